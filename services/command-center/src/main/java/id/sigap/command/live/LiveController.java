package id.sigap.command.live;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import id.sigap.command.situation.Situation;
import id.sigap.kit.World;
import id.sigap.kit.broadcast.Broadcast;
import id.sigap.kit.web.Allow;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.Role;

/**
 * {@code GET /bff/live?world=}: server-sent events. First {@code snapshot} (or what was missed since {@code Last-Event-ID}), then a
 * {@code delta} per change, and a {@code clock} every few seconds so that the reader knows that silence is not a broken line.
 *
 * <p>A stream ends after five minutes at most: the browser reconnects with a fresh look at the reader's rights and resumes. One that
 * does not keep up ends too, and resumes the same way. Each stream has a virtual thread of its own which waits for its connection:
 * nobody else does, and after the connection's write time-out (server.tomcat.connection-timeout) it is given up. The more readers
 * there are, the seldomer each is written to: reports must still get in when everybody looks. What readers of one view are sent is
 * deflated once for all of them ({@link Packs}), where they take gzip as browsers do.
 */
@RestController
class LiveController implements SmartLifecycle {

    private static final Duration HEARTBEAT = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofMinutes(5);
    /** After a start the topics are read again first; a reader who comes meanwhile would be sent all of that line by line. */
    private static final Duration CATCHING_UP = Duration.ofSeconds(10);
    /** Lines of this long go out together: at most so many writes per second and reader, whatever happens. */
    private static final long PACE_MILLIS = 50;
    /** All readers together cost no more than this many writes per second, so 1,500 of them are written to every 0.75 s. */
    private static final long MOST_WRITES_PER_SECOND = 2_000;
    private static final byte[] END = {'\n', '\n'};

    private final LiveHub hub;
    private final Situation situation;
    private final Broadcast broadcast;
    private final LiveMeter meter;
    private final AtWork atWork;
    private final Clock clock;
    private volatile boolean running;

    LiveController(LiveHub hub, Situation situation, Broadcast broadcast, LiveMeter meter, AtWork atWork, Clock clock) {
        this.hub = hub;
        this.situation = situation;
        this.broadcast = broadcast;
        this.meter = meter;
        this.atWork = atWork;
        this.clock = clock;
    }

    @GetMapping("/bff/live")
    @Allow({Role.ADMIN, Role.DUTY_OFFICER, Role.COORDINATOR, Role.TKSK, Role.COMPANION, Role.WAREHOUSE, Role.VIEWER})
    void live(World world, Caller caller, @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            HttpServletRequest request, HttpServletResponse response) {
        response.setContentType("text/event-stream");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        String accepted = request.getHeader("Accept-Encoding");
        boolean deflated = accepted != null && accepted.contains("gzip");
        response.setHeader("Vary", "Accept-Encoding");
        if (deflated) {
            response.setHeader("Content-Encoding", "gzip");
        }
        View view = View.of(world, caller);
        Connection connection = Connection.keep(request, response);
        Thread.ofVirtual().name("live").start(() -> {
            try {
                stream(view, deflated, lastEventId, response);
            } finally {
                connection.end();
            }
        });
    }

    private void stream(View view, boolean deflated, @Nullable String lastEventId, HttpServletResponse response) {
        try (OutputStream out = response.getOutputStream()) {
            broadcast.awaitCaughtUp(CATCHING_UP);
            LiveHub.Opened opened = hub.open(view, deflated, lastEventId);
            try {
                begin(opened, deflated, out, response);
                follow(opened.reader(), atWork.told(view), out, response);
            } finally {
                hub.closed(opened.reader());
            }
        } catch (IOException e) {
            meter.gone(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void begin(LiveHub.Opened opened, boolean deflated, OutputStream out, HttpServletResponse response) throws IOException {
        if (deflated) {
            out.write(Deflated.head());
        }
        if (opened.snapshot() != null) {
            ByteArrayOutputStream event = new ByteArrayOutputStream(opened.snapshot().length + 128);
            event.writeBytes(("event: snapshot\nid: " + opened.reader().place() + "\ndata: ").getBytes(StandardCharsets.US_ASCII));
            event.writeBytes(opened.snapshot());
            event.writeBytes(END);
            out.write(deflated ? Deflated.block(event.toByteArray()) : event.toByteArray());
        }
        response.flushBuffer();
    }

    private void follow(Reader reader, AtWork.Told present, OutputStream out, HttpServletResponse response) throws IOException, InterruptedException {
        // not all at the same moment: a restart has made them all begin at once
        Instant end = clock.instant().plus(LONGEST).minusSeconds(ThreadLocalRandom.current().nextInt(60));
        Instant heartbeat = clock.instant().plus(HEARTBEAT);
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        present.take(text -> reader.put(lines, text));
        while (running && !reader.isClosed() && clock.instant().isBefore(end)) {
            if (lines.size() == 0) {
                reader.await(Math.max(1, Duration.between(clock.instant(), heartbeat).toMillis()));
            }
            boolean keptUp = reader.take(lines, apart());
            present.take(text -> reader.put(lines, text));
            if (!keptUp) {
                meter.behind();
                reader.put(lines, ": behind, come back\nretry: 1000\n\n".getBytes(StandardCharsets.US_ASCII));
            } else if (!clock.instant().isBefore(heartbeat)) {
                reader.put(lines, ("event: clock\ndata: {\"asOf\":\"" + situation.asOf() + "\"}\n\n").getBytes(StandardCharsets.US_ASCII));
            }
            if (lines.size() > 0) {
                lines.writeTo(out);
                response.flushBuffer();
                reader.sent();
                lines.reset();
                heartbeat = clock.instant().plus(HEARTBEAT);
            }
            if (!keptUp) {
                return;
            }
            if (!reader.hasMore(apart())) {
                Thread.sleep(pace());
            }
        }
    }

    private long pace() {
        return Math.max(PACE_MILLIS, hub.readers() * 1_000L / MOST_WRITES_PER_SECOND);
    }

    /** Between two readings of a reader lie some packs, so it waits little more for the next; with few readers there is nothing to share. */
    private long apart() {
        return pace() == PACE_MILLIS ? 0 : TimeUnit.MILLISECONDS.toNanos(pace() / 3);
    }

    @Override
    public void start() {
        running = true;
    }

    /** Before the web server begins to wait for its requests to end. */
    @Override
    public void stop() {
        running = false;
        hub.closeAll();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
