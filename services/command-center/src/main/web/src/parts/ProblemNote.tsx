import { advice } from '../http/advice';
import { Problem } from '../http/problem';
import { t } from '../i18n';

export function ProblemNote({ problem }: { problem: unknown }) {
    const said = problem instanceof Problem ? problem : null;
    return (
        <div class="problem" role="alert" data-testid="problem" data-slug={said?.slug}>
            {advice(problem)}
            {said && said.detail !== '' && <small>{t.value.problem.server}: {said.detail}</small>}
            {said?.fields.filter((f) => ![f.message, `${f.field}: ${f.message}`].includes(said.detail)).map((f) => <small key={f.field}>{f.field}: {f.message}</small>)}
        </div>
    );
}
