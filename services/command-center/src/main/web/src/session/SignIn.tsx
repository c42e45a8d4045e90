import { t } from '../i18n';
import { rememberPlace } from './session';

/** The whole page of somebody who is signed out: one button. */
export function SignIn({ note }: { note?: string }) {
    const failed = new URLSearchParams(location.search).get('masuk') === 'gagal';
    return (
        <main class="sign-in">
            <h1>{t.value.app.name}</h1>
            <p class="tagline">{t.value.app.tagline}</p>
            <p>{note ?? (failed ? t.value.signIn.failed : t.value.signIn.lead)}</p>
            <a class="button primary big" data-testid="signin" href="/oauth2/authorization/sigap" onClick={rememberPlace}>
                {t.value.signIn.button}
            </a>
        </main>
    );
}

export function Waiting({ note }: { note: string }) {
    return <main class="sign-in"><h1>{t.value.app.name}</h1><p role="status">{note}</p></main>;
}
