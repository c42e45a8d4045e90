package id.sigap.incident.kejadian.application;

import java.util.List;

import id.sigap.kit.World;

/** What kejadian must be able to ask about incidents; the incidents answer. */
public interface Membership {

    /** Those of these incidents that stand under none of these kejadian. */
    List<String> notUnder(World world, List<String> incidentIds, List<String> eventIds);
}
