package id.sigap.incident.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;

import id.sigap.incident.figures.application.FigurePolicyFile;
import id.sigap.incident.figures.model.FigurePolicy;
import id.sigap.incident.figures.model.Ledger;
import id.sigap.incident.model.Figure;
import id.sigap.incident.model.Quantity;
import id.sigap.incident.model.Source;
import id.sigap.incident.model.Stated;

/** Offices that say numbers, in a district of three kecamatan. */
final class Saying {

    static final Instant NOON = Instant.parse("2022-02-25T05:00:00Z");
    static final String KABUPATEN = "13.08";
    static final String KECAMATAN = "13.08.13";
    static final String NAGARI = "13.08.13.2001";
    static final Saying BPBD = of(Source.Kind.BPBD, "BPBD", true);
    static final Saying BNPB = of(Source.Kind.BNPB, "BNPB", true);
    static final Saying SAR = of(Source.Kind.SAR, "Komandan", true);
    static final Saying MEDIA = of(Source.Kind.MEDIA, "Koran", false);

    private final Source source;
    private final boolean verified;

    private Saying(Source source, boolean verified) {
        this.source = source;
        this.verified = verified;
    }

    static Saying of(Source.Kind kind, String office, boolean verified) {
        return new Saying(new Source(kind, office, null), verified);
    }

    static Ledger ledger() {
        return new Ledger(region -> Map.of("13", List.of("13.08"), KABUPATEN, List.of("13.08.04", "13.08.07", "13.08.13"))
                .getOrDefault(region, List.of()), policy(), 1);
    }

    static FigurePolicy policy() {
        try {
            return FigurePolicyFile.read(Saying.class.getResourceAsStream("/incident-reporting/figures.yml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String key() {
        return source.key();
    }

    Stated says(String region, Instant asOf, Figure figure, Quantity quantity) {
        return says(region, asOf, Map.of(figure, quantity));
    }

    Stated says(String region, Instant asOf, Map<Figure, Quantity> figures) {
        return new Stated(source.key() + region + asOf.getEpochSecond() + figures, region, null, asOf, asOf, source, null, verified, false,
                figures, null);
    }

    /** The same, of one shelter. */
    static Stated at(Stated s, String site, String region) {
        return new Stated(s.id() + site, s.region(), new Stated.Part(Stated.Of.SITE, site, region), s.asOf(), s.recordedAt(), s.source(),
                s.contact(), s.verified(), s.incomplete(), s.figures(), s.moved());
    }

    /** The same, read in a copy. */
    static Stated via(Stated s, String copy) {
        return new Stated(s.id() + copy, s.region(), s.part(), s.asOf(), s.recordedAt(),
                new Source(s.source().kind(), s.source().office(), copy), s.contact(), s.verified(), s.incomplete(), s.figures(), s.moved());
    }

    /** The same, by which missing people became dead. */
    static Stated moving(Stated s, int n) {
        return new Stated(s.id() + n, s.region(), s.part(), s.asOf(), s.recordedAt(), s.source(), s.contact(), s.verified(), s.incomplete(),
                s.figures(), new Stated.Moved(Figure.MISSING, Figure.DEAD, n));
    }
}
