package id.sigap.incident.figures.application;

import java.time.Clock;
import java.util.List;

import org.springframework.stereotype.Component;

import id.sigap.incident.figures.model.Disclosure;
import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.web.Caller;

/** Puts it on the record that somebody is shown names and telephones of sources. */
@Component
public class DisclosureLog {

    /** One record names at most so many documents; a longer list becomes several. */
    private static final int MOST = 1_000;

    private final Documents<Disclosure> disclosures;
    private final Clock clock;

    DisclosureLog(Documents<Disclosure> disclosures, Clock clock) {
        this.disclosures = disclosures;
        this.clock = clock;
    }

    /** Call before showing them. */
    public void record(World world, Caller caller, String purpose, List<String> documents) {
        for (int from = 0; from < documents.size(); from += MOST) {
            List<String> some = documents.subList(from, Math.min(documents.size(), from + MOST));
            disclosures.insert(Ids.fresh(), world, Change.of(new Disclosure(caller.id(), clock.instant(), purpose, some)), null);
        }
    }
}
