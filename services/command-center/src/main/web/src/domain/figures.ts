/** What is counted, in the order and groups of the kaji cepat form. The first ones are what a report is first asked for. */
export const figureGroups = {
    VICTIMS: ['dead', 'missing', 'injured', 'injuredSevere', 'injuredModerate', 'injuredLight', 'sick'],
    DISPLACED: [
        'displacedPeople', 'displacedInSites', 'displacedBeforeHouse', 'displacedOutside', 'displacedHouseholds', 'shelterSites',
        'affectedPeople', 'affectedHouseholds', 'isolatedHouseholds',
    ],
    VULNERABLE: ['infants', 'toddlers', 'pregnant', 'nursing', 'elderly', 'disabled'],
    HOUSES: ['houses', 'housesHeavy', 'housesMedium', 'housesLight', 'housesFlooded', 'housesSwept', 'housesUnverified'],
    FACILITIES: ['schools', 'worship', 'health', 'offices', 'bridges', 'roads', 'infrastructure', 'landHa'],
} as const;

export type FigureGroup = keyof typeof figureGroups;

export const firstAsked: readonly string[] = [
    'dead', 'missing', 'injuredSevere', 'injuredLight', 'displacedPeople', 'displacedHouseholds', 'housesHeavy', 'housesMedium', 'housesLight',
];

/** Who may say a number; SUM is reckoned by the service. */
export const sourceKinds = [
    'TAGANA', 'TKSK', 'PKH', 'POSKO', 'NAGARI', 'CAMAT', 'DINSOS', 'BPBD', 'DINKES', 'PUPR', 'SAR', 'TNI_POLRI', 'KEPALA_DAERAH', 'KEMENSOS', 'BNPB', 'MEDIA', 'OTHER',
] as const;

/** What is needed, as the reports' words are understood. */
export const needs = [
    'tenda', 'selimut', 'alas_tidur', 'makanan', 'makanan_bayi', 'beras', 'air', 'mck', 'popok', 'obat', 'medis', 'sar', 'alat_berat', 'evakuasi',
    'perahu', 'genset', 'dapur_umum', 'masker', 'alat_kebersihan',
] as const;
