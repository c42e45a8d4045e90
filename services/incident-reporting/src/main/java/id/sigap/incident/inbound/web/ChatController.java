package id.sigap.incident.inbound.web;

import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import id.sigap.incident.inbound.application.ChatImport;
import id.sigap.incident.inbound.application.ChatUpload;
import id.sigap.incident.inbound.application.Media;
import id.sigap.incident.web.Fields;
import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.web.Allow;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.Problem;
import id.sigap.kit.web.Role;

/**
 * WhatsApp without a contract: the desk pastes messages (JSON) or drops a group's export (text/plain or application/zip). Without
 * {@code commit} nothing is stored. It needs no Idempotency-Key: sender, minute and words of a message are its key, so the same chat,
 * or a longer export of it, adds nothing twice.
 */
@RestController
@RequestMapping("/api/v1/reports/chat")
class ChatController {

    private static final int MOST_DAYS = 30;
    private static final int USUAL_DAYS = 3;
    private static final int LONGEST_PASTE = 200_000;
    private static final int MOST_TAKEN = 200;

    private final ChatImport chats;

    ChatController(ChatImport chats) {
        this.chats = chats;
    }

    record Pasted(@Nullable String text) {
        Pasted {
            Fields fields = new Fields().required("text", text).text("text", text, LONGEST_PASTE);
            if (text != null && text.isBlank()) {
                fields.wrong("text", "wajib diisi");
            }
            fields.done();
        }
    }

    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR, Role.TKSK})
    ChatImport.Seen pasted(@RequestBody Pasted pasted, Caller caller, World world, @RequestParam(defaultValue = "false") boolean commit,
            @RequestParam(required = false) @Nullable Integer days, @RequestParam(required = false) @Nullable List<String> take) {
        return look(new ChatUpload.Dropped(Objects.requireNonNull(pasted.text()), 0), Media.NONE, caller, world, commit, days, take);
    }

    @PostMapping(consumes = MediaType.TEXT_PLAIN_VALUE)
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR, Role.TKSK})
    ChatImport.Seen export(InputStream body, Caller caller, World world, @RequestParam(defaultValue = "false") boolean commit,
            @RequestParam(required = false) @Nullable Integer days, @RequestParam(required = false) @Nullable List<String> take)
            throws IOException {
        return look(ChatUpload.text(body), Media.NONE, caller, world, commit, days, take);
    }

    @PostMapping(consumes = "application/zip")
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR, Role.TKSK})
    ChatImport.Seen exportWithMedia(InputStream body, Caller caller, World world, @RequestParam(defaultValue = "false") boolean commit,
            @RequestParam(required = false) @Nullable Integer days, @RequestParam(required = false) @Nullable List<String> take)
            throws IOException {
        return ChatUpload.zip(body, (dropped, media) -> look(dropped, media, caller, world, commit, days, take));
    }

    private ChatImport.Seen look(ChatUpload.Dropped dropped, Media media, Caller caller, World world, boolean commit, @Nullable Integer days,
            @Nullable List<String> take) {
        int back = days == null ? USUAL_DAYS : days;
        if (back < 1 || back > MOST_DAYS) {
            throw Problem.invalid("days", "1 sampai " + MOST_DAYS);
        }
        if (take != null && (take.size() > MOST_TAKEN || !take.stream().allMatch(Ids::isUuid))) {
            throw Problem.invalid("take", "paling banyak " + MOST_TAKEN + " id dari pratinjau");
        }
        if (dropped.text().isBlank()) {
            throw Problem.invalid("text", "tidak ada pesan di dalamnya");
        }
        return chats.look(world, caller.id(), dropped.text(), media, Duration.ofDays(back), commit, take == null ? null : Set.copyOf(take));
    }
}
