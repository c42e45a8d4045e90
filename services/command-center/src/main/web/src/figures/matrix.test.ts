import { expect, it } from 'vitest';
import { columnsOf, conflictsFirst, lineOf, type Figure, type Line } from './matrix';

const line = (key: string, asOf: string, n = 1): Line => ({
    source: { key, kind: key.split('|')[0]!, office: key }, perPart: false, value: { is: 'EXACT', n }, incomplete: false, known: 1, expected: 1, asOf,
    verified: false, overtaken: false, addsUp: true, statements: [],
});
const figure = (code: string, conflict: boolean, ...lines: Line[]): Figure => ({
    figure: code, unit: 'jiwa', value: { is: 'UNKNOWN' }, incomplete: false, rule: 'LATEST', conflict, newer: false, lines,
});

it('each source is one column, the newest first and the sum last', () => {
    const figures = [
        figure('dead', false, line('SUM|jumlah|', '2022-02-27'), line('BPBD|bpbd|', '2022-02-25')),
        figure('missing', true, line('BPBD|bpbd|', '2022-02-26', 4), line('SAR|basarnas|', '2022-02-26T01')),
    ];
    expect(columnsOf(figures).map((c) => c.key)).toEqual(['SAR|basarnas|', 'BPBD|bpbd|', 'SUM|jumlah|']);
    expect(columnsOf(figures)[1]!.newest).toBe('2022-02-26');
    expect(lineOf(figures[1]!, 'BPBD|bpbd|')!.value.n).toBe(4);
    expect(lineOf(figures[0]!, 'SAR|basarnas|')).toBeUndefined();
});

it('contradictions come first', () => {
    expect(conflictsFirst([figure('a', false), figure('b', true), figure('c', false), figure('d', true)]).map((f) => f.figure)).toEqual(['b', 'd', 'a', 'c']);
});
