package id.sigap.dispatch.mission.web;

import java.util.function.Supplier;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

import id.sigap.dispatch.mission.application.MissionDesk;
import id.sigap.dispatch.mission.model.Mission;
import id.sigap.dispatch.mission.model.Refused;
import id.sigap.kit.World;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.Problem;

/** Which mission a request is about, and whether the caller may know of it; and how answers and refusals look. */
@Component
class MissionAccess {

    private final Documents<Mission> missions;

    MissionAccess(Documents<Mission> missions) {
        this.missions = missions;
    }

    /** A mission of another world does not exist in this one. */
    Versioned<Mission> in(World world, String missionId) {
        return missions.find(missionId).filter(m -> m.world().equals(world)).orElseThrow(MissionDesk::unknown);
    }

    /** For those who work in regions; of other regions they know nothing. */
    Versioned<Mission> within(Caller caller, World world, String missionId) {
        Versioned<Mission> mission = in(world, missionId);
        if (!caller.covers(mission.state().scene().region())) {
            throw MissionDesk.unknown();
        }
        return mission;
    }

    /** For the person who was asked; for everybody else there is no such ask. */
    void requireAsked(Caller caller, World world, String missionId, String volunteerId) {
        boolean asked = caller.id().equals(volunteerId) && in(world, missionId).state().asks().of(volunteerId).isPresent();
        if (!asked) {
            throw Problem.notFound("Tidak ada permintaan untuk Anda di sini.");
        }
    }

    static ResponseEntity<Views.MissionView> answer(Supplier<Versioned<Mission>> decision) {
        return answer(HttpStatus.OK, decision);
    }

    static ResponseEntity<Views.MissionView> answer(HttpStatus status, Supplier<Versioned<Mission>> decision) {
        Versioned<Mission> mission = deciding(decision);
        return ResponseEntity.status(status).eTag("\"" + mission.version() + "\"").body(Views.MissionView.of(mission));
    }

    /** A rule that says no is a conflict, with the rule's own sentence. */
    static <R> R deciding(Supplier<R> decision) {
        try {
            return decision.get();
        } catch (Refused e) {
            throw switch (e.code()) {
                case "not-asked" -> Problem.notFound(e.sentence());
                case "no-such-line" -> Problem.unprocessable(e.code(), e.sentence());
                default -> Problem.conflict(e.code(), e.sentence());
            };
        }
    }
}
