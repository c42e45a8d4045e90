import { acknowledge, acknowledgeDeed } from '../detail/AlertCard';
import { isUnseen } from '../domain/words';
import { tab } from '../header/tab';
import { act } from '../http/deeds';
import { alertsOf } from '../live/views';
import { layerNames, toggleLayer } from '../map/layers';
import { focusSearch } from '../queue/search';
import { closeDetail, cursor, leaveScreen, neighbour, open, opened } from '../queue/selection';
import { releaseQueue, shownIds } from '../queue/shown';
import { place } from '../screens/route';
import { may } from '../session/roles';
import { helpShown } from './keys';

/** The address after # names the opened incident: skipping must not overwrite it. */
export function skip(event: Event): void {
    event.preventDefault();
    focus(place.value === null ? '#list-panel' : '#screen');
}

/** Keys of the control room act on what is seen there: on another screen only the way back and the help are left. */
const inRoom = (run: () => unknown) => () => (place.value === null ? run() : false);
const room = {
    j: () => step(1),
    k: () => step(-1),
    ArrowDown: () => inQueue() && step(1),
    ArrowUp: () => inQueue() && step(-1),
    Enter: () => { if (cursor.value) open(cursor.value); },
    a: () => {
        const id = opened.value ?? cursor.value;
        if (id === null || !may('acknowledge')) return;
        for (const alert of alertsOf(id).filter(isUnseen)) void act(acknowledgeDeed(alert), acknowledge(alert));
    },
    // to the button, not onto it: a letter must never verify or sign anything
    v: () => goTo('[data-testid="verify"]', '[data-testid="detail"]'),
    d: () => goTo('[data-testid="approve"]', '#missions'),
    n: () => releaseQueue.current(),
    'g k': () => focus('#map'),
    'g q': () => { tab.value = 'triage'; requestAnimationFrame(() => focus('#queue button')); },
    'g d': () => focus('[data-testid="detail"]'),
    'g t': () => focus('[data-testid="log"]'),
    '/': () => { tab.value = 'triage'; requestAnimationFrame(focusSearch); },
    // to the question, never through it
    m: () => goTo('[data-testid="merge"]', '[data-testid="unmerge"]', '[data-testid="merge-open"]', '[data-testid="detail"]'),
    ...Object.fromEntries(layerNames.map((name, i) => [String(i + 1), () => toggleLayer(name)])),
};
export const bindings = {
    ...Object.fromEntries(Object.entries(room).map(([keys, run]) => [keys, inRoom(run)])),
    Escape: () => (place.value === null ? closeDetail() : leaveScreen()),
    '?': () => { helpShown.value = true; },
};

/** Opens the chosen incident and moves to the first of these places in its detail that is there. */
function goTo(...places: readonly string[]): void {
    const id = opened.value ?? cursor.value;
    if (id === null) return;
    open(id);
    requestAnimationFrame(() => places.some(focus));
}

/** Arrows move through the queue where that is what one looks at; elsewhere they scroll. */
function inQueue(): boolean {
    return document.activeElement === document.body || document.activeElement?.closest('#queue') !== null;
}

function step(by: 1 | -1): void {
    if (tab.value !== 'triage') tab.value = 'triage';
    const next = neighbour(shownIds.current, cursor.value, by);
    if (next === null) return;
    cursor.value = next;
    const row = `[data-testid="queue-row"][data-id="${CSS.escape(next)}"]`;
    // at once when it is there: an Enter typed right after must meet this row
    if (!focus(row)) requestAnimationFrame(() => focus(row));
}

function focus(selector: string): boolean {
    const element = document.querySelector<HTMLElement>(selector);
    element?.focus();
    element?.scrollIntoView({ block: 'nearest' });
    return element !== null;
}
