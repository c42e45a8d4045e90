package id.sigap.registry.member.application;

/**
 * One NIK, one person: the document's id is the number's blind index, so the first to write it owns it.
 *
 * @param personId whose number it is
 */
public record NikClaim(String personId) {}
