package id.sigap.command.presence;

import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import id.sigap.command.situation.Sights;
import id.sigap.command.situation.Situation;
import id.sigap.command.situation.Where;
import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.web.Allow;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.Problem;
import id.sigap.kit.web.Role;

/** The page says what its person has open, again and again, and that it is closed. The others hear of it by the live stream. */
@RestController
class PresenceController {

    private final Presence presence;
    private final Situation situation;

    PresenceController(Presence presence, Situation situation) {
        this.presence = presence;
        this.situation = situation;
    }

    /** @param subject id of an incident, or of a report that waits at the desk */
    record Work(@Nullable String subject) {
        Work {
            if (subject == null || !Ids.isUuid(subject)) {
                throw Problem.invalid("subject", "id insiden atau laporan yang sedang dibuka");
            }
        }
    }

    @PutMapping("/bff/presence")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR, Role.TKSK})
    void works(@RequestBody Work work, Caller caller, World world) {
        String subject = Objects.requireNonNull(work.subject());
        Where where = situation.waits(world, subject).filter(w -> Sights.of(caller).shows(w))
                .orElseThrow(() -> Problem.notFound("Ini sudah tidak ada di antrean wilayah Anda. Lihat keadaan terbaru di layar."));
        presence.works(world, caller.id(), subject, where);
    }

    @DeleteMapping("/bff/presence")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR, Role.TKSK})
    void leaves(Caller caller, World world) {
        presence.leaves(world, caller.id());
    }
}
