package id.sigap.incident.place.model;

/** What speaks for a place among those a name can mean. */
public enum Why {
    /** The name is written as it is. */
    NAME,
    /** The name is written with a mistake. */
    MISTYPED,
    /** The name is also an ordinary word. */
    ORDINARY_WORD,
    /** "nagari ..." or "kec. ..." in front of it says what kind of place it is. */
    KIND,
    /** Another place in the same kecamatan is named, or its kecamatan or kabupaten. */
    NAMED_TOGETHER,
    /** The sender's position lies in the same kecamatan. */
    POSITION,
    /** It lies in the sender's own region. */
    SENDER,
    /** It lies in the kabupaten this installation serves. */
    HOME
}
