package id.sigap.command.live;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import id.sigap.command.presence.Presence;
import id.sigap.command.presence.Presence.Present;

/**
 * Tells a stream who works on what: {@code event: presence} with the whole list, whenever it is another one. It has no number, as it is no
 * part of the situation; a stream that begins anew begins with nobody. Who has gone without a word is left out at the next heartbeat.
 */
@Component
class AtWork {

    private final Presence presence;
    private final JsonMapper mapper;

    AtWork(Presence presence, JsonMapper mapper) {
        this.presence = presence;
        this.mapper = mapper;
    }

    Told told(View view) {
        return new Told(view);
    }

    /** What one stream was told last. Used by the thread of its connection only. */
    final class Told {

        private final View view;
        private List<Present> last = List.of();

        private Told(View view) {
            this.view = view;
        }

        void take(Consumer<byte[]> lines) {
            List<Present> now = presence.seenBy(view.world(), view.sight());
            if (!now.equals(last)) {
                last = now;
                lines.accept(("event: presence\ndata: " + mapper.writeValueAsString(now) + "\n\n").getBytes(StandardCharsets.UTF_8));
            }
        }
    }
}
