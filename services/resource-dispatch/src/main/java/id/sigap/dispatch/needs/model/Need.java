package id.sigap.dispatch.needs.model;

/**
 * One kind of help that is needed.
 *
 * @param competence what the people must hold a certificate for
 * @param count how many people, 1 to 10
 * @param withinMinutes how soon they should be on site
 */
public record Need(String competence, int count, int withinMinutes) {}
