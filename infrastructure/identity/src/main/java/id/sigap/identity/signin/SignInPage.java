package id.sigap.identity.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

import id.sigap.identity.IdentityProperties;

/**
 * The sign-in page: one file without script, font or picture, so it works in any browser and on the worst line.
 * Its style sheet is allowed by hash; nothing else may be loaded.
 */
@Component
class SignInPage {

    private static final Pattern STYLE = Pattern.compile("<style>(.*?)</style>", Pattern.DOTALL);

    private final String template = read();
    private final String policy;

    SignInPage(IdentityProperties properties) {
        // the form's answer redirects to the edge, and browsers hold form-action against redirects too
        var targets = properties.edgeUrls().stream().map(SignInPage::origin).collect(Collectors.joining(" "));
        this.policy = "default-src 'none'; style-src '" + styleHash() + "'; form-action 'self' " + targets
                + " http://127.0.0.1:*; frame-ancestors 'none'; base-uri 'none'";
    }

    String policy() {
        return policy;
    }

    /** Writes the page with an optional message, keeping the name typed before. */
    void write(HttpServletRequest request, HttpServletResponse response, int status, @Nullable String message)
            throws IOException {
        var csrf = (CsrfToken) Objects.requireNonNull(request.getAttribute(CsrfToken.class.getName()));
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(render(csrf.getToken(), request.getParameter("username"), message));
    }

    String render(String csrf, @Nullable String username, @Nullable String message) {
        var alert = message == null ? ""
                : "<p id=\"pesan\" class=\"pesan\" role=\"alert\">" + HtmlUtils.htmlEscape(message) + "</p>";
        // after an error the name is mostly right and the password is typed again
        boolean named = message != null && username != null && !username.isBlank();
        var describes = message == null ? "" : " aria-describedby=\"pesan\" aria-invalid=\"true\"";
        return template.replace("{{alert}}", alert)
                .replace("{{csrf}}", HtmlUtils.htmlEscape(csrf))
                .replace("{{user-attributes}}", describes + (named ? "" : " autofocus"))
                .replace("{{password-attributes}}", describes + (named ? " autofocus" : ""))
                // last, so that nothing typed is taken for a placeholder
                .replace("{{username}}", username == null ? "" : HtmlUtils.htmlEscape(username));
    }

    private static String origin(URI url) {
        return url.getScheme() + "://" + url.getAuthority();
    }

    private String styleHash() {
        var style = STYLE.matcher(template);
        if (!style.find()) {
            throw new IllegalStateException("sign-in.html has no style");
        }
        try {
            return "sha256-" + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256")
                    .digest(style.group(1).getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read() {
        try (var in = SignInPage.class.getResourceAsStream("/identity/sign-in.html")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
