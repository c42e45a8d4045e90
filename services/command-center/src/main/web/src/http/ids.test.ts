// @vitest-environment node
import { expect, it, vi } from 'vitest';
import { newId } from './ids';

const v4 = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

it('makes ids where there is no secure context', () => {
    const getRandomValues = crypto.getRandomValues.bind(crypto);
    const ids = Array.from({ length: 200 }, () => newId({ getRandomValues }));
    for (const id of ids) expect(id).toMatch(v4);
    expect(new Set(ids).size).toBe(200);
});

it('uses the browser’s own where it can', () => {
    const randomUUID = vi.fn(() => '00000000-0000-4000-8000-000000000000' as const);
    expect(newId({ getRandomValues: crypto.getRandomValues.bind(crypto), randomUUID })).toBe('00000000-0000-4000-8000-000000000000');
});
