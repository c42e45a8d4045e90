import { render } from 'preact';
import { FieldPage } from './field/FieldPage';
import { ReportPage } from './field/ReportPage';
import { worksOffline } from './field/offline';
import { language, t } from './i18n';
import './styles/tokens.css';
import './styles/base.css';
import './styles/field.css';

function Page() {
    return <FieldPage title={t.value.field.report} here="lapor"><ReportPage /></FieldPage>;
}

document.documentElement.lang = language.value;
render(<Page />, document.getElementById('app')!);
worksOffline();
