package id.sigap.contracts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.node.ObjectNode;

import static org.assertj.core.api.Assertions.assertThat;

/** What one service answers another over HTTP. */
class HttpExamplesTest {

    @ParameterizedTest
    @ValueSource(strings = {"inbound", "inbound.a-place"})
    void an_example_keeps_its_schema(String name) {
        assertThat(Contracts.validateHttp("inbound", Contracts.httpExample(name))).isEmpty();
    }

    @Test
    void the_schema_can_say_no() {
        ObjectNode message = (ObjectNode) Contracts.JSON.readTree(Contracts.httpExample("inbound.a-place"));
        message.putObject("position").put("lat", 90.1).put("lon", 0);
        message.put("surprise", 1).remove("sender");
        assertThat(Contracts.validateHttp("inbound", message.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8))).hasSize(3);
    }
}
