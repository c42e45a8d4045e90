package id.sigap.incident.social.model;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A person was referred (dirujuk).
 *
 * @param to institution or office, e.g. a hospital or a home
 * @param on the day of it
 * @param by who said so
 */
public record Referral(String to, LocalDate on, String by, Instant at) {}
