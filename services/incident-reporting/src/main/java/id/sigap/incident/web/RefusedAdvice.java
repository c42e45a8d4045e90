package id.sigap.incident.web;

import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

import id.sigap.incident.model.Refused;
import id.sigap.kit.web.Problem;

/** A command the state does not allow is 409. */
@RestControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RefusedAdvice {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> refused(Refused e) {
        Problem problem = Problem.conflict(e.slug(), e.detail());
        if (e.survivor() != null) {
            problem.getBody().setProperty("survivor", e.survivor());
        }
        return ResponseEntity.status(problem.getStatusCode()).body(problem.getBody());
    }
}
