package id.sigap.dispatch.mission.application;

import java.util.List;

/** What missions need from the needs file. */
public interface Needs {

    record Need(String competence, int count, int withinMinutes) {}

    List<Need> of(String hazard, String severity);
}
