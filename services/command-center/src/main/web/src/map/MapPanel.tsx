import { useEffect, useRef } from 'preact/hooks';
import { t } from '../i18n';
import { clockMinutes } from '../i18n/format';
import { state } from '../live/store';
import { places } from '../live/views';
import { SeverityMark } from '../parts/SeverityMark';
import { layerNames, shownLayers, toggleLayer } from './layers';
import type { MapHandle } from './mount';

export function MapPanel() {
    const box = useRef<HTMLDivElement>(null);
    const handle = useRef<MapHandle | null>(null);
    const words = t.value.map;
    useEffect(() => {
        let gone = false;
        void import('./mount').then(({ mountMap }) => {
            if (!gone && box.current) handle.current = mountMap(box.current);
        });
        return () => { gone = true; handle.current?.destroy(); };
    }, []);
    const asOf = state.value.asOf;
    const worst = places.value.filter((place) => place.worst !== null && place.code !== '').slice(0, 3);
    return (
        <section class="panel map" aria-label={words.label}>
            <div ref={box} class="map-box" id="map" tabIndex={-1} />
            <div class="map-worst" data-testid="worst">
                <h2>{words.worst}</h2>
                {worst.length === 0 && <p class="faint">{words.calm}</p>}
                {worst.map((place) => (
                    <p key={place.code}>
                        <SeverityMark severity={place.worst!} /> {place.name} <span class="faint">{words.worstOf(place.bySeverity[place.worst!] ?? 0, place.open)}</span>
                    </p>
                ))}
            </div>
            <div class="map-layers" role="group" aria-label={words.layers}>
                {layerNames.map((name, i) => (
                    <button
                        key={name} type="button" aria-pressed={shownLayers.value.has(name)} data-testid={`layer-${name}`}
                        onClick={() => toggleLayer(name)}
                    ><kbd>{i + 1}</kbd> {words.layer[name]}</button>
                ))}
                <button type="button" onClick={() => handle.current?.fit()}>{words.fit}</button>
            </div>
            <p class="map-note">
                {words.indicative} · <span class="dashed" aria-hidden="true" /> {words.estimated}
                {asOf && <> · {words.asOf(`${clockMinutes(asOf)} ${t.value.time.zone}`)}</>}
            </p>
        </section>
    );
}
