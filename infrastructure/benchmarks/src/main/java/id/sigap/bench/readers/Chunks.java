package id.sigap.bench.readers;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** The lines of a chunked HTTP/1.1 answer that never ends. */
final class Chunks {

    private final InputStream in;
    private byte[] line = new byte[1_024];
    private int left;

    Chunks(InputStream socket) {
        this.in = new BufferedInputStream(socket, 4_096);
    }

    /** Reads to the end of the answer's head. */
    int status() throws IOException {
        int status = Integer.parseInt(raw().substring(9, 12));
        while (!raw().isEmpty()) {
            continue;
        }
        return status;
    }

    /** The next line of the body. */
    String line() throws IOException {
        int length = 0;
        for (int c = next(); c != '\n'; c = next()) {
            if (length == line.length) {
                line = java.util.Arrays.copyOf(line, length * 2);
            }
            line[length++] = (byte) c;
        }
        return new String(line, 0, length, StandardCharsets.UTF_8);
    }

    private int next() throws IOException {
        while (left == 0) {
            String size = raw();
            left = size.isEmpty() ? 0 : Integer.parseInt(size, 16);
            if (left == 0 && !size.isEmpty()) {
                throw new EOFException();
            }
        }
        left--;
        return byteRead();
    }

    private String raw() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int c = byteRead(); c != '\n'; c = byteRead()) {
            if (c != '\r') {
                text.append((char) c);
            }
        }
        return text.toString();
    }

    private int byteRead() throws IOException {
        int c = in.read();
        if (c < 0) {
            throw new EOFException();
        }
        return c;
    }
}
