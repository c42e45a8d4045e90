package id.sigap.incident.sitrep.model;

/** The natural phenomena at the end of a daily report, in its order. */
public enum Phenomenon {

    QUAKE("Gempa bumi"), VOLCANO("Gunung api"), WEATHER("Cuaca");

    private final String text;

    Phenomenon(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
