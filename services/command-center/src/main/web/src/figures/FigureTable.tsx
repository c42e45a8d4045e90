import { useState } from 'preact/hooks';
import { t, word } from '../i18n';
import { moment } from '../i18n/zone';
import { may } from '../session/roles';
import { amountText } from './amount';
import { ChooseSource } from './ChooseSource';
import { FigureCell } from './FigureCell';
import { columnsOf, conflictsFirst, lineOf, type Figure } from './matrix';
import { Fragment } from 'preact';

/** One row per figure, one column per source. What counts stands first, with the rule that decided. */
export function FigureTable({ figures, region, event, onDone }: { figures: readonly Figure[]; region: string; event: string | null; onDone: () => void }) {
    const words = t.value.screens.figures;
    const [open, setOpen] = useState<string | null>(null);
    const columns = columnsOf(figures);
    const choosing = event !== null && may('choose');
    return (
        <div class="wide-table" role="region" aria-label={words.title} tabIndex={0}>
            <table class="figures" data-testid="figures">
                <thead>
                    <tr>
                        <th scope="col">{words.figure}</th>
                        <th scope="col">{words.counts}</th>
                        {columns.map((column) => (
                            <th key={column.key} scope="col" data-source={column.key}>
                                {column.kind === 'SUM' ? word('sourceKind', 'SUM') : column.office}
                                <small>{column.kind === 'SUM' ? words.sumHint : word('sourceKind', column.kind)}{column.via && ` · ${words.via(column.via)}`}</small>
                            </th>
                        ))}
                    </tr>
                </thead>
                <tbody>
                    {conflictsFirst(figures).map((figure) => (
                        <Fragment key={figure.figure}>
                            <tr class={figure.conflict ? 'conflict' : undefined} data-testid="figure" data-code={figure.figure} data-conflict={figure.conflict}>
                                <th scope="row">{word('figure', figure.figure)}<small>{word('unit', figure.unit)}</small></th>
                                <td class="counts">
                                    <b data-testid="figure-counts">{amountText(figure.value)}</b>
                                    <small>{word('rule', figure.rule)}{figure.asOf && ` · ${moment(figure.asOf, region)}`}</small>
                                    {figure.conflict && <em class="tag conflict">{words.conflict}</em>}
                                    {figure.incomplete && <em class="tag">{words.incomplete}</em>}
                                    {figure.newer && <em class="tag waiting">{words.newer}</em>}
                                    {choosing && (
                                        <button type="button" class="link" data-testid={`choose-${figure.figure}`} aria-expanded={open === figure.figure}
                                            onClick={() => setOpen(open === figure.figure ? null : figure.figure)}>{words.choose}</button>
                                    )}
                                </td>
                                {columns.map((column) => (
                                    <FigureCell key={column.key} line={lineOf(figure, column.key)} counts={figure.source === column.key} region={region} />
                                ))}
                            </tr>
                            {open === figure.figure && event !== null && (
                                <tr><td colSpan={columns.length + 2}><ChooseSource figure={figure} event={event} region={region} onDone={() => { setOpen(null); onDone(); }} /></td></tr>
                            )}
                        </Fragment>
                    ))}
                </tbody>
            </table>
        </div>
    );
}
