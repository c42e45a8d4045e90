import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, expect, it, vi } from 'vitest';
import { useList, type List } from './useList';

const asked: string[] = [];
afterEach(() => { vi.unstubAllGlobals(); asked.length = 0; document.body.replaceChildren(); });

function pages(answers: Record<string, { items: number[]; next?: string } | number>) {
    vi.stubGlobal('fetch', async (path: string) => {
        const cursor = new URL(path, 'http://x').searchParams.get('cursor') ?? '';
        asked.push(cursor);
        const answer = answers[cursor]!;
        return typeof answer === 'number' ? new Response(null, { status: answer }) : new Response(JSON.stringify(answer));
    });
}

function shown(atLeast = 0): { list: List<number> } {
    const held = { list: undefined as unknown as List<number> };
    const Probe = () => { held.list = useList<number>('/api/v1/things?limit=2', 0, atLeast); return null; };
    void act(() => render(<Probe />, document.body));
    return held;
}

it('tells page by page when asked for more', async () => {
    pages({ '': { items: [1, 2], next: 'b' }, b: { items: [3] } });
    const held = shown();
    await vi.waitFor(() => expect(held.list.items).toEqual([1, 2]));
    expect(held.list.next).toBe('b');
    held.list.more();
    await vi.waitFor(() => expect(held.list.items).toEqual([1, 2, 3]));
    expect(held.list.next).toBeNull();
    expect(asked).toEqual(['', 'b']);
});

it('fetches on by itself where the order must be made here, and no further', async () => {
    pages({ '': { items: [1, 2], next: 'b' }, b: { items: [3, 4], next: 'c' }, c: { items: [5, 6], next: 'd' } });
    const held = shown(4);
    await vi.waitFor(() => expect(held.list.items).toEqual([1, 2, 3, 4]));
    expect(held.list.next).toBe('c');
    expect(asked).toEqual(['', 'b']);
});

it('keeps what was there when a page does not come, and says so', async () => {
    pages({ '': { items: [1], next: 'b' }, b: 503 });
    const held = shown();
    await vi.waitFor(() => expect(held.list.next).toBe('b'));
    held.list.more();
    await vi.waitFor(() => expect(held.list.problem).toMatchObject({ status: 503 }));
    expect(held.list.items).toEqual([1]);
});
