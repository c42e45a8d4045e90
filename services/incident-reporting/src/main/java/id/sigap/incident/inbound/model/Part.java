package id.sigap.incident.inbound.model;

/** A message that is a part of another message's report. Written once: however often the message comes, it goes there. */
public record Part(String reportId) {}
