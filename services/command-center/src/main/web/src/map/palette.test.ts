// @vitest-environment node
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { palette } from './palette';

const css = readFileSync(join(import.meta.dirname, '../styles/tokens.css'), 'utf8');
const token = (name: string) => new RegExp(`--${name}:\\s*(#[0-9a-f]{6})`).exec(css)?.[1];

it.each(['ground', 'text', 'done', 'line', 'kritis', 'tinggi', 'sedang', 'rendah', 'ready', 'away', 'exercise'])('the map paints %s as the lists do', (name) => {
    const key = name in palette ? name : name.toUpperCase();
    expect(palette[key as keyof typeof palette]).toBe(token(name));
});

it('the severities are those of the palette everybody agreed on', () => {
    expect(palette).toMatchObject({ KRITIS: '#ff5a3c', TINGGI: '#ffa62b', SEDANG: '#ffe66d', RENDAH: '#5ab1ef', done: '#8b98a5' });
});
