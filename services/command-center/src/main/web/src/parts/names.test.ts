import { afterEach, expect, it, vi } from 'vitest';
import { nameOf } from './names';

const one = '017f0000-000a-7003-800a-000000000001';
const two = '017f0000-000a-7003-800a-000000000002';
afterEach(() => vi.unstubAllGlobals());

it('asks for all names of a view at once, and for ids only', async () => {
    const fetched = vi.fn(async (_path: string, _init: RequestInit) => new Response(JSON.stringify({ [one]: 'Ardi Contoh' })));
    vi.stubGlobal('fetch', fetched);
    expect(nameOf(one)).toBe('·000001');
    expect(nameOf(two)).toBe('·000002');
    expect(nameOf('simulator')).toBe('simulator');
    await vi.waitFor(() => expect(nameOf(one)).toBe('Ardi Contoh'));
    expect(nameOf(two)).toBe('·000002');
    expect(fetched).toHaveBeenCalledOnce();
    expect(JSON.parse(String(fetched.mock.calls[0]![1].body))).toEqual({ ids: [one, two] });
});
