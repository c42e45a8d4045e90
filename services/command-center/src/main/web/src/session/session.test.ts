import { afterEach, describe, expect, it, vi } from 'vitest';
import { may, onlyInTheField } from './roles';
import { me, rememberedPlace, whoAmI } from './session';

afterEach(() => { vi.unstubAllGlobals(); sessionStorage.clear(); me.value = undefined; });

describe('rememberedPlace', () => {
    it.each(['//elsewhere.example/x', 'https://elsewhere.example', 'javascript:alert(1)'])('does not lead to %s', (place) => {
        sessionStorage.setItem('sigap.return', place);
        expect(rememberedPlace()).toBeNull();
    });
    it('leads back once', () => {
        sessionStorage.setItem('sigap.return', '/lapor?world=x');
        expect(rememberedPlace()).toBe('/lapor?world=x');
        expect(rememberedPlace()).toBeNull();
    });
});

describe('whoAmI', () => {
    it('takes 401 for signed out, and nothing else', async () => {
        vi.stubGlobal('fetch', async () => new Response(null, { status: 401 }));
        expect(await whoAmI()).toBeNull();
        vi.stubGlobal('fetch', async () => new Response(null, { status: 503 }));
        await expect(whoAmI()).rejects.toMatchObject({ status: 503 });
    });
});

describe('roles', () => {
    it('show buttons to those who work at the desk', () => {
        me.value = { personId: 'p', name: '', roles: ['DUTY_OFFICER'], regions: [] };
        expect(may('verify') && may('sign') && may('desk') && may('acknowledge')).toBe(true);
        me.value = { ...me.value, roles: ['VIEWER'] };
        expect(may('verify') || may('sign') || may('desk') || may('acknowledge')).toBe(false);
        me.value = null;
        expect(may('verify')).toBe(false);
    });
    it('send only pure volunteers to their tasks', () => {
        expect(onlyInTheField(['VOLUNTEER'])).toBe(true);
        expect(onlyInTheField(['VOLUNTEER', 'COORDINATOR'])).toBe(false);
        expect(onlyInTheField([])).toBe(false);
    });
});
