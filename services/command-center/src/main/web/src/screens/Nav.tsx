import { t } from '../i18n';
import { events } from '../live/store';
import { opened } from '../queue/selection';
import { may } from '../session/roles';
import { hashOf, place, screenNames, type ScreenName } from './route';

const forTheDesk: ReadonlySet<ScreenName> = new Set<ScreenName>(['kaji', 'kasus']);

/** The way from the control room to the other screens and back; says where a suspected kejadian waits for somebody. */
export function Nav() {
    const words = t.value.screens.nav;
    const shown = place.value?.screen ?? null;
    const suspected = [...events.value.values()].filter((event) => event.standing === 'SUSPECTED' && !event.joinedInto).length;
    return (
        <nav class="screens" aria-label={words.label}>
            <a href={`#${opened.value ?? ''}`} data-testid="screen-room" aria-current={shown === null ? 'page' : undefined}>{words.room}</a>
            {screenNames.filter((name) => !forTheDesk.has(name) || may('read')).map((name) => (
                <a key={name} href={hashOf(name)} data-testid={`screen-${name}`} aria-current={shown === name ? 'page' : undefined}>
                    {words.to[name]}{name === 'bahaya' && suspected > 0 && <b>{words.suspected(suspected)}</b>}
                </a>
            ))}
        </nav>
    );
}
