/** Codes of the wire in the words people use. An unknown code is shown as it is. */
export const words = {
    hazard: {
        gempa_bumi: 'Gempa bumi', tsunami: 'Tsunami', banjir: 'Banjir', banjir_bandang: 'Banjir bandang (galodo)',
        tanah_longsor: 'Tanah longsor', cuaca_ekstrem: 'Cuaca ekstrem', angin_puting_beliung: 'Puting beliung',
        kebakaran: 'Kebakaran', kebakaran_hutan: 'Kebakaran hutan', kekeringan: 'Kekeringan',
        gelombang_pasang: 'Gelombang pasang', erupsi: 'Erupsi', orang_hilang: 'Orang hilang',
        kecelakaan: 'Kecelakaan', konflik_satwa: 'Konflik satwa', wabah: 'Wabah', lainnya: 'Lainnya',
    },
    severity: { KRITIS: 'Kritis', TINGGI: 'Tinggi', SEDANG: 'Sedang', RENDAH: 'Rendah' },
    /** One letter beside each shape, so that colour never stands alone. */
    letter: { KRITIS: 'K', TINGGI: 'T', SEDANG: 'S', RENDAH: 'R' },
    incidentState: {
        REPORTED: 'Dilaporkan', VERIFIED: 'Terverifikasi', HANDLED: 'Ditangani', RECOVERY: 'Pemulihan', CLOSED: 'Selesai', REJECTED: 'Ditolak',
    },
    emergency: { SIAGA: 'Siaga darurat', TANGGAP: 'Tanggap darurat', TRANSISI: 'Transisi ke pemulihan' },
    linkRule: {
        MAYBE_NEAR: 'berdekatan', MAYBE_SAME_KECAMATAN: 'kecamatan yang sama', MAYBE_SAME_WORDS: 'kata-katanya sama',
    },
    missionState: {
        PROPOSED: 'Menunggu persetujuan', APPROVED: 'Disetujui', REJECTED: 'Ditolak', UNDERWAY: 'Berjalan', COMPLETED: 'Selesai',
    },
    askState: {
        ASKED: 'Diminta', ACCEPTED: 'Menerima', DECLINED: 'Menolak', EXPIRED: 'Tidak menjawab',
        EN_ROUTE: 'Di jalan', ON_SITE: 'Di lokasi', DONE: 'Selesai',
    },
    alertState: { OPEN: 'Belum diakui', ACKNOWLEDGED: 'Diakui', EXHAUSTED: 'Tak ada yang mengakui', NOT_PAGED: 'Tidak dikirim', WITHDRAWN: 'Ditarik' },
    alertReason: {
        INCIDENT_URGENT: 'Insiden mendesak', APPROVAL_NEEDED: 'Misi menunggu persetujuan', NOBODY_ELIGIBLE: 'Tidak ada relawan yang memenuhi syarat', EVENT_SUSPECTED: 'Dugaan bencana: lihat dan laporkan',
    },
    outcome: { SENT: 'terkirim', FAILED: 'gagal', UNKNOWN: 'tidak pasti' },
    competence: {
        POSKO: 'Posko', TRC: 'Tim Reaksi Cepat', LOGISTIK: 'Logistik', RESCUE: 'Rescue', LDP: 'Layanan Dukungan Psikososial',
        DAPUR_UMUM: 'Dapur umum', PENDATAAN: 'Pendataan', SHELTER: 'Shelter',
    },
    pillar: { TAGANA: 'Tagana', TKSK: 'TKSK', PKH: 'Pendamping PKH', STAFF: 'Staf Dinsos' },
    tier: { MUDA: 'Muda', MADYA: 'Madya', UTAMA: 'Utama' },
    channel: { APP: 'Aplikasi', SMS: 'SMS', WHATSAPP: 'WhatsApp', TELEGRAM: 'Telegram', DESK: 'Meja', RADIO: 'Radio', EMAIL: 'surel' },
    flag: {
        UNKNOWN_HAZARD: 'jenis tidak diketahui', NO_PLACE: 'tanpa lokasi', BAD_TIME: 'waktu tak terbaca', FUTURE_TIME: 'waktu di masa depan',
        EARLIER_PLACE: 'lokasi dari laporan sebelumnya', LOW_ACCURACY: 'lokasi kurang tepat', UNKNOWN_PLACE: 'lokasi tak dikenal', AMBIGUOUS_PLACE: 'lokasi bisa beberapa tempat', NOT_A_REPORT: 'mungkin bukan laporan', UNMERGED: 'insidennya dipisahkan lagi', WRONG_CODE: 'kode salah ketik', FOREIGN_CODE: 'kode laporan lain',
    },
    dismissal: {
        NOT_A_REPORT: 'Bukan laporan', DUPLICATE: 'Sudah dilaporkan', QUESTION: 'Pertanyaan', RUMOUR: 'Kabar tidak benar',
        UNREACHABLE: 'Tidak dapat dipastikan', SPAM: 'Spam', TEST: 'Uji coba',
    },
    incidentRejection: { RUMOUR: 'Kabar tidak benar', NOT_FOUND: 'Tidak ditemukan di lokasi', DUPLICATE: 'Sudah ada insiden lain', TEST: 'Uji coba' },
    missionRejection: {
        NOT_NEEDED: 'Tidak diperlukan', HANDLED_BY_OTHERS: 'Sudah ditangani pihak lain', TOO_DANGEROUS: 'Terlalu berbahaya', WRONG_NEEDS: 'Kebutuhan tidak tepat',
    },
    photoHiding: {
        SHOWS_A_FACE: 'Wajah orang terlihat', WRONG_PLACE: 'Bukan dari tempat ini', OLD_PHOTO: 'Foto lama', NOT_OF_THIS: 'Tidak ada hubungannya', INDECENT: 'Tidak pantas',
    },
    worldKind: { SIMULATED: 'LATIHAN SIMULASI', DRILL: 'GLADI LAPANGAN', TEST: 'UJI KOMUNIKASI', REAL: 'Nyata' },
    counts: {
        dead: 'meninggal', missing: 'hilang', injuredSevere: 'luka berat', injuredLight: 'luka ringan', injured: 'luka',
        displacedPeople: 'jiwa mengungsi', displacedHouseholds: 'KK mengungsi', trapped: 'terjebak', isolatedHouseholds: 'KK terisolasi',
        housesHeavy: 'rumah rusak berat', housesMedium: 'rumah rusak sedang', housesLight: 'rumah rusak ringan', houses: 'rumah rusak',
    },
    role: {
        ADMIN: 'Admin', DUTY_OFFICER: 'Petugas piket', COORDINATOR: 'Koordinator', TKSK: 'TKSK', COMPANION: 'Pendamping PKH',
        WAREHOUSE: 'Gudang', VOLUNTEER: 'Relawan', VIEWER: 'Pengamat',
    },
};
