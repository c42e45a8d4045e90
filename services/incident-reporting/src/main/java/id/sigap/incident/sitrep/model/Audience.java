package id.sigap.incident.sitrep.model;

/** Whom a situation report is for. */
public enum Audience {

    INTERNAL("INTERNAL: memuat nama dan nomor telepon, tidak untuk diteruskan"),
    SHAREABLE("UNTUK INSTANSI"),
    PUBLIC("UMUM: angka saja, angka di bawah 5 per jorong dan nagari tidak dirinci");

    private final String text;

    Audience(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
