package id.sigap.incident.hazard.feed;

import java.util.List;

import id.sigap.incident.hazard.model.Reading;

/**
 * What was read from one answer of a feed.
 *
 * @param bad rows that could not be read; each drops only itself
 */
record Rows(List<Reading> readings, int bad) {}
