/** A person in need on a quiet day, from the report to the referral and its outcome. */
@NullMarked
package id.sigap.incident.social.model;

import org.jspecify.annotations.NullMarked;
