package id.sigap.command.live;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

import tools.jackson.databind.json.JsonMapper;

import id.sigap.command.situation.Situation;
import id.sigap.command.situation.Situation.Change;
import id.sigap.kit.World;
import id.sigap.kit.web.Allow;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.Role;

/**
 * {@code GET /bff/live?world=}: server-sent events. First {@code snapshot} (or what was missed since {@code Last-Event-ID}), then a
 * {@code delta} per change, and a {@code clock} every few seconds so that the reader knows that silence is not a broken line.
 *
 * <p>A stream ends after five minutes at most: the browser reconnects with a fresh look at the reader's rights and resumes.
 */
@RestController
class LiveController implements SmartLifecycle {

    private static final int HEARTBEAT_SECONDS = 5;
    private static final Duration LONGEST = Duration.ofMinutes(5);

    private final LiveHub hub;
    private final Situation situation;
    private final JsonMapper mapper;
    private final Clock clock;
    private volatile boolean running;

    LiveController(LiveHub hub, Situation situation, JsonMapper mapper, Clock clock) {
        this.hub = hub;
        this.situation = situation;
        this.mapper = mapper;
        this.clock = clock;
    }

    @GetMapping("/bff/live")
    @Allow({Role.ADMIN, Role.DUTY_OFFICER, Role.COORDINATOR, Role.TKSK, Role.COMPANION, Role.WAREHOUSE, Role.VIEWER})
    void live(World world, Caller caller, @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            HttpServletResponse response) throws IOException, InterruptedException {
        response.setContentType("text/event-stream");
        response.setCharacterEncoding("UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("X-Accel-Buffering", "no");
        LiveHub.Opened opened = hub.open(world, Sights.of(caller), lastEventId);
        Reader reader = opened.reader();
        try (OutputStream out = response.getOutputStream()) {
            if (opened.snapshot() != null) {
                write(out, "snapshot", situation.epoch() + "-" + opened.snapshot().path("n").asLong(), mapper.writeValueAsBytes(opened.snapshot()));
            }
            for (Change missed : opened.missed()) {
                delta(out, missed);
            }
            response.flushBuffer();
            follow(reader, out, response);
        } finally {
            hub.closed(reader);
        }
    }

    private void follow(Reader reader, OutputStream out, HttpServletResponse response) throws IOException, InterruptedException {
        Instant end = clock.instant().plus(LONGEST);
        while (running && !reader.isCutOff() && clock.instant().isBefore(end)) {
            Change change = reader.next(HEARTBEAT_SECONDS);
            if (change == null) {
                write(out, "clock", null, ("{\"asOf\":\"" + situation.asOf() + "\"}").getBytes(StandardCharsets.UTF_8));
            }
            while (change != null) {
                delta(out, change);
                change = reader.next(0);
            }
            response.flushBuffer();
        }
    }

    private void delta(OutputStream out, Change change) throws IOException {
        write(out, "delta", situation.epoch() + "-" + change.n(), change.json());
    }

    private static void write(OutputStream out, String event, @Nullable String id, byte[] data) throws IOException {
        StringBuilder head = new StringBuilder("event: ").append(event).append('\n');
        if (id != null) {
            head.append("id: ").append(id).append('\n');
        }
        out.write(head.append("data: ").toString().getBytes(StandardCharsets.UTF_8));
        out.write(data);
        out.write('\n');
        out.write('\n');
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
