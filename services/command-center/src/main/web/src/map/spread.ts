import { kecamatanOf } from '../domain/places';
import type { Place } from '../domain/situation';

export interface Spot<T> {
    readonly item: T;
    readonly lat: number;
    readonly lng: number;
    /** No point of its own: it stands at its kecamatan's point. */
    readonly estimated: boolean;
}

const GOLDEN = Math.PI * (3 - Math.sqrt(5));

/**
 * Where to draw things: at their own point (0 and negative latitudes are points like any other), else at their
 * kecamatan's. Things on one spot fan out in a sunflower of `step` degrees, in the order given, so that none hides
 * another. `from` leaves room in the middle. What lies in no known place is left to the lists.
 */
export function spread<T extends Place>(items: Iterable<T>, step: number, from = 0): readonly Spot<T>[] {
    const taken = new Map<string, number>();
    const spots: Spot<T>[] = [];
    for (const item of items) {
        const exact = typeof item.lat === 'number' && typeof item.lng === 'number';
        const base = exact ? { lat: item.lat!, lng: item.lng! } : kecamatanOf(item.region);
        if (!base) continue;
        const key = `${base.lat.toFixed(3)},${base.lng.toFixed(3)}`;
        const n = taken.get(key) ?? from;
        taken.set(key, n + 1);
        const reach = step * Math.sqrt(n);
        spots.push({
            item, estimated: !exact,
            lat: base.lat + reach * Math.sin(n * GOLDEN),
            lng: base.lng + reach * Math.cos(n * GOLDEN),
        });
    }
    return spots;
}
