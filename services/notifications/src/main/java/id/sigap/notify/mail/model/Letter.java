package id.sigap.notify.mail.model;

import java.util.Locale;
import java.util.Map;

/**
 * The wording of a message, in Indonesian. It says what, where, how severe and what to do; who reported it and in which words is not in
 * it, because mail lies in mailboxes for years.
 */
public record Letter(String subject, String text) {

    private static final Map<String, String> HAZARDS = Map.ofEntries(Map.entry("gempa_bumi", "Gempa bumi"), Map.entry("tsunami", "Tsunami"),
            Map.entry("banjir", "Banjir"), Map.entry("banjir_bandang", "Banjir bandang (galodo)"), Map.entry("tanah_longsor", "Tanah longsor"),
            Map.entry("cuaca_ekstrem", "Cuaca ekstrem"), Map.entry("angin_puting_beliung", "Angin puting beliung"),
            Map.entry("kebakaran", "Kebakaran"), Map.entry("kebakaran_hutan", "Kebakaran hutan dan lahan"), Map.entry("kekeringan", "Kekeringan"),
            Map.entry("gelombang_pasang", "Gelombang pasang"), Map.entry("erupsi", "Erupsi gunung api"), Map.entry("orang_hilang", "Orang hilang"),
            Map.entry("kecelakaan", "Kecelakaan"), Map.entry("konflik_satwa", "Konflik satwa"), Map.entry("wabah", "Wabah"),
            Map.entry("lainnya", "Kejadian lain"));

    /**
     * @param exercise whether it must be marked LATIHAN
     * @param name of the person it is for
     * @param hazard code, empty when not known
     * @param answerBy local time, e.g. {@code 08.49 WIB}
     * @param reply how to answer from any telephone, empty when there is no such way
     */
    public record Occasion(
            boolean exercise, String name, String reason, String severity, String hazard, String place, String answerBy, String link,
            String reply) {}

    public static Letter about(Occasion o) {
        String what = HAZARDS.getOrDefault(o.hazard(), o.hazard().isEmpty() ? "Kejadian" : sentence(o.hazard()));
        String headline = switch (o.reason()) {
            case "APPROVAL_NEEDED" -> "Misi menunggu persetujuan";
            case "NOBODY_ELIGIBLE" -> "Tidak ada relawan yang dapat ditugaskan";
            case "EVENT_SUSPECTED" -> "Dugaan bencana, belum dipastikan";
            default -> "Insiden mendesak";
        };
        String task = switch (o.reason()) {
            case "APPROVAL_NEEDED" -> "Periksa usulan misi, lalu setujui atau tolak. Bila bukan wewenang Anda, hubungi pejabat yang berwenang.";
            case "NOBODY_ELIGIBLE" -> "Cari bantuan: minta personel dari kecamatan, kabupaten, atau pilar lain, lalu tugaskan.";
            case "EVENT_SUSPECTED" -> "Lihat keadaan di wilayah Anda dan kirim laporan: apa yang rusak, korban, kebutuhan; juga bila tidak ada apa-apa.";
            default -> "Periksa laporan, pastikan kebenarannya, dan tentukan tindakan.";
        };
        String text = (o.exercise() ? "LATIHAN. Ini bukan kejadian nyata.\n\n" : "")
                + "Yth. " + o.name() + ",\n\n"
                + headline + ".\n\n"
                + "Apa      : " + what + "\n"
                + "Di mana  : " + o.place() + "\n"
                + "Tingkat  : " + o.severity() + "\n"
                + "Tindakan : " + task + "\n\n"
                + (o.reason().equals("EVENT_SUSPECTED") ? "Laporkan di sini:\n" : "Buka dan tekan \"Saya tangani\":\n") + o.link() + "\n\n"
                + (o.reply().isEmpty() ? "" : "Tanpa internet: " + o.reply() + "\n\n")
                + "Tanpa tanggapan sampai pukul " + o.answerBy() + ", pemberitahuan diteruskan ke pejabat berikutnya.\n"
                + "Pesan otomatis dari Sigap; jangan dibalas.\n";
        return new Letter((o.exercise() ? "LATIHAN: " : "") + "[" + o.severity() + "] " + headline + ": " + what + ", " + o.place(), text);
    }

    private static String sentence(String code) {
        return code.substring(0, 1).toUpperCase(Locale.ROOT) + code.substring(1).replace('_', ' ');
    }
}
