import { isDue, mayCarry, mayPass, refusalOf, stops, waitAfter } from './verdict';
import { isUnsentPhoto, type Photo } from './photo';
import type { Waiting } from './waiting';
import type { Who, PhotoAnswer } from './wire';

/** What sending photos needs from outside. */
export interface PhotoSurroundings {
    all(): Promise<readonly Waiting[]>;
    photos(): Promise<readonly Photo[]>;
    changePhoto(id: string, how: (photo: Photo) => Photo): Promise<void>;
    picture(id: string): Promise<Uint8Array | undefined>;
    whoIsSignedIn(): Promise<Who>;
    put(photo: Photo, report: Waiting, picture: Uint8Array): Promise<PhotoAnswer>;
    now(): number;
    random(): number;
    changed(): void;
}

/** `sent`: one was tried and another may follow; `left`: some wait for later; `none`: nothing is left that can go by itself. */
export type Round = 'sent' | 'left' | 'none';

/**
 * Sends the next photo that is due, if any. A photo belongs to a report that has arrived, and goes under the name that report
 * went under. Only under the same lock as the reports: then a photo that says "sending" was left by a page that died.
 */
export async function sendNextPhoto(to: PhotoSurroundings, eager: boolean, tried: Set<string>): Promise<Round> {
    const arrived = new Map((await to.all()).filter(({ state }) => state === 'sent').map((report) => [report.id, report]));
    const unsent = (await to.photos()).filter((photo) => isUnsentPhoto(photo) && arrived.has(photo.reportId));
    const next = unsent.find((photo) => !tried.has(photo.id) && isDue(photo, to.now(), eager));
    // what was tried and is still here waits for its writer, not for time
    if (!next) return unsent.some(({ id }) => !tried.has(id)) ? 'left' : 'none';
    tried.add(next.id);
    const report = arrived.get(next.reportId)!;
    const set = async (how: (photo: Photo) => Photo) => { await to.changePhoto(next.id, how); to.changed(); };
    const who = await to.whoIsSignedIn();
    if (who === undefined) {
        await set((photo) => later(photo, to, null));
        return 'left';
    }
    if (who === null) return 'none';
    if (!mayCarry(report, who)) return 'sent';
    const picture = await to.picture(next.id);
    if (picture === undefined) {
        await set((photo) => ({ ...photo, state: 'refused', refusal: { status: 0, slug: 'picture-lost', detail: '', fields: [] } }));
        return 'sent';
    }
    await set((photo) => ({ ...photo, state: 'sending' }));
    const answer = await to.put(next, report, picture);
    await set((photo) => judged(photo, answer, to));
    return stops(answer) ? 'left' : 'sent';
}

function judged(photo: Photo, answer: PhotoAnswer, to: PhotoSurroundings): Photo {
    if (answer.is === 'kept') return { ...photo, state: 'sent', tries: photo.tries + 1 };
    if (answer.is === 'silence') return later(photo, to, null);
    const { problem } = answer;
    if (problem.status === 401 || mayPass(problem)) return later(photo, to, problem.retryAfter);
    return { ...photo, state: 'refused', tries: photo.tries + 1, refusal: refusalOf(problem) };
}

const later = (photo: Photo, to: PhotoSurroundings, retryAfter: number | null): Photo => ({
    ...photo, state: 'queued', tries: photo.tries + 1, notBefore: to.now() + waitAfter(photo.tries, to.random(), retryAfter), told: retryAfter !== null,
});
