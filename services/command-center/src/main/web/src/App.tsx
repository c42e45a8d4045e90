import { useEffect } from 'preact/hooks';
import { DetailPanel } from './detail/DetailPanel';
import { acknowledge, acknowledgeDeed } from './detail/AlertCard';
import { isUnseen } from './domain/words';
import { Header } from './header/Header';
import { tab } from './header/tab';
import { act } from './http/deeds';
import { t } from './i18n';
import { Help } from './keys/Help';
import { helpShown, keyHandler } from './keys/keys';
import { listenForCritical } from './live/chime';
import { connect } from './live/connection';
import { link } from './live/clock';
import { alertsOf } from './live/views';
import { layerNames, toggleLayer } from './map/layers';
import { MapPanel } from './map/MapPanel';
import { Lists } from './queue/Lists';
import { closeDetail, cursor, neighbour, open, opened } from './queue/selection';
import { releaseQueue, shownIds } from './queue/shown';
import { may, onlyInTheField } from './session/roles';
import { Refused, refusal, refusalOf, setRefusal } from './session/Refused';
import { me } from './session/session';
import { Timeline } from './timeline/Timeline';
import { addressOf, loadWorlds, world } from './worlds/world';
import { WorldFrame } from './worlds/WorldFrame';

const WORLDS_MS = 10_000;

/** The control room of one world, for somebody who is signed in. */
export function App() {
    useEffect(() => {
        if (onlyInTheField(me.value?.roles ?? [])) location.replace(addressOf(world, '/tugas'));
        const follow = () => void loadWorlds().catch(() => { /* the list is a convenience; the banner does not need it */ });
        follow();
        const timer = setInterval(follow, WORLDS_MS);
        const connection = connect(world, async () => setRefusal(await refusalOf()) !== null);
        listenForCritical();
        const onKey = keyHandler(bindings);
        addEventListener('keydown', onKey);
        return () => { clearInterval(timer); connection.close(); removeEventListener('keydown', onKey); };
    }, []);
    if (link.value === 'refused') return <Refused problem={refusal.value} />;
    return (
        <div class={link.value === 'live' ? 'room' : 'room stale'}>
            <a class="skip" href="#list-panel" onClick={skip}>{t.value.app.skip}</a>
            <WorldFrame />
            <Header />
            <main class="grid">
                <Lists />
                <MapPanel />
                <DetailPanel />
                <Timeline />
            </main>
            <Help />
        </div>
    );
}

/** The address after # names the opened incident: skipping must not overwrite it. */
function skip(event: Event): void {
    event.preventDefault();
    focus('#list-panel');
}

const bindings = {
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
    Escape: closeDetail,
    '?': () => { helpShown.value = true; },
    ...Object.fromEntries(layerNames.map((name, i) => [String(i + 1), () => toggleLayer(name)])),
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
