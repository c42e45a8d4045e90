package id.sigap.incident.assessment.application;

import java.time.Clock;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import id.sigap.incident.assessment.model.Assessment;
import id.sigap.incident.assessment.model.Form;
import id.sigap.incident.incident.application.IncidentBook;
import id.sigap.incident.kejadian.application.KejadianBook;
import id.sigap.incident.model.Refused;
import id.sigap.incident.place.application.Regions;
import id.sigap.kit.Ids;
import id.sigap.kit.World;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.IdempotencyKey;
import id.sigap.kit.web.Problem;
import id.sigap.kit.web.Role;

/** What people do with kaji cepat of their own regions. Those of other regions or worlds do not exist for them. */
@Service
public class AssessmentDesk {

    private final Documents<Assessment> assessments;
    private final IncidentBook incidents;
    private final KejadianBook kejadian;
    private final Regions regions;
    private final Clock clock;

    AssessmentDesk(Documents<Assessment> assessments, IncidentBook incidents, KejadianBook kejadian, Regions regions, Clock clock) {
        this.assessments = assessments;
        this.incidents = incidents;
        this.kejadian = kejadian;
        this.regions = regions;
        this.clock = clock;
    }

    /** @param incidentId or {@code eventId}, one of the two */
    public Versioned<Assessment> submit(World world, Caller caller, IdempotencyKey key, Object request, @Nullable String incidentId,
            @Nullable String eventId, Form form) {
        requirePlace(caller, form.region());
        String event = incidentId == null ? requireEvent(world, caller, Objects.requireNonNull(eventId)) : eventOf(world, caller, incidentId);
        String id = key.idFor(caller, world, "assessments");
        Assessment.Step step = Assessment.submit(id, 1, incidentId, event, form, caller.id(), clock.instant());
        return IdempotencyKey.create(assessments, id, world, request, AssessmentFacts.change(step)).document();
    }

    /** The next version. Its id follows from the one it replaces, so there is one next version, whoever was quicker. */
    public Versioned<Assessment> replace(World world, Caller caller, Object request, String replaces, Form form) {
        requirePlace(caller, form.region());
        Assessment before = find(world, replaces, caller).state();
        Assessment.Step step = Assessment.submit(before.series(), before.number() + 1, before.incidentId(), before.eventId(), form, caller.id(),
                clock.instant());
        Documents.Inserted<Assessment> inserted =
                assessments.insert(next(replaces), world, AssessmentFacts.change(step), IdempotencyKey.digest(request));
        if (!inserted.created() && !IdempotencyKey.digest(request).equals(inserted.document().digest())) {
            throw new Refused("assessment-replaced", "Versi ini sudah diganti orang lain. Lanjutkan dari versi terbaru.", inserted.document().id());
        }
        return inserted.document();
    }

    public Versioned<Assessment> find(World world, String id, Caller caller) {
        return assessments.find(id).filter(v -> visible(v, world, caller)).orElseThrow(AssessmentDesk::unknown);
    }

    public Versioned<Assessment> check(World world, String id, Caller caller) {
        return change(world, id, caller, a -> a.check(caller.id(), clock.instant()));
    }

    /** It counts for the kejadian its incident stands under now: grouping may have come while it was being sent. */
    public Versioned<Assessment> release(World world, String id, Caller caller) {
        return change(world, id, caller, a -> {
            Assessment followed = a.incidentId() == null ? null : incidents.find(world, a.incidentId())
                    .map(i -> a.follow(i.eventId(), clock.instant())).orElse(null);
            return (followed == null ? a : followed).release(caller.id(), clock.instant());
        });
    }

    public Versioned<Assessment> giveBack(World world, String id, Caller caller, String reason) {
        return change(world, id, caller, a -> a.giveBack(caller.id(), clock.instant(), reason));
    }

    private Versioned<Assessment> change(World world, String id, Caller caller, Function<Assessment, Assessment.@Nullable Step> decision) {
        Versioned<Assessment> next = assessments.find(next(id)).orElse(null);
        return assessments.change(id, v -> {
            if (!visible(v, world, caller)) {
                throw unknown();
            }
            Assessment.Step step = decision.apply(v.state());
            if (step != null && next != null) {
                throw new Refused("assessment-replaced", "Versi ini sudah diganti. Lanjutkan dari versi terbaru.", next.id());
            }
            return step == null ? null : AssessmentFacts.change(step);
        }).orElseThrow(AssessmentDesk::unknown);
    }

    private static String next(String id) {
        return Ids.derived("assessment-next", id);
    }

    private void requirePlace(Caller caller, String region) {
        if (!regions.exists(region)) {
            throw Problem.invalid("form.region", "wilayah ini tidak dikenal");
        }
        caller.requireRegion(region);
    }

    private @Nullable String eventOf(World world, Caller caller, String incidentId) {
        IncidentBook.About about = incidents.find(world, incidentId).filter(i -> caller.covers(i.region()))
                .orElseThrow(() -> Problem.invalid("incidentId", "insiden ini tidak ada di wilayah Anda"));
        if (about.mergedInto() != null) {
            throw new Refused("incident-merged", "Insiden ini sudah digabung. Kirim untuk insiden tujuannya.", about.mergedInto());
        }
        if (about.rejected()) {
            throw new Refused("incident-over", "Insiden ini sudah ditolak.");
        }
        return about.eventId();
    }

    private String requireEvent(World world, Caller caller, String eventId) {
        KejadianBook.About about = kejadian.find(world, eventId).filter(a -> a.touches(caller))
                .orElseThrow(() -> Problem.invalid("eventId", "kejadian ini tidak ada di wilayah Anda"));
        if (about.joinedInto() != null) {
            throw new Refused("event-joined", "Kejadian ini sudah digabung. Kirim untuk kejadian induknya.", about.joinedInto());
        }
        return about.id();
    }

    /** Whoever sent it sees it, and those who work with it in its region. */
    private static boolean visible(Versioned<Assessment> v, World world, Caller caller) {
        Assessment a = v.state();
        boolean field = caller.hasAny(Role.DUTY_OFFICER, Role.COORDINATOR, Role.TKSK);
        return v.world().equals(world) && (a.by().equals(caller.id()) || (field && caller.covers(a.form().region())));
    }

    private static Problem unknown() {
        return Problem.notFound("Kaji cepat ini tidak ada di wilayah Anda.");
    }
}
