/** Texts of the screens beside the control room. */
export const screens = {
    loading: 'Mengambil…', more: 'Tampilkan lebih banyak', skip: 'Lewati ke isi',
    nav: {
        label: 'Layar', room: 'Ruang kendali', suspected: (n: number) => `${n} dugaan`,
        to: { kaji: 'Kaji cepat', angka: 'Angka', laporan: 'Laporan situasi', bahaya: 'Bahaya', kasus: 'Kasus sosial' },
    },
    presence: (name: string, age: string) => `sedang ditangani ${name}, ${age}`,
    queue: {
        search: 'Cari di antrean', searchHint: 'Cari: longsor tigo nagari ( / )', notFound: 'Tidak ada yang cocok. Hapus pencarian untuk melihat semua.', order: 'Urutan: tingkat, lalu yang paling lama',
        steps: 'belum diakui siapa pun|cukup banyak sumber, menunggu verifikasi|tingkat: Kritis, Tinggi, Sedang, Rendah|pada tingkat yang sama: yang paling lama menunggu',
    },
    candidates: {
        title: 'Tempat yang mungkin dimaksud', pickHazard: 'Jenis bencana belum diketahui: pilih tempat, lalu jenisnya.',
        oneClick: (hazard: string) => `Satu tekan menempatkan laporan sebagai ${hazard}.`,
    },
    summary: {
        title: 'Angka dan kaji cepat', none: 'Belum ada angka yang dirilis.', figures: (n: number) => (n === 0 ? 'Buka angka' : `Semua sumber (${n} angka)`), create: 'Kaji cepat baru',
    },
    amount: {
        title: 'Angka', hint: 'Yang tidak diketahui dibiarkan kosong. Nihil berarti sudah diperiksa dan memang tidak ada.', left: 'tidak diisi',
        kindOf: (name: string) => `${name}: jenis angka`, howMany: (name: string) => `${name}: banyaknya`, wrong: (names: string) => `Bukan bilangan bulat: ${names}.`,
    },
    sitrep: {
        title: 'Laporan situasi', lead: 'Lihat dahulu, lalu salin atau unduh. Hari tanpa kejadian ditulis Nihil.', region: 'Wilayah', event: 'Kejadian', allEvents: 'Semua kejadian',
        window: 'Jendela', windows: {
            daily: (zone: string) => `Harian 07.00-07.00 ${zone}`, since: (zone: string) => `Sementara, sejak 07.00 ${zone}`, custom: () => 'Jendela lain',
        },
        ends: 'Berakhir 07.00 tanggal', from: (zone: string) => `Dari (${zone})`, to: (zone: string) => `Sampai (${zone})`, audience: 'Versi',
        onRecord: 'Versi internal memuat nama dan nomor sumber. Siapa yang membukanya dicatat.', make: 'Tampilkan laporan', copy: 'Salin teks WhatsApp', copied: 'Tersalin.',
        copyByHand: 'Peramban ini tidak mengizinkan penyalinan. Tekan Ctrl+C pada teks ini.', pdf: 'Unduh PDF', csv: 'Unduh CSV',
    },
    figures: {
        title: 'Angka', lead: 'Semua sumber berdampingan. Yang berlaku ada di kolom pertama, beserta aturan yang memilihnya.', subject: 'Kejadian atau insiden', region: 'Wilayah',
        noSubject: 'Belum ada kejadian atau insiden terbuka di wilayah ini.', empty: 'Belum terdata: belum ada kaji cepat yang dirilis atau pernyataan instansi untuk wilayah ini.',
        conflicts: (n: number) => `${n} angka bertentangan antarsumber. Periksa dan pilih sumbernya.`, figure: 'Angka', counts: 'Berlaku', conflict: 'bertentangan', incomplete: 'tidak lengkap',
        newer: 'ada yang lebih baru', choose: 'Pilih sumber', sumHint: 'dihitung dari wilayah di bawahnya', via: (name: string) => `lewat ${name}`, silent: 'tidak menyebut', thisCounts: 'berlaku',
        partsOf: (known: number, all: number) => `${known} dari ${all} bagian`, verified: 'terverifikasi', overtaken: 'sebagian sudah dinyatakan meninggal', doesNotAddUp: 'rinciannya tidak berjumlah sama',
        source: 'Sumber', backToRule: '(kembali ke aturan)', note: 'Catatan (tidak disiarkan)', useThis: 'Pakai sumber ini', giveBack: 'Serahkan ke aturan',
        chosenBy: (name: string, when: string) => `Dipilih ${name}, ${when}`, declareDead: 'Nyatakan yang hilang meninggal', found: 'Berapa orang', asOf: (zone: string) => `Keadaan per (${zone})`,
        guests: 'Pengungsi dari wilayah lain', guestsFrom: (home: string) => `jiwa dari ${home}, dihitung di wilayah asalnya`, state: 'Catat pernyataan instansi', stateSend: 'Simpan pernyataan',
        form: { kind: 'Jenis sumber', office: 'Nama instansi', via: 'Dibaca lewat (bila bukan langsung)', contactName: 'Nama yang dapat ditanya', contactPhone: 'Teleponnya', note: 'Catatan' },
        flags: { verified: 'sudah dipastikan ke instansinya', incomplete: 'menurut instansinya belum lengkap' },
    },
    kaji: {
        title: 'Kaji cepat', lead: 'Hanya yang sudah diperiksa dan dirilis yang dihitung. Pengirim tidak memeriksa miliknya sendiri.', state: 'Keadaan', all: 'Semua', create: 'Kaji cepat baru',
        allSubjects: 'Semua kejadian dan insiden', empty: 'Tidak ada kaji cepat.', none: 'Pilih satu di daftar, atau buat yang baru.', version: (n: number) => `versi ${n}`, versions: 'Versi',
        counted: (when: string) => `dihitung ${when}`, sentBy: (name: string, when: string) => `Dikirim ${name}, ${when}`, checkedBy: (name: string, when: string) => `diperiksa ${name}, ${when}`,
        releasedBy: (name: string, when: string) => `dirilis ${name}, ${when}`, returnedBy: (name: string) => `Dikembalikan ${name}`, check: 'Sudah diperiksa', release: 'Rilis', giveBack: 'Kembalikan',
        next: 'Kirim versi baru', own: 'Ini kiriman Anda: orang lain yang memeriksanya.', about: 'Tentang', incidents: 'Insiden', events: 'Seluruh kejadian', region: 'Kecamatan', jorong: 'Jorong, bila hanya satu',
        observedAt: (zone: string) => `Dihitung pada (${zone})`, occurredAt: (zone: string) => `Terjadi pada (${zone})`, occurred: 'Terjadi', sources: 'Sumber angka', needs: 'Kebutuhan mendesak',
        reporterTitle: 'Pelapor', reporter: { name: 'Nama', memberNumber: 'NIA', phone: 'Telepon' },
        texts: {
            landmark: 'Patokan, nagari', access: 'Akses jalan', chronology: 'Kronologi', efforts: 'Upaya', obstacles: 'Kendala', condition: 'Kondisi mutakhir', advice: 'Rekomendasi',
        },
        send: 'Kirim kaji cepat', discard: 'Buang isian', fillIn: 'Lengkapi dahulu', kept: 'Isian tetap tersimpan di perangkat ini. Kirim lagi setelah ada jaringan; tidak akan tercatat dua kali.',
        lacks: { subject: 'tentang apa', region: 'kecamatan', observedAt: 'waktu penghitungan', office: 'nama instansi sumber', numbers: 'paling sedikit satu angka yang benar' },
        contacts: 'Tampilkan kontak (dicatat)', noContact: 'tidak ada kontak', ownTask: 'tugas saya', chosenBefore: 'yang dipilih sebelumnya', noneNearby: 'Belum ada insiden terbuka di wilayah Anda. Laporkan dahulu kejadiannya.', sent: 'Terkirim dari ponsel ini',
    },
    hazards: {
        title: 'Bahaya', lead: 'Gempa dan peringatan seperti disiarkan lembaganya.', suspected: 'Dugaan kejadian', withdrawnByAll: 'Semua sumber sudah mencabut gempa ini.', confirm: 'Kukuhkan', drop: 'Batalkan dugaan',
        off: 'Pembacaan sumber dimatikan: di sini tidak ada kabar gempa atau cuaca yang masuk sendiri. Nyalakan dengan SIGAP_FEEDS=on.', feeds: 'Umur berita', late: (n: number) => `${n} sumber terlambat`, allRead: 'semua sumber terbaca',
        feed: 'Sumber', age: 'Terakhir dibaca', condition: 'Keadaan', badRows: 'Baris rusak', credit: 'Lembaga', never: 'belum pernah', since: 'Sejak', days: (n: number) => `${n} hari terakhir`, kind: 'Jenis', allKinds: 'Semua jenis',
        ours: 'Hanya yang menyangkut wilayah saya', empty: 'Tidak ada gempa atau peringatan pada waktu itu.', noneHere: (n: number) => `Tidak ada yang menyangkut wilayah Anda; ${n} di tempat lain.`, depth: (km: number) => `dalam ${km} km`,
        tsunami: 'tsunami', withdrawn: 'dicabut', over: 'sudah lewat', until: (when: string) => `sampai ${when}`, felt: 'Dirasakan (MMI)', source: 'Sumber', versions: (n: number) => `Versi (${n})`,
        standAlone: 'Keluarkan dari rangkaian', now: 'Kata sumber sekarang',
    },
    social: {
        title: 'Kasus sosial', lead: 'Orang yang perlu pertolongan di luar bencana. Tidak masuk angka bencana.', state: 'Keadaan', all: 'Semua', empty: 'Tidak ada kasus sosial.', handler: (name: string) => `ditangani ${name}`, you: 'Anda',
        referred: (to: string, on: string) => `Dirujuk ke ${to}, ${on}`, read: 'Baca laporannya (dicatat)', accept: 'Terima kasus', referTo: 'Dirujuk ke (lembaga, bukan nama orang)', on: 'Tanggal', refer: 'Catat rujukan', outcome: 'Hasil',
        close: 'Tutup kasus', elsewhere: 'Kecamatan lain', move: 'Alihkan',
    },
};
