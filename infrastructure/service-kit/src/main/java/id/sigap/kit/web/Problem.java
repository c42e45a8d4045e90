package id.sigap.kit.web;

import java.net.URI;
import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/** An answer that says what is wrong and what to do next, as RFC 9457 problem details with a stable {@code type}. */
public final class Problem extends ErrorResponseException {

    private static final long serialVersionUID = 1L;

    private final transient HttpHeaders headers = new HttpHeaders();

    private Problem(HttpStatus status, String slug, String detail) {
        super(status, body(status, slug, detail), null);
    }

    static ProblemDetail body(HttpStatus status, String slug, String detail) {
        ProblemDetail body = ProblemDetail.forStatusAndDetail(status, detail);
        body.setType(URI.create("urn:sigap:problem:" + slug));
        return body;
    }

    @Override
    public HttpHeaders getHeaders() {
        return headers;
    }

    /** 404, also for things the caller may not know of. */
    public static Problem notFound(String detail) {
        return new Problem(HttpStatus.NOT_FOUND, "not-found", detail);
    }

    /** 409: the thing is in a state that does not allow it. */
    public static Problem conflict(String slug, String detail) {
        return new Problem(HttpStatus.CONFLICT, slug, detail);
    }

    /** 401: the caller did not prove who they are. */
    public static Problem unproven(String detail) {
        return new Problem(HttpStatus.UNAUTHORIZED, "unauthenticated", detail);
    }

    /** 413. */
    public static Problem tooLarge(String detail) {
        return new Problem(HttpStatus.CONTENT_TOO_LARGE, "too-large", detail);
    }

    /** 415: not a kind of content that is taken here, whatever it calls itself. */
    public static Problem unsupported(String slug, String detail) {
        return new Problem(HttpStatus.UNSUPPORTED_MEDIA_TYPE, slug, detail);
    }

    /** 403. */
    public static Problem forbidden(String slug, String detail) {
        return new Problem(HttpStatus.FORBIDDEN, "forbidden-" + slug, detail);
    }

    /** 422: understood, but it contradicts what is known. */
    public static Problem unprocessable(String slug, String detail) {
        return new Problem(HttpStatus.UNPROCESSABLE_CONTENT, slug, detail);
    }

    /** 412: somebody changed it since it was read. */
    public static Problem stale() {
        return new Problem(HttpStatus.PRECONDITION_FAILED, "stale", "Data sudah berubah. Muat ulang, lalu coba lagi.");
    }

    /** 503 with Retry-After: nothing was stored, keep it and come back. */
    public static Problem unavailable(String detail, Duration after) {
        Problem problem = new Problem(HttpStatus.SERVICE_UNAVAILABLE, "unavailable", detail);
        problem.headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(Math.max(1, after.toSeconds())));
        return problem;
    }

    /** 400 for one field. */
    public static Problem invalid(String field, String message) {
        return invalid(List.of(new FieldError(field, message)));
    }

    /** 400 naming every field that is wrong. */
    public static Problem invalid(List<FieldError> errors) {
        Problem problem = new Problem(HttpStatus.BAD_REQUEST, "invalid",
                errors.stream().map(e -> e.field() + ": " + e.message()).reduce((a, b) -> a + "; " + b).orElse("invalid"));
        problem.getBody().setProperty("errors", errors);
        return problem;
    }

    /** @param field path of the field in the request, dots between levels */
    public record FieldError(@Nullable String field, String message) {}
}
