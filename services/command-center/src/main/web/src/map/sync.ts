import type L from 'leaflet';

/** Brings a layer group to the given items, keeping what is already there: a burst of news moves only what changed. */
export class Keyed<T, M extends L.Layer> {
    private readonly drawn = new Map<string, M>();
    private readonly group: L.LayerGroup;
    private readonly make: (item: T) => M;
    private readonly update: (layer: M, item: T) => void;

    constructor(group: L.LayerGroup, make: (item: T) => M, update: (layer: M, item: T) => void) {
        this.group = group;
        this.make = make;
        this.update = update;
    }

    show(items: ReadonlyMap<string, T>): void {
        for (const [key, layer] of this.drawn) {
            if (items.has(key)) continue;
            this.group.removeLayer(layer);
            this.drawn.delete(key);
        }
        for (const [key, item] of items) {
            const there = this.drawn.get(key);
            if (there) {
                this.update(there, item);
            } else {
                const made = this.make(item);
                this.drawn.set(key, made);
                this.group.addLayer(made);
            }
        }
    }
}
