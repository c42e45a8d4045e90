package id.sigap.registry.member.model;

/** What a certificate qualifies for: the Tagana task forces, dapur umum, pendataan and shelter. */
public enum Skill { POSKO, TRC, LOGISTIK, RESCUE, LDP, DAPUR_UMUM, PENDATAAN, SHELTER }
