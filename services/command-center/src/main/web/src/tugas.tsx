import { render } from 'preact';
import { FieldPage } from './field/FieldPage';
import { Tasks } from './field/Tasks';
import { worksOffline } from './field/offline';
import { language, t } from './i18n';
import './styles/tokens.css';
import './styles/base.css';
import './styles/field.css';

function Page() {
    return <FieldPage title={t.value.field.tasks} here="tugas"><Tasks /></FieldPage>;
}

document.documentElement.lang = language.value;
render(<Page />, document.getElementById('app')!);
worksOffline();
