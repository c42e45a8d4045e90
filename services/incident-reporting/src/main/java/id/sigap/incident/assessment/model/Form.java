package id.sigap.incident.assessment.model;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Point;
import id.sigap.incident.model.Quantity;
import id.sigap.incident.model.Source;
import id.sigap.incident.model.Stated;

/**
 * The kaji cepat form as one person filled it in. Texts and people in it stay in this service.
 *
 * @param region nagari or kecamatan; {@code jorong} when it covers one jorong only
 * @param occurredAt when it happened
 * @param observedAt when it was counted
 * @param sources who said the numbers; the first one unless a number says otherwise
 * @param condition kondisi mutakhir
 */
public record Form(
        String region, @Nullable String jorong, @Nullable Point position, @Nullable String landmark, @Nullable String access,
        @Nullable Instant occurredAt, Instant observedAt, @Nullable Reporter reporter, @Nullable String chronology, List<Informant> sources,
        List<Number> numbers, List<Need> needs, @Nullable String efforts, @Nullable String obstacles, @Nullable String condition,
        @Nullable String advice) {

    public Form {
        sources = List.copyOf(sources);
        numbers = List.copyOf(numbers);
        needs = List.copyOf(needs);
    }

    /** @param memberNumber NIA */
    public record Reporter(@Nullable String name, @Nullable String memberNumber, @Nullable String phone) {}

    public record Informant(Source source, Stated.@Nullable Contact contact) {}

    /**
     * @param figure its name on the wire
     * @param source which of the sources said it
     * @param asOf when that was so, if not when the rest was counted
     */
    public record Number(String figure, Quantity value, int source, @Nullable Instant asOf) {}

    /** @param what code, e.g. tenda */
    public record Need(String what, @Nullable Quantity amount) {}
}
