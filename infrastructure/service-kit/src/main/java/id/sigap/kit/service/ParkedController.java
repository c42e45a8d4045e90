package id.sigap.kit.service;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import com.mongodb.client.model.Filters;

import id.sigap.kit.document.Versioned;
import id.sigap.kit.hearing.Parked;
import id.sigap.kit.hearing.Parking;
import id.sigap.kit.web.Allow;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.Page;
import id.sigap.kit.web.Problem;
import id.sigap.kit.web.Role;

/** What this service could not apply, for the person who decides: repair and replay, or discard. */
@RestController
@RequestMapping("/api/v1/parked")
class ParkedController {

    private final Parking parking;

    ParkedController(Parking parking) {
        this.parking = parking;
    }

    /** One aggregate that is held back in one group. */
    record ParkedView(String id, Parked parked) {}

    @GetMapping
    @Allow(Role.ADMIN)
    Page<ParkedView> list(@RequestParam(required = false) @Nullable String cursor, @RequestParam(required = false) @Nullable Integer limit) {
        int size = Page.size(limit);
        List<Versioned<Parked>> found =
                parking.documents().page(Filters.ne("s.state", Parked.State.RELEASED.name()), cursor, size);
        return new Page<>(found.stream().map(v -> new ParkedView(v.id(), v.state())).toList(),
                found.size() < size ? null : found.getLast().id());
    }

    /** Re-reads the topic from the failed event for this aggregate; it is released when everything could be applied. */
    @PostMapping("/{id}/replay")
    @Allow(Role.ADMIN)
    ParkedView replay(@PathVariable String id, Caller caller) {
        return decide(id, Parked.State.REPLAY_WANTED, caller);
    }

    /** Gives up the failed event for good and applies what came after it. */
    @PostMapping("/{id}/discard")
    @Allow(Role.ADMIN)
    ParkedView discard(@PathVariable String id, Caller caller) {
        return decide(id, Parked.State.DISCARD_WANTED, caller);
    }

    private ParkedView decide(String id, Parked.State wish, Caller caller) {
        return parking.decide(id, wish, caller.id()).map(p -> new ParkedView(id, p))
                .orElseThrow(() -> Problem.notFound("Tidak ada yang diparkir dengan id ini, atau sudah diputuskan."));
    }
}
