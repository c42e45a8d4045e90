import { Delaunay } from 'd3-delaunay';

export interface Site {
    readonly code: string;
    readonly lat: number;
    readonly lng: number;
}

export interface Cell {
    readonly code: string;
    /** [lat, lng] corners, not closed. */
    readonly ring: [number, number][];
}

type Point = [number, number];

/** How far the outer cells reach beyond the outermost points, in degrees (0.09 is about 10 km here). */
export const MARGIN = 0.09;

/**
 * A map without any geometry of others: each site gets the area nearer to it than to any other site, cut off by a
 * rounded hull around all of them. Boundaries are indicative. Near the equator a degree is the same in both directions.
 */
export function cells(sites: readonly Site[], margin = MARGIN): readonly Cell[] {
    const points = sites.map((site): Point => [site.lng, site.lat]);
    const outline = hullAround(points, margin);
    const voronoi = Delaunay.from(points).voronoi(bounds(outline));
    return sites.flatMap((site, i) => {
        const polygon = voronoi.cellPolygon(i) as Point[] | null;
        if (!polygon) return [];
        const ring = clip(polygon.slice(0, -1), outline).map(([lng, lat]) => [lat, lng] as [number, number]);
        return ring.length < 3 ? [] : [{ code: site.code, ring }];
    });
}

/** The convex hull of circles around the points, counter-clockwise. */
export function hullAround(points: readonly Point[], radius: number): readonly Point[] {
    const steps = 24;
    const around = points.flatMap(([x, y]) => Array.from({ length: steps }, (_, k): Point => {
        const angle = (2 * Math.PI * k) / steps;
        return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
    }));
    const hull = Array.from(Delaunay.from(around).hull, (i) => around[i]!);
    return area(hull) < 0 ? hull.reverse() : hull;
}

/** Sutherland-Hodgman: the part of a polygon inside a convex, counter-clockwise outline. */
export function clip(polygon: readonly Point[], outline: readonly Point[]): readonly Point[] {
    let inside = polygon;
    outline.forEach((a, i) => {
        const b = outline[(i + 1) % outline.length]!;
        const side = ([x, y]: Point) => (b[0] - a[0]) * (y - a[1]) - (b[1] - a[1]) * (x - a[0]);
        const kept: Point[] = [];
        inside.forEach((p, j) => {
            const before = inside[(j + inside.length - 1) % inside.length]!;
            const [from, to] = [side(before), side(p)];
            if ((from >= 0) !== (to >= 0)) {
                const share = from / (from - to);
                kept.push([before[0] + share * (p[0] - before[0]), before[1] + share * (p[1] - before[1])]);
            }
            if (to >= 0) kept.push(p);
        });
        inside = kept;
    });
    return inside;
}

export function area(polygon: readonly Point[]): number {
    return polygon.reduce((sum, [x, y], i) => {
        const [nx, ny] = polygon[(i + 1) % polygon.length]!;
        return sum + (x * ny - nx * y) / 2;
    }, 0);
}

function bounds(points: readonly Point[]): [number, number, number, number] {
    const xs = points.map(([x]) => x);
    const ys = points.map(([, y]) => y);
    return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
