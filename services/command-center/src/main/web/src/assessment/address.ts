import { addressOf, world } from '../worlds/world';

/** The form for the phone, about an incident. */
export function kajiAddress(incidentId: string): string {
    const page = addressOf(world, '/kaji');
    return `${page}${page.includes('?') ? '&' : '?'}incident=${encodeURIComponent(incidentId)}`;
}
