package id.sigap.kit.web;

import java.lang.reflect.Type;
import java.util.List;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

import id.sigap.kit.Required;
import id.sigap.kit.web.Problem.FieldError;

/** Refuses a request whose required fields are missing, naming all of them. */
@RestControllerAdvice
final class RequiredBody extends RequestBodyAdviceAdapter {

    @Override
    public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
        return true;
    }

    @Override
    public Object afterBodyRead(Object body, HttpInputMessage message, MethodParameter parameter, Type type,
            Class<? extends HttpMessageConverter<?>> converter) {
        List<String> missing = Required.missing(body);
        if (!missing.isEmpty()) {
            throw Problem.invalid(missing.stream().map(field -> new FieldError(field, "wajib diisi")).toList());
        }
        return body;
    }
}
