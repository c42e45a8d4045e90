import { computed, signal } from '@preact/signals';

/** Whether news arrives. `lost` freezes the clock; `refused` means the session is over or the world is not for us. */
export type LinkStatus = 'connecting' | 'live' | 'lost' | 'refused';

export const link = signal<LinkStatus>('connecting');

/** Milliseconds on the browser's monotonic clock when the server was last heard; null = never. */
export const heardAt = signal<number | null>(null);

const ticks = signal(performance.now());
/** Server clock minus monotonic clock: a control-room PC with a wrong date still shows the right time. */
const offset = signal(Date.now() - performance.now());
const frozenAt = signal<number | null>(null);

setInterval(() => { ticks.value = performance.now(); }, 1000);

export function heard(asOf: string | null): void {
    const now = performance.now();
    const server = asOf === null ? Number.NaN : Date.parse(asOf);
    heardAt.value = now;
    if (!Number.isNaN(server)) offset.value = server - now;
    frozenAt.value = null;
    link.value = 'live';
}

export function lost(): void {
    if (frozenAt.value === null) frozenAt.value = performance.now() + offset.value;
    link.value = 'lost';
}

/** Epoch milliseconds for everything that shows a time or an age; stands still while the line is down. */
export const now = computed(() => frozenAt.value ?? ticks.value + offset.value);

/** Whole seconds since the server was last heard. */
export const silence = computed(() =>
    heardAt.value === null ? null : Math.max(0, Math.floor((ticks.value - heardAt.value) / 1000)));
