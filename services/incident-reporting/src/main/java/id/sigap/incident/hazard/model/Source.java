package id.sigap.incident.hazard.model;

/** Who says it. The first one counts where several say different things of one quake: BMKG is the authority here. */
public enum Source {
    BMKG("Sumber: BMKG (Badan Meteorologi, Klimatologi, dan Geofisika)"),
    USGS("Sumber: USGS Earthquake Hazards Program"),
    GDACS("Sumber: GDACS (Global Disaster Alert and Coordination System)"),
    DESK("Sumber: pesan CAP yang diterima meja piket");

    private final String credit;

    Source(String credit) {
        this.credit = credit;
    }

    /** How it wants to be, or must be, credited wherever its data are shown. */
    public String credit() {
        return credit;
    }
}
