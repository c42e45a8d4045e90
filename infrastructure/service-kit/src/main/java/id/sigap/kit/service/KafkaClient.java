package id.sigap.kit.service;

import java.util.Map;

/** What every Kafka client of this service needs to connect. */
public record KafkaClient(Map<String, Object> config) {}
