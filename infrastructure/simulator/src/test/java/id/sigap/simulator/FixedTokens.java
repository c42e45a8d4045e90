package id.sigap.simulator;

import id.sigap.simulator.http.Tokens;

/** Everybody's token is their name; tells when one is asked for, which is right before a call. */
public final class FixedTokens implements Tokens {

    private final Runnable used;

    public FixedTokens(Runnable used) {
        this.used = used;
    }

    @Override
    public String of(String username) {
        used.run();
        return username + ".1";
    }

    @Override
    public void forget(String username) {
        // a fixed token stays
    }
}
