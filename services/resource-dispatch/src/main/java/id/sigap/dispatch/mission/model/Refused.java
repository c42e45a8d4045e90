package id.sigap.dispatch.mission.model;

/** A rule of missions says no. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String code;

    /** @param code stable word for programs; the sentence is for the person, in Indonesian */
    public Refused(String code, String sentence) {
        super(sentence);
        this.code = code;
    }

    public String code() {
        return code;
    }

    public String sentence() {
        return String.valueOf(getMessage());
    }
}
