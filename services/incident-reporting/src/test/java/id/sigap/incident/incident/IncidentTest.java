package id.sigap.incident.incident;

import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import id.sigap.incident.incident.model.Arrivals;
import id.sigap.incident.incident.model.Incident;
import id.sigap.incident.incident.model.IncidentEvent;
import id.sigap.incident.incident.model.SeverityPolicy;
import id.sigap.incident.model.Hazard;
import id.sigap.incident.model.Refused;
import id.sigap.incident.model.Severity;

import static id.sigap.incident.Samples.NOON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Every state with every command, merged ones too. */
class IncidentTest {

    static final String A = "aaaaaaaa-aaaa-4aaa-8aaa-aaaaaaaaaaaa";
    static final String B = "bbbbbbbb-bbbb-4bbb-8bbb-bbbbbbbbbbbb";

    @ParameterizedTest
    @CsvSource({
        "REPORTED, verify,  Verified",  "VERIFIED, verify,  nothing",  "CLOSED, verify,  refused", "REJECTED, verify,  refused", "MERGED, verify,  refused",
        "REPORTED, verifyByOther, Verified", "VERIFIED, verifyByOther, refused",
        "REPORTED, reject,  Rejected",  "VERIFIED, reject,  Rejected", "CLOSED, reject,  refused", "REJECTED, reject,  nothing", "MERGED, reject,  refused",
        "REPORTED, close,   refused",   "VERIFIED, close,   Closed",   "CLOSED, close,   nothing", "REJECTED, close,   refused", "MERGED, close,   refused",
        "REPORTED, merge,   Merged",    "VERIFIED, merge,   Merged",   "CLOSED, merge,   refused", "REJECTED, merge,   refused", "MERGED, merge,   nothing",
        "MERGED,   mergeElsewhere, refused",
        "REPORTED, unmerge, nothing",   "VERIFIED, unmerge, nothing",  "CLOSED, unmerge, nothing", "REJECTED, unmerge, nothing", "MERGED, unmerge, Unmerged",
        "REPORTED, group,   Grouped",   "VERIFIED, group,   Grouped",  "CLOSED, group,   Grouped", "REJECTED, group,   Grouped", "MERGED, group,   refused",
        "REPORTED, byRule,  Grouped",   "VERIFIED, byRule,  Grouped",  "CLOSED, byRule,  nothing", "REJECTED, byRule,  nothing", "MERGED, byRule,  nothing",
        "REPORTED, ungroup, nothing",   "REPORTED, worse,   SeverityChanged", "VERIFIED, worse, SeverityChanged", "CLOSED, worse, nothing",
        "REJECTED, worse,   nothing",   "REPORTED, milder,  nothing",
        "REPORTED, handle,  refused",   "VERIFIED, handle,  Handled",  "HANDLED, handle,  nothing",  "RECOVERY, handle,  Handled",  "CLOSED, handle,  refused", "MERGED, handle, refused",
        "REPORTED, recover, refused",   "VERIFIED, recover, Recovering", "HANDLED, recover, Recovering", "RECOVERY, recover, nothing", "CLOSED, recover, refused",
        "HANDLED,  verify,  nothing",   "RECOVERY, verifyByOther, refused", "HANDLED, reject, refused", "RECOVERY, reject, refused",
        "REPORTED, weighed, Weighed",   "VERIFIED, weighed, Weighed",  "CLOSED, weighed, nothing", "REJECTED, weighed, nothing", "REPORTED, lighter, nothing",
        "HANDLED,  close,   Closed",    "RECOVERY, close,   Closed",   "HANDLED, worse, SeverityChanged", "HANDLED, merge, Merged",
    })
    void a_command_does_this_in_that_state(String state, String command, String outcome) {
        String found;
        try {
            Incident.Step step = run(in(state), command);
            found = step == null ? "nothing" : step.events().getFirst().getClass().getSimpleName();
        } catch (Refused e) {
            found = "refused";
        }
        assertThat(found).isEqualTo(outcome);
    }

    @Test
    void a_refusal_on_a_merged_one_names_the_survivor() {
        assertThatThrownBy(() -> in("MERGED").verify("p", NOON, null))
                .isInstanceOfSatisfying(Refused.class, e -> assertThat(e.survivor()).isEqualTo(A));
    }

    @Test
    void unmerging_restores_everything() {
        Incident before = in("VERIFIED");
        assertThat(before.merge(A, "p", NOON).incident().unmerge("p", NOON, Arrivals.STAY).incident()).isEqualTo(before);
    }

    @Test
    void a_person_may_lower_the_severity_and_reports_may_only_raise_it() {
        Incident verified = in("REPORTED").verify("p", NOON, Severity.RENDAH).incident();
        assertThat(verified.severity()).isEqualTo(Severity.RENDAH);
        assertThat(verified.hear(B, Severity.TINGGI, NOON).incident().severity()).isEqualTo(Severity.TINGGI);
        assertThat(verified.hear(B, Severity.RENDAH, NOON)).isNull();
    }

    @Test
    void of_kejadian_the_most_recent_counts_whichever_was_declared_first() {
        Instant earlier = NOON.minus(Duration.ofHours(5));
        Incident older = in("REPORTED").groupByRule(A, earlier, NOON).incident();
        Incident newer = older.groupByRule(B, NOON, NOON).incident();
        assertThat(newer.eventId()).isEqualTo(B);
        assertThat(newer.groupByRule(A, earlier, NOON)).as("told again, or late").isNull();
        assertThat(newer.groupByRule(B, NOON, NOON)).as("told twice").isNull();
    }

    @Test
    void what_a_person_decided_about_its_kejadian_stays() {
        Incident byHand = in("REPORTED").group(A, "p", NOON).incident();
        assertThat(byHand.groupByRule(B, NOON.plusSeconds(60), NOON)).isNull();
        Incident alone = byHand.ungroup("p", NOON).incident();
        assertThat(alone.eventId()).isNull();
        assertThat(alone.groupByRule(B, NOON, NOON)).as("taken out by hand, not put back by a rule").isNull();
    }

    @Test
    void it_follows_a_split_only_from_the_kejadian_it_belongs_to() {
        Incident under = in("REPORTED").groupByRule(A, NOON, NOON).incident();
        assertThat(under.follow(A, B, "p", NOON).events()).containsExactly(new IncidentEvent.Grouped(NOON, B, "p"));
        assertThat(under.follow(B, A, "p", NOON)).isNull();
    }

    private static Incident.Step run(Incident i, String command) {
        return switch (command) {
            case "verify" -> i.verify("p", NOON, null);
            case "verifyByOther" -> i.verify("q", NOON, null);
            case "reject" -> i.reject("p", NOON, "NOT_FOUND");
            case "close" -> i.close("p", NOON);
            case "merge" -> i.merge(A, "p", NOON);
            case "mergeElsewhere" -> i.merge(B, "p", NOON);
            case "unmerge" -> i.unmerge("p", NOON, Arrivals.STAY);
            case "handle" -> i.handle("p", NOON);
            case "recover" -> i.recover("p", NOON);
            case "group" -> i.group(A, "p", NOON);
            case "byRule" -> i.groupByRule(A, NOON, NOON);
            case "ungroup" -> i.ungroup("p", NOON);
            case "worse" -> i.hear(B, Severity.KRITIS, NOON);
            case "milder" -> i.hear(B, Severity.RENDAH, NOON);
            case "weighed" -> i.weigh(A, new SeverityPolicy.Judged(Severity.KRITIS, true), NOON);
            case "lighter" -> i.weigh(A, new SeverityPolicy.Judged(Severity.RENDAH, false), NOON);
            default -> throw new IllegalArgumentException(command);
        };
    }

    private static Incident in(String state) {
        Incident reported = Incident.open(B, Hazard.GEMPA_BUMI, "13.08.13", null, Severity.SEDANG, NOON, null).incident();
        return switch (state) {
            case "REPORTED" -> reported;
            case "VERIFIED" -> reported.verify("p", NOON, null).incident();
            case "HANDLED" -> reported.verify("p", NOON, null).incident().handle("p", NOON).incident();
            case "RECOVERY" -> reported.verify("p", NOON, null).incident().recover("p", NOON).incident();
            case "CLOSED" -> reported.verify("p", NOON, null).incident().close("p", NOON).incident();
            case "REJECTED" -> reported.reject("p", NOON, "NOT_FOUND").incident();
            case "MERGED" -> reported.merge(A, "p", NOON).incident();
            default -> throw new IllegalArgumentException(state);
        };
    }
}
