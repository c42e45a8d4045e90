package id.sigap.incident.photo.image;

/** Why a file is not taken as a photo. Nothing of the file is in it. */
public final class NotAPhoto extends Exception {

    private static final long serialVersionUID = 1L;

    /** What is wrong, and what its sender can do about it. */
    public enum Reason {
        EMPTY("Berkas ini kosong. Pilih fotonya lagi, lalu kirim ulang."),
        OTHER_KIND("Berkas ini bukan foto JPEG, PNG, atau WebP. Simpan sebagai JPEG, lalu kirim lagi."),
        MISNAMED("Jenis berkas yang disebut tidak sama dengan isinya. Kirim foto aslinya sebagai JPEG."),
        BROKEN("Foto ini rusak atau terpotong. Ambil atau pilih fotonya lagi, lalu kirim ulang."),
        HIDES_SOMETHING("Di dalam berkas foto ini ada isi lain. Buat tangkapan layar dari foto itu dan kirim tangkapan layarnya."),
        UNUSUAL("Foto ini memakai cara penyimpanan yang tidak dapat dibaca di sini. Simpan sebagai JPEG biasa, lalu kirim lagi."),
        MOVES("Gambar bergerak tidak diterima. Kirim satu foto dari gambar itu."),
        TOO_MANY_PIXELS("Foto ini terlalu besar ukurannya dalam piksel. Perkecil atau simpan sebagai JPEG biasa, lalu kirim lagi.");

        private final String advice;

        Reason(String advice) {
            this.advice = advice;
        }

        public String advice() {
            return advice;
        }
    }

    private final Reason reason;

    NotAPhoto(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
