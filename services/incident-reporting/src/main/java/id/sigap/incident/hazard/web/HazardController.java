package id.sigap.incident.hazard.web;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import com.mongodb.client.model.Filters;

import id.sigap.incident.hazard.application.HazardFacts;
import id.sigap.incident.hazard.application.HazardIntake;
import id.sigap.incident.hazard.feed.FeedHealth;
import id.sigap.incident.hazard.feed.Feeds;
import id.sigap.incident.hazard.model.KnownHazard;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.RegionCode;
import id.sigap.kit.World;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;
import id.sigap.kit.web.Allow;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.Page;
import id.sigap.kit.web.Problem;
import id.sigap.kit.web.Role;

/** What nature did, as agencies publish it: everybody may read it, wherever it happened, and whoever shows it names the source. */
@RestController
@RequestMapping("/api/v1/hazards")
class HazardController {

    private final Documents<KnownHazard> hazards;
    private final HazardIntake intake;
    private final HazardFacts facts;
    private final Feeds feeds;
    private final Clock clock;

    HazardController(Documents<KnownHazard> hazards, HazardIntake intake, HazardFacts facts, Feeds feeds, Clock clock) {
        this.hazards = hazards;
        this.intake = intake;
        this.facts = facts;
        this.feeds = feeds;
        this.clock = clock;
    }

    /** @param enabled false: the feeds are switched off here, so there is nothing to be old */
    record FeedList(boolean enabled, List<FeedHealth> items) {}

    @GetMapping
    @Allow(anyPerson = true)
    Page<HazardView> list(World world, @RequestParam(required = false) @Nullable String hazard, @RequestParam(required = false) @Nullable String sequence,
            @RequestParam(required = false) @Nullable Instant since, @RequestParam(required = false) @Nullable String cursor,
            @RequestParam(required = false) @Nullable Integer limit) {
        int size = Page.size(limit);
        List<Bson> filter = new ArrayList<>(List.of(Filters.eq("world", world.id())));
        if (hazard != null) {
            filter.add(Filters.eq("s.kind", Hazard.of(hazard).orElseThrow(() -> Problem.invalid("hazard", "jenis bencana tidak dikenal")).name()));
        }
        if (sequence != null) {
            filter.add(Filters.eq("s.sequenceId", sequence));
        }
        if (since != null) {
            filter.add(Filters.gte("s.startedAt", java.util.Date.from(since)));
        }
        List<Versioned<KnownHazard>> found = hazards.page(Filters.and(filter), cursor, size + 1);
        List<Versioned<KnownHazard>> page = found.subList(0, Math.min(size, found.size()));
        return new Page<>(page.stream().map(this::view).toList(), found.size() > size ? page.getLast().id() : null);
    }

    @GetMapping("/feeds")
    @Allow(anyPerson = true)
    FeedList feeds() {
        return new FeedList(feeds.enabled(), feeds.health());
    }

    @GetMapping("/{id}")
    @Allow(anyPerson = true)
    HazardView.Whole one(@PathVariable String id, World world) {
        Versioned<KnownHazard> found = find(id, world);
        return HazardView.Whole.of(found, clock.instant(), near(found.state()));
    }

    /** Takes a quake out of the sequence a rule put it in: a kejadian of its own, if it is strong enough for one. */
    @DeleteMapping("/{id}/sequence")
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR})
    HazardView standAlone(@PathVariable String id, Caller caller, World world) {
        HazardView before = view(find(id, world));
        if (before.sequenceId() == null) {
            throw Problem.conflict("no-sequence", "Hanya gempa yang tergabung dalam satu rangkaian.");
        }
        if (before.regions().stream().noneMatch(r -> caller.covers(r) || caller.regions().stream().anyMatch(mine -> RegionCode.covers(r, mine)))) {
            throw Problem.forbidden("region", "Gempa ini tidak menyangkut wilayah Anda. Minta petugas wilayah yang merasakannya.");
        }
        intake.standAlone(world, id, caller.id());
        return view(find(id, world));
    }

    private Versioned<KnownHazard> find(String id, World world) {
        return hazards.find(id).filter(v -> v.world().equals(world)).orElseThrow(() -> Problem.notFound("Bahaya ini tidak ada."));
    }

    private HazardView view(Versioned<KnownHazard> v) {
        return HazardView.of(v, clock.instant(), near(v.state()));
    }

    private List<String> near(KnownHazard h) {
        return h.point() == null ? List.of() : facts.near(h.point());
    }
}
