package id.sigap.incident.model;

import org.jspecify.annotations.Nullable;

/** A command the state does not allow. It becomes 409 with this slug; nothing was changed. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String slug;
    private final @Nullable String survivor;

    /** @param detail what is wrong and what to do next, in Indonesian, for the person who asked */
    public Refused(String slug, String detail) {
        this(slug, detail, null);
    }

    /** @param survivor id of what to go on with instead */
    public Refused(String slug, String detail, @Nullable String survivor) {
        super(detail);
        this.slug = slug;
        this.survivor = survivor;
    }

    public String slug() {
        return slug;
    }

    public String detail() {
        return String.valueOf(getMessage());
    }

    public @Nullable String survivor() {
        return survivor;
    }
}
