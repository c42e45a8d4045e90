package id.sigap.identity.signin;

import java.io.IOException;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;

import id.sigap.identity.IdentityProperties;

/** The pages a person can see here: the form, and a short word when something is wrong. */
@Controller
class SignInController implements ErrorController {

    private final SignInPage page;
    private final IdentityProperties properties;

    SignInController(SignInPage page, IdentityProperties properties) {
        this.page = page;
        this.properties = properties;
    }

    @GetMapping("/login")
    void form(HttpServletRequest request, HttpServletResponse response) throws IOException {
        page.write(request, response, HttpStatus.OK.value(), null);
    }

    /** Nothing lives at the root; whoever comes here wants the application. */
    @GetMapping("/")
    void root(HttpServletResponse response) throws IOException {
        response.sendRedirect(properties.edgeUrls().getFirst().toString());
    }

    @RequestMapping("${server.error.path:/error}")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        int code = status instanceof Integer value ? value : HttpStatus.NOT_FOUND.value();
        response.setStatus(code);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write("""
                <!doctype html><html lang="id"><meta charset="utf-8"><title>Sigap</title>
                <h1>Permintaan tidak dapat diproses (%d)</h1>
                <p>Buka kembali Sigap dari alamat biasanya, lalu masuk lagi.</p></html>
                """.formatted(code));
    }
}
