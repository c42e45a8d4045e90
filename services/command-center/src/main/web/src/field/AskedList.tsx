import { regionName } from '../domain/places';
import { post, withWorld } from '../http/request';
import { t, word } from '../i18n';
import { clockMinutes } from '../i18n/format';
import { DeedButton } from '../parts/DeedButton';
import { me } from '../session/session';
import { world } from '../worlds/world';
import { asked, loadAsked } from './asked';

/** Where this person is asked to look after a strong quake: report how it is, and say that they are looking. */
export function AskedList() {
    const words = t.value.field;
    const person = me.value?.personId;
    if (!person || asked.value.length === 0) return null;
    return (
        <ol class="tasks" data-testid="asked">
            {asked.value.map((one) => (
                <li class="task ASKED" key={one.id} data-testid="asked-row" data-id={one.id}>
                    <h2>{word('alertReason', one.reason)}</h2>
                    <p>
                        <b>{one.hazard && word('hazard', one.hazard)} · {regionName(one.region, t.value.detail.unknownPlace)}</b>
                        {one.raisedAt && <span class="faint"> · {clockMinutes(one.raisedAt)} {t.value.time.zone}</span>}
                    </p>
                    <p>{words.askedHow}</p>
                    <div class="actions">
                        <a class="button primary" data-testid="asked-report" href={withWorld('/lapor', world)}>{words.askedReport}</a>
                        <DeedButton deed={`acknowledge:${one.id}:${one.state}`} testid="asked-take" onSent={() => void loadAsked(person)}
                            send={(key) => post(`/api/v1/alerts/${encodeURIComponent(one.id)}/acknowledgement`, {}, key)}>{words.askedTake}</DeedButton>
                    </div>
                </li>
            ))}
        </ol>
    );
}
