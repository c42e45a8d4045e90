import { signal } from '@preact/signals';
import { post } from '../http/request';
import { shortId } from '../i18n/format';

/** Names stay with the registry; the screen asks for those it shows, in one request, and forgets them on reload. */
const names = signal<ReadonlyMap<string, string>>(new Map());
const asked = new Set<string>();
let waiting: string[] = [];

const MOST = 200;
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The person's name, or a short form of the id until (or unless) the registry tells it. */
export function nameOf(id: string): string {
    // a service acts under its own name, and one id that is none would have the whole question refused
    if (!UUID.test(id)) return id;
    if (!asked.has(id)) {
        asked.add(id);
        if (waiting.push(id) === 1) setTimeout(() => void ask(), 30);
    }
    return names.value.get(id) ?? `·${shortId(id)}`;
}

async function ask(): Promise<void> {
    const ids = waiting.slice(0, MOST);
    waiting = waiting.slice(MOST);
    if (waiting.length > 0) setTimeout(() => void ask(), 30);
    try {
        const told = await post<Record<string, string>>('/api/v1/volunteers/names', { ids });
        names.value = new Map([...names.value, ...Object.entries(told ?? {})]);
    } catch {
        // names are a courtesy: the ids still tell people apart; ask again when they are next shown after a while
        setTimeout(() => ids.forEach((id) => asked.delete(id)), 30_000);
    }
}
