package id.sigap.dispatch.mission.application;

import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import id.sigap.dispatch.mission.model.Ask;
import id.sigap.dispatch.mission.model.Chosen;
import id.sigap.dispatch.mission.model.Line;
import id.sigap.dispatch.mission.model.Mission;
import id.sigap.dispatch.mission.model.Outcome;
import id.sigap.dispatch.mission.model.Refused;
import id.sigap.kit.Ids;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.LostRace;
import id.sigap.kit.document.Versioned;
import id.sigap.kit.web.Problem;

/** A coordinator asks a person of their own choice. The claim decides between two who want the same person. */
@Component
public class AskByHand {

    private static final int MOST_RACES = 20;

    private final Documents<Mission> missions;
    private final People people;
    private final Pace pace;
    private final MissionPolicy policy;
    private final Clock clock;

    public AskByHand(Documents<Mission> missions, People people, Pace pace, MissionPolicy policy, Clock clock) {
        this.missions = missions;
        this.people = people;
        this.pace = pace;
        this.policy = policy;
        this.clock = clock;
    }

    /** What is wanted, and the request it came with. */
    public record Wanted(String volunteerId, int line, Ask.ByHand byHand) {}

    public Versioned<Mission> ask(String missionId, Wanted wanted) {
        @Nullable String claimed = null;
        try {
            for (int race = 1; ; race++) {
                Versioned<Mission> before = missions.find(missionId).orElseThrow(MissionDesk::unknown);
                if (isDoneAlready(before.state(), wanted)) {
                    return before;
                }
                Line line = before.state().requireAskable(wanted.volunteerId(), wanted.line());
                String token = Ids.fresh();
                claim(before, wanted, line, token);
                claimed = token;
                try {
                    return missions.write(before, MissionFacts.changeOf(asked(before, wanted)));
                } catch (LostRace e) {
                    if (race == MOST_RACES) {
                        throw e;
                    }
                }
            }
        } catch (Refused | Problem e) {
            if (claimed != null) {
                giveUp(missionId, wanted.volunteerId(), claimed);
            }
            throw e;
        }
    }

    private static boolean isDoneAlready(Mission mission, Wanted wanted) {
        Optional<Ask> same = mission.asks().all().stream()
                .filter(a -> a.byHand() != null && a.byHand().request().equals(wanted.byHand().request())).findFirst();
        if (same.isPresent() && !wanted.byHand().equals(same.get().byHand())) {
            throw Problem.unprocessable("idempotency-key-reused", "Kunci ini sudah dipakai untuk isi yang lain. Gunakan kunci baru.");
        }
        return same.isPresent();
    }

    private void claim(Versioned<Mission> before, Wanted wanted, Line line, String token) {
        People.Hold hold =
                new People.Hold(before.id(), line.line(), line.competence(), clock.instant(), token, before.sequence());
        String refusal = people.claim(before.world(), wanted.volunteerId(), hold);
        if (refusal != null) {
            throw new Refused("volunteer-" + refusal.toLowerCase(Locale.ROOT).replace('_', '-'), switch (refusal) {
                case "TAKEN" -> "Orang ini sudah diminta atau sedang bertugas di tempat lain.";
                case "NOT_AVAILABLE" -> "Orang ini sedang tidak siap bertugas.";
                case "NOT_ACTIVE" -> "Orang ini bukan anggota aktif.";
                case "NOT_QUALIFIED" -> "Orang ini tidak memiliki kompetensi " + line.competence() + ".";
                case "CERTIFICATE_EXPIRED" -> "Sertifikat " + line.competence() + " orang ini sudah habis masa berlakunya.";
                default -> "Orang ini tidak dikenal di sini.";
            });
        }
    }

    private Outcome asked(Versioned<Mission> before, Wanted wanted) {
        Instant now = clock.instant();
        Double distance = people.distance(before.world(), wanted.volunteerId(), before.state().scene());
        return before.state().askByHand(new Chosen(wanted.volunteerId(), wanted.line(), distance), wanted.byHand(), now,
                now.plus(pace.in(before.world(), policy.askExpiry())));
    }

    private void giveUp(String missionId, String volunteerId, String token) {
        missions.find(missionId).filter(m -> m.state().asks().of(volunteerId).filter(a -> a.state().isActive()).isEmpty())
                .ifPresent(m -> people.release(m.world(), volunteerId, missionId, token));
    }
}
