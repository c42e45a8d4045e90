package id.sigap.incident.report.model;

/** How a report came in. DESK: typed for a caller; RADIO: passed on by a radio operator. */
public enum Channel { APP, SMS, WHATSAPP, TELEGRAM, DESK, RADIO }
