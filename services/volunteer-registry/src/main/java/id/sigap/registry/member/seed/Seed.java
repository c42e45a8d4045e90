package id.sigap.registry.member.seed;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import id.sigap.kit.Ids;
import id.sigap.registry.member.model.Competence;
import id.sigap.registry.member.model.Identity;
import id.sigap.registry.member.model.Member;
import id.sigap.registry.member.model.Office;
import id.sigap.registry.member.model.OfficeName;
import id.sigap.registry.member.model.Pillar;
import id.sigap.registry.member.model.Point;
import id.sigap.registry.member.model.SealedNik;
import id.sigap.registry.member.model.Sex;
import id.sigap.registry.member.model.Signature;
import id.sigap.registry.member.model.Standing;
import id.sigap.registry.member.model.Tier;

/** A roster of invented people from {@code volunteer-registry/seed/<name>.json}. Their ids are the subjects of the demo accounts' tokens. */
public record Seed(List<Seed.Person> people) {

    private static final JsonMapper JSON = JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

    record Person(
            String personId, String name, @Nullable Sex sex, @Nullable String birthDate, @Nullable String nik, @Nullable String phone,
            @Nullable String email, Pillar pillar, @Nullable Tier tier, Standing status, @Nullable String nia, String region,
            @Nullable Double lat, @Nullable Double lng, List<Competence> competences, boolean available, List<Term> offices) {}

    record Term(OfficeName office, String region, String from, @Nullable String until, List<Signature> signs) {}

    /**
     * @param name empty for nobody
     * @throws IllegalStateException when there is no seed of this name, which is a mistake in the configuration
     */
    public static Seed named(String name) {
        if (name.isEmpty()) {
            return new Seed(List.of());
        }
        String file = "volunteer-registry/seed/" + name + ".json";
        if (!name.matches("[a-z0-9-]+")) {
            throw new IllegalStateException("sigap.registry.seed must be the name of a seed, such as pasaman");
        }
        try (InputStream in = Seed.class.getClassLoader().getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("sigap.registry.seed=" + name + ", but there is no " + file);
            }
            return new Seed(JSON.readValue(in, new TypeReference<List<Person>>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether anybody in it has a NIK, so that a key is needed. */
    public boolean hasNik() {
        return people.stream().anyMatch(p -> p.nik() != null);
    }

    /** Everybody by person id, numbers sealed. */
    public Map<String, Member> members(Sealing sealing) {
        Map<String, Member> members = new LinkedHashMap<>();
        people.forEach(p -> members.put(p.personId(), member(p, nik -> sealing.seal(nik, p.personId()))));
        return members;
    }

    /** Makes a NIK unreadable. */
    public interface Sealing {
        SealedNik seal(String nik, String personId);
    }

    private static Member member(Person p, Function<String, SealedNik> seal) {
        Point point = p.lat() == null || p.lng() == null ? null : new Point(p.lat(), p.lng());
        Identity identity = new Identity(p.name(), p.nia(), p.sex(), p.birthDate(), phone(p.phone()), p.email(),
                p.nik() == null ? null : seal.apply(p.nik()));
        return new Member(p.pillar(), p.tier(), p.status(), p.available(), p.region(), point, p.competences(),
                p.offices().stream().map(t -> office(p.personId(), t)).toList(), identity);
    }

    private static Office office(String personId, Term t) {
        return new Office(Ids.derived("office", personId, t.office(), t.region(), t.from()), t.office(), t.region(), t.from(), t.until(), t.signs());
    }

    private static @Nullable String phone(@Nullable String written) {
        return written == null ? null : written.replace(" ", "");
    }
}
