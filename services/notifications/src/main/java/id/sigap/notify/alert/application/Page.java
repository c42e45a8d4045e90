package id.sigap.notify.alert.application;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import id.sigap.kit.World;

/**
 * What a channel is asked to tell. No address and no wording: those are the channel's business.
 *
 * @param attempt number of the message, unique within the alert
 * @param recipient person id
 * @param reason code, e.g. {@code INCIDENT_URGENT}
 * @param severity code
 * @param hazard code, null when not known
 * @param answerBy when the next person is told
 */
public record Page(
        String alertId, int attempt, World world, String recipient, String reason, String severity, @Nullable String hazard,
        @Nullable String region, @Nullable String incidentId, @Nullable String missionId, Instant answerBy) {}
