package id.sigap.notify.mail.contact;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;

/** What volunteer-registry answers to services with the scope {@code contacts.read}. */
public interface ContactApi {

    @GetExchange("/api/v1/volunteers/{id}/contact")
    Contact contact(@PathVariable String id);
}
