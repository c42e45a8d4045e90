package id.sigap.incident.social.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Refused;
import id.sigap.incident.model.SocialKind;

/**
 * A social case (kasus sosial): an old person nobody cares for, somebody stranded, somebody ill in mind. It comes from a report, belongs
 * to the TKSK of its kecamatan, is referred to whoever can help, and closed with what came of it. It is no incident, counts in no
 * disaster, and nothing about it travels: the words are the report's, and what is here is codes and the names of institutions.
 *
 * @param region where the person is; at least a kecamatan
 * @param handler the TKSK who took it on
 */
public record SocialCase(
        State state, String reportId, SocialKind kind, String region, Instant openedAt, @Nullable String handler, @Nullable Instant acceptedAt,
        List<Referral> referrals, @Nullable Outcome outcome, @Nullable String closedBy, @Nullable Instant closedAt) {

    public enum State { OPEN, ACCEPTED, REFERRED, CLOSED }

    public SocialCase {
        referrals = List.copyOf(referrals);
    }

    public static SocialCase open(String reportId, SocialKind kind, String region, Instant at) {
        return new SocialCase(State.OPEN, reportId, kind, region, at, null, null, List.of(), null, null, null);
    }

    /** Somebody takes it on. */
    public @Nullable SocialCase accept(String by, Instant at) {
        return switch (state) {
            case OPEN -> new SocialCase(State.ACCEPTED, reportId, kind, region, openedAt, by, at, referrals, null, null, null);
            case ACCEPTED, REFERRED -> {
                if (by.equals(handler)) {
                    yield null;
                }
                throw new Refused("case-accepted", "Kasus ini sudah ditangani orang lain. Hubungi petugas itu bila perlu mengambil alih.");
            }
            case CLOSED -> throw closed();
        };
    }

    /** The person was referred; a second referral is added to the first. */
    public @Nullable SocialCase refer(Referral referral) {
        return switch (state) {
            case ACCEPTED, REFERRED -> {
                boolean again = referrals.stream().anyMatch(r -> r.to().equals(referral.to()) && r.on().equals(referral.on()));
                if (again) {
                    yield null;
                }
                List<Referral> all = new ArrayList<>(referrals);
                all.add(referral);
                yield new SocialCase(State.REFERRED, reportId, kind, region, openedAt, handler, acceptedAt, all, null, null, null);
            }
            case OPEN -> throw new Refused("case-open", "Kasus ini belum ditangani. Terima dahulu kasusnya, lalu catat rujukan.");
            case CLOSED -> throw closed();
        };
    }

    public @Nullable SocialCase close(Outcome as, String by, Instant at) {
        return switch (state) {
            case ACCEPTED, REFERRED -> closed(as, by, at);
            case OPEN -> throw new Refused("case-open", "Kasus ini belum ditangani. Terima dahulu kasusnya, lalu tutup dengan hasilnya.");
            case CLOSED -> {
                if (as == outcome && by.equals(closedBy)) {
                    yield null;
                }
                throw closed();
            }
        };
    }

    /** It is somewhere else: the TKSK there goes on from the beginning. */
    public @Nullable SocialCase move(String to) {
        return switch (state) {
            case OPEN, ACCEPTED, REFERRED -> to.equals(region) ? null
                    : new SocialCase(State.OPEN, reportId, kind, to, openedAt, null, null, referrals, null, null, null);
            case CLOSED -> throw closed();
        };
    }

    /** The report went to the incidents after all. */
    public @Nullable SocialCase withdraw(String by, Instant at) {
        return state == State.CLOSED ? null : closed(Outcome.NOT_SOCIAL, by, at);
    }

    private SocialCase closed(Outcome as, String by, Instant at) {
        return new SocialCase(State.CLOSED, reportId, kind, region, openedAt, handler, acceptedAt, referrals, as, by, at);
    }

    private static Refused closed() {
        return new Refused("case-closed", "Kasus ini sudah ditutup. Buat laporan baru bila ada perkembangan.");
    }
}
