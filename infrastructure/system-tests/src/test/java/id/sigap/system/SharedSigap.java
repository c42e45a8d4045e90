package id.sigap.system;

import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;

import com.microsoft.playwright.Page;

import id.sigap.simulator.http.Accounts.Account;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.setDefaultAssertionTimeout;

/**
 * One Sigap and one browser for all tests that only look and act as people do, since each start costs twenty seconds. Who
 * leaves something at the desk sets it aside again.
 */
final class SharedSigap {

    private static @Nullable Installation sigap;
    private static @Nullable Chromium chromium;

    private SharedSigap() {}

    static synchronized Chromium chromiumOrSkip() {
        if (chromium == null) {
            chromium = Chromium.orSkip();
            setDefaultAssertionTimeout(30_000);
        }
        return chromium;
    }

    static synchronized Installation get() {
        if (sigap == null) {
            Installation started = new Installation("shared");
            Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(started::close));
            sigap = started.start();
        }
        return sigap;
    }

    static Page signedIn(String username, String path) {
        Page page = chromiumOrSkip().page();
        page.navigate(get().edge() + "/");
        signIn(page, username);
        if (!path.equals("/")) {
            page.navigate(get().edge() + path);
        }
        return page;
    }

    /** From a page that shows the way to sign in, through the issuer's form, back to Sigap. */
    static void signIn(Page page, String username) {
        Account account = get().accounts().named(username);
        page.getByTestId("signin").click();
        page.locator("input[name=username]").fill(account.username());
        page.locator("input[name=password]").fill(account.password());
        page.locator("button[type=submit]").click();
        page.waitForURL(Pattern.compile(Pattern.quote(get().edge().toString()) + ".*"));
    }
}
