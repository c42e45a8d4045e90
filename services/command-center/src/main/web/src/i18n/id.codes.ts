/** Codes of figures, kaji cepat, hazards and social cases in the words people use. */
export const codes = {
    amount: { UNKNOWN: 'belum terdata', NIL: 'nihil', EXACT: 'dihitung', APPROXIMATE: 'kira-kira (±)' },
    figureGroup: { VICTIMS: 'Korban', DISPLACED: 'Pengungsi dan terdampak', VULNERABLE: 'Kelompok rentan', HOUSES: 'Rumah', FACILITIES: 'Fasilitas' },
    figure: {
        dead: 'Meninggal', missing: 'Hilang', injured: 'Luka', injuredSevere: 'Luka berat', injuredModerate: 'Luka sedang', injuredLight: 'Luka ringan', sick: 'Sakit',
        displacedPeople: 'Mengungsi', displacedInSites: 'Mengungsi di titik pengungsian', displacedBeforeHouse: 'Mengungsi di tenda depan rumah', displacedOutside: 'Mengungsi ke luar kabupaten',
        displacedHouseholds: 'Keluarga mengungsi', shelterSites: 'Titik pengungsian', affectedPeople: 'Terdampak', affectedHouseholds: 'Keluarga terdampak', isolatedHouseholds: 'Keluarga terisolasi',
        infants: 'Bayi', toddlers: 'Balita', pregnant: 'Ibu hamil', nursing: 'Ibu menyusui', elderly: 'Lansia', disabled: 'Disabilitas',
        houses: 'Rumah rusak', housesHeavy: 'Rumah rusak berat (RB)', housesMedium: 'Rumah rusak sedang (RS)', housesLight: 'Rumah rusak ringan (RR)', housesFlooded: 'Rumah terendam',
        housesSwept: 'Rumah hanyut', housesUnverified: 'Rumah belum terverifikasi',
        schools: 'Fasilitas pendidikan', worship: 'Rumah ibadah', health: 'Fasilitas kesehatan', offices: 'Kantor', bridges: 'Jembatan', roads: 'Ruas jalan', infrastructure: 'Infrastruktur lain', landHa: 'Lahan',
    },
    unit: { jiwa: 'jiwa', KK: 'KK', unit: 'unit', titik: 'titik', ruas: 'ruas', ha: 'ha' },
    sourceKind: {
        TAGANA: 'Tagana', TKSK: 'TKSK', PKH: 'Pendamping PKH', POSKO: 'Posko', NAGARI: 'Nagari', CAMAT: 'Camat', DINSOS: 'Dinas Sosial', BPBD: 'BPBD', DINKES: 'Dinas Kesehatan', PUPR: 'PUPR', SAR: 'Basarnas/SAR',
        TNI_POLRI: 'TNI/Polri', KEPALA_DAERAH: 'Kepala daerah', KEMENSOS: 'Kemensos', BNPB: 'BNPB', MEDIA: 'Media', OTHER: 'Lainnya', SUM: 'Jumlah bagian',
    },
    rule: {
        NOTHING_KNOWN: 'belum terdata', ONLY_LINE: 'satu-satunya sumber', NOT_OVERTAKEN: 'yang hilang sudah dinyatakan meninggal', NOT_PARTIAL: 'jumlah bagian belum lengkap', FRESH: 'yang lain sudah lama',
        COMPLETE: 'lengkap', VERIFIED: 'terverifikasi', COMPETENT: 'sumber paling berwenang', LATEST: 'terbaru', PERSON: 'dipilih petugas',
    },
    audience: { shareable: 'Dapat dibagikan (nama instansi saja)', public: 'Publik (angka saja)', internal: 'Internal (nama dan telepon sumber)' },
    assessmentState: { DRAFT: 'perlu diperiksa', CHECKED: 'perlu dirilis', RELEASED: 'dirilis', RETURNED: 'dikembalikan' },
    assessmentReturn: {
        COUNT_AGAIN: 'Hitung ulang', INCOMPLETE: 'Belum lengkap', WRONG_PLACE: 'Tempatnya keliru', WRONG_INCIDENT: 'Insidennya keliru', COUNTED_TWICE: 'Ada yang terhitung dua kali', SOURCE_UNCLEAR: 'Sumbernya tidak jelas',
    },
    figureChoice: {
        COUNTED_ON_SITE: 'Dihitung di lokasi', OFFICIAL: 'Angka resmi', NEWER: 'Lebih baru', MORE_COMPLETE: 'Lebih lengkap', ASKED_AGAIN: 'Sudah ditanyakan lagi ke sumbernya', CHOSEN_BY_MISTAKE: 'Pilihan sebelumnya keliru',
    },
    eventDismissal: { NO_DAMAGE: 'Tidak ada kerusakan', NOT_FELT: 'Tidak dirasakan di sini', ELSEWHERE: 'Menyangkut wilayah lain', WRONG_DATA: 'Datanya keliru' },
    need: {
        tenda: 'Tenda', selimut: 'Selimut', alas_tidur: 'Alas tidur', makanan: 'Makanan', makanan_bayi: 'Makanan bayi', beras: 'Beras', air: 'Air bersih', mck: 'MCK', popok: 'Popok', obat: 'Obat', medis: 'Tenaga medis', sar: 'Tim SAR',
        alat_berat: 'Alat berat', evakuasi: 'Evakuasi', perahu: 'Perahu', genset: 'Genset', dapur_umum: 'Dapur umum', masker: 'Masker', alat_kebersihan: 'Alat kebersihan',
    },
    placeWhy: {
        NAME: 'namanya tertulis', MISTYPED: 'namanya salah ketik', ORDINARY_WORD: 'juga kata biasa', KIND: 'disebut nagari/kecamatan', NAMED_TOGETHER: 'disebut bersama tempat lain di sana', POSITION: 'dekat posisi pengirim',
        SENDER: 'di wilayah pengirim', HOME: 'di wilayah sendiri',
    },
    breaker: { CLOSED: 'dibaca', OPEN: 'gagal, istirahat', HALF_OPEN: 'dicoba lagi' },
    socialKind: { LANSIA: 'Lansia terlantar', ODGJ: 'ODGJ', DISABILITAS: 'Disabilitas', ANAK: 'Anak', TERLANTAR: 'Orang terlantar', LAINNYA: 'Lainnya' },
    caseState: { OPEN: 'belum ditangani', ACCEPTED: 'ditangani', REFERRED: 'dirujuk', CLOSED: 'selesai' },
    outcomeOf: {
        WITH_FAMILY: 'Kembali ke keluarga', INSTITUTION: 'Di panti atau lembaga', TREATED: 'Dirawat', AIDED: 'Sudah dibantu', REFUSED_HELP: 'Menolak bantuan', NOT_FOUND: 'Tidak ditemukan', DIED: 'Meninggal', OTHER: 'Lainnya',
        NOT_SOCIAL: 'Ternyata bencana',
    },
};
