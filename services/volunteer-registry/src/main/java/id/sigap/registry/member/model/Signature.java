package id.sigap.registry.member.model;

/** What the holder of an office may sign. */
public enum Signature { MISSION, STOCK_RELEASE, STATUS_DECREE }
