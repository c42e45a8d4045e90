package id.sigap.dispatch.people.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

import org.springframework.stereotype.Component;

import id.sigap.dispatch.people.model.Claim;
import id.sigap.dispatch.people.model.Claims;
import id.sigap.kit.World;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;

/**
 * Frees people whom a mission claimed and then never asked, because its instance died in between. It asks the mission first;
 * what the mission knows of stays.
 */
@Component
public class ClaimAuditor {

    /** How long an attempt may take between its claim and its ask. */
    public static final Duration UNASKED = Duration.ofMinutes(2);
    private static final Duration AGAIN = Duration.ofMinutes(30);

    private final Documents<Claims> documents;
    private final Bookings bookings;
    private final AskBook missions;
    private final Clock clock;

    public ClaimAuditor(Documents<Claims> documents, Bookings bookings, AskBook missions, Clock clock) {
        this.documents = documents;
        this.bookings = bookings;
        this.missions = missions;
        this.clock = clock;
    }

    /** What missions know of their asks. */
    public interface AskBook {
        /**
         * Whether the mission has asked this person and still counts on them. Answering no also makes sure that nobody who read the
         * mission before this question can still record such an ask.
         */
        boolean countsOn(String missionId, String personId);
    }

    public void audit(String documentId) {
        documents.find(documentId).ifPresent(v -> v.state().claims().stream()
                .filter(c -> !c.checkAt().isAfter(clock.instant())).forEach(c -> audit(v, c)));
    }

    private void audit(Versioned<Claims> document, Claim claim) {
        World world = document.world();
        String person = document.state().personId();
        if (missions.countsOn(claim.missionId(), person)) {
            Instant next = clock.instant().plus(AGAIN);
            documents.change(document.id(), v -> {
                Claims after = v.state().checked(claim, next);
                return after == v.state() ? null : Change.of(after);
            });
        } else {
            bookings.release(world, person, claim.missionId(), claim.token());
        }
    }
}
