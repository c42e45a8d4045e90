import { expect, it } from 'vitest';
import { hashOf, incidentOfHash, placeOf } from './route';

it('an address leads to the screen, thing and question it was made for', () => {
    const hash = hashOf('angka', 'a/b', { region: '13.08', event: 'e 1' });
    const place = placeOf(hash)!;
    expect(place.screen).toBe('angka');
    expect(place.id).toBe('a/b');
    expect(place.query.get('event')).toBe('e 1');
    expect(placeOf('#/laporan')).toMatchObject({ screen: 'laporan', id: '' });
});

it('what names no screen is the control room', () => {
    for (const hash of ['', '#', '#/', '#/nonsense', '#/angkasa', '#0193-4']) expect(placeOf(hash)).toBeNull();
});

it('an incident is told from a screen, and a broken address from both', () => {
    expect(incidentOfHash('#0193-4')).toBe('0193-4');
    expect(incidentOfHash('#/kaji/1')).toBeNull();
    expect(incidentOfHash('#%E0%A4%A')).toBeNull();
    expect(placeOf('#/kaji/%E0%A4%A')).toMatchObject({ screen: 'kaji', id: '' });
});
