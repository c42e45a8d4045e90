package id.sigap.incident.understanding.model;

import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Counts;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.SocialKind;
import id.sigap.incident.understanding.model.Lexicon.Facet;
import id.sigap.incident.understanding.model.Lexicon.NoReport;

/**
 * What a message says, as far as words tell.
 *
 * @param hazard null when no word names one
 * @param kind the local word for it where that says more than the hazard
 * @param needs only what is asked for
 * @param facet null for the usual kind of situation
 * @param noReport set when it is clearly nothing but felt, thanks, a question, spam, a rumour and the like
 * @param trail when no hazard is named or it is only guessed, what the message lets one follow: a search, a facet, or people after a disaster
 * @param affirmed phrases of the lexicon the message affirms
 * @param place the nagari field of {@code LAPOR#jenis#nagari#korban#butuh}, null in free text
 * @param social kind of a person in need when it is no disaster
 */
public record Meaning(
        @Nullable Hazard hazard, @Nullable String kind, Counts counts, List<String> needs, @Nullable Facet facet, @Nullable NoReport noReport,
        @Nullable Trail trail, @Nullable String place, Set<String> affirmed, @Nullable SocialKind social) {

    /** In whose wake a message without a hazard comes. */
    public enum Trail { SEARCH, FASKES, AKSES, AFTERMATH }

    public Meaning {
        needs = List.copyOf(needs);
        affirmed = Set.copyOf(affirmed);
    }
}
