import { t } from '../i18n';
import { moment } from '../i18n/zone';
import { amountText } from './amount';
import type { Line } from './matrix';

/** What one source says of one figure. */
export function FigureCell({ line, counts, region }: { line: Line | undefined; counts: boolean; region: string }) {
    const words = t.value.screens.figures;
    if (line === undefined) return <td class="faint"><span aria-hidden="true">·</span><span class="sr">{words.silent}</span></td>;
    return (
        <td class={counts ? 'chosen' : undefined} data-testid="figure-line" data-source={line.source.key} data-counts={counts}>
            <b>{counts && <span role="img" aria-label={words.thisCounts}>● </span>}{amountText(line.value)}</b>
            <small>{moment(line.asOf, region)}</small>
            {line.incomplete && <small>{line.expected > 1 ? words.partsOf(line.known, line.expected) : words.incomplete}</small>}
            {line.verified && <small>{words.verified}</small>}
            {line.overtaken && <small>{words.overtaken}</small>}
            {!line.addsUp && <small>{words.doesNotAddUp}</small>}
        </td>
    );
}
