import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { t } from '../i18n';
import { askWho, startOutbox, storeBroken } from '../outbox/outbox';
import { LanguageSwitch } from '../parts/LanguageSwitch';
import { onlyInTheField } from '../session/roles';
import { me } from '../session/session';
import { addressOf, loadWorlds, REAL, world } from '../worlds/world';
import { WorldFrame } from '../worlds/WorldFrame';
import { QueueState } from './QueueState';
import { WhoLine } from './WhoLine';

const AGAIN_MS = 3_000;

/** What the pages for the phone share. They never wait for the server: a person with no signal, or signed out, can still write. */
export function FieldPage({ title, here, children }: { title: string; here: 'lapor' | 'tugas' | 'kaji'; children: ComponentChildren }) {
    useEffect(() => startOutbox(), []);
    useEffect(followSession, []);
    useEffect(() => {
        document.title = `${title} · ${t.value.app.name}`;
        if (world !== REAL) void loadWorlds().catch(() => { /* the banner is there without the name */ });
    }, [title]);
    const words = t.value.signIn;
    return (
        <div class="phone">
            <WorldFrame />
            <header class="phone-top">
                <h1>{title}</h1>
                <QueueState />
                <nav aria-label={t.value.field.pages}>
                    {here !== 'lapor' && <a href={addressOf(world, '/lapor')}>{t.value.field.report}</a>}
                    {here !== 'tugas' && <a href={addressOf(world, '/tugas')}>{words.tasks}</a>}
                    {here !== 'kaji' && <a href={addressOf(world, '/kaji')}>{t.value.screens.nav.to.kaji}</a>}
                    {me.value && !onlyInTheField(me.value.roles) && <a href={addressOf(world, '/')}>{words.room}</a>}
                    <LanguageSwitch />
                </nav>
            </header>
            <main>
                <WhoLine />
                {storeBroken.value && <p class="problem" role="alert">{t.value.outbox.cannotKeep}</p>}
                {children}
            </main>
        </div>
    );
}

/** Asks until there is an answer, and again whenever the person looks: another tab may have signed in or out. */
function followSession(): () => void {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const ask = async () => {
        clearTimeout(timer);
        if (document.visibilityState === 'visible' && await askWho() === undefined) timer = setTimeout(() => void ask(), AGAIN_MS);
    };
    const again = () => void ask();
    document.addEventListener('visibilitychange', again);
    again();
    return () => { clearTimeout(timer); document.removeEventListener('visibilitychange', again); };
}
