import { expect, it } from 'vitest';
import { covers, placeName, regionsOf } from './regions';

it('offers what a person covers, the widest first', () => {
    const pasaman = regionsOf(['13.08']);
    expect(pasaman[0]).toEqual({ code: '13.08', name: 'Kab. Pasaman' });
    expect(pasaman).toHaveLength(13);
    expect(regionsOf(['13.08.13']).map((r) => r.code)).toEqual(['13.08.13']);
    expect(regionsOf(['id'])[0]!.code).toBe('13');
    expect(regionsOf(['94.01']).map((r) => r.code)).toEqual(['94.01']);
});

it('covers on whole segments', () => {
    expect(covers('13.08', '13.08.13')).toBe(true);
    expect(covers('13.08', '13.080')).toBe(false);
    expect(covers('13.08.13', '13.08')).toBe(false);
});

it('tells a nagari from its kecamatan', () => {
    expect(placeName('13.08.13')).toBe('Tigo Nagari');
    expect(placeName('13.08.13.2001')).toBe('Tigo Nagari (13.08.13.2001)');
});
