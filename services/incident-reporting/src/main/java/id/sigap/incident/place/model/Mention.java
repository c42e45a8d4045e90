package id.sigap.incident.place.model;

import java.util.List;
import java.util.stream.Stream;

import id.sigap.incident.model.RegionCode;

/**
 * A place named in a text.
 *
 * @param options every place it can be, the likeliest first; never empty
 * @param at index of its first word
 * @param until index behind its last word
 */
public record Mention(List<Ranked> options, int at, int until, Role role) {

    /** What the words before it say. */
    public enum Role {
        /** "di Malampah", "nagari Malampah": it is there. */
        THERE,
        /** Just named. */
        NAMED,
        /** "pengungsi dari Malampah", "pulang ke Malampah": where people belong. */
        ORIGIN,
        /** "arah Talu", "ke Malampah", "lewat Simpati": on the way to or past it. */
        ON_THE_WAY,
        /** "jangan Malampah saja", "bukan Talu": named to say that it is not there. */
        NOT_THERE
    }

    public Mention {
        options = List.copyOf(options);
    }

    /** The likeliest. */
    public Place place() {
        return options.getFirst().place();
    }

    /** The regions nobody can choose between; none for a name that may well be an ordinary word. */
    public Stream<String> likely() {
        Ranked first = options.getFirst();
        return first.why().contains(Why.ORDINARY_WORD) ? Stream.empty()
                : options.stream().filter(o -> first.score() - o.score() < Ranking.MARGIN).map(o -> o.place().region());
    }

    /** Whether nothing else is nearly as likely; the kecamatan around it says the same, only less exactly. */
    public boolean isSure() {
        Ranked first = options.getFirst();
        return !first.why().contains(Why.ORDINARY_WORD) && options.stream().skip(1)
                .noneMatch(o -> first.score() - o.score() < Ranking.MARGIN && !RegionCode.covers(first.place().region(), o.place().region()));
    }
}
