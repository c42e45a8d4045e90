package id.sigap.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Port numbers, and free ones. */
final class Ports {

    private Ports() {
    }

    static void check(int port) {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("not a port: " + port);
        }
    }

    /** Returns the port itself, or a free one when it is 0. Somebody else may still take it first; nobody here does. */
    static int orFree(String host, int port) {
        if (port != 0) {
            return port;
        }
        try (var socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(host, 0));
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
