/** Reasons travel on the bus as codes, so that no sentence (and no name in it) can. */
export const reasons = {
    dismissal: ['NOT_A_REPORT', 'DUPLICATE', 'QUESTION', 'RUMOUR', 'UNREACHABLE', 'SPAM', 'TEST'],
    incidentRejection: ['RUMOUR', 'NOT_FOUND', 'DUPLICATE', 'TEST'],
    missionRejection: ['NOT_NEEDED', 'HANDLED_BY_OTHERS', 'TOO_DANGEROUS', 'WRONG_NEEDS'],
    photoHiding: ['SHOWS_A_FACE', 'WRONG_PLACE', 'OLD_PHOTO', 'NOT_OF_THIS', 'INDECENT'],
} as const;

export type ReasonKind = keyof typeof reasons;
