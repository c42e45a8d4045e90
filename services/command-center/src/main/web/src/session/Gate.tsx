import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { t } from '../i18n';
import { SignIn, Waiting } from './SignIn';
import { me, rememberedPlace, whoAmI } from './session';
// whoever passes here may be offline on the next page
import './writer';

const AGAIN_MS = 3_000;

/** Shows its children to somebody who is signed in, and the sign-in page to everybody else. */
export function Gate({ children }: { children: ComponentChildren }) {
    const [unreachable, setUnreachable] = useState(false);
    useEffect(() => {
        let timer: ReturnType<typeof setTimeout> | undefined;
        const ask = () => {
            whoAmI().then((found) => {
                setUnreachable(false);
                const place = found ? rememberedPlace() : null;
                if (place) location.replace(place);
            }, () => {
                setUnreachable(true);
                timer = setTimeout(ask, AGAIN_MS);
            });
        };
        ask();
        return () => clearTimeout(timer);
    }, []);
    if (me.value === undefined) return <Waiting note={unreachable ? t.value.signIn.unreachable : t.value.signIn.waiting} />;
    return me.value === null ? <SignIn /> : <>{children}</>;
}
