package id.sigap.notify.inbound.web;

import java.net.URI;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.ResponseBodyAdvice;

/** Problem details name the path that was asked, and a gateway's secret may be in it; gateways have been seen to send such answers on. */
@RestControllerAdvice
final class NoSecretEchoed implements ResponseBodyAdvice<Object> {

    private static final URI HOOKS = URI.create("/hooks");

    @Override
    public boolean supports(MethodParameter returnType, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public @Nullable Object beforeBodyWrite(@Nullable Object body, MethodParameter returnType, MediaType type,
            Class<? extends HttpMessageConverter<?>> converter, ServerHttpRequest request, ServerHttpResponse response) {
        if (body instanceof ProblemDetail problem && request.getURI().getPath().startsWith(HOOKS.getPath() + "/")) {
            problem.setInstance(HOOKS);
        }
        return body;
    }
}
