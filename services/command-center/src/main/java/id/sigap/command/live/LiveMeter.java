package id.sigap.command.live;

import java.io.IOException;
import java.net.SocketTimeoutException;

import org.springframework.stereotype.Component;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;

/** How many look, and how many were given up since they did not keep up. Who simply leaves is not counted. */
@Component
class LiveMeter {

    private final Counter behind;
    private final Counter stuck;

    LiveMeter(MeterRegistry meters, LiveHub hub) {
        behind = dropped(meters, "behind");
        stuck = dropped(meters, "stuck");
        Gauge.builder("sigap.live.readers", hub, LiveHub::readers).description("Open live streams").register(meters);
    }

    private static Counter dropped(MeterRegistry meters, String why) {
        return Counter.builder("sigap.live.dropped").description("Live streams given up").tag("why", why).register(meters);
    }

    /** The ring went over the reader's place. */
    void behind() {
        behind.increment();
    }

    /** The connection is gone: closed by the other side, or it took nothing for as long as the write time-out. */
    void gone(IOException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SocketTimeoutException) {
                stuck.increment();
                return;
            }
        }
    }
}
