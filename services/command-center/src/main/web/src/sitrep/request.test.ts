import { describe, expect, it } from 'vitest';
import { lastDaily, lastDay, pathOf, type Choice } from './request';

const choice: Choice = { region: '13.08', event: '', window: 'daily', date: '', from: '', to: '', audience: 'shareable' };
const now = Date.parse('2022-02-25T09:30:00Z');
const asked = (change: Partial<Choice>) => new URL(pathOf({ ...choice, ...change }, 'text', now)!, 'http://x').searchParams;

describe('a situation report', () => {
    it('is that of the last day when nothing is said', () => {
        expect([...asked({}).keys()].sort()).toEqual(['audience', 'format', 'region']);
        expect(asked({ date: '2022-02-24', event: 'e', audience: 'internal' }).toString()).toContain('audience=internal&event=e&date=2022-02-24');
    });

    it('so far begins at the last 07.00 of the region itself', () => {
        expect(asked({ window: 'since' }).get('from')).toBe('2022-02-25T00:00:00.000Z');
        expect(asked({ window: 'since', region: '94.01' }).get('from')).toBe('2022-02-24T22:00:00.000Z');
        expect(asked({ window: 'since' }).get('to')).toBe('2022-02-25T09:30:00.000Z');
    });

    it('has any other window on the clock of the region, and none that is half filled in', () => {
        const window = { window: 'custom', from: '2022-02-25T08:00', to: '2022-02-25T12:00' } as const;
        expect(asked(window).get('from')).toBe('2022-02-25T01:00:00.000Z');
        expect(asked({ ...window, region: '73' }).get('from')).toBe('2022-02-25T00:00:00.000Z');
        expect(pathOf({ ...choice, ...window, to: '' }, 'text', now)).toBeNull();
    });
});

it('07.00 belongs to the day that begins with it', () => {
    expect(lastDaily(Date.parse('2022-02-25T00:00:00Z'), '13.08')).toBe(Date.parse('2022-02-25T00:00:00Z'));
    expect(lastDaily(Date.parse('2022-02-24T23:59:59Z'), '13.08')).toBe(Date.parse('2022-02-24T00:00:00Z'));
    expect(lastDay(Date.parse('2022-02-24T23:59:59Z'), '13.08')).toBe('2022-02-24');
});
