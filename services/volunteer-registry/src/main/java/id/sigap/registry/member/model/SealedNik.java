package id.sigap.registry.member.model;

/**
 * A NIK nobody can read here.
 *
 * @param sealed the encrypted number, text
 * @param blindIndex equal for equal numbers, says nothing about the number: finds duplicates
 */
public record SealedNik(String sealed, String blindIndex) {}
