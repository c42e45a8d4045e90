package id.sigap.registry.member.model;

/** Social pillar a person belongs to; STAFF is the Dinas Sosial itself. */
public enum Pillar { TAGANA, TKSK, PKH, STAFF }
