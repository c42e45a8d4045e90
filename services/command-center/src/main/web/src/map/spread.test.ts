// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { spread } from './spread';

describe('spread', () => {
    it('takes zero and negative latitudes for the points they are', () => {
        const spots = spread([{ lat: 0, lng: 100.2, region: '13.08.05' }, { lat: -0.06, lng: 100.1 }], 0.01);
        expect(spots.map(({ lat, lng, estimated }) => [lat, lng, estimated])).toEqual([[0, 100.2, false], [-0.06, 100.1, false]]);
    });

    it('stands in the kecamatan when there is no point, and says so', () => {
        expect(spread([{ region: '13.08.05.2001' }], 0.01)[0]).toMatchObject({ lat: 0.1501, lng: 100.141, estimated: true });
    });

    it('lets nothing hide behind another on the same spot', () => {
        const spots = spread(Array.from({ length: 30 }, () => ({ region: '13.08.05' })), 0.01);
        for (const [i, a] of spots.entries()) {
            for (const b of spots.slice(i + 1)) expect(Math.hypot(a.lat - b.lat, a.lng - b.lng)).toBeGreaterThan(0.009);
        }
    });

    it('leaves what has no known place to the lists', () => {
        expect(spread([{}, { region: '13.06.11' }], 0.01)).toEqual([]);
    });
});
