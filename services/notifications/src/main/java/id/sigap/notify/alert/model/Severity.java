package id.sigap.notify.alert.model;

/** How soon somebody must act, most urgent first. */
public enum Severity {
    KRITIS, TINGGI, SEDANG, RENDAH;

    /** Whether an incident of this severity is somebody's business at once. */
    public boolean pages() {
        return this == KRITIS || this == TINGGI;
    }
}
