package id.sigap.incident.hazard.model;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Point;

/** Where, when and how big somebody says a quake was. */
public record Sighting(Instant at, Point point, @Nullable Double magnitude) {}
