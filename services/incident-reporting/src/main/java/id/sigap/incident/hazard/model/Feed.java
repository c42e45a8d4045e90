package id.sigap.incident.hazard.model;

import java.util.Locale;

/** A list that is read again and again, or the desk that hands messages in. */
public enum Feed {
    BMKG_AUTOGEMPA(Source.BMKG), BMKG_GEMPATERKINI(Source.BMKG), BMKG_GEMPADIRASAKAN(Source.BMKG), BMKG_NOWCAST(Source.BMKG),
    USGS(Source.USGS), GDACS(Source.GDACS), DESK(Source.DESK);

    private final Source source;

    Feed(Source source) {
        this.source = source;
    }

    public Source source() {
        return source;
    }

    /** As configuration, metrics and screens call it: {@code bmkg-autogempa}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
