import { beforeEach, expect, it } from 'vitest';
import { waiting } from '../outbox/outbox';
import { written } from '../outbox/waiting';
import { bodyOf, emptyDraft, rewritten } from './draft';
import { draft, savedDraft } from './draftState';

const at = new Date(0);
const kept = (text: string, id = draft.value.id) => written({ ...emptyDraft(), id, text }, bodyOf({ ...emptyDraft(), id, text }, at), 'real', null, at);

beforeEach(() => { waiting.value = null; draft.value = emptyDraft(); });

it('what is being written is there after a reload', () => {
    draft.value = { ...draft.value, text: 'longsor di', hazard: 'tanah_longsor' };
    expect(savedDraft('real')).toEqual(draft.value);
    expect(savedDraft('latihan').text).toBe('');
});

it('a broken or older note starts an empty form', () => {
    localStorage.setItem('sigap.draft.real', '{"id":');
    expect(savedDraft('real').text).toBe('');
    localStorage.setItem('sigap.draft.real', '{"id":"x","text":"y"}');
    expect(savedDraft('real')).toEqual({ id: 'x', text: 'y', hazard: '', region: '', fix: null });
});

it('what was kept already is not offered for sending again', () => {
    draft.value = { ...draft.value, text: 'longsor' };
    const { id } = draft.value;
    waiting.value = [kept('longsor')];
    expect(draft.value.text).toBe('');
    expect(draft.value.id).not.toBe(id);
});

it('other words under the id of a kept report become a report of their own', () => {
    draft.value = { ...draft.value, text: 'banjir' };
    const { id } = draft.value;
    waiting.value = [kept('longsor')];
    expect(draft.value.text).toBe('banjir');
    expect(draft.value.id).not.toBe(id);
});

it('a refused report comes back under a new id and names the one it replaces', () => {
    const refused = { ...emptyDraft(), text: 'salah' };
    expect(rewritten(refused)).toMatchObject({ text: 'salah', replaces: refused.id });
    expect(rewritten(refused).id).not.toBe(refused.id);
});
