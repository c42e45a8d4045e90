package id.sigap.simulator.http;

/** The issuer did not give a token: it is not there, or it does not know these credentials. */
public final class SignInFailed extends Exception {

    private static final long serialVersionUID = 1L;

    private final boolean refused;

    private SignInFailed(String message, boolean refused) {
        super(message);
        this.refused = refused;
    }

    /** Trying again with the same credentials would not help. */
    public static SignInFailed refused(String why) {
        return new SignInFailed(why, true);
    }

    /** The issuer is not there or not itself just now. */
    public static SignInFailed unavailable(String why) {
        return new SignInFailed(why, false);
    }

    public boolean isRefused() {
        return refused;
    }
}
