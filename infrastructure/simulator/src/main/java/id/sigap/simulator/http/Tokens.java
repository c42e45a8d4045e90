package id.sigap.simulator.http;

/** Where the access token of a person comes from. Safe for several threads. */
public interface Tokens {

    /** A token of that person that is good for some seconds at least. */
    String of(String username) throws SignInFailed, InterruptedException;

    /** The token was refused: do not hand it out again. */
    void forget(String username);
}
