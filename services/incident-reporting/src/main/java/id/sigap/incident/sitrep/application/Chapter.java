package id.sigap.incident.sitrep.application;

import java.time.Instant;
import java.util.List;

import id.sigap.incident.assessment.application.Narratives.Narrative;
import id.sigap.incident.figures.application.FigureSheet;
import id.sigap.incident.model.Hazard;

/** What there is to tell about one kejadian, or one incident that stands alone. */
record Chapter(String title, Hazard hazard, Instant startedAt, List<String> concerned, FigureSheet sheet, List<Narrative> told) {}
