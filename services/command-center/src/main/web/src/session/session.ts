import { signal } from '@preact/signals';
import { csrfToken, get } from '../http/request';
import { Problem, problemOf } from '../http/problem';

export interface Me {
    personId: string;
    name: string;
    roles: readonly string[];
    regions: readonly string[];
    /** Where a report can be sent by SMS. */
    smsNumber?: string | null;
}

/** `undefined`: not asked yet; `null`: signed out. */
export const me = signal<Me | null | undefined>(undefined);

const RETURN = 'sigap.return';
/** Whom this phone was last signed in as, see writer.ts. */
export const WRITER = 'sigap.writer';
export const SMS_NUMBER = 'sigap.sms';

export async function whoAmI(): Promise<Me | null> {
    try {
        me.value = await get<Me>('/bff/me');
    } catch (problem) {
        if (!(problem instanceof Problem) || problem.status !== 401) throw problem;
        me.value = null;
    }
    return me.value;
}

/** The sign-in page leads back to "/": remember where the person wanted to be. */
export function rememberPlace(): void {
    sessionStorage.setItem(RETURN, location.pathname + location.search);
}

export function rememberedPlace(): string | null {
    const place = sessionStorage.getItem(RETURN);
    sessionStorage.removeItem(RETURN);
    // only a path of this site: "//elsewhere" would leave it
    return place && /^\/(?!\/)/.test(place) && place !== location.pathname + location.search ? place : null;
}

/** Ends the session here and, where the answer names it, at the issuer too. */
export async function signOut(): Promise<void> {
    const answer = await fetch('/logout', {
        method: 'POST', credentials: 'same-origin', headers: { 'X-XSRF-TOKEN': csrfToken(document.cookie) },
        // the redirect may lead to another origin, where fetch may not follow
        redirect: 'manual',
    }).catch(() => { throw new Problem(0); });
    if (!answer.ok && answer.type !== 'opaqueredirect' && answer.status !== 401) throw await problemOf(answer);
    localStorage.removeItem(WRITER);
    location.assign(answer.headers.get('Location') ?? '/');
}
