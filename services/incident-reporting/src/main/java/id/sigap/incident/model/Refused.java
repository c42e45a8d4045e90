package id.sigap.incident.model;

/** A command the state does not allow. It becomes 409 with this slug; nothing was changed. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String slug;

    /** @param detail what is wrong and what to do next, in Indonesian, for the person who asked */
    public Refused(String slug, String detail) {
        super(detail);
        this.slug = slug;
    }

    public String slug() {
        return slug;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }
}
