import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { render } from 'preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Desk } from '../desk/Desk';
import { forget, receive } from '../live/store';
import { me } from '../session/session';

const corpus = [
    '<script>window.hit = 1</script>', '<img src=x onerror="window.hit=1">', '"><svg onload=window.hit=1>',
    "javascript:window.hit=1", '<a href="javascript:window.hit=1">x</a>', '{{constructor.constructor("window.hit=1")()}}',
    '<style>*{display:none}</style>', '<iframe srcdoc="<script>parent.hit=1</script>">', '&lt;b&gt;', '\u202Ereversed', '<b>tebal</b>',
];

afterEach(() => { vi.unstubAllGlobals(); forget(); document.body.replaceChildren(); });

describe('texts from people', () => {
    it('are shown as text, letter for letter', async () => {
        const items = corpus.map((text, i) => ({ id: `r${i}`, text, reporterName: text, channel: text }));
        vi.stubGlobal('fetch', async () => new Response(JSON.stringify({ items }), { headers: { 'Content-Type': 'application/json' } }));
        me.value = { personId: 'p', name: corpus[0]!, roles: ['DUTY_OFFICER'], regions: ['13.08'] };
        receive([{
            is: 'snapshot', situation: {
                epoch: 'e', n: 1, asOf: '', world: 'real', incidents: [], events: [], missions: [], alerts: [], people: [], log: [],
                queue: corpus.map((reason, i) => ({ reportId: `r${i}`, receivedAt: `2026-11-25T01:00:${10 + i}.000Z`, reasons: [reason] })),
            },
        }]);
        const root = document.body.appendChild(document.createElement('div'));
        render(<Desk />, root);
        await vi.waitFor(() => expect(root.querySelectorAll('.text')[0]?.textContent).toBe(corpus[0]));
        expect([...root.querySelectorAll('.text')].map((element) => element.textContent)).toEqual(corpus);
        expect(root.querySelectorAll('script, img, iframe, style, b, a, [onerror], [onload]')).toHaveLength(0);
        expect((window as unknown as { hit?: number }).hit).toBeUndefined();
    });
});

describe('the source', () => {
    const root = join(import.meta.dirname, '../');
    const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name));

    it('never makes HTML or code out of text', () => {
        const offenders = files.filter((name) =>
            /innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function/.test(readFileSync(root + name, 'utf8')));
        expect(offenders).toEqual([]);
    });

    it('hands Leaflet elements, not strings it would parse', () => {
        const offenders = files.filter((name) => /\.(bindTooltip|bindPopup|setContent)\(\s*['"`]/.test(readFileSync(root + name, 'utf8')));
        expect(offenders).toEqual([]);
    });

    it('the pages carry no inline script or style that the policy would block', () => {
        for (const page of ['index.html', 'lapor.html', 'tugas.html', 'kaji.html']) {
            const html = readFileSync(`${root}../${page}`, 'utf8');
            expect(html).not.toMatch(/<style|style=|\son\w+=|<script(?![^>]*\ssrc=)/);
        }
    });
});
