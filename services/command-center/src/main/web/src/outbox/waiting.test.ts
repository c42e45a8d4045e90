// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { bodyOf, emptyDraft } from '../field/draft';
import { asPlainText, written } from './waiting';

const at = new Date('2026-11-25T07:32:09.000Z');

describe('a refused report as plain text', () => {
    const draft = { ...emptyDraft(), text: 'jalan putus', hazard: 'tanah_longsor', region: '13.08.13', fix: { lat: 0.0039, lng: 100.07, accuracyM: 9 } };
    const refused = { ...written(draft, bodyOf(draft, at), 'real', null, at), state: 'refused' as const, tries: 3 };

    it('holds nothing that could be wrong, and still says everything', () => {
        const plain = asPlainText(refused);
        expect(Object.keys(plain.body).sort()).toEqual(['channel', 'id', 'text']);
        expect(plain.body['text']).toBe('jalan putus\n[tanah_longsor; 13.08.13; 0.0039, 100.07; 2026-11-25T07:32:09.000Z]');
    });

    it('is still the same report, under the code an SMS may have carried, and keeps when it was seen and by whom', () => {
        const plain = asPlainText(refused);
        expect(plain.id).toBe(refused.id);
        expect(plain.body['id']).toBe(refused.id);
        expect(plain).toMatchObject({ state: 'queued', tries: 0, writtenAt: refused.writtenAt });
        expect(plain).not.toHaveProperty('refusal');
    });

    it('gets another id where its own is taken by something else', () => {
        const taken = { ...refused, refusal: { status: 422, slug: 'idempotency-key-reused', detail: '', fields: [] } };
        const plain = asPlainText(taken);
        expect(plain.id).not.toBe(refused.id);
        expect(plain.body['id']).toBe(plain.id);
    });

    it('fits', () => {
        const long = { ...refused, body: { ...refused.body, text: 'a'.repeat(4000) } };
        const text = String(asPlainText(long).body['text']);
        expect(text).toHaveLength(4000);
        expect(text.endsWith('09.000Z]')).toBe(true);
    });
});
