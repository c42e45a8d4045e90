package id.sigap.registry.member.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A person of one of the social pillars, or of the office that directs them: what they may be asked to do, whether they are ready to
 * be asked, and what they may sign. The member alone decides; everybody else hears the whole of it after each change and keeps
 * the newest. Whether a certificate or an office is in force on a day is for the one who asks to compare.
 *
 * @param available the person's own switch: ready to be asked now
 * @param region dotted Kemendagri code of the place of duty
 */
public record Member(
        Pillar pillar, @Nullable Tier tier, Standing status, boolean available, String region, @Nullable Point point,
        List<Competence> competences, List<Office> offices, Identity identity) {

    public Member {
        competences = List.copyOf(competences);
        offices = List.copyOf(offices);
        if (tier != null && pillar != Pillar.TAGANA) {
            throw new Refusal("tier-without-tagana", "Jenjang hanya untuk anggota Tagana.");
        }
    }

    /** A member after a change, and what others hear of it; no event when nothing changed. */
    public record Outcome(Member member, @Nullable MemberEvent event) {}

    public Outcome registered(Instant now) {
        return new Outcome(this, new MemberEvent.Registered(now));
    }

    /** Ready or not ready to be asked. Only an active member can say yes. */
    public Outcome availability(boolean ready, Instant now) {
        if (ready && status != Standing.ACTIVE) {
            throw new Refusal("not-active", "Hanya anggota aktif yang dapat menyatakan siap.");
        }
        return ready == available ? unchanged()
                : new Outcome(with(ready, competences, offices), new MemberEvent.AvailabilityChanged(now));
    }

    /** The certificates a person holds, all of them. One skill counts once. */
    public Outcome competences(List<Competence> held, Instant now) {
        if (held.stream().map(Competence::code).distinct().count() < held.size()) {
            throw new Refusal("competence-twice", "Satu kompetensi hanya boleh disebut sekali.");
        }
        return held.equals(competences) ? unchanged() : new Outcome(with(available, held, offices), new MemberEvent.CompetencesChanged(now));
    }

    /** Puts the person into an office. The same assignment again changes nothing. */
    public Outcome assign(Office office, Instant now) {
        for (Office held : offices) {
            if (held.ref().equals(office.ref())) {
                return unchanged();
            }
            if (held.overlaps(office)) {
                throw new Refusal("office-overlaps", "Jabatan ini sudah dipegang pada tanggal tersebut.");
            }
        }
        List<Office> more = new ArrayList<>(offices);
        more.add(office);
        return new Outcome(with(available, competences, more), new MemberEvent.OfficesChanged(now));
    }

    /** Ends an office on a day; past offices stay on record, because what was signed then stays signed. */
    public Outcome endOffice(String ref, LocalDate lastDay, Instant now) {
        Office held = offices.stream().filter(o -> o.ref().equals(ref)).findFirst()
                .orElseThrow(() -> new Refusal("no-such-office", "Jabatan ini tidak tercatat."));
        if (lastDay.isBefore(LocalDate.parse(held.from()))) {
            throw new Refusal("office-ends-before-it-begins", "Hari terakhir tidak boleh sebelum hari pertama.");
        }
        Office ended = held.endingOn(lastDay);
        return ended.equals(held) ? unchanged()
                : new Outcome(with(available, competences, offices.stream().map(o -> o.equals(held) ? ended : o).toList()),
                        new MemberEvent.OfficesChanged(now));
    }

    private Outcome unchanged() {
        return new Outcome(this, null);
    }

    private Member with(boolean ready, List<Competence> held, List<Office> assigned) {
        return new Member(pillar, tier, status, ready, region, point, held, assigned, identity);
    }
}
