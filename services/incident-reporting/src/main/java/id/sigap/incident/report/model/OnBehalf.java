package id.sigap.incident.report.model;

/** Whom the desk speaks for when it enters a report: somebody who called, was heard by radio, came in, or wrote in a chat. */
public enum OnBehalf { CALL, RADIO, VISIT, CHAT }
