import L from 'leaflet';
import { palette, severityColour } from './palette';

export interface ShapeOptions extends L.CircleMarkerOptions {
    severity: string;
    letter: string;
    done: boolean;
    estimated: boolean;
    chosen: boolean;
    unseen: boolean;
}

interface Insides {
    _renderer: { _ctx: CanvasRenderingContext2D; _drawing: boolean };
    _point: L.Point;
    _empty(): boolean;
}

/** An incident on the canvas: the outline of parts/SeverityMark, dashed where the place is only its kecamatan. */
export const ShapeMarker = L.CircleMarker.extend({
    _updatePath(this: L.CircleMarker & Insides) {
        if (this._renderer._drawing && !this._empty()) {
            draw(this._renderer._ctx, this._point, this.options as ShapeOptions);
        }
    },
}) as unknown as new (at: L.LatLngExpression, options: ShapeOptions) => L.CircleMarker<ShapeOptions>;

function draw(c: CanvasRenderingContext2D, { x, y }: L.Point, o: ShapeOptions): void {
    const r = o.radius ?? 9;
    const colour = o.done ? palette.done : severityColour(o.severity);
    c.save();
    if (o.chosen) ring(c, x, y, r + 6, palette.text, 2);
    if (o.unseen) ring(c, x, y, r + 3, colour, 1.5);
    outline(c, o.done ? 'done' : o.severity, x, y, r);
    c.lineWidth = 2;
    c.strokeStyle = o.done ? colour : palette.ground;
    if (o.done || o.estimated) {
        c.fillStyle = palette.ground;
        c.strokeStyle = colour;
        if (o.estimated) c.setLineDash([3, 2]);
    } else {
        c.fillStyle = colour;
    }
    c.fill();
    c.stroke();
    c.fillStyle = o.done || o.estimated ? colour : palette.ground;
    c.font = `700 ${Math.round(r * 1.15)}px system-ui, sans-serif`;
    c.textAlign = 'center';
    c.textBaseline = 'middle';
    c.fillText(o.letter, x, y + (o.severity === 'TINGGI' && !o.done ? r * 0.28 : 0.5));
    c.restore();
}

function outline(c: CanvasRenderingContext2D, shape: string, x: number, y: number, r: number): void {
    c.beginPath();
    switch (shape) {
        case 'KRITIS': polygon(c, [[x, y - r * 1.2], [x + r * 1.2, y], [x, y + r * 1.2], [x - r * 1.2, y]]); break;
        case 'TINGGI': polygon(c, [[x, y - r * 1.15], [x + r * 1.2, y + r], [x - r * 1.2, y + r]]); break;
        case 'RENDAH': c.rect(x - r * 0.9, y - r * 0.9, r * 1.8, r * 1.8); break;
        default: c.arc(x, y, r, 0, 2 * Math.PI);
    }
}

function polygon(c: CanvasRenderingContext2D, corners: readonly (readonly [number, number])[]): void {
    corners.forEach(([x, y], i) => (i === 0 ? c.moveTo(x, y) : c.lineTo(x, y)));
    c.closePath();
}

function ring(c: CanvasRenderingContext2D, x: number, y: number, r: number, colour: string, width: number): void {
    c.beginPath();
    c.arc(x, y, r, 0, 2 * Math.PI);
    c.strokeStyle = colour;
    c.lineWidth = width;
    c.stroke();
}
