// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { kecamatan, nearestKecamatan } from '../domain/places';
import { area, cells, hullAround, MARGIN, type Cell } from './cells';

const all = cells(kecamatan);

function contains(cell: Cell, lat: number, lng: number): boolean {
    let inside = false;
    cell.ring.forEach(([aLat, aLng], i) => {
        const [bLat, bLng] = cell.ring[(i + cell.ring.length - 1) % cell.ring.length]!;
        if ((aLat > lat) !== (bLat > lat) && lng < ((bLng - aLng) * (lat - aLat)) / (bLat - aLat) + aLng) inside = !inside;
    });
    return inside;
}

describe('the cells', () => {
    it('give every kecamatan one, with its own point inside', () => {
        expect(all.map((cell) => cell.code)).toEqual(kecamatan.map((k) => k.code));
        for (const k of kecamatan) expect(contains(all.find((cell) => cell.code === k.code)!, k.lat, k.lng), k.name).toBe(true);
    });

    it('cover the whole outline without overlap', () => {
        const outline = hullAround(kecamatan.map((k) => [k.lng, k.lat] as [number, number]), MARGIN);
        const covered = all.reduce((sum, cell) => sum + Math.abs(area(cell.ring.map(([lat, lng]) => [lng, lat] as [number, number]))), 0);
        expect(covered).toBeCloseTo(area(outline), 6);
    });

    it('reach across the equator', () => {
        const south = all.find((cell) => cell.code === '13.08.16')!;
        expect(Math.min(...south.ring.map(([lat]) => lat))).toBeLessThan(-0.05);
        expect(contains(south, -0.03, 100.16)).toBe(true);
    });

    it('belong to the nearest point', () => {
        for (const [lat, lng] of [[0, 100.1], [-0.02, 100.2], [0.45, 100.0], [0.6, 100.1]] as const) {
            expect(all.filter((cell) => contains(cell, lat, lng)).map((cell) => cell.code)).toEqual([nearestKecamatan(lat, lng).code]);
        }
    });
});
