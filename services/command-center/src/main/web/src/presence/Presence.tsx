import { t } from '../i18n';
import { age } from '../i18n/format';
import { now } from '../live/clock';
import { nameOf } from '../parts/names';
import { othersAt } from './presence';

/** "sedang ditangani piket1, 2 mnt": so that two people do not telephone the same village. */
export function PresenceTag({ subject }: { subject: string }) {
    const [first, ...more] = othersAt(subject);
    if (first === undefined) return null;
    return (
        <em class="tag presence" data-testid="presence" data-person={first.personId}>
            {t.value.screens.presence(nameOf(first.personId), age(first.since, now.value))}{more.length > 0 && ` +${more.length}`}
        </em>
    );
}
