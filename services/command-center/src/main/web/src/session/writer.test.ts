import { beforeEach, expect, it, vi } from 'vitest';
import { me, signOut } from './session';
import { smsNumber, writer } from './writer';

const ani = { personId: 'ani', name: 'Ani Contoh', roles: [], regions: [] };
beforeEach(() => { me.value = undefined; localStorage.clear(); });

it('nobody writes on a phone that was never signed in', () => {
    expect(writer()).toBeNull();
});

it('who was signed in last writes when the session is gone or nobody answers, and nothing else of them is kept', () => {
    me.value = ani;
    me.value = undefined;
    expect(writer()).toEqual({ personId: 'ani', name: 'Ani Contoh' });
    me.value = null;
    expect(writer()).toEqual({ personId: 'ani', name: 'Ani Contoh' });
});

it('who signs out is forgotten', async () => {
    me.value = ani;
    vi.stubGlobal('fetch', async () => new Response(null, { status: 202, headers: { Location: '#' } }));
    await signOut();
    vi.unstubAllGlobals();
    me.value = null;
    expect(writer()).toBeNull();
});

it('the number of the posko is known without a network, too', () => {
    expect(smsNumber()).toBe('');
    me.value = { ...ani, smsNumber: '+628000000199' };
    me.value = null;
    expect(smsNumber()).toBe('+628000000199');
    me.value = ani;
    expect(smsNumber()).toBe('');
});
