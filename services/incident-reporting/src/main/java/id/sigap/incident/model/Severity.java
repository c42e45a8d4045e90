package id.sigap.incident.model;

/** How soon somebody must act, most urgent first. Kritis pages the coordinator at once. */
public enum Severity {
    KRITIS, TINGGI, SEDANG, RENDAH;

    public boolean worseThan(Severity other) {
        return compareTo(other) < 0;
    }

    /** The next more urgent one; Kritis stays. */
    public Severity oneWorse() {
        return values()[Math.max(0, ordinal() - 1)];
    }

    public Severity orWorse(Severity other) {
        return other.worseThan(this) ? other : this;
    }
}
