package id.sigap.incident.place.model;

/**
 * A place named in a text.
 *
 * @param at index of its first word
 * @param until index behind its last word
 */
public record Mention(Place place, int at, int until, Role role) {

    /** What the words before it say. */
    public enum Role {
        /** "di Malampah", "nagari Malampah": it is there. */
        THERE,
        /** Just named. */
        NAMED,
        /** "pengungsi dari Malampah", "pulang ke Malampah": where people belong. */
        ORIGIN,
        /** "arah Talu", "ke Malampah", "lewat Simpati": on the way to or past it. */
        ON_THE_WAY,
        /** "jangan Malampah saja", "bukan Talu": named to say that it is not there. */
        NOT_THERE
    }
}
