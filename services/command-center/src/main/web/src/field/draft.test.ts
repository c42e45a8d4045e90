import { expect, it } from 'vitest';
import { bodyOf, emptyDraft } from './draft';
import { inOrder, type Mine } from './mine';

const at = new Date('2026-11-25T07:32:09.000Z');

it('a report leaves out what is not known', () => {
    const draft = { ...emptyDraft(), text: ' tolong ' };
    expect(bodyOf(draft, at)).toEqual({ id: draft.id, channel: 'APP', text: 'tolong', observedAt: '2026-11-25T07:32:09.000Z' });
});

it('a report on the equator keeps its zero', () => {
    const draft = { ...emptyDraft(), text: 'x', hazard: 'banjir', region: '13.08.04', fix: { lat: 0, lng: 100.24, accuracyM: 12 } };
    expect(bodyOf(draft, at)).toMatchObject({ hazard: 'banjir', region: '13.08.04', lat: 0, lng: 100.24, accuracyM: 12 });
});

it('every report has an id of its own', () => {
    expect(emptyDraft().id).not.toBe(emptyDraft().id);
});

it('what waits for an answer stands first', () => {
    const task = (state: Mine['state']): Mine => ({ missionId: state, incidentId: '', hazard: '', line: 0, competence: '', state });
    expect(inOrder([task('DONE'), task('EN_ROUTE'), task('ASKED')]).map((t) => t.state)).toEqual(['ASKED', 'EN_ROUTE', 'DONE']);
});
