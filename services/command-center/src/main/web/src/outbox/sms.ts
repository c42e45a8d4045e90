import { kecamatanOf } from '../domain/places';
import { REAL } from '../worlds/world';
import { codeOf } from './code';
import type { Waiting } from './waiting';

/** Two parts of an SMS: the more parts, the likelier one is lost. */
const LONGEST = 300;

/**
 * A report as an SMS in the form the server reads, for where only SMS gets through. The code makes it the same report as the one that
 * waits here. Null in an exercise, which must never reach a real number, and for ids without a code.
 */
export function smsOf({ id, world, body }: Pick<Waiting, 'id' | 'world' | 'body'>): string | null {
    const code = codeOf(id);
    if (code === null || world !== REAL) return null;
    const hazard = String(body['hazard'] ?? '').replaceAll('_', ' ');
    const region = String(body['region'] ?? '');
    const at = typeof body['lat'] === 'number' && typeof body['lng'] === 'number' ? ` @${place(body['lat'])},${place(body['lng'])}` : '';
    const head = `LAPOR#${hazard}#${kecamatanOf(region)?.name ?? region}#`;
    const tail = `${at} KODE ${code}`;
    return head + shortened(plain(String(body['text'] ?? '')), LONGEST - head.length - tail.length) + tail;
}

/** @param number digits with or without a plus; empty: the person chooses */
export const smsLink = (text: string, number: string): string => `sms:${number}?&body=${encodeURIComponent(text)}`;

/** About a metre; more figures only make the SMS longer. */
const place = (degrees: number): string => String(Math.round(degrees * 1e5) / 1e5);

/** One odd character makes an SMS hold 70 letters instead of 160; and the marks of the form are not for words. */
function plain(text: string): string {
    return text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-').replace(/…/g, '..').replace(/[#*]/g, ' ').replace(/\s+/g, ' ').trim();
}

const shortened = (text: string, longest: number): string => (text.length <= longest ? text : `${text.slice(0, longest - 2).trimEnd()}..`);
