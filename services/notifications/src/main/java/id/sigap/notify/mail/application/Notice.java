package id.sigap.notify.mail.application;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import id.sigap.kit.World;

/**
 * What a letter is written about.
 *
 * @param alertId and {@code attempt} are put into headers, so that two letters can be told apart
 * @param recipient person id
 * @param reason code: INCIDENT_URGENT, APPROVAL_NEEDED, NOBODY_ELIGIBLE, EVENT_SUSPECTED
 * @param severity code
 * @param hazard code, null when not known
 * @param answerBy when the next person is told
 * @param reply how to answer from any telephone, null when there is no such way
 */
public record Notice(
        String alertId, int attempt, World world, String recipient, String reason, String severity, @Nullable String hazard,
        @Nullable String region, @Nullable String incidentId, Instant answerBy, @Nullable String reply) {}
