package id.sigap.notify.inbound;

import java.util.List;

import org.junit.jupiter.api.Test;

import id.sigap.contracts.Contracts;
import id.sigap.notify.inbound.application.InboundFacts;

import static org.assertj.core.api.Assertions.assertThat;

/** What is told of messages; that each event keeps its schema is shown in {@code InboundIT}, on what really went out. */
class InboundContractTest {

    @Test
    void every_type_of_the_catalogue_is_told_and_no_other() {
        assertThat(Contracts.typesOn("sigap.inbound")).isEqualTo(List.of(InboundFacts.RECEIVED));
    }
}
