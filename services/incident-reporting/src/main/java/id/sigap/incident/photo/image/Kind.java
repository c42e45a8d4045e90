package id.sigap.incident.photo.image;

/** The kinds of picture that are taken. */
public enum Kind {

    JPEG("image/jpeg", 50_000_000), PNG("image/png", 25_000_000),
    /** Its decoder holds the whole picture in memory, and takes its time. */
    WEBP("image/webp", 4_194_304);

    private final String mime;
    private final long mostPixels;

    Kind(String mime, long mostPixels) {
        this.mime = mime;
        this.mostPixels = mostPixels;
    }

    public String mime() {
        return mime;
    }

    long mostPixels() {
        return mostPixels;
    }
}
