package id.sigap.kit.web;

import java.util.Arrays;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Asks {@link Allow} before every endpoint of ours. */
final class Gate implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && method.getBeanType().getName().startsWith("id.sigap.")) {
            Allow allow = method.getMethodAnnotation(Allow.class);
            if (allow == null || !allow.anybody() && !allows(allow, caller())) {
                throw Problem.forbidden("role", "Peran Anda tidak mengizinkan tindakan ini.");
            }
        }
        return true;
    }

    static Caller caller() {
        if (SecurityContextHolder.getContext().getAuthentication() instanceof JwtAuthenticationToken token) {
            return Caller.of(token.getToken());
        }
        throw Problem.forbidden("caller", "Masuk dahulu.");
    }

    private static boolean allows(Allow allow, Caller caller) {
        boolean person = !caller.roles().isEmpty();
        return (allow.anyPerson() && person) || caller.hasAny(allow.value())
                || Arrays.stream(allow.scopes()).anyMatch(caller.scopes()::contains);
    }
}
