import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import { language, speak, t } from '../i18n';
import { onlyInTheField } from '../session/roles';
import { me } from '../session/session';
import { addressOf, loadWorlds, REAL, world } from '../worlds/world';
import { WorldFrame } from '../worlds/WorldFrame';

/** What the pages for the phone share: the mark of an exercise, the way to the other pages, the language. */
export function FieldPage({ title, here, children }: { title: string; here: 'lapor' | 'tugas'; children: ComponentChildren }) {
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
                <nav>
                    {here !== 'lapor' && <a href={addressOf(world, '/lapor')}>{t.value.field.report}</a>}
                    {here !== 'tugas' && <a href={addressOf(world, '/tugas')}>{words.tasks}</a>}
                    {!onlyInTheField(me.value?.roles ?? []) && <a href={addressOf(world, '/')}>{words.room}</a>}
                    <button
                        type="button" class="quiet" lang={language.value === 'id' ? 'en' : 'id'}
                        onClick={() => speak(language.value === 'id' ? 'en' : 'id')}
                    >{language.value === 'id' ? 'EN' : 'ID'}</button>
                </nav>
            </header>
            <main>{children}</main>
        </div>
    );
}
