import { t, word } from '../i18n';

/** The answer to an accepted report. */
export interface Accepted {
    id: string;
    shortCode?: string;
    state?: string;
    flags?: readonly string[];
}

export function Receipt({ accepted, onAgain }: { accepted: Accepted; onAgain: () => void }) {
    const words = t.value.field;
    return (
        <section class="receipt" role="status" data-testid="report-receipt" data-id={accepted.id}>
            <h2>{words.done}</h2>
            <p>{words.code}</p>
            <p class="code" data-testid="report-code">{accepted.shortCode ?? accepted.id}</p>
            <p class="faint">{words.keep}</p>
            {(accepted.flags?.length ?? 0) > 0 && (
                <p>{words.waits} <span class="faint">({accepted.flags!.map((flag) => word('flag', flag)).join(', ')})</span></p>
            )}
            <button type="button" class="button big" data-testid="report-again" onClick={onAgain}>{words.again}</button>
        </section>
    );
}
