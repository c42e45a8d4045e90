import { language, speak, t } from '../i18n';

/** To the other language; its name is written in that language. */
export function LanguageSwitch() {
    const other = language.value === 'id' ? 'en' : 'id';
    const { other: code, inOther } = t.value.app;
    return (
        <button type="button" class="quiet" data-testid="language" lang={other} title={inOther} aria-label={inOther} onClick={() => speak(other)}>{code}</button>
    );
}
