package id.sigap.notify.answer.application;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import com.mongodb.client.model.Filters;

import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.LostRace;
import id.sigap.kit.document.Versioned;
import id.sigap.notify.answer.model.Conversation;
import id.sigap.notify.answer.model.Fate;

/**
 * How incidents ended. A conversation asks here when it is put to an incident, and an incident that ends asks for its conversations;
 * each writes before it asks, so whichever comes second finds the other.
 */
@Component
public class Endings {

    /** Merges point from younger to older, so a chain is short; more than this is a circle. */
    private static final int LONGEST_CHAIN = 20;

    private final Documents<Fate> fates;
    private final Documents<Conversation> conversations;

    public Endings(Documents<Fate> fates, Documents<Conversation> conversations) {
        this.fates = fates;
        this.conversations = conversations;
    }

    /** @param conversations ids of those about the incident, or about one that was merged into it */
    public record Ended(Fate fate, List<String> conversations) {}

    /** Of the incident, or of the one it was merged into; null when it goes on. */
    @Nullable Fate of(String incidentId) {
        String at = incidentId;
        for (int i = 0; i < LONGEST_CHAIN; i++) {
            Fate fate = fates.find(at).map(Versioned::state).orElse(null);
            if (fate == null || fate.end() != null || fate.mergedInto() == null) {
                return fate;
            }
            at = fate.mergedInto();
        }
        return null;
    }

    /** Called when a fate is due: what there is to tell is given to {@code tell}, and the fate is done with unless it changed meanwhile. */
    public void look(String incidentId, Consumer<Ended> tell) {
        Versioned<Fate> before = fates.find(incidentId).orElse(null);
        if (before == null || before.state().dueAt() == null) {
            return;
        }
        Fate fate = of(incidentId);
        if (fate != null && fate.end() != null) {
            tell.accept(new Ended(fate, about(incidentId)));
        }
        try {
            fates.write(before, Change.of(before.state().seen()));
        } catch (LostRace e) {
            // whoever wrote it made it due again
        }
    }

    private List<String> about(String incidentId) {
        Set<String> incidents = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(incidentId));
        while (!open.isEmpty()) {
            String incident = open.remove();
            if (incidents.add(incident)) {
                fates.forEach(Filters.eq("s.mergedInto", incident), merged -> open.add(merged.id()));
            }
        }
        List<String> about = new ArrayList<>();
        conversations.forEach(Filters.in("s.incidentId", incidents), conversation -> about.add(conversation.id()));
        return about;
    }
}
