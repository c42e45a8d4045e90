package id.sigap.incident.social.application;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import id.sigap.incident.model.RegionCode;
import id.sigap.incident.place.application.Locator;
import id.sigap.incident.social.model.Outcome;
import id.sigap.incident.social.model.Referral;
import id.sigap.incident.social.model.SocialCase;
import id.sigap.kit.World;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.Problem;

/** What people do with the social cases of their own region. Cases of other regions or worlds do not exist for them. */
@Service
public class Cases {

    /** Days are those of the people there. */
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    private final Documents<SocialCase> cases;
    private final Locator locator;
    private final Clock clock;

    public Cases(Documents<SocialCase> cases, Locator locator, Clock clock) {
        this.cases = cases;
        this.locator = locator;
        this.clock = clock;
    }

    public Versioned<SocialCase> find(World world, String id, Caller caller) {
        return cases.find(id).filter(v -> visible(v, world, caller)).orElseThrow(Cases::unknown);
    }

    public Versioned<SocialCase> accept(World world, String id, Caller caller) {
        return change(world, id, caller, c -> c.accept(caller.id(), clock.instant()));
    }

    /** @param on null: today */
    public Versioned<SocialCase> refer(World world, String id, Caller caller, String to, @Nullable LocalDate on) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZONE);
        if (on != null && on.isAfter(today)) {
            throw Problem.invalid("on", "tanggal rujukan belum tiba");
        }
        return change(world, id, caller, c -> c.refer(new Referral(to.strip(), on == null ? today : on, caller.id(), clock.instant())));
    }

    public Versioned<SocialCase> close(World world, String id, Caller caller, Outcome outcome) {
        return change(world, id, caller, c -> c.close(outcome, caller.id(), clock.instant()));
    }

    /** To another kecamatan; it need not be the caller's own. */
    public Versioned<SocialCase> move(World world, String id, Caller caller, String region) {
        if (!locator.exists(region) || RegionCode.level(region) < 3) {
            throw Problem.invalid("region", "sebutkan kecamatan atau nagari yang dikenal");
        }
        return change(world, id, caller, c -> c.move(region));
    }

    private Versioned<SocialCase> change(World world, String id, Caller caller, Function<SocialCase, @Nullable SocialCase> decision) {
        return cases.change(id, v -> {
            if (!visible(v, world, caller)) {
                throw unknown();
            }
            SocialCase after = decision.apply(v.state());
            Change<SocialCase> change = after == null ? null : Change.of(after);
            return change;
        }).orElseThrow(Cases::unknown);
    }

    private static boolean visible(Versioned<SocialCase> v, World world, Caller caller) {
        return v.world().equals(world) && caller.covers(v.state().region());
    }

    private static Problem unknown() {
        return Problem.notFound("Kasus ini tidak ada di wilayah Anda.");
    }
}
