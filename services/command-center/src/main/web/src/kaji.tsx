import { render } from 'preact';
import { KajiPage } from './assessment/KajiPage';
import { FieldPage } from './field/FieldPage';
import { worksOffline } from './field/offline';
import { language, t } from './i18n';
import './styles/tokens.css';
import './styles/base.css';
import './styles/field.css';
import './styles/screens.css';

function Page() {
    return <FieldPage title={t.value.screens.nav.to.kaji} here="kaji"><KajiPage /></FieldPage>;
}

document.documentElement.lang = language.value;
render(<Page />, document.getElementById('app')!);
worksOffline();
