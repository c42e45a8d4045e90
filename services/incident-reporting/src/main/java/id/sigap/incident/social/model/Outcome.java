package id.sigap.incident.social.model;

/** How a social case ended. */
public enum Outcome {
    WITH_FAMILY, INSTITUTION, TREATED, AIDED, REFUSED_HELP, NOT_FOUND, DIED, OTHER,
    /** The report told of a disaster after all; it went on to the incidents. */
    NOT_SOCIAL
}
