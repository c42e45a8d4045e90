import { covers } from '../domain/regions';

export interface Hazard {
    readonly id: string;
    readonly hazard: string;
    readonly active: boolean;
    readonly withdrawn: boolean;
    readonly startedAt: string;
    readonly version: number;
    readonly lat?: number | null;
    readonly lng?: number | null;
    readonly magnitude?: number | null;
    readonly depthKm?: number | null;
    readonly mmi?: number | null;
    readonly tsunami?: boolean | null;
    readonly area?: string | null;
    readonly potential?: string | null;
    readonly felt: readonly { readonly mmi: number; readonly place: string }[];
    readonly sequenceId?: string | null;
    readonly warning?: { readonly event: string; readonly headline?: string | null; readonly description?: string | null; readonly instruction?: string | null; readonly expires?: string | null } | null;
    readonly regions: readonly string[];
    readonly credit: readonly string[];
}

export interface WholeHazard extends Hazard {
    readonly versions: readonly {
        readonly version: number; readonly knownAt: string; readonly source: string; readonly magnitude?: number | null; readonly depthKm?: number | null;
        readonly mmi?: number | null; readonly withdrawn: boolean;
    }[];
    readonly sources: readonly { readonly feed: string; readonly since: string; readonly magnitude?: number | null; readonly deleted: boolean }[];
}

export interface Feeds {
    readonly enabled: boolean;
    readonly items: readonly { readonly name: string; readonly lastSuccess?: string | null; readonly ageSeconds: number; readonly breaker: string; readonly badRows: number; readonly credit: string }[];
}

/** A feed is read at least every few minutes: one that was not for this long must not be relied on. */
export const STALE_SECONDS = 900;

const roman = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];
export const mmiText = (mmi: number) => roman[mmi] ?? String(mmi);

/** "M 6.1", "MMI VII": as every language writes them. */
export const magnitudeText = (magnitude: number | null | undefined) => (typeof magnitude === 'number' ? `M ${magnitude}` : '');
export const shakingText = (mmi: number | null | undefined) => (typeof mmi === 'number' ? `MMI ${mmiText(mmi)}` : '');

/** What there is of these, side by side. */
export const joined = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(' · ');

/** Whether it concerns somebody who works in these regions. */
export function concerns(hazard: Hazard, mine: readonly string[]): boolean {
    return hazard.regions.some((region) => mine.some((own) => covers(own, region) || covers(region, own)));
}

export function newestFirst(hazards: readonly Hazard[]): readonly Hazard[] {
    return [...hazards].sort((a, b) => b.startedAt.localeCompare(a.startedAt) || a.id.localeCompare(b.id));
}
