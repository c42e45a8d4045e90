import { codes } from './id.codes';
import { log } from './id.log';
import { screens } from './id.screens';
import { words } from './id.words';

/** The source dictionary: every text of the screens. Other languages must have the same keys. */
export const id = {
    words: { ...words, ...codes },
    log,
    screens,
    app: { name: 'SIGAP', title: 'Pasaman Siaga', tagline: 'Pusat komando tanggap bencana', skip: 'Lewati ke antrean', inOther: 'In English', other: 'EN' },
    signIn: {
        lead: 'Masuk untuk melihat keadaan dan mengirim bantuan.', button: 'Masuk', out: 'Keluar',
        failed: 'Tidak berhasil masuk. Coba lagi.', waiting: 'Memeriksa sesi…', unreachable: 'Server tidak menjawab. Halaman ini mencoba lagi sendiri.',
        field: 'Lapor dari lapangan', tasks: 'Tugas saya', room: 'Pusat komando',
    },
    live: {
        live: 'LIVE', lost: 'TERPUTUS', connecting: 'MENYAMBUNG',
        hint: 'Umur berita terakhir dari server', refused: 'Sesi berakhir atau dunia ini tidak ada. Masuk lagi.',
    },
    counters: { critical: 'Kritis', unseen: 'Belum diakui', ready: 'Relawan siap', desk: 'Menunggu di meja' },
    worlds: {
        label: 'Dunia', real: 'NYATA', exercise: 'LATIHAN', notReal: 'bukan kejadian nyata', ended: 'berakhir',
        speed: (n: string) => `waktu ${n}×`, running: (name: string) => `Latihan berjalan: ${name}`, open: 'Buka',
    },
    tabs: { label: 'Daftar', triage: 'Triase', desk: 'Meja', places: 'Wilayah', people: 'Relawan' },
    queue: {
        title: 'Antrean triase', empty: 'Tidak ada insiden terbuka.', emptyHint: 'Laporan baru muncul di sini sendiri.',
        fresh: (n: number) => `${n} baru`, freshHint: 'Tampilkan (n)', unseen: 'belum diakui', reports: (n: number) => `${n} lap.`,
        approval: 'misi menunggu', proposed: (n: number) => `${n} sumber, verifikasi`, more: (n: number) => `dan ${n} lagi yang lebih ringan`,
    },
    desk: {
        title: 'Menunggu di meja', empty: 'Tidak ada laporan yang menunggu dilengkapi.', hazard: 'Jenis bencana', place: 'Kecamatan',
        choose: 'Pilih…', suggestion: 'usul dari titik GPS', submit: 'Lengkapi', dismiss: 'Sisihkan', reason: 'Alasan',
        noText: 'Teks laporan belum dapat dibaca.', loading: 'Mengambil teks…', from: 'Dari', none: 'tanpa nama', readOnly: 'Hanya petugas meja yang dapat melengkapi.',
    },
    places: { title: 'Per kecamatan', place: 'Kecamatan', open: 'Terbuka', ready: 'Siap', worst: 'Terparah', outside: 'Luar Pasaman / tanpa lokasi' },
    people: { title: 'Relawan', ready: 'siap', busy: 'bertugas', away: 'tidak siap', empty: 'Belum ada relawan yang dikenal.' },
    map: {
        label: 'Peta Pasaman; semua isinya juga ada di daftar', indicative: 'batas indikatif', layers: 'Lapisan', asOf: (time: string) => `data per ${time}`,
        estimated: 'titik kecamatan, lokasi belum pasti', worst: 'Terparah', worstOf: (n: number, open: number) => `${n} dari ${open}`, calm: 'Tidak ada insiden terbuka', fit: 'Seluruh Pasaman',
        layer: {
            cells: 'Wilayah', incidents: 'Insiden', ready: 'Relawan siap', names: 'Nama kecamatan', routes: 'Pengerahan',
            away: 'Relawan tidak siap', closed: 'Insiden selesai', equator: 'Khatulistiwa',
        },
    },
    detail: {
        title: 'Rincian', none: 'Pilih insiden di antrean (j/k, Enter).', gone: 'Insiden ini tidak ada di dunia ini.', close: 'Tutup rincian (Esc)',
        facts: 'Fakta', opened: 'Dibuka', id: 'ID', updated: 'Diperbarui', verifiedBy: 'Diverifikasi oleh', place: 'Lokasi', point: 'Titik', noPoint: 'belum ada titik pasti',
        event: 'Kejadian', noEvent: 'tidak termasuk kejadian', suspected: 'dugaan', setEvent: 'Masukkan ke kejadian', leaveEvent: 'Keluarkan', merged: 'Sudah digabung ke insiden lain.', openSurvivor: 'Buka insiden itu',
        counts: 'Korban & kerusakan', reports: (n: number) => `Laporan (${n})`, why: 'Alasan terhubung', opens: 'membuka insiden ini',
        whyMetres: (d: string) => `jarak ${d}`, whyMinutes: (m: string) => `selisih ${m} menit`, score: (s: string) => `skor ${s}`, hidden: 'Teks tidak dapat dibaca dengan akun ini.',
        unknownPlace: 'lokasi tidak diketahui', severity: 'Tingkat', overview: 'Perlu tindakan', allSeen: 'Semua peringatan sudah diakui dan tidak ada misi yang menunggu.',
        alerts: 'Peringatan belum diakui', approvals: 'Misi menunggu persetujuan', reload: 'Muat ulang',
    },
    actions: {
        verify: 'Verifikasi', reject: 'Tolak', close: 'Tutup insiden', handle: 'Sedang ditangani', recover: 'Masuk pemulihan', approve: 'Setujui misi', rejectMission: 'Tolak misi', acknowledge: 'Akui peringatan', ask: 'Minta',
        complete: 'Nyatakan selesai', sending: 'Sedang dikirim…', sent: 'Diterima server, menunggu kabar…', reason: 'Alasan', cancel: 'Batal',
    },
    sameness: {
        maybe: (other: string) => `Mungkin sama dengan: ${other}.`, elsewhere: 'insiden di wilayah lain', look: 'Lihat insiden itu', merge: 'Gabungkan', apart: 'Bukan yang sama',
        withAnother: 'Gabungkan dengan insiden lain…', mergeHint: 'Insiden ini menjadi bagian dari yang dipilih. Dapat dipisahkan lagi.',
        unmerge: 'Pisahkan lagi', arrivals: 'Laporan yang masuk sesudah digabung',
        goes: { STAY: 'laporan sesudahnya tetap di sana', RETURN: 'laporan sesudahnya ikut kembali', DESK: 'laporan sesudahnya diperiksa di meja' },
    },
    mission: {
        title: 'Misi', none: 'Belum ada misi. Misi diusulkan setelah insiden diverifikasi.', filled: (have: number, of: number) => `${have} dari ${of}`,
        missing: (n: number) => `kurang ${n}`, candidates: 'Calon terdekat', noCandidates: 'tidak ada calon', until: (left: string) => `jawab dalam ${left}`, late: 'lewat waktu', approvedBy: 'Disetujui oleh',
    },
    alert: { step: (n: number) => `langkah ${n}`, to: 'kepada', due: (left: string) => `naik dalam ${left}`, overdue: 'sudah lewat waktu', attempts: 'Upaya' },
    timeline: { at: 'di', title: 'Catatan kejadian', only: 'Insiden ini saja', empty: 'Belum ada catatan.', other: (type: string) => `Kabar lain: ${type}` },
    sound: { on: 'Suara Kritis: nyala', off: 'Suara Kritis: mati' },
    help: {
        title: 'Tombol pintas', open: 'Tombol pintas (?)', on: 'Tombol pintas aktif', close: 'Tutup',
        keys: {
            'j / k · ↓ / ↑': 'turun / naik di antrean', Enter: 'buka insiden', a: 'akui peringatan insiden terpilih', v: 'ke verifikasi insiden terpilih', d: 'ke misi insiden terpilih',
            m: 'ke penggabungan insiden terpilih', '/': 'cari di antrean',
            n: 'tampilkan yang baru', 'g k · g q · g d · g t': 'ke peta · antrean · rincian · catatan', '1 – 8': 'lapisan peta', Esc: 'tutup rincian, kembali dari layar lain', '?': 'daftar ini',
        },
    },
    problem: {
        noAnswer: 'Tidak ada jawaban dari server; belum tentu terkirim. Periksa jaringan, lalu coba lagi (tidak akan tercatat dua kali).',
        signedOut: 'Sesi berakhir. Masuk lagi, lalu ulangi.', forbidden: 'Akun ini tidak berwenang. Minta orang yang berwenang melakukannya.',
        notFound: 'Sudah tidak ada. Lihat keadaan terbaru di layar.', conflict: 'Tidak dapat dilakukan pada keadaan sekarang. Lihat keadaan terbaru sebelum mengulang.',
        invalid: 'Isian ditolak. Perbaiki, lalu kirim lagi.', tooLarge: 'Isian terlalu besar. Perpendek, lalu kirim lagi.', busy: (s: number) => `Server sibuk. Coba lagi dalam ${s} detik.`,
        broken: 'Server gagal memproses. Coba lagi; bila berulang, hubungi admin.', server: 'Kata server',
    },
    time: { second: ' dtk', minute: ' mnt', hour: ' j', day: ' hr', zone: 'WIB', ago: (age: string) => `${age} lalu` },
    compass: { north: 'LU', south: 'LS', east: 'BT', west: 'BB' },
    field: {
        pages: 'Halaman', report: 'Lapor', tasks: 'Tugas saya', what: 'Apa yang terjadi?', whatHint: 'Contoh: longsor menutup jalan di Malampah, dua rumah tertimbun', hazard: 'Jenis', where: 'Di mana?',
        gps: 'Pakai lokasi saya', gpsWait: 'Mencari lokasi…', gpsOk: (m: string) => `Lokasi didapat, ketelitian ${m}`, gpsNo: 'Lokasi tidak didapat. Pilih kecamatan saja.', gpsDrop: 'Hapus lokasi',
        noPlace: 'Tidak tahu', send: 'Kirim laporan', sending: 'Sedang dikirim…', done: 'Laporan diterima', code: 'Kode laporan', keep: 'Simpan kode ini untuk bertanya ke posko.',
        waits: 'Petugas meja akan melengkapi laporan ini.', again: 'Lapor lagi', needText: 'Tulis dulu apa yang terjadi.',
        ready: 'Saya siap', notReady: 'Tidak siap', availability: 'Kesiapan', noTasks: 'Tidak ada tugas untuk Anda saat ini.', accept: 'Terima', decline: 'Tolak', depart: 'Berangkat', arrive: 'Tiba', finish: 'Selesai', asOf: (time: string) => `diperbarui ${time}`,
        signedInAs: (name: string) => `Masuk sebagai ${name}`, signedOut: 'Anda belum masuk. Laporan disimpan di ponsel dan menunggu sampai Anda masuk.', unknown: 'Tidak ada jawaban dari server. Laporan disimpan di ponsel dan dikirim sendiri nanti.',
        askedHow: 'Apa yang rusak, siapa yang terluka, apa yang dibutuhkan? Laporkan juga bila tidak ada apa-apa.', askedReport: 'Laporkan keadaan', askedTake: 'Saya lihat ke sana',
        tasksNeedSignIn: 'Masuk untuk melihat tugas Anda.',
    },
    outbox: {
        count: (n: number) => `${n} antre`, refused: (n: number) => `${n} ditolak`, title: 'Laporan di ponsel ini', kept: 'Laporan disimpan di ponsel',
        keptHint: 'Dikirim sendiri begitu ada jaringan, juga setelah halaman ditutup dan dibuka lagi.', cannotKeep: 'Ponsel tidak dapat menyimpan laporan. Jangan tutup halaman ini; kosongkan ruang penyimpanan, lalu coba lagi.',
        state: { queued: 'antre', sending: 'mengirim', signIn: 'perlu masuk', refused: 'ditolak', sent: 'terkirim' },
        tries: (n: number) => `${n} kali dicoba`, sendNow: 'Kirim sekarang', signInFirst: (name: string) => `Menunggu ${name} masuk lagi.`, signInAnybody: 'Menunggu Anda masuk.',
        other: (writer: string, now: string) => `Ditulis oleh ${writer}; sekarang ${now} yang masuk.`, unsigned: 'Ditulis ketika belum ada yang masuk.', sendAs: (name: string) => `Kirim atas nama ${name}`,
        edit: 'Perbaiki', editBusy: 'Kirim atau kosongkan formulir dulu, lalu perbaiki laporan ini.', plain: 'Kirim sebagai teks saja', sms: 'Kirim lewat SMS', smsHint: 'Kirim ke nomor SMS posko. Kode di akhir pesan jangan dihapus: laporan ini tetap satu, juga bila terkirim lagi lewat jaringan.', discard: 'Buang', discardSure: 'Buang untuk selamanya',
        reused: 'Server sudah mempunyai laporan lain dengan kode ini. Periksa isinya, lalu kirim sebagai laporan baru.',
    },
    photo: {
        title: 'Foto', add: 'Tambah foto', hint: (n: number) => `Paling banyak ${n}. Laporan dikirim lebih dulu, foto menyusul.`, working: 'Menyiapkan foto…',
        unreadable: 'Berkas ini tidak dapat dibaca sebagai foto.', full: 'Jumlah foto sudah penuh. Hapus satu dulu.', cannotKeep: 'Ponsel tidak dapat menyimpan foto ini.',
        nth: (n: number) => `Foto ${n}`, remove: 'Hapus', removeSure: 'Hapus untuk selamanya', lost: 'Foto ini tidak ada lagi di ponsel.',
        count: (n: number) => `${n} foto antre`, refused: (n: number) => `${n} foto ditolak`,
        state: { queued: 'antre', sending: 'mengirim', refused: 'ditolak', sent: 'terkirim' },
    },
    pictures: {
        show: (n: number) => `Foto (${n})`, loading: 'dimuat…', failed: 'gagal dimuat', nth: (n: number) => `Foto ${n}`, enlarge: (n: number) => `Perbesar foto ${n}`, close: 'Tutup foto',
        taken: (d: string) => `diambil ${d} dari titik laporan`, before: (time: string) => `diambil ${time}, jauh sebelum laporan`, noPlace: 'tidak menyebut tempat',
        hide: 'Sembunyikan', hidden: 'disembunyikan', again: 'Tampilkan lagi',
    },
};

type Widen<T> = T extends string ? string : T extends (...args: infer A) => string ? (...args: A) => string : { [K in keyof T]: Widen<T[K]> };

export type Dictionary = Widen<typeof id>;
