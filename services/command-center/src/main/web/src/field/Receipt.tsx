import { t, word } from '../i18n';
import { waiting } from '../outbox/outbox';

/** What became of the report that was just written: kept on the phone first, then taken by the server. */
export function Receipt({ id, onAgain }: { id: string; onAgain: () => void }) {
    const words = t.value.field;
    const report = waiting.value?.find((one) => one.id === id);
    const accepted = report?.accepted;
    const flags = accepted?.flags ?? [];
    return (
        <section class="receipt" role="status" data-testid={accepted ? 'report-receipt' : 'report-kept'} data-id={id}>
            {accepted ? (
                <>
                    <h2>{words.done}</h2>
                    <p>{words.code}</p>
                    <p class="code" data-testid="report-code">{accepted.shortCode ?? accepted.id}</p>
                    <p class="faint">{words.keep}</p>
                    {flags.length > 0 && <p>{words.waits} <span class="faint">({flags.map((flag) => word('flag', flag)).join(', ')})</span></p>}
                </>
            ) : (
                <>
                    <h2>{t.value.outbox.kept}</h2>
                    <p class="faint">{report ? t.value.outbox.state[report.state] : ''}</p>
                    <p>{t.value.outbox.keptHint}</p>
                </>
            )}
            <button type="button" class="button big" data-testid="report-again" onClick={onAgain}>{words.again}</button>
        </section>
    );
}
