package id.sigap.bench.bare;

import java.util.concurrent.atomic.AtomicLong;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** What Spring Boot does when asked for nothing more: takes the JSON of a report, keeps nothing, answers with JSON. */
@SpringBootApplication
@RestController
public class BareApplication {

    private final AtomicLong received = new AtomicLong();

    public static void main(String[] args) {
        SpringApplication.run(BareApplication.class, args);
    }

    /** The fields of a report as the public API takes them. */
    record Report(String channel, String text, String hazard, String region, double lat, double lng, double accuracyM) {}

    record Accepted(String id, String region) {}

    @PostMapping("/api/v1/reports")
    ResponseEntity<Accepted> report(@RequestBody Report report) {
        return ResponseEntity.status(HttpStatus.ACCEPTED).body(new Accepted(Long.toString(received.incrementAndGet()), report.region()));
    }
}
