package id.sigap.bench.readers;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One reader of {@code /bff/live}: like an EventSource it remembers its place, and comes again when the line ends. */
final class Look {

    private static final String SUBJECT = "\"subject\":\"";

    private final int port;
    private final String cookie;
    private final Map<String, Long> arrivals = new ConcurrentHashMap<>();
    private volatile String place = "";
    private volatile long from = Long.MAX_VALUE;
    private volatile long hash;
    private volatile int snapshots;
    private volatile int connections;
    private volatile boolean over;
    private volatile boolean away;
    private volatile Socket socket = new Socket();

    Look(int port, String cookie) {
        this.port = port;
        this.cookie = cookie;
    }

    void run() {
        while (!over) {
            try {
                if (away) {
                    Thread.sleep(100);
                } else {
                    follow();
                }
            } catch (IOException e) {
                // the line ended: come again and say where we were
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private void follow() throws IOException {
        try (Socket line = new Socket("localhost", port)) {
            socket = line;
            String resume = place.isEmpty() ? "" : "Last-Event-ID: " + place + "\r\n";
            line.getOutputStream().write(("GET /bff/live?world=real HTTP/1.1\r\nHost: localhost:" + port + "\r\nCookie: " + cookie + "\r\n" + resume + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            Chunks chunks = new Chunks(line.getInputStream());
            if (chunks.status() != 200) {
                throw new IllegalStateException("the edge lets nobody in");
            }
            connections++;
            String event = "";
            String id = "";
            while (!over) {
                String text = chunks.line();
                if (text.startsWith("event: ")) {
                    event = text.substring(7);
                } else if (text.startsWith("id: ")) {
                    id = text.substring(4);
                } else if (text.startsWith("data: ") && !event.equals("clock")) {
                    take(event, id, text);
                }
            }
        }
    }

    private void take(String event, String id, String data) {
        long now = System.nanoTime();
        if (event.equals("snapshot")) {
            snapshots++;
        } else {
            if (number(id) > from) {
                hash = hash * 31 + data.hashCode();
            }
            int subject = data.indexOf(SUBJECT);
            if (subject > 0) {
                int start = subject + SUBJECT.length();
                arrivals.putIfAbsent(data.substring(start, start + 36), now);
            }
        }
        place = id;
    }

    static long number(String place) {
        return place.isEmpty() ? -1 : Long.parseLong(place.substring(place.lastIndexOf('-') + 1));
    }

    long place() {
        return number(place);
    }

    /** From this number on everything counts for {@link #hash}. */
    void countFrom(long n) {
        from = n;
    }

    long hash() {
        return hash;
    }

    int snapshots() {
        return snapshots;
    }

    int connections() {
        return connections;
    }

    Map<String, Long> arrivals() {
        return arrivals;
    }

    void leave() throws IOException {
        away = true;
        socket.close();
    }

    void comeBack() {
        away = false;
    }

    void end() throws IOException {
        over = true;
        socket.close();
    }
}
