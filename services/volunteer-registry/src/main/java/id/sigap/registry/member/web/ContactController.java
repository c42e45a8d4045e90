package id.sigap.registry.member.web;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import id.sigap.kit.web.Allow;
import id.sigap.kit.web.Caller;
import id.sigap.registry.member.application.Roster;
import id.sigap.registry.member.model.Identity;

/** What events must not say and others need: names for a screen, an address for a message. */
@RestController
@RequestMapping("/api/v1/volunteers")
class ContactController {

    private final Roster roster;

    ContactController(Roster roster) {
        this.roster = roster;
    }

    /** Names of those in the caller's regions, of the caller, and of whoever holds an office there; others are left out. */
    @PostMapping("/names")
    @Allow(anyPerson = true)
    Map<String, String> names(@RequestBody Requests.Ids request, Caller caller) {
        Map<String, String> names = new TreeMap<>();
        roster.findAll(new HashSet<>(Objects.requireNonNull(request.ids()))).values().stream()
                .filter(m -> m.id().equals(caller.id()) || caller.covers(m.state().region()) || m.state().offices().stream()
                        .anyMatch(o -> caller.regions().stream().anyMatch(mine -> mine.equals(o.region()) || mine.startsWith(o.region() + "."))))
                .forEach(m -> names.put(m.id(), m.state().identity().name()));
        return names;
    }

    /** For services alone, and only one person at a time. */
    @GetMapping("/{id}/contact")
    @Allow(scopes = "contacts.read")
    Views.Contact contact(@PathVariable String id) {
        Identity who = roster.find(id).orElseThrow(Answers::unknown).state().identity();
        return new Views.Contact(who.name(), who.email(), who.phone());
    }
}
