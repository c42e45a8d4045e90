package id.sigap.kit.web;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.MethodArgumentNotValidException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

import com.mongodb.MongoException;
import com.mongodb.MongoTimeoutException;

import tools.jackson.core.JacksonException;

import id.sigap.kit.document.LostRace;
import id.sigap.kit.document.OutboxFull;
import id.sigap.kit.web.Problem.FieldError;

/** Turns every failure into problem details. Nothing of an exception's own words leaves the service for a 500. */
@RestControllerAdvice
final class ProblemAdvice extends ResponseEntityExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(ProblemAdvice.class);
    private static final Duration SOON = Duration.ofSeconds(2);

    @Override
    protected @Nullable ResponseEntity<Object> handleHttpMessageNotReadable(
            HttpMessageNotReadableException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof BodyLimit.TooLarge tooLarge) {
                return tooLarge(tooLarge);
            }
            if (cause instanceof Problem problem) {
                return ResponseEntity.status(problem.getStatusCode()).body(problem.getBody());
            }
            // a request record's own refusal comes wrapped in Jackson's: the refusal knows the field
            if (cause instanceof JacksonException json && !(json.getCause() instanceof Problem)) {
                String path = path(json);
                Problem problem = Problem.invalid(path.isEmpty() ? "body" : path, "tidak dapat dibaca: " + reason(json));
                return ResponseEntity.badRequest().body(problem.getBody());
            }
        }
        return answer(HttpStatus.BAD_REQUEST, "invalid", "Isi permintaan tidak ada atau tidak dapat dibaca.");
    }

    /** Also where an endpoint reads the body itself. */
    @ExceptionHandler
    ResponseEntity<Object> tooLarge(BodyLimit.TooLarge e) {
        return answer(HttpStatus.CONTENT_TOO_LARGE, "too-large", e.detail());
    }

    private static String path(JacksonException e) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference r : e.getPath()) {
            String name = r.getPropertyName();
            if (name != null) {
                path.append(path.isEmpty() ? "" : ".").append(name);
            } else if (r.getIndex() >= 0) {
                path.append('[').append(r.getIndex()).append(']');
            }
        }
        return path.toString();
    }

    private static String reason(JacksonException e) {
        return switch (e) {
            case tools.jackson.databind.exc.UnrecognizedPropertyException u -> "kolom tidak dikenal";
            case tools.jackson.databind.exc.MismatchedInputException m -> "jenis nilai salah";
            case tools.jackson.core.exc.StreamConstraintsException c -> "terlalu dalam atau terlalu panjang";
            default -> "bukan JSON UTF-8 yang benar";
        };
    }

    @Override
    protected @Nullable ResponseEntity<Object> handleMethodArgumentNotValid(
            MethodArgumentNotValidException e, HttpHeaders headers, HttpStatusCode status, WebRequest request) {
        List<FieldError> errors = e.getBindingResult().getFieldErrors().stream()
                .map(f -> new FieldError(f.getField(), f.getDefaultMessage() == null ? "tidak sah" : f.getDefaultMessage())).toList();
        return ResponseEntity.badRequest().body(Problem.invalid(errors).getBody());
    }

    @ExceptionHandler({MongoTimeoutException.class, MongoException.class})
    ResponseEntity<ProblemDetail> storeDown(MongoException e) {
        LOG.warn("the store does not answer: {}", e.toString());
        return problem(Problem.unavailable("Penyimpanan tidak menjawab. Simpan laporan ini dan coba lagi.", SOON));
    }

    @ExceptionHandler({LostRace.class, OutboxFull.class})
    ResponseEntity<ProblemDetail> busy(RuntimeException e) {
        return problem(Problem.unavailable("Terlalu banyak perubahan bersamaan. Coba lagi.", SOON));
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<Object> unexpected(Exception e, WebRequest request) {
        LOG.error("unexpected failure of {}", request.getDescription(false), e);
        return answer(HttpStatus.INTERNAL_SERVER_ERROR, "internal", "Terjadi kesalahan di dalam sistem. Coba lagi; bila berulang, hubungi admin.");
    }

    private static ResponseEntity<ProblemDetail> problem(Problem problem) {
        return ResponseEntity.status(problem.getStatusCode()).headers(problem.getHeaders()).body(problem.getBody());
    }

    private static ResponseEntity<Object> answer(HttpStatus status, String slug, String detail) {
        return ResponseEntity.status(status).body(Problem.body(status, slug, detail));
    }
}
