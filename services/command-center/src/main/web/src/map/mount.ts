import { effect, signal } from '@preact/signals';
import L from 'leaflet';
import type { Incident, Person } from '../domain/situation';
import { isOpen } from '../domain/words';
import { word } from '../i18n';
import { regionName } from '../domain/places';
import { incidents, missions } from '../live/store';
import { duties, places, rows, type Duty } from '../live/views';
import { open, opened } from '../queue/selection';
import { createBoard } from './board';
import { layerNames, shownLayers } from './layers';
import { palette, severityColour } from './palette';
import { ShapeMarker, type ShapeOptions } from './shapes';
import { spread, type Spot } from './spread';
import { Keyed } from './sync';

export interface MapHandle {
    fit(): void;
    destroy(): void;
}

/** Puts the map into its element and keeps it like the state until destroyed. */
export function mountMap(container: HTMLElement): MapHandle {
    const board = createBoard(container);
    const { map, groups } = board;
    const perPixel = signal(board.degreesPerPixel());
    map.on('zoomend', () => { perPixel.value = board.degreesPerPixel(); });
    const onTop = L.canvas({ pane: 'sigap-incidents' });
    const below = L.canvas({ pane: 'sigap-people' });

    type Mark = { spot: Spot<Incident>; unseen: boolean };
    const optionsOf = ({ spot: { item, estimated }, unseen }: Mark): ShapeOptions => ({
        pane: 'sigap-incidents', renderer: onTop, radius: item.severity === 'KRITIS' ? 9 : 8, severity: item.severity,
        letter: word('letter', item.severity), done: !isOpen(item), estimated, unseen, chosen: opened.value === item.id,
        bubblingMouseEvents: false,
    });
    const incidentLayer = (group: L.LayerGroup) => new Keyed<Mark, L.CircleMarker>(
        group,
        (mark) => new ShapeMarker([mark.spot.lat, mark.spot.lng], optionsOf(mark))
            .on('click', () => open(mark.spot.item.id))
            .bindTooltip(() => label(incidents.value.get(mark.spot.item.id) ?? mark.spot.item), { direction: 'top', className: 'tip' }),
        (layer, mark) => { layer.setLatLng([mark.spot.lat, mark.spot.lng]); layer.setStyle(optionsOf(mark)); },
    );
    const personLayer = (group: L.LayerGroup) => new Keyed<{ spot: Spot<Person>; duty: Duty }, L.CircleMarker>(
        group,
        ({ spot, duty }) => L.circleMarker([spot.lat, spot.lng], dot(duty)),
        (layer, { spot, duty }) => { layer.setLatLng([spot.lat, spot.lng]); layer.setStyle(dot(duty)); },
    );
    const dot = (duty: Duty): L.CircleMarkerOptions => ({
        pane: 'sigap-people', renderer: below, interactive: false, radius: duty === 'busy' ? 4 : 3, weight: duty === 'busy' ? 2 : 0,
        color: palette[duty], fillColor: palette[duty], fillOpacity: duty === 'busy' ? 0 : 0.95,
    });
    const openMarks = incidentLayer(groups.incidents);
    const closedMarks = incidentLayer(groups.closed);
    const readyDots = personLayer(groups.ready);
    const awayDots = personLayer(groups.away);
    const lines = new Keyed<{ from: Spot<Person>; to: Spot<Incident>; moving: boolean }, L.Polyline>(
        groups.routes,
        (route) => L.polyline(ends(route), look(route.moving)),
        (layer, route) => { layer.setLatLngs(ends(route)); layer.setStyle(look(route.moving)); },
    );
    const look = (moving: boolean): L.PolylineOptions => ({
        pane: 'sigap-people', renderer: below, interactive: false, color: palette.busy, weight: moving ? 1.5 : 1, opacity: moving ? 0.8 : 0.4, dashArray: moving ? '' : '3 5',
    });

    const stops = [
        effect(() => {
            for (const name of layerNames) {
                if (shownLayers.value.has(name)) groups[name].addTo(map); else groups[name].remove();
            }
        }),
        effect(() => {
            for (const place of places.value) {
                board.areas.get(place.code)?.setStyle(place.worst === null
                    ? { fillColor: palette.cell, fillOpacity: 1 }
                    : { fillColor: severityColour(place.worst), fillOpacity: 0.26 });
            }
        }),
        effect(() => {
            const spots = spread(rows.value.map((row) => row.incident), 17 * perPixel.value);
            const unseen = new Set(rows.value.filter((row) => row.unseen).map((row) => row.incident.id));
            // the least severe first: what is drawn last lies on top
            openMarks.show(new Map([...spots].reverse().map((spot) => [spot.item.id, { spot, unseen: unseen.has(spot.item.id) }])));
            const closed = spread([...incidents.value.values()].filter((i) => !isOpen(i) && !i.mergedInto), 17 * perPixel.value);
            closedMarks.show(new Map(closed.map((spot) => [spot.item.id, { spot, unseen: false }])));
            const people = new Map(spread(duties.value.map(({ person }) => person), 7 * perPixel.value, 4).map((s) => [s.item.id, s]));
            const dots = (away: boolean) => new Map(duties.value.flatMap(({ person, duty }) => {
                const spot = people.get(person.id);
                return spot && (duty === 'away') === away ? [[person.id, { spot, duty }] as const] : [];
            }));
            readyDots.show(dots(false));
            awayDots.show(dots(true));
            const at = new Map(spots.map((s) => [s.item.id, s]));
            lines.show(new Map([...missions.value.values()].flatMap((mission) => mission.asks.flatMap((ask) => {
                const [from, to] = [people.get(ask.volunteerId), at.get(mission.incidentId)];
                const shown = ask.state === 'ASKED' || ask.state === 'ACCEPTED' || ask.state === 'EN_ROUTE' || ask.state === 'ON_SITE';
                return from && to && shown ? [[`${mission.id}/${ask.volunteerId}`, { from, to, moving: ask.state !== 'ASKED' }] as const] : [];
            }))));
        }),
    ];
    const watcher = new ResizeObserver(board.resized);
    watcher.observe(container);
    return { fit: board.fit, destroy: () => { watcher.disconnect(); stops.forEach((stop) => stop()); map.remove(); } };
}

function ends({ from, to }: { from: Spot<Person>; to: Spot<Incident> }): L.LatLngTuple[] {
    return [[from.lat, from.lng], [to.lat, to.lng]];
}

function label(incident: Incident): HTMLElement {
    const element = document.createElement('span');
    element.textContent = `${word('severity', incident.severity)} · ${word('hazard', incident.hazard)} · ${regionName(incident.region, '–')}`;
    return element;
}
