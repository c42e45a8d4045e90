import { render } from 'preact';
import { App } from './App';
import { language } from './i18n';
import { Gate } from './session/Gate';
import './styles/tokens.css';
import './styles/base.css';
import './styles/room.css';
import './styles/lists.css';
import './styles/detail.css';

document.documentElement.lang = language.value;
render(<Gate><App /></Gate>, document.getElementById('app')!);
