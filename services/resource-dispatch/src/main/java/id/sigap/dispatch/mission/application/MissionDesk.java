package id.sigap.dispatch.mission.application;

import java.time.Clock;
import java.time.Instant;
import java.util.function.BiFunction;

import org.springframework.stereotype.Component;

import id.sigap.dispatch.mission.model.Mission;
import id.sigap.dispatch.mission.model.Outcome;
import id.sigap.dispatch.mission.model.Turnout;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;
import id.sigap.kit.web.Problem;

/** What people decide about missions, one write each; everything else follows from the events of that write. */
@Component
public class MissionDesk {

    private final Documents<Mission> missions;
    private final Signers signers;
    private final Clock clock;

    public MissionDesk(Documents<Mission> missions, Signers signers, Clock clock) {
        this.missions = missions;
        this.signers = signers;
        this.clock = clock;
    }

    public Versioned<Mission> approve(String missionId, String by) {
        return change(missionId, (mission, now) -> mission.approve(by, officeOf(by, mission, now), now));
    }

    public Versioned<Mission> reject(String missionId, String by, String reason) {
        return change(missionId, (mission, now) -> mission.reject(by, officeOf(by, mission, now), reason, now));
    }

    public Versioned<Mission> accept(String missionId, String volunteerId) {
        return change(missionId, (mission, now) -> mission.turnout().accept(volunteerId, now));
    }

    public Versioned<Mission> decline(String missionId, String volunteerId) {
        return change(missionId, (mission, now) -> mission.turnout().decline(volunteerId, now));
    }

    public Versioned<Mission> progress(String missionId, String volunteerId, Turnout.Step step) {
        return change(missionId, (mission, now) -> mission.turnout().progress(volunteerId, step, now));
    }

    public Versioned<Mission> complete(String missionId, String by) {
        return change(missionId, (mission, now) -> mission.turnout().complete(by, now));
    }

    private Versioned<Mission> change(String missionId, BiFunction<Mission, Instant, Outcome> decision) {
        return missions.change(missionId, before -> MissionFacts.change(before.state(), decision.apply(before.state(), clock.instant())))
                .orElseThrow(MissionDesk::unknown);
    }

    /** The right to sign comes from a dated office in force, whatever roles the caller has. */
    private String officeOf(String personId, Mission mission, Instant now) {
        String region = mission.scene().region();
        return signers.officeOf(personId, region, now).orElseThrow(() -> {
            var offices = signers.offices(region, now);
            Problem problem = Problem.forbidden("signature", offices.isEmpty()
                    ? "Belum ada pejabat yang berwenang menandatangani penugasan di wilayah " + region + "."
                    : "Penugasan di wilayah " + region + " ditandatangani oleh pejabat: " + String.join(", ", offices) + ".");
            problem.getBody().setProperty("offices", offices);
            return problem;
        });
    }

    public static Problem unknown() {
        return Problem.notFound("Penugasan ini tidak ada.");
    }
}
