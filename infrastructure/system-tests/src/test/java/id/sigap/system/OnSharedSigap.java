package id.sigap.system;

import org.junit.jupiter.api.BeforeAll;

/** A test in a browser against the one Sigap that such tests share; skipped where there is no browser. */
abstract class OnSharedSigap {

    static Installation sigap;
    static Chromium chromium;

    @BeforeAll
    static void start() {
        chromium = SharedSigap.chromiumOrSkip();
        sigap = SharedSigap.get();
    }
}
