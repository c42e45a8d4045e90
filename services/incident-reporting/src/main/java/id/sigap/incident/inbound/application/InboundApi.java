package id.sigap.incident.inbound.application;

import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.service.annotation.GetExchange;

/** What notifications answers to services with the scope {@code inbound.read}. */
public interface InboundApi {

    @GetExchange("/api/v1/inbound/{id}")
    InboundMessage message(@PathVariable String id);
}
