import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { closeDetail, open } from '../queue/selection';
import { me } from '../session/session';
import { othersAt, tellOthers, told, working } from './presence';

const fetched = vi.fn<(path: string, init: RequestInit) => Promise<Response>>();
const said = () => fetched.mock.calls.map(([path, init]) => `${init.method} ${path.split('?')[0]} ${init.body ?? ''}`.trim());
let stop = () => {};

beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'performance'] });
    vi.stubGlobal('fetch', fetched);
    fetched.mockImplementation(async () => new Response(null, { status: 204 }));
    me.value = { personId: 'me', name: 'Saya', roles: ['DUTY_OFFICER'], regions: ['13.08'] };
});
afterEach(() => { stop(); closeDetail(); told([]); fetched.mockReset(); vi.unstubAllGlobals(); vi.useRealTimers(); });

describe('what I work on', () => {
    it('is told when it is opened, renewed while it is open, and let go when it is closed', () => {
        stop = tellOthers();
        expect(said()).toEqual([]);
        open('i1');
        expect(said()).toEqual(['PUT /bff/presence {"subject":"i1"}']);
        vi.advanceTimersByTime(20_000);
        expect(said()).toHaveLength(2);
        closeDetail();
        expect(said().at(-1)).toBe('DELETE /bff/presence');
        vi.advanceTimersByTime(60_000);
        expect(said()).toHaveLength(3);
    });

    it('is let go when nothing was touched for a while, and told again at the first touch', () => {
        stop = tellOthers();
        open('i1');
        vi.advanceTimersByTime(320_000);
        expect(said().at(-1)).toBe('DELETE /bff/presence');
        dispatchEvent(new KeyboardEvent('keydown', { key: 'Shift' }));
        expect(said().at(-1)).toBe('PUT /bff/presence {"subject":"i1"}');
    });

    it('is the report at the desk when that was touched last', () => {
        stop = tellOthers();
        open('i1');
        working.value = 'r1';
        expect(said().at(-1)).toBe('PUT /bff/presence {"subject":"r1"}');
    });

    it('is nobody’s business when I only look', () => {
        me.value = { ...me.value!, roles: ['VIEWER'] };
        stop = tellOthers();
        open('i1');
        expect(said()).toEqual([]);
    });
});

it('others are shown, oneself is not', () => {
    told([{ personId: 'b', subject: 'i1', since: '2' }, { personId: 'me', subject: 'i1', since: '0' }, { personId: 'a', subject: 'i1', since: '1' }, { personId: 'c', subject: 'i2', since: '1' }]);
    expect(othersAt('i1').map((one) => one.personId)).toEqual(['a', 'b']);
});
