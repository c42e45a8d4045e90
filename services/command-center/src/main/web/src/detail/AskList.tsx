import type { Ask, Mission } from '../domain/situation';
import { t, word } from '../i18n';
import { clockMinutes, left } from '../i18n/format';
import { now } from '../live/clock';
import { nameOf } from '../parts/names';

/** The people asked for one need, with how far each has come. */
export function AskList({ mission, line }: { mission: Mission; line: number }) {
    const asks = mission.asks.filter((ask) => ask.line === line);
    if (asks.length === 0) return null;
    return (
        <ul class="asks">
            {asks.map((ask) => (
                <li key={ask.volunteerId} data-testid="mission-ask" data-id={ask.volunteerId} data-state={ask.state}>
                    <span class={`step ${ask.state}`} aria-hidden="true" />
                    <span>{nameOf(ask.volunteerId)}</span>
                    <em class={`tag ask ${ask.state}`}>{word('askState', ask.state)}</em>
                    <small class="faint">{when(ask)}</small>
                </li>
            ))}
        </ul>
    );
}

function when(ask: Ask): string {
    if (ask.state !== 'ASKED') return ask.at ? clockMinutes(ask.at) : '';
    if (!ask.expiresAt) return '';
    const rest = left(ask.expiresAt, now.value);
    return rest === null ? t.value.mission.late : t.value.mission.until(rest);
}
