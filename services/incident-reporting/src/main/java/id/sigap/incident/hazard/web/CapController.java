package id.sigap.incident.hazard.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import id.sigap.incident.exercise.application.Worlds;
import id.sigap.incident.hazard.application.CapIntake;
import id.sigap.incident.hazard.application.CapIntake.Outcome;
import id.sigap.incident.hazard.application.CapIntake.Refusal;
import id.sigap.incident.hazard.cap.CapAlert;
import id.sigap.incident.hazard.cap.CapParser;
import id.sigap.incident.hazard.cap.CapProblem;
import id.sigap.incident.hazard.model.Feed;
import id.sigap.kit.World;
import id.sigap.kit.web.Allow;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.Problem;
import id.sigap.kit.web.Role;

/**
 * A CAP message that reached the desk some other way. Its own identifier is the key of the intention: the same message again is the
 * same hazard, and there is no other key.
 */
@RestController
@RequestMapping("/api/v1/hazards/cap")
class CapController {

    static final String CAP_XML = "application/cap+xml";

    private final CapIntake intake;
    private final Worlds worlds;

    CapController(CapIntake intake, Worlds worlds) {
        this.intake = intake;
        this.worlds = worlds;
    }

    /** @param changed false: this message was known, or a newer one of its chain is */
    record Accepted(String hazardId, boolean changed) {}

    @PostMapping(consumes = {CAP_XML, MediaType.APPLICATION_XML_VALUE})
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR})
    ResponseEntity<Accepted> take(@RequestBody byte[] xml, Caller caller, World world) {
        worlds.requireOpen(world);
        Outcome outcome = intake.take(world, Feed.DESK, parse(xml), caller.id());
        if (outcome.taken() == null) {
            throw refusal(outcome.refusal());
        }
        return ResponseEntity.status(outcome.taken().changed() ? HttpStatus.CREATED : HttpStatus.OK)
                .body(new Accepted(outcome.taken().hazardId(), outcome.taken().changed()));
    }

    private static CapAlert parse(byte[] xml) {
        try {
            return CapParser.parse(xml);
        } catch (CapProblem e) {
            throw Problem.invalid(e.element(), e.what());
        }
    }

    private static Problem refusal(@Nullable Refusal refusal) {
        return switch (refusal) {
            case NOT_REAL -> Problem.unprocessable("cap-not-real", "Pesan ini latihan atau uji coba. Kirim ke latihan yang sedang berjalan; ia tidak pernah menjadi nyata.");
            case REAL_IN_EXERCISE -> Problem.unprocessable("cap-real", "Pesan ini nyata (Actual). Kirim tanpa memilih latihan.");
            case NOT_FOR_ACTION -> Problem.unprocessable("cap-status", "Status pesan ini System atau Draft, bukan untuk ditindaklanjuti.");
            case SAYS_NOTHING -> Problem.unprocessable("cap-type", "Pesan Ack dan Error tidak memuat bahaya. Kirim Alert, Update, atau Cancel.");
            case null -> throw new IllegalStateException("neither taken nor refused");
        };
    }
}
