import { expect, it } from 'vitest';
import type { Incident } from '../domain/situation';
import { matches } from './search';

const incident: Incident = { id: '0193-abcdef', hazard: 'tanah_longsor', region: '13.08.13.2001', severity: 'KRITIS', state: 'REPORTED', reports: 1, openedAt: '' };

it.each(['', 'longsor', 'TIGO nagari', 'kritis longsor', '13.08.13', 'abcdef', ' tigo '])('"%s" finds it', (text) => expect(matches(incident, text)).toBe(true));
it.each(['banjir', 'longsor rao', '13.09'])('"%s" does not', (text) => expect(matches(incident, text)).toBe(false));
