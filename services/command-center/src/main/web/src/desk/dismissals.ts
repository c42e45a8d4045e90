/** Codes, because a reason travels on the bus and free text does not. */
export const dismissals = ['NOT_A_REPORT', 'DUPLICATE', 'RUMOUR', 'UNREACHABLE', 'TEST'] as const;
