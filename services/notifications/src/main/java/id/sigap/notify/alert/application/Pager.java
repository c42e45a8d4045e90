package id.sigap.notify.alert.application;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import id.sigap.kit.World;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;
import id.sigap.notify.alert.model.Alert;
import id.sigap.notify.alert.model.Attempt;
import id.sigap.notify.alert.model.Decision;
import id.sigap.notify.alert.model.Ending;
import id.sigap.notify.alert.model.Escalation;
import id.sigap.notify.alert.model.Matter;
import id.sigap.notify.alert.model.Pace;
import id.sigap.notify.alert.model.Paging;
import id.sigap.notify.alert.model.Reason;

/**
 * Looks at alerts that are due, on any instance: decides what is next and claims the number of the message in one conditional write, then
 * sends, then records the outcome. Whoever dies in between leaves a claim that expires and becomes UNKNOWN.
 */
@Component
public class Pager {

    private final Documents<Alert> alerts;
    private final Recipients recipients;
    private final WorldTime worlds;
    private final EscalationPolicy policy;
    private final Channel channel;
    private final Clock clock;

    public Pager(Documents<Alert> alerts, Recipients recipients, WorldTime worlds, EscalationPolicy policy, Channel channel, Clock clock) {
        this.alerts = alerts;
        this.recipients = recipients;
        this.worlds = worlds;
        this.policy = policy;
        this.channel = channel;
        this.clock = clock;
    }

    /** Called when an alert is due; does nothing when somebody was quicker. */
    public void look(String id) {
        Versioned<Alert> before = alerts.find(id).orElse(null);
        Instant now = clock.instant();
        if (before == null || before.state().dueAt() == null || now.isBefore(before.state().dueAt())) {
            return;
        }
        Surroundings around = surroundings(before, now);
        Decision[] made = new Decision[1];
        Optional<Versioned<Alert>> after = alerts.change(id, v -> {
            Decision decision = around.decide(v.state(), now);
            made[0] = decision;
            return AlertFacts.change(v.state(), decision, now);
        });
        Attempt claimed = made[0] == null ? null : made[0].claimed();
        if (claimed != null && after.isPresent()) {
            send(after.get(), claimed, around.pace());
        }
    }

    private void send(Versioned<Alert> alert, Attempt claimed, Pace pace) {
        Matter about = alert.state().matter();
        Paging paging = Objects.requireNonNull(alert.state().paging());
        Channel.Delivery delivery = channel.deliver(new Page(alert.id(), claimed.number(), alert.world(), claimed.recipient(),
                alert.state().reason().name(), about.urgency().name(), about.hazard(), about.region(), about.incidentId(), about.missionId(),
                paging.escalateAt()));
        Attempt.Outcome outcome = switch (delivery) {
            case SENT -> Attempt.Outcome.SENT;
            case FAILED -> Attempt.Outcome.FAILED;
            case UNKNOWN -> Attempt.Outcome.UNKNOWN;
        };
        Instant now = clock.instant();
        alerts.change(alert.id(), v -> AlertFacts.change(v.state(), Escalation.settle(v.state(), claimed.number(), outcome, now, pace), now));
    }

    /** What has to be known besides the alert itself. It may have been heard on other topics, later than the alert. */
    private record Surroundings(Matter known, @Nullable Ending ending, List<String> chain, Pace pace) {
        Decision decide(Alert alert, Instant now) {
            Alert informed = alert.completedBy(known);
            Decision ended = ending != null && (alert.state() == Alert.State.NEW || alert.state() == Alert.State.OPEN)
                    ? informed.end(ending) : Decision.of(informed);
            return ended.then(Escalation.look(ended.alert(), now, chain, pace));
        }
    }

    private Surroundings surroundings(Versioned<Alert> alert, Instant now) {
        World world = alert.world();
        WorldTime.Tempo time = worlds.of(world);
        Ending ending = time.over() ? Ending.EXERCISE_ENDED : null;
        Matter known = alert.state().matter();
        if (known.missionId() != null && known.incidentId() != null) {
            Optional<Alert> incident = find(world, Reason.INCIDENT_URGENT, known.incidentId());
            ending = ending != null ? ending : incident.map(Alert::ended).orElse(null);
            known = known.completedBy(find(world, Reason.APPROVAL_NEEDED, known.missionId()).map(Alert::matter).orElse(known))
                    .completedBy(incident.map(Alert::matter).orElse(known));
        }
        // an exercise not yet heard of is waited for like the people: its speed decides how long they have
        List<String> people = time.known() || waitedLongEnough(alert.state(), now) ? recipients.chain(policy.chainFor(alert.state().reason()), known.region(), now) : List.of();
        return new Surroundings(known, ending, people, pace(known, time));
    }

    private boolean waitedLongEnough(Alert alert, Instant now) {
        return alert.waitingSince() == null || !now.isBefore(alert.waitingSince().plus(policy.findSomebodyWithin()));
    }

    private Optional<Alert> find(World world, Reason reason, String about) {
        return alerts.find(AlertIds.of(world, reason, about)).map(Versioned::state);
    }

    private Pace pace(Matter about, WorldTime.Tempo time) {
        Duration within = Objects.requireNonNull(policy.answerWithin().get(about.urgency()));
        return new Pace(time.scale(within, policy.shortest()), policy.repeats(), policy.findSomebodyWithin(), policy.claim(),
                policy.firstBackOff(), policy.longestBackOff());
    }
}
