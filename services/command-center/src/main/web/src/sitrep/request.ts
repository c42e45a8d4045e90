import { instantOf, localOf, zoneOf } from '../i18n/zone';

export type WindowKind = 'daily' | 'since' | 'custom';
export type Audience = 'shareable' | 'internal' | 'public';

/** What a person chose on the screen. Dates and times are those of the region's clock. */
export interface Choice {
    readonly region: string;
    readonly event: string;
    readonly window: WindowKind;
    /** Day on which the daily window ends; '' is the last one that has ended. */
    readonly date: string;
    readonly from: string;
    readonly to: string;
    readonly audience: Audience;
}

export const DAILY_HOUR = 7;

/** The last 07.00 before or at this moment on the region's clock. */
export function lastDaily(now: number, region: string): number {
    const day = 86_400_000;
    const shift = zoneOf(region).ahead * 3_600_000 - DAILY_HOUR * 3_600_000;
    return Math.floor((now + shift) / day) * day - shift;
}

/** The address of the report in a form; null when a time is missing. */
export function pathOf(choice: Choice, format: 'html' | 'text' | 'pdf' | 'csv', now: number): string | null {
    const query = new URLSearchParams({ region: choice.region, format, audience: choice.audience });
    if (choice.event !== '') query.set('event', choice.event);
    if (choice.window === 'daily' && choice.date !== '') query.set('date', choice.date);
    if (choice.window === 'since') {
        query.set('from', new Date(lastDaily(now, choice.region)).toISOString());
        query.set('to', new Date(now).toISOString());
    }
    if (choice.window === 'custom') {
        const from = instantOf(choice.from, choice.region);
        const to = instantOf(choice.to, choice.region);
        if (from === null || to === null) return null;
        query.set('from', from);
        query.set('to', to);
    }
    return `/api/v1/sitreps?${query.toString()}`;
}

/** The last day whose window has ended, as a field for dates shows it. */
export function lastDay(now: number, region: string): string {
    return localOf(lastDaily(now, region), region).slice(0, 10);
}
