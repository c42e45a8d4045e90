package id.sigap.registry.member.web;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;
import id.sigap.kit.web.Allow;
import id.sigap.kit.web.Caller;
import id.sigap.kit.web.Page;
import id.sigap.kit.web.Role;
import id.sigap.registry.member.application.Roster;
import id.sigap.registry.member.model.Identity;
import id.sigap.registry.member.model.Member;
import id.sigap.registry.member.model.Pillar;
import id.sigap.registry.member.persistence.NikVault;

/** Reading about people, as far as each reader may. */
@RestController
@RequestMapping("/api/v1/volunteers")
class VolunteerController {

    private final Roster roster;
    private final Documents<Member> members;
    private final NikVault vault;

    VolunteerController(Roster roster, Documents<Member> members, NikVault vault) {
        this.roster = roster;
        this.members = members;
        this.vault = vault;
    }

    @GetMapping
    @Allow({Role.ADMIN, Role.DUTY_OFFICER, Role.COORDINATOR, Role.TKSK})
    Page<Views.Colleague> list(Caller caller, @RequestParam(required = false) @Nullable String region,
            @RequestParam(required = false) @Nullable Pillar pillar, @RequestParam(required = false) @Nullable Integer limit,
            @RequestParam(required = false) @Nullable String cursor) {
        int size = Page.size(limit);
        List<Versioned<Member>> found = members.page(MemberFilter.of(caller, region, pillar), cursor, size + 1);
        boolean more = found.size() > size;
        List<Versioned<Member>> page = more ? found.subList(0, size) : found;
        return new Page<>(page.stream().map(Views.Colleague::of).toList(), more ? page.getLast().id() : null);
    }

    @GetMapping("/me")
    @Allow(anyPerson = true)
    ResponseEntity<Views.Own> me(Caller caller) {
        Versioned<Member> me = roster.find(caller.id()).orElseThrow(Answers::unknown);
        Identity who = me.state().identity();
        return Answers.withVersion(me, new Views.Own(Views.Colleague.of(me), who.nia(), who.sex(), who.birthDate(), who.phone(), who.email(),
                vault.masked(who.nik(), me.id())));
    }

    @GetMapping("/{id}")
    @Allow({Role.ADMIN, Role.DUTY_OFFICER, Role.COORDINATOR, Role.TKSK})
    ResponseEntity<Views.Colleague> one(@PathVariable String id, Caller caller) {
        Versioned<Member> member = roster.find(id).filter(m -> caller.covers(m.state().region())).orElseThrow(Answers::unknown);
        return Answers.withVersion(member, Views.Colleague.of(member));
    }
}
