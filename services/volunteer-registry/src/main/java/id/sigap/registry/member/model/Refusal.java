package id.sigap.registry.member.model;

/** A rule of the registry says no. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /** @param code stable word for programs; the message is for the person, in Indonesian */
    Refusal(String code, String message) {
        super(message);
        this.code = code;
    }

    public String code() {
        return code;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
