package id.sigap.dispatch.mission.application;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import id.sigap.dispatch.mission.model.Ask;
import id.sigap.dispatch.mission.model.Candidate;
import id.sigap.dispatch.mission.model.Chosen;
import id.sigap.dispatch.mission.model.Line;
import id.sigap.dispatch.mission.model.Mission;
import id.sigap.dispatch.mission.model.Outcome;
import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.LostRace;
import id.sigap.kit.document.Versioned;

/**
 * Fills the open places of a mission whose time has come. People are claimed first, on their own documents; then all asks are
 * recorded in one write, under the condition that the mission is as it was read. Any instance may do this, and any number at once:
 * a lost race begins again from the mission as it is, and takes over what it finds claimed. What a crash leaves claimed is taken
 * over by the next attempt, or found by the auditor.
 */
@Component
public class Dispatcher {

    private static final int MOST_RACES = 20;

    private final Documents<Mission> missions;
    private final People people;
    private final Pace pace;
    private final MissionPolicy policy;
    private final Clock clock;

    public Dispatcher(Documents<Mission> missions, People people, Pace pace, MissionPolicy policy, Clock clock) {
        this.missions = missions;
        this.people = people;
        this.pace = pace;
        this.policy = policy;
        this.clock = clock;
    }

    public void wake(String missionId) {
        people.requireKnown();
        Attempt attempt = new Attempt(missionId);
        for (int race = 1; !tried(attempt); race++) {
            if (race == MOST_RACES) {
                throw new LostRace(missionId);
            }
        }
        giveUpUnused(attempt);
    }

    /**
     * One attempt to fill one mission.
     *
     * @param claimed whom it has claimed so far, and the token of that claim; each race claims with a token of its own, so that
     *     an auditor who saw the claim of the race before cannot release this one
     */
    private record Attempt(String missionId, Map<String, String> claimed) {
        Attempt(String missionId) {
            this(missionId, new LinkedHashMap<>());
        }
    }

    /** False when somebody else wrote the mission meanwhile. */
    private boolean tried(Attempt attempt) {
        Instant now = clock.instant();
        Optional<Versioned<Mission>> found = missions.find(attempt.missionId());
        if (found.isEmpty() || !isDue(found.get().state(), now)) {
            return true;
        }
        Versioned<Mission> before = found.get();
        Change<Mission> change = MissionFacts.change(before.state(), filled(before, attempt, now));
        if (change == null) {
            return true;
        }
        try {
            missions.write(before, change);
            return true;
        } catch (LostRace e) {
            return false;
        }
    }

    private static boolean isDue(Mission mission, Instant now) {
        Instant due = mission.dueAt();
        return due != null && !due.isAfter(now);
    }

    private Outcome filled(Versioned<Mission> before, Attempt attempt, Instant now) {
        Outcome expired = before.state().turnout().expire(now);
        Mission mission = expired.mission();
        if (!mission.isOpen()) {
            return expired;
        }
        World world = before.world();
        List<Chosen> chosen = pace.isOver(world) ? List.of() : choose(before, mission, attempt, now);
        return expired.then(mission.ask(chosen, now, now.plus(pace.in(world, policy.askExpiry())), now.plus(pace.in(world, policy.retryUnfilled()))));
    }

    private List<Chosen> choose(Versioned<Mission> before, Mission mission, Attempt attempt, Instant now) {
        List<Chosen> chosen = new ArrayList<>();
        Set<String> out = mission.asks().all().stream().map(Ask::volunteerId).collect(Collectors.toCollection(HashSet::new));
        for (Line line : mission.lines()) {
            new Filling(before, mission, line, attempt, now, out).fill(chosen);
        }
        return chosen;
    }

    /** Claims people for one line, the planned first, until its places are filled or nobody is left. */
    private final class Filling {
        private final Versioned<Mission> before;
        private final Mission mission;
        private final Line line;
        private final Attempt attempt;
        private final Instant now;
        private final Set<String> out;
        private final Set<String> triedHere = new HashSet<>();
        private final String token;
        private int open;

        Filling(Versioned<Mission> before, Mission mission, Line line, Attempt attempt, Instant now, Set<String> out) {
            this.before = before;
            this.mission = mission;
            this.line = line;
            this.attempt = attempt;
            this.now = now;
            this.out = out;
            this.open = mission.vacancies(line);
            this.token = Ids.fresh();
        }

        void fill(List<Chosen> chosen) {
            boolean firstRound = mission.asks().all().stream().noneMatch(a -> a.line() == line.line());
            if (firstRound) {
                for (Candidate planned : line.candidates()) {
                    consider(planned.volunteerId(), planned.distanceM(), chosen);
                }
            }
            while (open > 0) {
                Set<String> without = new HashSet<>(out);
                without.addAll(triedHere);
                List<People.Found> next = people.nearest(
                        new People.Search(before.world(), line.competence(), mission.scene(), now, without, before.id()), open + 2);
                if (next.isEmpty()) {
                    return;
                }
                next.forEach(f -> consider(f.volunteerId(), f.distanceM(), chosen));
            }
        }

        private void consider(String volunteerId, @Nullable Double distanceM, List<Chosen> chosen) {
            if (open == 0 || out.contains(volunteerId) || !triedHere.add(volunteerId)) {
                return;
            }
            People.Hold hold =
                    new People.Hold(before.id(), line.line(), line.competence(), now, token, before.sequence());
            if (people.claim(before.world(), volunteerId, hold) == null) {
                attempt.claimed().put(volunteerId, token);
                out.add(volunteerId);
                chosen.add(new Chosen(volunteerId, line.line(), distanceM));
                open--;
            }
        }
    }

    /** Read after the last claim, so who is not asked here is not needed here; who was claimed again since has another token. */
    private void giveUpUnused(Attempt attempt) {
        if (attempt.claimed().isEmpty()) {
            return;
        }
        missions.find(attempt.missionId()).ifPresent(latest -> attempt.claimed().forEach((volunteerId, token) -> {
            if (latest.state().asks().of(volunteerId).filter(a -> a.state().isActive()).isEmpty()) {
                people.release(latest.world(), volunteerId, attempt.missionId(), token);
            }
        }));
    }
}
