package id.sigap.registry.member.web;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import id.sigap.kit.World;
import id.sigap.kit.document.Versioned;
import id.sigap.kit.web.Allow;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.IdempotencyKey;
import id.sigap.kit.web.Problem;
import id.sigap.kit.web.Role;
import id.sigap.registry.member.application.Roster;
import id.sigap.registry.member.model.Identity;
import id.sigap.registry.member.model.Member;
import id.sigap.registry.member.model.Office;
import id.sigap.registry.member.model.Point;
import id.sigap.registry.member.model.SealedNik;
import id.sigap.registry.member.model.Standing;
import id.sigap.registry.member.persistence.NikVault;

/** Changing people: their own switch, what the desk corrects, what the administrator records. */
@RestController
@RequestMapping("/api/v1/volunteers")
class ChangeController {

    private final Roster roster;
    private final NikVault vault;
    private final Clock clock;

    ChangeController(Roster roster, NikVault vault, Clock clock) {
        this.roster = roster;
        this.vault = vault;
        this.clock = clock;
    }

    @PostMapping
    @Allow(Role.ADMIN)
    ResponseEntity<Views.Colleague> register(@RequestBody Requests.Registration request, IdempotencyKey key, Caller caller) {
        caller.requireRegion(request.region());
        String nik = request.nik();
        if (nik != null && !vault.isOpen()) {
            throw Problem.unprocessable("nik-not-kept", "Registri ini tidak menyimpan NIK: kunci enkripsi belum dipasang.");
        }
        String personId = key.idFor(caller, World.REAL, "volunteers");
        Member wanted = member(request, personId);
        SealedNik sealed = wanted.identity().nik();
        Versioned<Member> member = roster.register(personId, wanted, request.withoutNik(sealed == null ? "" : sealed.blindIndex()));
        return ResponseEntity.created(URI.create("/api/v1/volunteers/" + personId)).eTag("\"" + member.version() + "\"")
                .body(Views.Colleague.of(member));
    }

    @PutMapping("/me/availability")
    @Allow(anyPerson = true)
    ResponseEntity<Views.Colleague> mine(@RequestBody Requests.Availability request, Caller caller) {
        return answer(roster.change(caller.id(), m -> m.state().availability(Boolean.TRUE.equals(request.available()), clock.instant()))
                .orElseThrow(Answers::unknown));
    }

    @PutMapping("/{id}/availability")
    @Allow({Role.COORDINATOR, Role.DUTY_OFFICER})
    ResponseEntity<Views.Colleague> availability(@PathVariable String id, @RequestBody Requests.Availability request, Caller caller,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return change(id, caller, ifMatch, m -> m.availability(Boolean.TRUE.equals(request.available()), clock.instant()));
    }

    @PutMapping("/{id}/competences")
    @Allow({Role.ADMIN, Role.COORDINATOR})
    ResponseEntity<Views.Colleague> competences(@PathVariable String id, @RequestBody Requests.Competences request, Caller caller,
            @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
        return change(id, caller, ifMatch, m -> m.competences(request.list(), clock.instant()));
    }

    @PostMapping("/{id}/offices")
    @Allow(Role.ADMIN)
    ResponseEntity<Views.Colleague> assign(@PathVariable String id, @RequestBody Requests.Assignment request, IdempotencyKey key,
            Caller caller) {
        caller.requireRegion(request.region());
        Office office = new Office(key.idFor(caller, World.REAL, "offices/" + id), Objects.requireNonNull(request.office()),
                Objects.requireNonNull(request.region()), Objects.requireNonNull(request.from()), request.until(),
                Objects.requireNonNull(request.signs()));
        return change(id, caller, null, m -> {
            if (m.offices().stream().anyMatch(o -> o.ref().equals(office.ref()) && !o.equals(office))) {
                throw Problem.unprocessable("idempotency-key-reused", "Kunci ini sudah dipakai untuk isi yang lain. Gunakan kunci baru.");
            }
            return m.assign(office, clock.instant());
        });
    }

    @PutMapping("/{id}/offices/{ref}/last-day")
    @Allow(Role.ADMIN)
    ResponseEntity<Views.Colleague> endOffice(@PathVariable String id, @PathVariable String ref, @RequestBody Requests.LastDay request,
            Caller caller) {
        LocalDate day = LocalDate.parse(Objects.requireNonNull(request.until()));
        return change(id, caller, null, m -> m.endOffice(ref, day, clock.instant()));
    }

    private ResponseEntity<Views.Colleague> change(String id, Caller caller, @Nullable String ifMatch, Function<Member, Member.Outcome> decision) {
        return answer(roster.change(id, document -> {
            if (!caller.covers(document.state().region())) {
                throw Answers.unknown();
            }
            Answers.requireVersion(document, ifMatch);
            return decision.apply(document.state());
        }).orElseThrow(Answers::unknown));
    }

    private static ResponseEntity<Views.Colleague> answer(Versioned<Member> member) {
        return Answers.withVersion(member, Views.Colleague.of(member));
    }

    private Member member(Requests.Registration r, String personId) {
        Point point = r.lat() == null || r.lng() == null ? null : new Point(r.lat(), r.lng());
        Identity identity = new Identity(Objects.requireNonNull(r.name()), r.nia(), r.sex(), r.birthDate(), r.phone(), r.email(),
                r.nik() == null ? null : vault.seal(r.nik(), personId));
        Standing status = r.status() == null ? Standing.CANDIDATE : r.status();
        return new Member(Objects.requireNonNull(r.pillar()), r.tier(), status, status == Standing.ACTIVE && Boolean.TRUE.equals(r.available()),
                Objects.requireNonNull(r.region()), point, new Requests.Competences(r.competences()).list(), List.of(), identity);
    }
}
