import { t, word } from '../i18n';
import { chimeOn, toggleChime } from '../live/chime';
import { helpShown } from '../keys/keys';
import { me, signOut } from '../session/session';
import { addressOf } from '../worlds/world';
import { WorldSwitcher } from '../worlds/WorldSwitcher';
import { world } from '../worlds/world';
import { Counters } from './Counters';
import { LiveState } from './LiveState';
import { useState } from 'preact/hooks';
import { LanguageSwitch } from '../parts/LanguageSwitch';
import { ProblemNote } from '../parts/ProblemNote';

export function Header() {
    const [problem, setProblem] = useState<unknown>(null);
    const who = me.value;
    return (
        <header class="top">
            <h1>{t.value.app.title}</h1>
            <LiveState />
            <Counters />
            <WorldSwitcher />
            <nav class="links">
                <a href={addressOf(world, '/lapor')}>{t.value.field.report}</a>
                <LanguageSwitch />
                <button
                    type="button" class="quiet" aria-pressed={chimeOn.value} onClick={toggleChime}
                    title={chimeOn.value ? t.value.sound.on : t.value.sound.off}
                    aria-label={chimeOn.value ? t.value.sound.on : t.value.sound.off}
                >{chimeOn.value ? '♪' : <s>♪</s>}</button>
                <button type="button" class="quiet" title={t.value.help.open} aria-label={t.value.help.open} onClick={() => { helpShown.value = true; }}>?</button>
            </nav>
            {who && (
                <div class="who">
                    <span title={who.roles.map((role) => word('role', role)).join(', ')}>{who.name}</span>
                    <button type="button" class="quiet" data-testid="signout" onClick={() => void signOut().catch(setProblem)}>{t.value.signIn.out}</button>
                </div>
            )}
            {problem !== null && <ProblemNote problem={problem} />}
        </header>
    );
}
