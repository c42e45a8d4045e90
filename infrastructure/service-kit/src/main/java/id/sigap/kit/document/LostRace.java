package id.sigap.kit.document;

/** Somebody else wrote the document first. Read it again and decide again. */
public final class LostRace extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public LostRace(String id) {
        super("document " + id + " was written by somebody else meanwhile");
    }
}
