package id.sigap.simulator.http;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;

/** Signs somebody in at the edge as the pages do: what is left is a session cookie. */
public final class EdgeSession {

    /** No redirect leads there, so the browser follows them all. */
    private static final URI NOWHERE = URI.create("http://nowhere.invalid/");

    private EdgeSession() {}

    /** @return value of the Cookie header */
    public static String open(URI edge, Accounts.Account account, HttpClient http) throws IOException, InterruptedException {
        Browser browser = new Browser(http, NOWHERE);
        Browser.Arrival page = browser.open(edge.resolve("/oauth2/authorization/sigap"));
        LoginForm form = LoginForm.in(page.page());
        if (form == null) {
            throw new IOException("no sign-in form at " + page.address());
        }
        Browser.Arrival home = browser.submit(page.address().resolve(form.action()), form.filled(account.username(), account.password()));
        if (!home.address().getAuthority().equals(edge.getAuthority())) {
            throw new IOException("the issuer refused the sign-in (status " + home.status() + ")");
        }
        return browser.cookies();
    }
}
