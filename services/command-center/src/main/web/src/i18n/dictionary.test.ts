import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { hazards, severities } from '../domain/words';
import { reasons } from '../domain/reasons';
import { factOf } from '../timeline/sentence';
import { en } from './en';
import { id } from './id';
import { word } from './index';

function paths(node: unknown, at = ''): string[] {
    return typeof node === 'object' && node !== null
        ? Object.entries(node).flatMap(([key, value]) => paths(value, `${at}/${key}`))
        : [`${at}: ${typeof node}`];
}

describe('the dictionaries', () => {
    it('have the same keys', () => {
        expect(paths(en).sort()).toEqual(paths(id).sort());
    });

    it('leave no text empty', () => {
        const empty = (node: unknown): boolean => typeof node === 'string' ? node.trim() === '' : typeof node === 'object' && node !== null && Object.values(node).some(empty);
        expect(empty(id)).toBe(false);
        expect(empty(en)).toBe(false);
    });

    it('have a word for everything the screens offer to choose', () => {
        for (const hazard of hazards) expect(Object.keys(id.words.hazard)).toContain(hazard);
        for (const severity of severities) expect(Object.keys(id.words.letter)).toContain(severity);
        for (const [kind, codes] of Object.entries(reasons)) {
            expect(Object.keys(id.words[kind as keyof typeof reasons]).sort()).toEqual([...codes].sort());
        }
    });

    const contracts = join(import.meta.dirname, '../../../../../../../infrastructure/contracts/src/main/resources/sigap/events');
    it.runIf(existsSync(contracts))('have a sentence for every event that is published', () => {
        const facts = readdirSync(contracts).filter((name) => name.startsWith('id.sigap.')).map((name) => factOf(name.replace('.schema.json', '')));
        expect(facts.filter((fact) => !Object.hasOwn(id.log, fact))).toEqual([]);
    });
});

describe('word', () => {
    it('shows a code it does not know, readable', () => {
        expect(word('hazard', 'likuefaksi_tanah')).toBe('likuefaksi tanah');
        expect(word('hazard', 'constructor')).toBe('constructor');
        expect(word('hazard', null)).toBe('');
    });
});
