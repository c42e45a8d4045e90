import { render } from 'preact';
import { expect, it } from 'vitest';
import { Sheet } from './Sheet';
import { partsOf } from './parts';

const page = (body: string) => `<!DOCTYPE html><html lang="id"><head><title>x</title></head><body><main>${body}</main></body></html>`;

it('a report is its title, headings, labels and lines', () => {
    expect(partsOf(page('<h1>Laporan</h1><h2>Gempa</h2><h3>Korban Jiwa</h3><ul><li>Meninggal: 3 jiwa</li><li>Hilang: nihil</li></ul><p>Nihil</p>'))).toEqual([
        { is: 'title', lines: ['Laporan'] }, { is: 'heading', lines: ['Gempa'] }, { is: 'label', lines: ['Korban Jiwa'] },
        { is: 'items', lines: ['Meninggal: 3 jiwa', 'Hilang: nihil'] }, { is: 'text', lines: ['Nihil'] },
    ]);
    expect(partsOf('')).toEqual([]);
    expect(partsOf('{"title":"no page"}')).toEqual([]);
});

it('nothing but text comes from it', () => {
    const root = document.body.appendChild(document.createElement('div'));
    render(<Sheet html={page('<h1>&lt;b&gt;tebal&lt;/b&gt;</h1><p><img src=x onerror="window.hit=1">foto</p><script>window.hit=1</script><form><input></form>')} />, root);
    expect(root.querySelector('h2')!.textContent).toBe('<b>tebal</b>');
    expect(root.querySelectorAll('img, script, form, input, b')).toHaveLength(0);
    expect((window as unknown as { hit?: number }).hit).toBeUndefined();
});
