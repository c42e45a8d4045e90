import { signal } from '@preact/signals';

/** In the order of the keys 1 to 8. */
export const layerNames = ['cells', 'incidents', 'ready', 'names', 'routes', 'away', 'closed', 'equator'] as const;
export type LayerName = (typeof layerNames)[number];

export const shownLayers = signal<ReadonlySet<LayerName>>(
    new Set<LayerName>(['cells', 'incidents', 'ready', 'names', 'routes', 'equator']));

export function toggleLayer(name: LayerName): void {
    const next = new Set(shownLayers.value);
    if (!next.delete(name)) next.add(name);
    shownLayers.value = next;
}
