import { language, t } from './index';

const ZONE = 'Asia/Jakarta';

function formatter(options: Intl.DateTimeFormatOptions): (instant: number | string) => string {
    const made = new Map<string, Intl.DateTimeFormat>();
    return (instant) => {
        const at = typeof instant === 'number' ? instant : Date.parse(instant);
        if (Number.isNaN(at)) return '–';
        const locale = language.value === 'en' ? 'en-GB' : 'id-ID';
        let format = made.get(locale);
        if (!format) made.set(locale, format = new Intl.DateTimeFormat(locale, { timeZone: ZONE, ...options }));
        // id-ID writes 14.32; the control room writes 14:32 in both languages
        return format.format(at).replace(/(\d)\.(\d)/g, '$1:$2');
    };
}

/** 14:32 */
export const clockMinutes = formatter({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
/** 14:32:07 */
export const clockSeconds = formatter({ hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
/** 25 Feb 14:32 */
export const dayAndTime = formatter({ day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });

/** "45d", "12m", "3j 05m", "2h 4j": at most two units, never negative (clocks differ a little). */
export function age(fromInstant: string | number | null | undefined, now: number): string {
    const from = typeof fromInstant === 'number' ? fromInstant : Date.parse(fromInstant ?? '');
    if (Number.isNaN(from)) return '–';
    return span(Math.max(0, now - from));
}

export function span(ms: number): string {
    const { second, minute, hour, day } = t.value.time;
    const s = Math.floor(ms / 1000);
    if (s < 60) return `${s}${second}`;
    const m = Math.floor(s / 60);
    if (m < 60) return `${m}${minute}`;
    const h = Math.floor(m / 60);
    if (h < 24) return `${h}${hour} ${String(m % 60).padStart(2, '0')}${minute}`;
    return `${Math.floor(h / 24)}${day} ${h % 24}${hour}`;
}

/** 00:42, for counting up or down; grows to 1:02:03. */
export function stopwatch(seconds: number): string {
    const two = (n: number) => String(n).padStart(2, '0');
    const h = Math.floor(seconds / 3600);
    const rest = `${two(Math.floor((seconds % 3600) / 60))}:${two(Math.floor(seconds % 60))}`;
    return h > 0 ? `${h}:${rest}` : rest;
}

/** Time left until an instant as a stopwatch, or null when it has passed. */
export function left(until: string | null | undefined, now: number): string | null {
    const at = Date.parse(until ?? '');
    return Number.isNaN(at) || at <= now ? null : stopwatch((at - now) / 1000);
}

export function metres(m: number): string {
    return m < 1000 ? `${Math.round(m)} m` : `${(m / 1000).toLocaleString(language.value === 'en' ? 'en' : 'id', { maximumFractionDigits: 1 })} km`;
}

export function shortId(id: string): string {
    return id.slice(-6);
}

export function point(lat: number, lng: number): string {
    const { north, south, east, west } = t.value.compass;
    const side = (value: number, plus: string, minus: string) => `${Math.abs(value).toFixed(3)}° ${value < 0 ? minus : plus}`;
    return `${side(lat, north, south)}, ${side(lng, east, west)}`;
}
