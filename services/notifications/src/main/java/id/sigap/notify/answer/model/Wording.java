package id.sigap.notify.answer.model;

import org.jspecify.annotations.Nullable;

/**
 * What reporters read: one SMS of 160 plain letters each. Nobody's name, number or words are in it, and nothing of the place: a telephone
 * may lie open on a table.
 */
public final class Wording {

    private Wording() {}

    public static String of(Turn turn, @Nullable String shortCode) {
        String report = shortCode == null ? "laporan Anda" : "laporan " + shortCode;
        return "SIGAP: " + switch (turn) {
            case RECEIVED -> report + " sudah kami terima dan simpan. Bila ada bahaya, menjauhlah dahulu. Keadaan berubah? Kirim pesan lagi.";
            case AT_DESK -> report + " sedang diperiksa petugas piket. Agar cepat, kirim lagi: apa yang terjadi dan di nagari/jorong mana.";
            case HANDLED -> report + " sudah tercatat pada kejadian yang ditangani petugas. Keadaan berubah? Kirim pesan lagi.";
            case SET_ASIDE -> report + " sudah diperiksa petugas dan ditutup. Bila keadaannya lain, kirim laporan baru. Terima kasih.";
            case CLOSED -> "penanganan kejadian pada " + report + " sudah selesai. Terima kasih telah melapor.";
        };
    }
}
