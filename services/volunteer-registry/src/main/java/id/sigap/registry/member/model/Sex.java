package id.sigap.registry.member.model;

/** As on the identity card: laki-laki, perempuan. */
public enum Sex { L, P }
