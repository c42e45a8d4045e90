import { word } from '../i18n';

/** One outline per severity in a 20 x 20 box; the map draws the same shapes. */
const outlines: Readonly<Record<string, string>> = {
    KRITIS: 'M10 0.5 19.5 10 10 19.5 0.5 10Z',
    TINGGI: 'M10 1.5 19.5 18.5 0.5 18.5Z',
    SEDANG: 'M10 1a9 9 0 1 1 0 18a9 9 0 1 1 0-18Z',
    RENDAH: 'M2 2H18V18H2Z',
};
const ring = 'M10 2.5a7.5 7.5 0 1 1 0 15a7.5 7.5 0 1 1 0-15Z';

/** Severity as colour, shape and letter at once. `done` draws the grey ring of a finished incident. */
export function SeverityMark({ severity, done = false, large = false }: { severity: string; done?: boolean; large?: boolean }) {
    const size = large ? 30 : 20;
    const name = word('severity', severity);
    return (
        <svg class={done ? 'mark done' : `mark ${severity}`} width={size} height={size} viewBox="0 0 20 20" role="img" aria-label={name}>
            <title>{name}</title>
            <path d={done ? ring : outlines[severity] ?? ring} />
            <text x="10" y={severity === 'TINGGI' && !done ? 16.2 : 14.2} text-anchor="middle">{word('letter', severity).slice(0, 1).toUpperCase()}</text>
        </svg>
    );
}
