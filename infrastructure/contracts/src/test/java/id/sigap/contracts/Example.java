package id.sigap.contracts;

import java.util.Map;

/**
 * A golden event as it lies on Kafka: headers, key and the body's UTF-8 JSON.
 *
 * @param type event type, e.g. {@code id.sigap.report.received.v1}
 * @param name file name without {@code .json}: the type, for an edge case followed by {@code .<case>}
 * @param topic topic the type travels on
 */
public record Example(
        String type, String name, String topic, Map<String, String> headers, String key, byte[] body) {

    @Override
    public String toString() {
        return name;
    }
}
