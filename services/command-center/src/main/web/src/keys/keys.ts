import { signal } from '@preact/signals';

const KEY = 'sigap.keys';

/** Single-letter shortcuts can be switched off (WCAG 2.1.4). */
export const keysOn = signal(localStorage.getItem(KEY) !== 'off');
export const helpShown = signal(false);

export function switchKeys(on: boolean): void {
    keysOn.value = on;
    localStorage.setItem(KEY, on ? 'on' : 'off');
}

/** What a key does; `false` means that it was not for us, and the browser does with it what it always does. */
export type Bindings = Readonly<Record<string, () => unknown>>;

/** How long a "g" waits for its second letter. */
const CHORD_MS = 1200;

/** Makes the handler of one page's keys: "j", "Enter", or a pair such as "g k". */
export function keyHandler(bindings: Bindings): (event: KeyboardEvent) => void {
    let first = '';
    let at = 0;
    return (event) => {
        if (!keysOn.value || event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
        // what is shown above the page has the keys for itself: Esc closes it, and not the detail below it too
        if (document.querySelector('dialog[open]') !== null) return;
        if (isTyping(event.target) || (event.key === 'Enter' && isControl(event.target))) return;
        const chord = first !== '' && event.timeStamp - at < CHORD_MS ? `${first} ${event.key}` : '';
        const run = bindings[chord] ?? bindings[event.key];
        first = chord === '' && Object.keys(bindings).some((keys) => keys.startsWith(`${event.key} `)) ? event.key : '';
        at = event.timeStamp;
        if (run && run() !== false) event.preventDefault();
    };
}

/** A letter meant for a field must not act on an incident. */
export function isTyping(target: EventTarget | null): boolean {
    if (!(target instanceof HTMLElement)) return false;
    return target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName);
}

function isControl(target: EventTarget | null): boolean {
    return target instanceof HTMLElement && ['BUTTON', 'A', 'SUMMARY'].includes(target.tagName);
}
