import type { Dictionary } from './id';
import type { codes } from './id.codes';

export const words: Omit<Dictionary['words'], keyof typeof codes> = {
    hazard: {
        gempa_bumi: 'Earthquake', tsunami: 'Tsunami', banjir: 'Flood', banjir_bandang: 'Flash flood (galodo)',
        tanah_longsor: 'Landslide', cuaca_ekstrem: 'Extreme weather', angin_puting_beliung: 'Whirlwind',
        kebakaran: 'Fire', kebakaran_hutan: 'Forest fire', kekeringan: 'Drought',
        gelombang_pasang: 'Tidal surge', erupsi: 'Eruption', orang_hilang: 'Missing person',
        kecelakaan: 'Accident', konflik_satwa: 'Wildlife conflict', wabah: 'Outbreak', lainnya: 'Other',
    },
    severity: { KRITIS: 'Critical', TINGGI: 'High', SEDANG: 'Medium', RENDAH: 'Low' },
    // the letters stay: they are painted beside the shapes on the wall and spoken on the radio
    letter: { KRITIS: 'K', TINGGI: 'T', SEDANG: 'S', RENDAH: 'R' },
    incidentState: { REPORTED: 'Reported', VERIFIED: 'Verified', HANDLED: 'Being handled', RECOVERY: 'Recovery', CLOSED: 'Closed', REJECTED: 'Rejected' },
    emergency: { SIAGA: 'Emergency alert', TANGGAP: 'Emergency response', TRANSISI: 'Transition to recovery' },
    linkRule: { MAYBE_NEAR: 'close by', MAYBE_SAME_KECAMATAN: 'same sub-district', MAYBE_SAME_WORDS: 'same words' },
    missionState: { PROPOSED: 'Awaiting approval', APPROVED: 'Approved', REJECTED: 'Rejected', UNDERWAY: 'Under way', COMPLETED: 'Completed' },
    askState: {
        ASKED: 'Asked', ACCEPTED: 'Accepted', DECLINED: 'Declined', EXPIRED: 'No answer',
        EN_ROUTE: 'En route', ON_SITE: 'On site', DONE: 'Done',
    },
    alertState: { OPEN: 'Unacknowledged', ACKNOWLEDGED: 'Acknowledged', EXHAUSTED: 'Nobody acknowledged', NOT_PAGED: 'Not sent', WITHDRAWN: 'Withdrawn' },
    alertReason: { INCIDENT_URGENT: 'Urgent incident', APPROVAL_NEEDED: 'Mission awaits approval', NOBODY_ELIGIBLE: 'No eligible volunteer', EVENT_SUSPECTED: 'Suspected disaster: look and report' },
    outcome: { SENT: 'sent', FAILED: 'failed', UNKNOWN: 'uncertain' },
    competence: {
        POSKO: 'Command post', TRC: 'Quick response team', LOGISTIK: 'Logistics', RESCUE: 'Rescue', LDP: 'Psychosocial support',
        DAPUR_UMUM: 'Field kitchen', PENDATAAN: 'Assessment', SHELTER: 'Shelter',
    },
    pillar: { TAGANA: 'Tagana', TKSK: 'TKSK', PKH: 'PKH companion', STAFF: 'Office staff' },
    tier: { MUDA: 'Muda', MADYA: 'Madya', UTAMA: 'Utama' },
    channel: { APP: 'App', SMS: 'SMS', WHATSAPP: 'WhatsApp', TELEGRAM: 'Telegram', DESK: 'Desk', RADIO: 'Radio', EMAIL: 'e-mail' },
    flag: {
        UNKNOWN_HAZARD: 'unknown hazard', NO_PLACE: 'no place', BAD_TIME: 'unreadable time', FUTURE_TIME: 'time in the future',
        EARLIER_PLACE: 'place from an earlier report', LOW_ACCURACY: 'inaccurate position', UNKNOWN_PLACE: 'unknown place', AMBIGUOUS_PLACE: 'place may be one of several', NOT_A_REPORT: 'may be no report', UNMERGED: 'its incident was separated', WRONG_CODE: 'mistyped code', FOREIGN_CODE: 'code of another report',
    },
    dismissal: {
        NOT_A_REPORT: 'Not a report', DUPLICATE: 'Already reported', QUESTION: 'A question', RUMOUR: 'False rumour',
        UNREACHABLE: 'Cannot be confirmed', SPAM: 'Spam', TEST: 'Test',
    },
    incidentRejection: { RUMOUR: 'False rumour', NOT_FOUND: 'Not found on site', DUPLICATE: 'Another incident covers it', TEST: 'Test' },
    missionRejection: {
        NOT_NEEDED: 'Not needed', HANDLED_BY_OTHERS: 'Others are handling it', TOO_DANGEROUS: 'Too dangerous', WRONG_NEEDS: 'Wrong needs',
    },
    photoHiding: {
        SHOWS_A_FACE: 'A face can be seen', WRONG_PLACE: 'Not from this place', OLD_PHOTO: 'An old photo', NOT_OF_THIS: 'Has nothing to do with it', INDECENT: 'Indecent',
    },
    worldKind: { SIMULATED: 'SIMULATED EXERCISE', DRILL: 'FIELD DRILL', TEST: 'COMMUNICATION TEST', REAL: 'Real' },
    counts: {
        dead: 'dead', missing: 'missing', injuredSevere: 'severely injured', injuredLight: 'lightly injured', injured: 'injured',
        displacedPeople: 'people displaced', displacedHouseholds: 'households displaced', trapped: 'trapped', isolatedHouseholds: 'households cut off',
        housesHeavy: 'houses heavily damaged', housesMedium: 'houses moderately damaged', housesLight: 'houses lightly damaged', houses: 'houses damaged',
    },
    role: {
        ADMIN: 'Admin', DUTY_OFFICER: 'Duty officer', COORDINATOR: 'Coordinator', TKSK: 'TKSK', COMPANION: 'PKH companion',
        WAREHOUSE: 'Warehouse', VOLUNTEER: 'Volunteer', VIEWER: 'Viewer',
    },
};
