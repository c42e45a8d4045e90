import { beforeEach, describe, expect, it, vi } from 'vitest';
import { act, deeds, forgetDeed } from './deeds';
import { Problem } from './problem';

beforeEach(() => { for (const id of [...deeds.value.keys()]) forgetDeed(id); });

describe('act', () => {
    it('shows "sending" until the server has answered, and never claims more than that it was taken', async () => {
        let answer = () => {};
        const done = act('d', () => new Promise<void>((resolve) => { answer = resolve; }));
        expect(deeds.value.get('d')?.is).toBe('sending');
        answer();
        expect(await done).toBe(true);
        expect(deeds.value.get('d')?.is).toBe('sent');
    });

    it('sends once, however often it is pressed', async () => {
        const send = vi.fn(async () => {});
        await Promise.all([act('d', send), act('d', send)]);
        await act('d', send);
        expect(send).toHaveBeenCalledOnce();
    });

    it('tries again with the same key when it is unknown whether the first try arrived', async () => {
        const keys: string[] = [];
        const send = (problem: Problem | null) => async (key: string) => { keys.push(key); if (problem) throw problem; };
        await act('d', send(new Problem(0)));
        expect(deeds.value.get('d')?.is).toBe('failed');
        await act('d', send(new Problem(503)));
        await act('d', send(null));
        expect(new Set(keys).size).toBe(1);
    });

    it('takes a new key after a refusal: what is sent next is something else', async () => {
        const keys: string[] = [];
        await act('d', async (key) => { keys.push(key); throw new Problem(422); });
        await act('d', async (key) => { keys.push(key); });
        expect(new Set(keys).size).toBe(2);
    });
});
