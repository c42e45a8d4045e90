import type {
    Alert, Delta, Exercise, Happening, Incident, LogEntry, Mission, Person, Situation, Waiting,
} from '../domain/situation';
import { complete, type Kinds } from './complete';

/** What the screen knows. Never changed in place: every message makes a new value that shares what did not change. */
export interface State {
    readonly epoch: string | null;
    readonly n: number;
    readonly asOf: string | null;
    readonly world: string | null;
    readonly exercise: Exercise | null;
    readonly incidents: ReadonlyMap<string, Incident>;
    readonly events: ReadonlyMap<string, Happening>;
    readonly missions: ReadonlyMap<string, Mission>;
    readonly alerts: ReadonlyMap<string, Alert>;
    readonly people: ReadonlyMap<string, Person>;
    readonly queue: ReadonlyMap<string, Waiting>;
    readonly log: readonly LogEntry[];
}

export type Message =
    | { readonly is: 'snapshot'; readonly situation: Situation }
    | { readonly is: 'delta'; readonly epoch: string; readonly n: number; readonly delta: Delta }
    | { readonly is: 'clock'; readonly asOf: string };

/** As many as a snapshot brings, so that whoever followed all along sees what somebody new sees. */
export const LOG_KEPT = 200;

export const nothing: State = {
    epoch: null, n: 0, asOf: null, world: null, exercise: null,
    incidents: new Map(), events: new Map(), missions: new Map(), alerts: new Map(),
    people: new Map(), queue: new Map(), log: [],
};

export function apply(state: State, message: Message): State {
    switch (message.is) {
        case 'snapshot':
            return fromSnapshot(message.situation);
        case 'clock':
            return { ...state, asOf: message.asOf };
        case 'delta': {
            // an older delta, or one of another server life, must not overwrite what is newer
            if (message.epoch !== state.epoch || message.n < state.n) return state;
            const changed = linked(change(state, message.delta), message.delta.log);
            return { ...changed, n: message.n, log: append(changed.log, message.delta.log) };
        }
    }
}

function fromSnapshot(s: Situation): State {
    return {
        epoch: s.epoch, n: s.n, asOf: s.asOf, world: s.world, exercise: s.exercise ?? null,
        incidents: all('incident', s.incidents, (item) => item.id),
        events: all('event', s.events, (item) => item.id),
        missions: all('mission', s.missions, (item) => item.id),
        alerts: all('alert', s.alerts, (item) => item.id),
        people: all('person', s.people, (item) => item.id),
        queue: all('queue', s.queue, (item) => item.reportId),
        log: [...(s.log ?? [])].sort(byTime),
    };
}

function change(state: State, { kind, value }: Delta): State {
    switch (kind) {
        case 'incident': return { ...state, incidents: put('incident', state.incidents, value, (item) => item.id) };
        case 'event': return { ...state, events: put('event', state.events, value, (item) => item.id) };
        case 'mission': return { ...state, missions: put('mission', state.missions, value, (item) => item.id) };
        case 'alert': return { ...state, alerts: put('alert', state.alerts, value, (item) => item.id) };
        case 'person': return { ...state, people: put('person', state.people, value, (item) => item.id) };
        case 'queue': return { ...state, queue: put('queue', state.queue, value, (item) => item.reportId) };
        case 'queue-removed': return { ...state, queue: without(state.queue, (value as Waiting | null)?.reportId) };
        case 'exercise': {
            const exercise = value as Exercise | null;
            return exercise?.id === state.world ? { ...state, exercise } : state;
        }
        case 'gone': return gone(state, value as { kind: string; id: string });
        // a newer server may tell of things this page does not know: its log line still shows
        default: return state;
    }
}

/** A report that found its incident no longer waits at the desk, whichever way it got there. */
function linked(state: State, entry: LogEntry | null | undefined): State {
    if (!entry?.type.startsWith('id.sigap.report.linked.')) return state;
    const queue = without(state.queue, entry.subject);
    return queue === state.queue ? state : { ...state, queue };
}

function all<K extends keyof Kinds>(kind: K, items: readonly Kinds[K][] | undefined, keyOf: (item: Kinds[K]) => string) {
    const found = new Map<string, Kinds[K]>();
    for (const raw of items ?? []) {
        const item = complete[kind](raw);
        if (item) found.set(keyOf(item), item);
    }
    return found as ReadonlyMap<string, Kinds[K]>;
}

function put<K extends keyof Kinds>(kind: K, map: ReadonlyMap<string, Kinds[K]>, value: unknown, keyOf: (item: Kinds[K]) => string) {
    const item = complete[kind]((value ?? {}) as Kinds[K]);
    return item === null ? map : new Map(map).set(keyOf(item), item);
}

function without(queue: ReadonlyMap<string, Waiting>, id: string | undefined): ReadonlyMap<string, Waiting> {
    if (id === undefined || !queue.has(id)) return queue;
    const left = new Map(queue);
    left.delete(id);
    return left;
}

/** Topics are not ordered among each other: a line may come later than one that was recorded after it. */
function append(log: readonly LogEntry[], entry: LogEntry | null | undefined): readonly LogEntry[] {
    if (!entry || log.some((line) => line.n === entry.n)) return log;
    const last = log.at(-1);
    const longer = [...log, entry];
    return (last && byTime(last, entry) > 0 ? longer.sort(byTime) : longer).slice(-LOG_KEPT);
}

function byTime(a: LogEntry, b: LogEntry): number {
    return a.time === b.time ? a.n - b.n : a.time < b.time ? -1 : 1;
}

/** It moved to a region that is not ours. */
function gone(state: State, { kind, id }: { kind: string; id: string }): State {
    switch (kind) {
        case 'incident': return { ...state, incidents: less(state.incidents, id) };
        case 'event': return { ...state, events: less(state.events, id) };
        case 'mission': return { ...state, missions: less(state.missions, id) };
        case 'alert': return { ...state, alerts: less(state.alerts, id) };
        case 'person': return { ...state, people: less(state.people, id) };
        case 'queue': return { ...state, queue: less(state.queue, id) };
        default: return state;
    }
}

function less<T>(map: ReadonlyMap<string, T>, id: string): ReadonlyMap<string, T> {
    const left = new Map(map);
    return left.delete(id) ? left : map;
}
