import 'leaflet/dist/leaflet.css';
import L from 'leaflet';
import { kecamatan } from '../domain/places';
import { cells, hullAround, MARGIN } from './cells';
import { palette } from './palette';
import { layerNames, type LayerName } from './layers';

export interface Board {
    readonly map: L.Map;
    readonly groups: Readonly<Record<LayerName, L.LayerGroup>>;
    readonly areas: ReadonlyMap<string, L.Polygon>;
    /** Shows all of the kabupaten. */
    fit(): void;
    /** The element has another size: shows all again, unless somebody has chosen a view of their own. */
    resized(): void;
    /** Degrees that one pixel covers now. */
    degreesPerPixel(): number;
}

/** The fixed part of the map: no tiles, no geometry of others, nothing from the internet. */
export function createBoard(container: HTMLElement): Board {
    const map = L.map(container, {
        preferCanvas: true, attributionControl: false, zoomSnap: 0.25, zoomDelta: 0.5, minZoom: 7, maxZoom: 16,
        // j, k, a and d belong to the queue; arrows move the map while it has the focus
        keyboard: true,
    });
    const hull = hullAround(kecamatan.map((k) => [k.lng, k.lat] as [number, number]), MARGIN);
    const box = L.latLngBounds(hull.map(([lng, lat]) => [lat, lng]));
    let fitting = true;
    let touched = false;
    map.on('dragstart zoomstart', () => { touched ||= !fitting; });
    const fit = () => {
        fitting = true;
        map.fitBounds(box, { paddingTopLeft: [6, 6], paddingBottomRight: [6, 26], animate: false });
        fitting = false;
        touched = false;
    };
    fit();
    L.control.scale({ imperial: false, position: 'bottomright' }).addTo(map);

    const panes: Record<LayerName, [string, number]> = {
        cells: ['sigap-cells', 310], equator: ['sigap-cells', 310], routes: ['sigap-people', 420], ready: ['sigap-people', 420],
        away: ['sigap-people', 420], closed: ['sigap-incidents', 450], incidents: ['sigap-incidents', 450], names: ['sigap-names', 330],
    };
    const groups = Object.fromEntries(layerNames.map((name) => {
        const [pane, z] = panes[name];
        if (!map.getPane(pane)) {
            const element = map.createPane(pane);
            element.style.zIndex = String(z);
            // only incidents answer to the pointer; a canvas above would keep it from the one below
            if (pane !== 'sigap-incidents') element.style.pointerEvents = 'none';
        }
        return [name, L.layerGroup()];
    })) as Record<LayerName, L.LayerGroup>;

    const renderer = L.canvas({ pane: 'sigap-cells' });
    const areas = new Map(cells(kecamatan).map((cell) => {
        const area = L.polygon(cell.ring, {
            pane: 'sigap-cells', renderer, interactive: false, color: palette.line, weight: 1, fillColor: palette.cell, fillOpacity: 1,
        });
        groups.cells.addLayer(area);
        return [cell.code, area];
    }));
    groups.equator.addLayer(L.polyline([[0, 99.6], [0, 100.6]], {
        pane: 'sigap-cells', renderer, interactive: false, color: palette.done, weight: 1, dashArray: '2 6',
    }));
    for (const k of kecamatan) {
        const label = document.createElement('span');
        label.textContent = k.name;
        groups.names.addLayer(L.tooltip({ permanent: true, direction: 'center', className: 'place-name', pane: 'sigap-names', interactive: false })
            .setLatLng([k.lat, k.lng]).setContent(label));
    }
    const resized = () => {
        // another screen is shown: this one comes back as it was
        if (container.clientWidth === 0) return;
        map.invalidateSize({ pan: false });
        if (!touched) fit();
    };
    return { map, groups, areas, fit, resized, degreesPerPixel: () => 360 / (256 * 2 ** map.getZoom()) };
}
