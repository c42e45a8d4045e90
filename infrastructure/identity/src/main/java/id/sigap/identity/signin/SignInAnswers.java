package id.sigap.identity.signin;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.DisabledException;
import org.springframework.security.authentication.InternalAuthenticationServiceException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Says what went wrong, and what to do now, on the page itself. */
@Component
class SignInAnswers implements AuthenticationFailureHandler, AccessDeniedHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignInAnswers.class);

    private final SignInPage page;

    SignInAnswers(SignInPage page) {
        this.page = page;
    }

    @Override
    public void onAuthenticationFailure(HttpServletRequest request, HttpServletResponse response,
            AuthenticationException cause) throws IOException {
        switch (cause) {
            case TooManyAttempts tooMany -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(tooMany.seconds()));
                page.write(request, response, HttpStatus.TOO_MANY_REQUESTS.value(),
                        "Terlalu banyak percobaan. Tunggu " + tooMany.seconds() + " detik, lalu coba lagi. "
                                + "Lupa kata sandi? Hubungi admin Dinas Sosial.");
            }
            case DisabledException disabled -> page.write(request, response, HttpStatus.FORBIDDEN.value(),
                    "Akun ini dinonaktifkan. Hubungi admin Dinas Sosial.");
            case InternalAuthenticationServiceException broken -> {
                LOG.error("Cannot check passwords", broken);
                page.write(request, response, HttpStatus.SERVICE_UNAVAILABLE.value(),
                        "Sistem sedang terganggu. Kata sandi belum diperiksa. Coba lagi sebentar.");
            }
            default -> page.write(request, response, HttpStatus.UNAUTHORIZED.value(),
                    "Nama pengguna atau kata sandi salah. Periksa huruf besar dan kecil, lalu coba lagi.");
        }
    }

    /** The form lay open longer than its session: its token is no longer good. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException cause)
            throws IOException {
        if ("/login".equals(request.getServletPath())) {
            page.write(request, response, HttpStatus.FORBIDDEN.value(),
                    "Halaman ini terbuka terlalu lama. Masukkan kata sandi sekali lagi.");
        } else {
            response.sendError(HttpStatus.FORBIDDEN.value());
        }
    }
}
