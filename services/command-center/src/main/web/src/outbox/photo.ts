import type { Refusal } from './waiting';

/** Of one report; what a person in a hurry takes, and what a bad network carries. */
export const MOST_PHOTOS = 4;

export type PhotoState = 'queued' | 'sending' | 'refused' | 'sent';

/**
 * A photo on its way from this phone to the desk. It goes out after its report: text never waits for it. Its picture lies
 * beside it in the phone's store, so that looking at the queue does not load every picture.
 */
export interface Photo {
    /** Made on the phone; the photo's id and its idempotency key. */
    readonly id: string;
    readonly reportId: string;
    readonly state: PhotoState;
    readonly addedAt: string;
    readonly bytes: number;
    readonly tries: number;
    readonly notBefore: number;
    readonly told: boolean;
    readonly refusal?: Refusal;
}

export const isUnsentPhoto = (photo: Photo): boolean => photo.state === 'queued' || photo.state === 'sending';

export const photoOf = (id: string, reportId: string, bytes: number, at: Date): Photo =>
    ({ id, reportId, state: 'queued', addedAt: at.toISOString(), bytes, tries: 0, notBefore: 0, told: false });
