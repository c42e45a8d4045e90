import { computed, signal } from '@preact/signals';

/** Whether news arrives. `lost` freezes the clock; `refused` means the session is over or the world is not for us. */
export type LinkStatus = 'connecting' | 'live' | 'lost' | 'refused';

export const link = signal<LinkStatus>('connecting');

/** Milliseconds on the browser's monotonic clock when the server was last heard; null = never. */
const heardAt = signal<number | null>(null);

const ticks = signal(performance.now());
/** Server clock minus monotonic clock. Until an answer has told it, the PC's own clock must do. */
const offset = signal(Date.now() - performance.now());
const frozenAt = signal<number | null>(null);

setInterval(() => { ticks.value = performance.now(); }, 1000);

/** Something came from the server: an event, a heartbeat, an opened stream. */
export function heard(): void {
    heardAt.value = performance.now();
    frozenAt.value = null;
    link.value = 'live';
}

export function lost(): void {
    if (frozenAt.value === null) frozenAt.value = performance.now() + offset.value;
    link.value = 'lost';
}

/**
 * Takes the time from an answer's Date header: a control-room PC with a wrong date still shows the right time. The
 * header has whole seconds, so small differences are left alone and the clock does not twitch.
 */
export function serverTime(date: string | null): void {
    const told = Date.parse(date ?? '') - performance.now();
    if (!Number.isNaN(told) && Math.abs(told - offset.value) > 1500) offset.value = told;
}

/** Epoch milliseconds for everything that shows a time or an age; stands still while the line is down. */
export const now = computed(() => frozenAt.value ?? ticks.value + offset.value);

/** Whole seconds since the server was last heard. */
export const silence = computed(() =>
    heardAt.value === null ? null : Math.max(0, Math.floor((ticks.value - heardAt.value) / 1000)));
