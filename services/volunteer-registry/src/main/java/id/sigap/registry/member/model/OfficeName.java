package id.sigap.registry.member.model;

/** Offices in the chain of approval, from the article's own chain. */
public enum OfficeName { BUPATI, KEPALA_DINAS, SEKRETARIS, KABID_LINJAMSOS, STAF, KOORDINATOR_TAGANA }
