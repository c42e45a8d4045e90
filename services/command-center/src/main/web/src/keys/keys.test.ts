import { afterEach, describe, expect, it, vi } from 'vitest';
import { keyHandler, keysOn, switchKeys } from './keys';

function press(key: string, target: HTMLElement = document.body, more: KeyboardEventInit = {}) {
    target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more }));
}

function listening(bindings: Record<string, () => unknown>) {
    const handler = keyHandler(bindings);
    addEventListener('keydown', handler);
    stop = () => removeEventListener('keydown', handler);
}
let stop = () => {};
afterEach(() => { stop(); switchKeys(true); document.body.replaceChildren(); });

describe('the keys', () => {
    it('act on the page', () => {
        const j = vi.fn();
        listening({ j });
        press('j');
        expect(j).toHaveBeenCalledOnce();
    });

    it.each(['input', 'textarea', 'select'])('are letters while somebody types into a %s', (tag) => {
        const a = vi.fn();
        listening({ a });
        const field = document.body.appendChild(document.createElement(tag));
        press('a', field);
        expect(a).not.toHaveBeenCalled();
    });

    it('leave Enter on a button to the button', () => {
        const Enter = vi.fn();
        listening({ Enter });
        press('Enter', document.body.appendChild(document.createElement('button')));
        expect(Enter).not.toHaveBeenCalled();
    });

    it('leave Ctrl, Alt and Meta to the browser', () => {
        const a = vi.fn();
        listening({ a });
        press('a', document.body, { ctrlKey: true });
        press('a', document.body, { altKey: true });
        press('a', document.body, { metaKey: true });
        expect(a).not.toHaveBeenCalled();
    });

    it('leave to the browser what is not for them', () => {
        listening({ ArrowDown: () => false, j: () => {} });
        const down = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true, cancelable: true });
        document.body.dispatchEvent(down);
        expect(down.defaultPrevented).toBe(false);
        const j = new KeyboardEvent('keydown', { key: 'j', bubbles: true, cancelable: true });
        document.body.dispatchEvent(j);
        expect(j.defaultPrevented).toBe(true);
    });

    it('take a pair as one: "g k" is not "k"', () => {
        const pair = vi.fn();
        const k = vi.fn();
        listening({ 'g k': pair, k });
        press('g');
        press('k');
        expect(pair).toHaveBeenCalledOnce();
        expect(k).not.toHaveBeenCalled();
        press('k');
        expect(k).toHaveBeenCalledOnce();
    });

    it('leave those alone that are meant for a dialog above the page', () => {
        const close = vi.fn();
        listening({ Escape: close });
        const dialog = document.body.appendChild(document.createElement('dialog'));
        dialog.setAttribute('open', '');
        press('Escape');
        expect(close).not.toHaveBeenCalled();
        dialog.remove();
        press('Escape');
        expect(close).toHaveBeenCalledOnce();
    });

    it('can be switched off', () => {
        const j = vi.fn();
        listening({ j });
        switchKeys(false);
        expect(keysOn.value).toBe(false);
        press('j');
        expect(j).not.toHaveBeenCalled();
    });
});
