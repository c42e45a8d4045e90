import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { emptyDraft } from '../field/draft';
import { codeOf, newReportId } from './code';
import { smsLink, smsOf } from './sms';

interface Golden { id: string; code: string; body: Record<string, unknown>; sms: string }

const golden = join(import.meta.dirname, '../../../../../../../infrastructure/contracts/src/main/resources/sigap/sms/field-app.json');

describe('a report as an SMS', () => {
    it.runIf(existsSync(golden))('says letter for letter what the server’s tests read', () => {
        const all = JSON.parse(readFileSync(golden, 'utf8')) as Golden[];
        expect(all.length).toBeGreaterThan(3);
        for (const { id, code, body, sms } of all) {
            expect(codeOf(id)).toBe(code);
            expect(smsOf({ id, world: 'real', body })).toBe(sms);
            expect(sms.length).toBeLessThanOrEqual(300);
        }
    });

    it('never leaves an exercise', () => {
        expect(smsOf({ id: newReportId(), world: '017f0000-000a-7001-800a-000000000001', body: { text: 'gempa' } })).toBeNull();
    });

    it('is not offered for an id that holds no code', () => {
        expect(smsOf({ id: '00000000-0000-4000-8000-000000000000', world: 'real', body: { text: 'gempa' } })).toBeNull();
    });

    it('opens in the phone’s own application with everything in it', () => {
        expect(smsLink('LAPOR##a & b#c KODE K', '')).toBe('sms:?&body=LAPOR%23%23a%20%26%20b%23c%20KODE%20K');
        expect(smsLink('LAPOR', '+628000000199')).toBe('sms:+628000000199?&body=LAPOR');
    });
});

describe('the code of a report', () => {
    it('is in every new draft, and no two are alike', () => {
        const codes = Array.from({ length: 500 }, () => codeOf(emptyDraft().id));
        for (const code of codes) expect(code).toMatch(/^(?=.*[2-9])[2-9A-HJKMNP-TV-Z]{9}$/);
        expect(new Set(codes).size).toBe(500);
    });
});
