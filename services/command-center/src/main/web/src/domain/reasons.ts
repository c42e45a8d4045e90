/** Reasons travel on the bus as codes, so that no sentence (and no name in it) can. */
export const reasons = {
    dismissal: ['NOT_A_REPORT', 'DUPLICATE', 'QUESTION', 'RUMOUR', 'UNREACHABLE', 'SPAM', 'TEST'],
    incidentRejection: ['RUMOUR', 'NOT_FOUND', 'DUPLICATE', 'TEST'],
    assessmentReturn: ['COUNT_AGAIN', 'INCOMPLETE', 'WRONG_PLACE', 'WRONG_INCIDENT', 'COUNTED_TWICE', 'SOURCE_UNCLEAR'],
    figureChoice: ['COUNTED_ON_SITE', 'OFFICIAL', 'NEWER', 'MORE_COMPLETE', 'ASKED_AGAIN', 'CHOSEN_BY_MISTAKE'],
    eventDismissal: ['NO_DAMAGE', 'NOT_FELT', 'ELSEWHERE', 'WRONG_DATA'],
    missionRejection: ['NOT_NEEDED', 'HANDLED_BY_OTHERS', 'TOO_DANGEROUS', 'WRONG_NEEDS'],
    photoHiding: ['SHOWS_A_FACE', 'WRONG_PLACE', 'OLD_PHOTO', 'NOT_OF_THIS', 'INDECENT'],
} as const;

export type ReasonKind = keyof typeof reasons;
