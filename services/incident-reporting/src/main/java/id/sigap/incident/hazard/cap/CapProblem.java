package id.sigap.incident.hazard.cap;

/** A message that is not CAP, or breaks its rules: which element, and what about it. Its content is not quoted. */
public final class CapProblem extends Exception {

    private static final long serialVersionUID = 1L;

    private final String element;

    /** @param element its path, e.g. {@code alert.info[0].area[2].polygon[0]} */
    public CapProblem(String element, String what) {
        super(what);
        this.element = element;
    }

    public String element() {
        return element;
    }

    public String what() {
        return String.valueOf(getMessage());
    }
}
