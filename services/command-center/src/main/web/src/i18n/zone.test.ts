import { expect, it } from 'vitest';
import { instantOf, localOf, moment, zoneOf } from './zone';

it('a province has its own clock', () => {
    expect(['13.08', '31', '61.01', '62', '63', '51.03', '73', '81', '94'].map((region) => zoneOf(region).name))
        .toEqual(['WIB', 'WIB', 'WIB', 'WIB', 'WITA', 'WITA', 'WITA', 'WIT', 'WIT']);
});

it('a field for a time speaks the clock of the region', () => {
    const at = Date.parse('2022-02-25T01:39:29Z');
    expect(localOf(at, '13.08')).toBe('2022-02-25T08:39');
    expect(localOf(at, '94.01')).toBe('2022-02-25T10:39');
    expect(instantOf('2022-02-25T08:39', '13.08')).toBe('2022-02-25T01:39:00.000Z');
    expect(instantOf(localOf(at, '73.01'), '73.01')).toBe('2022-02-25T01:39:00.000Z');
    for (const nothing of ['', '2022-02-25', 'kemarin', '2022-13-45T99:99']) expect(instantOf(nothing, '13.08')).toBeNull();
});

it('a moment names its clock', () => {
    expect(moment('2022-02-24T23:30:00Z', '13.08')).toBe('25 Feb 2022 06:30 WIB');
    expect(moment('2022-02-24T23:30:00Z', '73.01')).toBe('25 Feb 2022 07:30 WITA');
    expect(moment(null, '13.08')).toBe('–');
});
