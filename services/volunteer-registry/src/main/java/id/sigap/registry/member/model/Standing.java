package id.sigap.registry.member.model;

/** Where a person stands in the pillar. LEGIUN: retired with honour; INACTIVE: left. Only ACTIVE people are ever asked. */
public enum Standing { CANDIDATE, ACTIVE, ON_LEAVE, LEGIUN, INACTIVE }
