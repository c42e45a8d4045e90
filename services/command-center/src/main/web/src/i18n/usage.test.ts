// @vitest-environment node
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAst } from 'vite';
import { describe, expect, it } from 'vitest';
import { id } from './id';

type Node = { type: string; [member: string]: unknown };
const root = join(import.meta.dirname, '..');
const sources = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name) && !/^i18n.(id|en|index)\./.test(name))
    .map((name) => ({ name, text: readFileSync(join(root, name), 'utf8') }));

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
const children = (node: Node): Node[] => Object.values(node).flat().filter(isNode);

describe('every text of the screens is in the dictionary', () => {
    const readAloud = ['title', 'aria-label', 'aria-description', 'placeholder', 'alt', 'label'];
    const hasLetters = (text: unknown) => /\p{L}{2}/u.test(String(text));

    /** Strings that an expression may turn into; not those it only compares with or passes on. */
    function saidBy(node: unknown): string[] {
        if (!isNode(node)) return [];
        switch (node.type) {
            case 'Literal': return typeof node['value'] === 'string' ? [node['value']] : [];
            case 'TemplateLiteral': return (node['quasis'] as { value: { raw: string } }[]).map(({ value }) => value.raw);
            case 'ConditionalExpression': return [...saidBy(node['consequent']), ...saidBy(node['alternate'])];
            case 'LogicalExpression': case 'BinaryExpression':
                return ['&&', '||', '??', '+'].includes(node['operator'] as string) ? [...saidBy(node['left']), ...saidBy(node['right'])] : [];
            case 'JSXExpressionContainer': case 'ParenthesizedExpression': return saidBy(node['expression']);
            default: return [];
        }
    }

    function literals(node: Node): string[] {
        const here = node.type === 'JSXText' ? [String(node['value'])]
            : node.type === 'JSXElement' || node.type === 'JSXFragment' ? (node['children'] as Node[]).flatMap(saidBy)
                : node.type === 'JSXAttribute' && readAloud.includes((node['name'] as { name: string }).name) ? saidBy(node['value'])
                    : [];
        return [...here.filter(hasLetters).map((text) => text.trim()), ...children(node).flatMap(literals)];
    }
    const literalsOf = (text: string) => literals(parseAst(text, { lang: 'tsx' }) as unknown as Node);

    it.each(sources.filter(({ name }) => name.endsWith('.tsx')))('in $name', ({ text }) => {
        expect(literalsOf(text)).toEqual([]);
    });

    it('and this test finds one that is not', () => {
        expect(literalsOf('const a = <p title="judul">teks <b>{x ? "ya" : `${n} kali`}</b>{word("hazard", x)}{x === "LIVE" && n}</p>;'))
            .toEqual(['judul', 'teks', 'ya', 'kali']);
        expect(literalsOf('const a = <p class="row">· {n} {x ? words.a : ""}</p>;')).toEqual([]);
    });
});

describe('every text of the dictionary is on a screen', () => {
    const leaves = (node: unknown, at: string[]): string[] =>
        typeof node === 'object' && node !== null ? Object.entries(node).flatMap(([key, value]) => leaves(value, [...at, key])) : [at.join('.')];

    /** What a source reads of the dictionary: by its path, under a local name, or by a code that is only known at run time. */
    function used(text: string): string[] {
        const short = new Map<string, string[][]>([['t.value', [[]]]]);
        const steps = (path: string) => path.split('.').filter(Boolean);
        for (const [, name, path] of text.matchAll(/(\w+)(?::[^;\n]+?)? = t\.value((?:\.\w+)*)(?=[;\n])/g)) short.set(name!, [...short.get(name!) ?? [], steps(path!)]);
        const found: string[] = [...text.matchAll(/(?:\bword\('|\bkind=")(\w+)['"]/g)].flatMap(([, kind]) => leaves(id.words[kind as keyof typeof id.words], ['words', kind!]));
        for (const [, names, path] of text.matchAll(/\{([^{}]+)\} = t\.value((?:\.\w+)*)/g)) {
            found.push(...names!.split(',').map((name) => [...steps(path!), name.split(':')[0]!.trim()].join('.')));
        }
        for (const [name, places] of short) {
            for (const [, path, open] of text.matchAll(new RegExp(`(?<![\\w.])${name.replace('.', '\\.')}((?:\\.\\w+)*)(\\[|\\))?`, 'g'))) {
                for (const place of places) found.push(...read([...place, ...steps(path!)], open !== undefined));
            }
        }
        return found;
    }

    /** The leaf a path leads to; all leaves below it when it is read by a key or handed on as a whole. */
    function read(path: readonly string[], whole: boolean): string[] {
        let node: unknown = id;
        for (const [i, step] of path.entries()) {
            if (typeof node !== 'object' || node === null || !Object.hasOwn(node, step)) return i > 0 && typeof node !== 'object' ? [path.slice(0, i).join('.')] : [];
            node = (node as Record<string, unknown>)[step];
        }
        if (typeof node !== 'object') return [path.join('.')];
        return whole && path.length > 0 ? leaves(node, [...path]) : [];
    }

    it('and none is left over', () => {
        const all = new Set(sources.flatMap(({ text }) => used(text)));
        expect(leaves(id, []).filter((leaf) => !all.has(leaf))).toEqual([]);
    });

    it('and this test sees how a text is read', () => {
        expect(used("const words = t.value.field;\nwords.report; words.done(1)")).toEqual(['field.report', 'field.done']);
        expect(used('const { other: code, inOther } = t.value.app;')).toEqual(['app.other', 'app.inOther']);
        expect(used('t.value.outbox.state[x]')).toContain('outbox.state.queued');
        expect(used('const words = t.value.field;')).toEqual([]);
    });
});
