package id.sigap.dispatch.mission.application;

import org.springframework.stereotype.Component;

import id.sigap.dispatch.mission.model.Mission;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.LostRace;
import id.sigap.kit.document.Versioned;

/** Answers the auditor of claims. */
@Component
public class KnownAsks {

    private final Documents<Mission> missions;

    public KnownAsks(Documents<Mission> missions) {
        this.missions = missions;
    }

    /**
     * Whether the mission counts on this person. Before the answer no, the mission is written unchanged: an attempt that read it
     * earlier and still wants to record an ask loses its race, and must claim again first.
     */
    public boolean countsOn(String missionId, String volunteerId) {
        while (true) {
            Versioned<Mission> mission = missions.find(missionId).orElse(null);
            if (mission == null) {
                return false;
            }
            if (mission.state().asks().of(volunteerId).filter(a -> a.state().isActive()).isPresent()) {
                return true;
            }
            try {
                missions.write(mission, Change.of(mission.state()));
                return false;
            } catch (LostRace e) {
                // written meanwhile: it may count on the person now
                Thread.onSpinWait();
            }
        }
    }
}
