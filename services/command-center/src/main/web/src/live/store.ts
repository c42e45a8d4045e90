import { computed, signal } from '@preact/signals';
import { apply, nothing, type Message, type State } from './reduce';

/** The one place that holds what the server told. Everything on the screen is computed from it. */
const held = signal<State>(nothing);

export const state = computed(() => held.value);
export const incidents = computed(() => held.value.incidents);
export const events = computed(() => held.value.events);
export const missions = computed(() => held.value.missions);
export const alerts = computed(() => held.value.alerts);
export const people = computed(() => held.value.people);
export const queue = computed(() => held.value.queue);
export const log = computed(() => held.value.log);
export const exercise = computed(() => held.value.exercise);

/** One assignment for many messages: a burst repaints the screen once. */
export function receive(messages: readonly Message[]): void {
    held.value = messages.reduce(apply, held.value);
}

export function forget(): void {
    held.value = nothing;
}
