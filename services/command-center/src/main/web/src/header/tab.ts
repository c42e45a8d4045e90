import { signal } from '@preact/signals';

export type Tab = 'triage' | 'desk' | 'places' | 'people';

/** Which list stands at the left. */
export const tab = signal<Tab>('triage');
