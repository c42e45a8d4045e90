/** What is known about the thing an event is about; empty strings where nothing is known. */
export interface LogWords {
    /** "Tanah longsor" */
    what: string;
    /** "di Tigo Nagari" or "" */
    where: string;
}

/** One sentence for each event of the catalogue, keyed by its type without prefix and version. */
export const log = {
    'report.received': ({ where }: LogWords) => `Laporan diterima ${where}`,
    'report.queued': ({ where }: LogWords) => `Laporan menunggu dilengkapi di meja ${where}`,
    'report.placed': ({ where }: LogWords) => `Meja melengkapi laporan ${where}`,
    'report.dismissed': () => 'Meja menyisihkan laporan',
    'report.linked': ({ what, where }: LogWords) => `Laporan masuk ke insiden: ${what} ${where}`,
    'incident.opened': ({ what, where }: LogWords) => `Insiden baru: ${what} ${where}`,
    'incident.severity-changed': ({ what, where }: LogWords) => `Tingkat berubah: ${what} ${where}`,
    'incident.verified': ({ what, where }: LogWords) => `Insiden diverifikasi: ${what} ${where}`,
    'incident.rejected': ({ what, where }: LogWords) => `Insiden ditolak: ${what} ${where}`,
    'incident.closed': ({ what, where }: LogWords) => `Insiden ditutup: ${what} ${where}`,
    'incident.grouped': ({ what, where }: LogWords) => `Insiden dimasukkan ke kejadian: ${what} ${where}`,
    'incident.ungrouped': ({ what, where }: LogWords) => `Insiden dikeluarkan dari kejadian: ${what} ${where}`,
    'incident.merged': ({ what, where }: LogWords) => `Insiden digabung: ${what} ${where}`,
    'incident.unmerged': ({ what, where }: LogWords) => `Penggabungan dibatalkan: ${what} ${where}`,
    'event.declared': ({ what }: LogWords) => `Kejadian dinyatakan: ${what}`,
    'event.joined': ({ what }: LogWords) => `Kejadian digabung: ${what}`,
    'event.unjoined': ({ what }: LogWords) => `Penggabungan kejadian dibatalkan: ${what}`,
    'event.split': ({ what }: LogWords) => `Kejadian dipecah: ${what}`,
    'event.suspected': ({ what }: LogWords) => `Dugaan kejadian, perlu dilihat: ${what}`,
    'event.revised': ({ what }: LogWords) => `Data gempa kejadian berubah: ${what}`,
    'event.confirmed': ({ what }: LogWords) => `Dugaan kejadian dikukuhkan: ${what}`,
    'event.dropped': ({ what }: LogWords) => `Dugaan kejadian dibatalkan: ${what}`,
    'mission.proposed': ({ what, where }: LogWords) => `Misi diusulkan: ${what} ${where}`,
    'mission.unfilled': ({ what, where }: LogWords) => `Misi kekurangan orang: ${what} ${where}`,
    'mission.approved': ({ what, where }: LogWords) => `Misi disetujui: ${what} ${where}`,
    'mission.rejected': ({ what, where }: LogWords) => `Misi ditolak: ${what} ${where}`,
    'mission.volunteer-asked': ({ what, where }: LogWords) => `Relawan diminta: ${what} ${where}`,
    'mission.volunteer-accepted': ({ what, where }: LogWords) => `Relawan menerima: ${what} ${where}`,
    'mission.volunteer-declined': ({ what, where }: LogWords) => `Relawan menolak: ${what} ${where}`,
    'mission.ask-expired': ({ what, where }: LogWords) => `Relawan tidak menjawab: ${what} ${where}`,
    'mission.volunteer-en-route': ({ what, where }: LogWords) => `Relawan berangkat: ${what} ${where}`,
    'mission.volunteer-on-site': ({ what, where }: LogWords) => `Relawan tiba: ${what} ${where}`,
    'mission.volunteer-done': ({ what, where }: LogWords) => `Relawan selesai bertugas: ${what} ${where}`,
    'mission.completed': ({ what, where }: LogWords) => `Misi selesai: ${what} ${where}`,
    'alert.raised': ({ what, where }: LogWords) => `Peringatan dikirim: ${what} ${where}`,
    'alert.attempted': ({ what, where }: LogWords) => `Upaya menghubungi: ${what} ${where}`,
    'alert.escalated': ({ what, where }: LogWords) => `Peringatan naik ke orang berikutnya: ${what} ${where}`,
    'alert.acknowledged': ({ what, where }: LogWords) => `Peringatan diakui: ${what} ${where}`,
    'alert.exhausted': ({ what, where }: LogWords) => `Semua orang sudah dihubungi, belum ada yang mengakui: ${what} ${where}`,
    'alert.not-paged': ({ what, where }: LogWords) => `Peringatan tidak dikirim: ${what} ${where}`,
    'alert.withdrawn': ({ what, where }: LogWords) => `Peringatan ditarik, tidak perlu lagi: ${what} ${where}`,
    'volunteer.registered': ({ where }: LogWords) => `Relawan terdaftar ${where}`,
    'volunteer.changed': ({ where }: LogWords) => `Data relawan berubah ${where}`,
    'volunteer.availability-changed': ({ where }: LogWords) => `Kesiapan relawan berubah ${where}`,
    'volunteer.office-assigned': () => 'Jabatan ditetapkan',
    'exercise.started': () => 'Latihan dimulai',
    'exercise.ended': () => 'Latihan berakhir',
};
