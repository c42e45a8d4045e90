package id.sigap.kit.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

import id.sigap.kit.World;

/** Gives endpoints their {@link Caller}, {@link World} (query parameter {@code world}, default real) and {@link IdempotencyKey}. */
final class Arguments implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> type = parameter.getParameterType();
        return type == Caller.class || type == World.class || type == IdempotencyKey.class;
    }

    @Override
    public @Nullable Object resolveArgument(MethodParameter parameter, @Nullable ModelAndViewContainer container,
            NativeWebRequest request, @Nullable WebDataBinderFactory binder) {
        Class<?> type = parameter.getParameterType();
        if (type == Caller.class) {
            return Gate.caller();
        }
        if (type == World.class) {
            try {
                return World.of(request.getParameter("world"));
            } catch (IllegalArgumentException e) {
                throw Problem.invalid("world", "'real' atau id latihan (UUID)");
            }
        }
        String key = request.getHeader("Idempotency-Key");
        if (key == null) {
            throw Problem.invalid("Idempotency-Key", "header ini wajib agar pengiriman ulang tidak menggandakan");
        }
        return new IdempotencyKey(key);
    }
}
