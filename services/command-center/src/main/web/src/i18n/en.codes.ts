import type { Dictionary } from './id';
import type { codes as source } from './id.codes';

export const codes: Pick<Dictionary['words'], keyof typeof source> = {
    amount: { UNKNOWN: 'not known yet', NIL: 'nil', EXACT: 'counted', APPROXIMATE: 'about (±)' },
    figureGroup: { VICTIMS: 'Victims', DISPLACED: 'Displaced and affected', VULNERABLE: 'Vulnerable groups', HOUSES: 'Houses', FACILITIES: 'Facilities' },
    figure: {
        dead: 'Dead', missing: 'Missing', injured: 'Injured', injuredSevere: 'Seriously injured', injuredModerate: 'Moderately injured', injuredLight: 'Slightly injured', sick: 'Sick',
        displacedPeople: 'Displaced', displacedInSites: 'Displaced, in shelters', displacedBeforeHouse: 'Displaced, in tents before the house', displacedOutside: 'Displaced outside the kabupaten',
        displacedHouseholds: 'Displaced households', shelterSites: 'Shelters', affectedPeople: 'Affected', affectedHouseholds: 'Affected households', isolatedHouseholds: 'Cut-off households',
        infants: 'Infants', toddlers: 'Toddlers', pregnant: 'Pregnant women', nursing: 'Nursing mothers', elderly: 'Elderly', disabled: 'Disabled',
        houses: 'Houses damaged', housesHeavy: 'Houses heavily damaged (RB)', housesMedium: 'Houses moderately damaged (RS)', housesLight: 'Houses lightly damaged (RR)', housesFlooded: 'Houses flooded',
        housesSwept: 'Houses swept away', housesUnverified: 'Houses not verified yet',
        schools: 'Schools', worship: 'Houses of worship', health: 'Health facilities', offices: 'Offices', bridges: 'Bridges', roads: 'Road sections', infrastructure: 'Other infrastructure', landHa: 'Land',
    },
    unit: { jiwa: 'people', KK: 'households', unit: 'units', titik: 'sites', ruas: 'sections', ha: 'ha' },
    sourceKind: {
        TAGANA: 'Tagana', TKSK: 'TKSK', PKH: 'PKH companion', POSKO: 'Posko', NAGARI: 'Nagari', CAMAT: 'Camat', DINSOS: 'Social affairs office', BPBD: 'BPBD', DINKES: 'Health office', PUPR: 'Public works', SAR: 'Search and rescue',
        TNI_POLRI: 'Army and police', KEPALA_DAERAH: 'Head of the region', KEMENSOS: 'Ministry of social affairs', BNPB: 'BNPB', MEDIA: 'Media', OTHER: 'Other', SUM: 'Sum of the parts',
    },
    rule: {
        NOTHING_KNOWN: 'nothing known yet', ONLY_LINE: 'only source', NOT_OVERTAKEN: 'missing people have been declared dead', NOT_PARTIAL: 'the sum lacks parts', FRESH: 'the others are old',
        COMPLETE: 'complete', VERIFIED: 'verified', COMPETENT: 'most competent source', LATEST: 'latest', PERSON: 'chosen by an officer',
    },
    audience: { shareable: 'Shareable (offices only)', public: 'Public (counts only)', internal: 'Internal (names and telephones of sources)' },
    assessmentState: { DRAFT: 'to be checked', CHECKED: 'to be released', RELEASED: 'released', RETURNED: 'sent back' },
    assessmentReturn: {
        COUNT_AGAIN: 'Count again', INCOMPLETE: 'Incomplete', WRONG_PLACE: 'Wrong place', WRONG_INCIDENT: 'Wrong incident', COUNTED_TWICE: 'Something is counted twice', SOURCE_UNCLEAR: 'Unclear source',
    },
    figureChoice: {
        COUNTED_ON_SITE: 'Counted on the spot', OFFICIAL: 'Official figure', NEWER: 'Newer', MORE_COMPLETE: 'More complete', ASKED_AGAIN: 'The source was asked again', CHOSEN_BY_MISTAKE: 'The earlier choice was a mistake',
    },
    eventDismissal: { NO_DAMAGE: 'No damage', NOT_FELT: 'Not felt here', ELSEWHERE: 'Concerns other regions', WRONG_DATA: 'Wrong data' },
    need: {
        tenda: 'Tents', selimut: 'Blankets', alas_tidur: 'Mats', makanan: 'Food', makanan_bayi: 'Baby food', beras: 'Rice', air: 'Clean water', mck: 'Toilets', popok: 'Nappies', obat: 'Medicine', medis: 'Medical staff', sar: 'Rescue team',
        alat_berat: 'Heavy equipment', evakuasi: 'Evacuation', perahu: 'Boats', genset: 'Generator', dapur_umum: 'Field kitchen', masker: 'Masks', alat_kebersihan: 'Cleaning tools',
    },
    placeWhy: {
        NAME: 'name is written', MISTYPED: 'name is mistyped', ORDINARY_WORD: 'also an ordinary word', KIND: 'called nagari/kecamatan', NAMED_TOGETHER: 'named with another place there', POSITION: "near the sender's position",
        SENDER: "in the sender's region", HOME: 'in the own region',
    },
    breaker: { CLOSED: 'read', OPEN: 'failed, resting', HALF_OPEN: 'tried again' },
    socialKind: { LANSIA: 'Neglected old person', ODGJ: 'Mental disorder', DISABILITAS: 'Disability', ANAK: 'Child', TERLANTAR: 'Stranded person', LAINNYA: 'Other' },
    caseState: { OPEN: 'nobody on it', ACCEPTED: 'being handled', REFERRED: 'referred', CLOSED: 'closed' },
    outcomeOf: {
        WITH_FAMILY: 'Back with the family', INSTITUTION: 'In a home or institution', TREATED: 'Treated', AIDED: 'Helped', REFUSED_HELP: 'Refused help', NOT_FOUND: 'Not found', DIED: 'Died', OTHER: 'Other', NOT_SOCIAL: 'It was a disaster',
    },
};
