import type {
    Alert, Delta, Exercise, Happening, Incident, LogEntry, Mission, Person, Situation, Waiting,
} from '../domain/situation';

/** What the screen knows. Never changed in place: every message makes a new value that shares what did not change. */
export interface State {
    readonly epoch: string | null;
    readonly n: number;
    readonly asOf: string | null;
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

/** The screen keeps more of the log than a snapshot brings, but not all of it. */
export const LOG_KEPT = 600;

export const nothing: State = {
    epoch: null, n: 0, asOf: null, exercise: null,
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
            const changed = change(state, message.delta);
            return { ...changed, n: message.n, log: append(changed.log, message.delta.log) };
        }
    }
}

function fromSnapshot(s: Situation): State {
    return {
        epoch: s.epoch, n: s.n, asOf: s.asOf, exercise: s.exercise ?? null,
        incidents: byKey(s.incidents, 'id'),
        events: byKey(s.events, 'id'),
        missions: byKey(s.missions, 'id'),
        alerts: byKey(s.alerts, 'id'),
        people: byKey(s.people, 'id'),
        queue: byKey(s.queue, 'reportId'),
        log: [...(s.log ?? [])].sort((a, b) => a.n - b.n),
    };
}

function change(state: State, { kind, value }: Delta): State {
    switch (kind) {
        case 'incident': return { ...state, incidents: put(state.incidents, value as Incident, 'id') };
        case 'event': return { ...state, events: put(state.events, value as Happening, 'id') };
        case 'mission': return { ...state, missions: put(state.missions, value as Mission, 'id') };
        case 'alert': return { ...state, alerts: put(state.alerts, value as Alert, 'id') };
        case 'person': return { ...state, people: put(state.people, value as Person, 'id') };
        case 'queue': return { ...state, queue: put(state.queue, value as Waiting, 'reportId') };
        case 'queue-removed': return { ...state, queue: without(state.queue, value) };
        case 'exercise': return { ...state, exercise: (value as Exercise | null) ?? null };
        // a newer server may tell of things this page does not know: its log line still shows
        default: return state;
    }
}

function byKey<T, K extends keyof T>(items: readonly T[] | undefined, key: K): ReadonlyMap<string, T> {
    return new Map((items ?? []).map((item) => [String(item[key]), item]));
}

function put<T, K extends keyof T>(map: ReadonlyMap<string, T>, item: T | null, key: K): ReadonlyMap<string, T> {
    if (item === null || item === undefined) return map;
    return new Map(map).set(String(item[key]), item);
}

function without(queue: ReadonlyMap<string, Waiting>, value: unknown): ReadonlyMap<string, Waiting> {
    const id = typeof value === 'string' ? value : (value as Waiting | null)?.reportId;
    if (id === undefined || !queue.has(id)) return queue;
    const left = new Map(queue);
    left.delete(id);
    return left;
}

function append(log: readonly LogEntry[], entry: LogEntry | null | undefined): readonly LogEntry[] {
    if (!entry || (log.at(-1)?.n ?? -1) >= entry.n) return log;
    return [...log.slice(-(LOG_KEPT - 1)), entry];
}
