import { render } from 'preact';
import { FieldPage } from './field/FieldPage';
import { ReportForm } from './field/ReportForm';
import { language, t } from './i18n';
import { Gate } from './session/Gate';
import './styles/tokens.css';
import './styles/base.css';
import './styles/field.css';

function Page() {
    return <FieldPage title={t.value.field.report} here="lapor"><ReportForm /></FieldPage>;
}

document.documentElement.lang = language.value;
render(<Gate><Page /></Gate>, document.getElementById('app')!);
