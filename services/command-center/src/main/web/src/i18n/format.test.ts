import { afterEach, describe, expect, it } from 'vitest';
import { age, clockMinutes, clockSeconds, left, metres, point, stopwatch } from './format';
import { speak } from './index';

const at = Date.parse('2026-11-25T07:32:09.000Z');
afterEach(() => speak('id'));

describe('times', () => {
    it('are shown in WIB, with colons in both languages', () => {
        expect(clockMinutes(at)).toBe('14:32');
        expect(clockSeconds('2026-11-24T17:00:05.000Z')).toBe('00:00:05');
        speak('en');
        expect(clockMinutes(at)).toBe('14:32');
    });

    it('become ages of at most two units', () => {
        expect(age(at - 45_000, at)).toBe('45 dtk');
        expect(age(at - 12 * 60_000, at)).toBe('12 mnt');
        expect(age(at - (3 * 60 + 5) * 60_000, at)).toBe('3 j 05 mnt');
        expect(age(at - 52 * 3_600_000, at)).toBe('2 hr 4 j');
    });

    it('never become negative, and say so when they are unknown', () => {
        expect(age(at + 5_000, at)).toBe('0 dtk');
        expect(age(undefined, at)).toBe('–');
        expect(clockMinutes('nonsense')).toBe('–');
    });

    it('count down to a moment and stop there', () => {
        expect(left('2026-11-25T07:34:19.000Z', at)).toBe('02:10');
        expect(left('2026-11-25T07:32:09.000Z', at)).toBeNull();
        expect(stopwatch(42)).toBe('00:42');
        expect(stopwatch(3723)).toBe('1:02:03');
    });
});

describe('places', () => {
    it('name the side of the equator', () => {
        expect(point(-0.0192, 100.1583)).toBe('0.019° LS, 100.158° BT');
        expect(point(0, 100.2)).toBe('0.000° LU, 100.200° BT');
    });
    it('give distances as people say them', () => {
        expect(metres(640)).toBe('640 m');
        expect(metres(8300)).toBe('8,3 km');
    });
});
