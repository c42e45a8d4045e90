package id.sigap.kit.hearing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import id.sigap.kit.World;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Pending;
import id.sigap.kit.document.Versioned;
import id.sigap.kit.event.Fact;
import id.sigap.kit.event.Heard;
import id.sigap.kit.event.Poison;
import id.sigap.kit.trace.Traces;

/**
 * Applies a batch: every event is folded into the documents it concerns, in memory and in order, and each document is
 * written once under its version. Where a race was lost the documents are read again and what they have not heard is
 * folded again.
 */
final class Folding {

    private final String group;
    private final Map<String, List<Reaction<?>>> byType = new HashMap<>();

    Folding(String group, List<Reaction<?>> reactions) {
        this.group = group;
        for (Reaction<?> reaction : reactions) {
            for (String type : reaction.eventTypes()) {
                List<Reaction<?>> those = byType.computeIfAbsent(type, t -> new ArrayList<>());
                if (those.stream().anyMatch(other -> other.documents() == reaction.documents())) {
                    throw new IllegalStateException(group + ": two reactions to " + type + " change the same documents");
                }
                those.add(reaction);
            }
        }
    }

    boolean knows(String type) {
        return byType.containsKey(type);
    }

    /** Applies what was heard before, untraced. */
    void apply(List<Heard> batch) {
        apply(batch, new BatchTrace(Traces.OFF, group));
    }

    /** @throws PoisonedEvent when an event can never be applied; what came before it may be applied, which is harmless */
    void apply(List<Heard> batch, BatchTrace trace) {
        Map<Documents<?>, Work<?>> work = new LinkedHashMap<>();
        for (Heard event : batch) {
            for (Reaction<?> reaction : byType.getOrDefault(event.type(), List.of())) {
                collect(work, reaction, event, trace);
            }
        }
        work.values().forEach(one -> applyAll(one, trace));
    }

    @SuppressWarnings("unchecked") // a Work is only ever filled with reactions on its own documents
    private <T> void collect(Map<Documents<?>, Work<?>> work, Reaction<T> reaction, Heard event, BatchTrace trace) {
        Work<T> mine = (Work<T>) work.computeIfAbsent(reaction.documents(), d -> new Work<>(reaction.documents()));
        for (String id : poisonable(event, () -> trace.within(event, () -> reaction.targets(event)))) {
            mine.steps.computeIfAbsent(id, k -> new ArrayList<>()).add(new Step<>(reaction, event));
        }
    }

    private <T> void applyAll(Work<T> work, BatchTrace trace) {
        Map<String, List<Step<T>>> open = work.steps;
        while (!open.isEmpty()) {
            Map<String, Versioned<T>> stored = work.documents.findAll(open.keySet());
            List<Pending<T>> writes = new ArrayList<>();
            for (Map.Entry<String, List<Step<T>>> entry : open.entrySet()) {
                Pending<T> write = fold(work.documents, entry.getKey(), stored.get(entry.getKey()), entry.getValue(), trace);
                if (write != null) {
                    writes.add(write);
                }
            }
            if (work.documents.writeAll(writes)) {
                return;
            }
        }
    }

    private <T> @Nullable Pending<T> fold(Documents<T> documents, String id, @Nullable Versioned<T> before, List<Step<T>> steps,
            BatchTrace trace) {
        T state = before == null ? null : before.state();
        World world = before == null ? null : before.world();
        Map<String, Long> heard = new HashMap<>();
        List<Fact> facts = new ArrayList<>();
        boolean changed = false;
        String cause = null;
        for (Step<T> step : steps) {
            Heard event = step.event;
            String upstream = group + "|" + event.subject();
            long known = heard.getOrDefault(upstream, before == null ? 0L : before.heard().getOrDefault(upstream, 0L));
            if (!step.reaction.repeatable() && known >= event.sequence()) {
                continue;
            }
            T current = state;
            Change<T> change = poisonable(event, () -> trace.within(event, () -> step.reaction.apply(id, current, event)));
            if (change != null) {
                state = change.state();
                change.facts().forEach(fact -> facts.add(fact.causedBy(event.traceparent())));
                changed = true;
                cause = event.traceparent();
                world = world == null ? step.reaction.world(event) : world;
            }
            if (!step.reaction.repeatable()) {
                heard.put(upstream, event.sequence());
            }
        }
        if (state == null || world == null || !changed) {
            // an event that changed nothing need not be remembered: deciding it again changes nothing again
            return null;
        }
        return documents.prepare(before, id, world, new Change<>(state, facts), heard, cause);
    }

    private static <R extends @Nullable Object> R poisonable(Heard event, java.util.function.Supplier<R> decision) {
        try {
            return decision.get();
        } catch (Poison e) {
            throw new PoisonedEvent(event, String.valueOf(e.getMessage()));
        }
    }

    private static final class Work<T> {
        private final Documents<T> documents;
        private final Map<String, List<Step<T>>> steps = new LinkedHashMap<>();

        Work(Documents<T> documents) {
            this.documents = documents;
        }
    }

    private record Step<T>(Reaction<T> reaction, Heard event) {}

    /** Which event was poison, and why. */
    static final class PoisonedEvent extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final transient Heard event;

        PoisonedEvent(Heard event, String cause) {
            super(cause);
            this.event = event;
        }

        Heard event() {
            return event;
        }

        String cause() {
            return String.valueOf(getMessage());
        }
    }
}
