package id.sigap.registry.member.application;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.springframework.stereotype.Component;

import id.sigap.kit.World;
import id.sigap.kit.document.Change;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Pending;
import id.sigap.kit.document.Versioned;
import id.sigap.kit.web.IdempotencyKey;
import id.sigap.kit.web.Problem;
import id.sigap.registry.member.model.Member;
import id.sigap.registry.member.model.Refusal;
import id.sigap.registry.member.model.SealedNik;

/** Changes members, one write each. People are real whatever world they exercise in: there is one roster. */
@Component
public class Roster {

    private final Documents<Member> members;
    private final Documents<NikClaim> claims;
    private final Clock clock;

    public Roster(Documents<Member> members, Documents<NikClaim> claims, Clock clock) {
        this.members = members;
        this.claims = claims;
        this.clock = clock;
    }

    /** Registers a person under the id their request stands for; again with the same request gives back the same member. */
    public Versioned<Member> register(String personId, Member member, Object request) {
        SealedNik nik = member.identity().nik();
        if (nik != null && !claim(nik, personId)) {
            throw Problem.conflict("nik-known", "NIK ini sudah terdaftar atas nama orang lain.");
        }
        return IdempotencyKey.create(members, personId, World.REAL, request, registration(member)).document();
    }

    /** Registers those of many who are not there yet, in one bulk; nobody who is there is touched. */
    public int registerMissing(Map<String, Member> roster) {
        Map<String, Member> missing = new LinkedHashMap<>(roster);
        missing.keySet().removeAll(members.findAll(roster.keySet()).keySet());
        List<Pending<NikClaim>> numbers = new ArrayList<>();
        List<Pending<Member>> people = new ArrayList<>();
        missing.forEach((personId, member) -> {
            SealedNik nik = member.identity().nik();
            if (nik != null) {
                numbers.add(claims.prepare(null, nik.blindIndex(), World.REAL, Change.of(new NikClaim(personId)), Map.of()));
            }
            people.add(members.prepare(null, personId, World.REAL, registration(member), Map.of()));
        });
        // claims first: a crash in between leaves a claim of the person it belongs to, which the next start accepts
        claims.writeAll(numbers);
        members.writeAll(people);
        return people.size();
    }

    public Optional<Versioned<Member>> change(String personId, Function<Versioned<Member>, Member.Outcome> decision) {
        try {
            return members.change(personId, before -> MemberFacts.change(decision.apply(before)));
        } catch (Refusal e) {
            throw Problem.conflict(e.code(), e.sentence());
        }
    }

    public Optional<Versioned<Member>> find(String personId) {
        return members.find(personId);
    }

    public Map<String, Versioned<Member>> findAll(Set<String> personIds) {
        return members.findAll(personIds);
    }

    private boolean claim(SealedNik nik, String personId) {
        return claims.insert(nik.blindIndex(), World.REAL, Change.of(new NikClaim(personId)), null).document().state().personId().equals(personId);
    }

    private Change<Member> registration(Member member) {
        return Objects.requireNonNull(MemberFacts.change(member.registered(clock.instant())));
    }
}
