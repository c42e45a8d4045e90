package id.sigap.incident.figures.model;

/** What decided which line counts: a person, or the first of these in which the chosen line is ahead of the next best. */
public enum Rule {

    NOTHING_KNOWN("belum terdata"), ONLY_LINE("satu-satunya sumber"), NOT_OVERTAKEN("yang hilang sudah dinyatakan meninggal"),
    NOT_PARTIAL("jumlah bagian belum lengkap"), FRESH("yang lain sudah lama"), COMPLETE("lengkap"), VERIFIED("terverifikasi"), COMPETENT("sumber paling berwenang"),
    LATEST("terbaru"), PERSON("dipilih petugas");

    private final String text;

    Rule(String text) {
        this.text = text;
    }

    /** For people. */
    public String text() {
        return text;
    }
}
