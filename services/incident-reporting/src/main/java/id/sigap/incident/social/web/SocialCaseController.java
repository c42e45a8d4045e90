package id.sigap.incident.social.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import com.mongodb.client.model.Filters;

import id.sigap.incident.social.application.Cases;
import id.sigap.incident.social.model.Outcome;
import id.sigap.incident.social.model.SocialCase;
import id.sigap.incident.web.Fields;
import id.sigap.incident.web.Scope;
import id.sigap.kit.World;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;
import id.sigap.kit.web.Allow;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.Page;
import id.sigap.kit.web.Role;

/** Social cases of the caller's region: the TKSK of the kecamatan works on them, the desk watches that none is left lying. */
@RestController
@RequestMapping("/api/v1/social-cases")
class SocialCaseController {

    private static final int LONGEST_INSTITUTION = 120;

    private final Documents<SocialCase> cases;
    private final Cases desk;

    SocialCaseController(Documents<SocialCase> cases, Cases desk) {
        this.cases = cases;
        this.desk = desk;
    }

    /**
     * @param to institution or office, never a person's name
     * @param on day of the referral; absent: today
     */
    record ReferralRequest(@Nullable String to, @Nullable LocalDate on) {
        ReferralRequest {
            Fields fields = new Fields().required("to", to).text("to", to, LONGEST_INSTITUTION);
            if (to != null && to.strip().length() < 3) {
                fields.wrong("to", "paling sedikit 3 karakter");
            }
            fields.done();
        }
    }

    record Closure(@Nullable Outcome outcome) {
        Closure {
            Fields fields = new Fields().required("outcome", outcome);
            if (outcome == Outcome.NOT_SOCIAL) {
                fields.wrong("outcome", "tempatkan laporannya sebagai bencana, kasus ini lalu tertutup sendiri");
            }
            fields.done();
        }
    }

    record Move(@Nullable String region) {
        Move {
            new Fields().required("region", region).region("region", region).done();
        }
    }

    @GetMapping
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR, Role.TKSK})
    Page<CaseView> list(Caller caller, World world, @RequestParam(required = false) SocialCase.@Nullable State state,
            @RequestParam(required = false) @Nullable String cursor, @RequestParam(required = false) @Nullable Integer limit) {
        int size = Page.size(limit);
        List<Bson> more = new ArrayList<>();
        if (state != null) {
            more.add(Filters.eq("s.state", state.name()));
        }
        List<Versioned<SocialCase>> found = cases.page(Scope.of(caller, world, "s.region", more), cursor, size + 1);
        List<Versioned<SocialCase>> page = found.subList(0, Math.min(size, found.size()));
        return new Page<>(page.stream().map(CaseView::of).toList(), found.size() > size ? page.getLast().id() : null);
    }

    @GetMapping("/{id}")
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR, Role.TKSK})
    CaseView one(@PathVariable String id, Caller caller, World world) {
        return CaseView.of(desk.find(world, id, caller));
    }

    @PostMapping("/{id}/acceptance")
    @Allow({Role.COORDINATOR, Role.TKSK})
    CaseView accept(@PathVariable String id, Caller caller, World world) {
        return CaseView.of(desk.accept(world, id, caller));
    }

    @PostMapping("/{id}/referrals")
    @Allow({Role.COORDINATOR, Role.TKSK})
    CaseView refer(@PathVariable String id, @RequestBody ReferralRequest request, Caller caller, World world) {
        return CaseView.of(desk.refer(world, id, caller, Objects.requireNonNull(request.to()), request.on()));
    }

    @PostMapping("/{id}/closure")
    @Allow({Role.COORDINATOR, Role.TKSK})
    CaseView close(@PathVariable String id, @RequestBody Closure request, Caller caller, World world) {
        return CaseView.of(desk.close(world, id, caller, Objects.requireNonNull(request.outcome())));
    }

    /** Routes it to the TKSK of another kecamatan. */
    @PutMapping("/{id}/region")
    @Allow({Role.DUTY_OFFICER, Role.COORDINATOR, Role.TKSK})
    CaseView move(@PathVariable String id, @RequestBody Move request, Caller caller, World world) {
        return CaseView.of(desk.move(world, id, caller, Objects.requireNonNull(request.region())));
    }
}
