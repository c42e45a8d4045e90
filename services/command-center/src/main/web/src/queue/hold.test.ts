import { describe, expect, it } from 'vitest';
import { settle } from './hold';
import { neighbour } from './selection';

describe('settle', () => {
    it('follows the wanted order while the pointer is elsewhere', () => {
        expect(settle(['a', 'b'], ['c', 'b'], false)).toEqual({ shown: ['c', 'b'], fresh: [] });
    });
    it('moves nothing under the pointer: what is new waits, what is gone stays', () => {
        expect(settle(['a', 'b'], ['c', 'b'], true)).toEqual({ shown: ['a', 'b'], fresh: ['c'] });
    });
});

describe('neighbour', () => {
    it('steps inside the list and stops at its ends', () => {
        expect(neighbour(['a', 'b'], 'a', 1)).toBe('b');
        expect(neighbour(['a', 'b'], 'b', 1)).toBe('b');
        expect(neighbour(['a', 'b'], 'a', -1)).toBe('a');
    });
    it('starts at the top when nothing is chosen or the chosen one is gone', () => {
        expect(neighbour(['a', 'b'], null, 1)).toBe('a');
        expect(neighbour(['a', 'b'], 'gone', -1)).toBe('a');
        expect(neighbour([], null, 1)).toBeNull();
    });
});
