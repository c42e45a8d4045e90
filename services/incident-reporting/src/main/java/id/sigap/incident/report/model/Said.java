package id.sigap.incident.report.model;


import org.jspecify.annotations.Nullable;

import id.sigap.incident.model.Point;

/**
 * What a person sent, as it came. All of it stays in this service.
 *
 * @param senderId the signed-in person who sent it in
 * @param reporterName of whoever saw it, when that is somebody else
 * @param position exactly as the device told
 * @param accuracyM radius of the position in metres
 */
public record Said(
        Channel channel, String text, String senderId, @Nullable String reporterName, @Nullable String reporterPhone,
        @Nullable Point position, @Nullable Double accuracyM) {}
