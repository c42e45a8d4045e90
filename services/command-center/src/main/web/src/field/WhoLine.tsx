import { useState } from 'preact/hooks';
import { t } from '../i18n';
import { ProblemNote } from '../parts/ProblemNote';
import { me, rememberPlace, signOut } from '../session/session';
import { writer } from '../session/writer';

/** Whose name reports go out under, or why they do not yet. */
export function WhoLine() {
    const [problem, setProblem] = useState<unknown>(null);
    const words = t.value.field;
    if (me.value === null) {
        return (
            <p class="who-line problem" role="status">
                {words.signedOut} <a class="button primary" data-testid="signin" href="/oauth2/authorization/sigap" onClick={rememberPlace}>{t.value.signIn.button}</a>
            </p>
        );
    }
    if (me.value === undefined) return <p class="who-line faint" role="status">{writer() ? `${words.signedInAs(writer()!.name)}. ` : ''}{words.unknown}</p>;
    return (
        <>
            <p class="who-line faint" data-testid="who" data-id={me.value.personId}>
                {words.signedInAs(me.value.name)} <button type="button" class="quiet" data-testid="signout" onClick={() => void signOut().catch(setProblem)}>{t.value.signIn.out}</button>
            </p>
            {problem !== null && <ProblemNote problem={problem} />}
        </>
    );
}
