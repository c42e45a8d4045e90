package id.sigap.incident.incident.application;

import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;

import id.sigap.incident.incident.model.Incident;
import id.sigap.incident.kejadian.application.Membership;
import id.sigap.kit.World;
import id.sigap.kit.document.Documents;
import id.sigap.kit.document.Versioned;

/** Which kejadian an incident stands under is written on the incident. */
@Component
final class IncidentMembership implements Membership {

    private final Documents<Incident> incidents;

    IncidentMembership(Documents<Incident> incidents) {
        this.incidents = incidents;
    }

    @Override
    public List<String> notUnder(World world, List<String> incidentIds, List<String> eventIds) {
        Map<String, Versioned<Incident>> found = incidents.findAll(incidentIds);
        return incidentIds.stream().filter(id -> {
            Versioned<Incident> v = found.get(id);
            String under = v == null || !v.world().equals(world) ? null : v.state().eventId();
            return under == null || !eventIds.contains(under);
        }).toList();
    }
}
