package id.sigap.incident.model;

/** Why a person needs the TKSK on a quiet day, when there is no disaster. It is health data: it never leaves this service in an event. */
public enum SocialKind {
    /** An old person nobody cares for. */
    LANSIA,
    /** A person with a mental disorder (orang dengan gangguan jiwa). */
    ODGJ,
    DISABILITAS,
    ANAK,
    /** A stranded or homeless person (orang terlantar). */
    TERLANTAR,
    LAINNYA
}
