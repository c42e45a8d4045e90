import { placeName } from '../domain/regions';
import { t } from '../i18n';
import { moment } from '../i18n/zone';
import { amountText } from './amount';
import type { Figures } from './matrix';

/** People from elsewhere who shelter here: shown, and counted at home. */
export function Guests({ guests, region }: { guests: Figures['guests']; region: string }) {
    const words = t.value.screens.figures;
    return (
        <>
            <h3>{words.guests}</h3>
            <ul class="plain">
                {guests.map((one, i) => (
                    <li key={i}>{one.site || '–'}: <b>{amountText(one.people)}</b> {words.guestsFrom(placeName(one.home))} <span class="faint">{one.office}, {moment(one.asOf, region)}</span></li>
                ))}
            </ul>
        </>
    );
}
