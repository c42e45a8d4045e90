package id.sigap.registry.member.model;

/** Tagana tier. Says who may lead, not what somebody can do: certificates say that. Others have none. */
public enum Tier { MUDA, MADYA, UTAMA }
