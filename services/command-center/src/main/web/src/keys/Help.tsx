import { useEffect, useRef } from 'preact/hooks';
import { t } from '../i18n';
import { helpShown, keysOn, switchKeys } from './keys';

export function Help() {
    const dialog = useRef<HTMLDialogElement>(null);
    const shown = helpShown.value;
    useEffect(() => {
        if (shown && !dialog.current?.open) dialog.current?.showModal();
        if (!shown && dialog.current?.open) dialog.current.close();
    }, [shown]);
    const words = t.value.help;
    return (
        <dialog ref={dialog} class="help" aria-labelledby="help-title" onClose={() => { helpShown.value = false; }}>
            <h2 id="help-title">{words.title}</h2>
            <dl>
                {Object.entries(words.keys).map(([keys, meaning]) => (
                    <div key={keys}><dt><kbd>{keys}</kbd></dt><dd>{meaning}</dd></div>
                ))}
            </dl>
            <label class="check">
                <input type="checkbox" checked={keysOn.value} onChange={(event) => switchKeys(event.currentTarget.checked)} /> {words.on}
            </label>
            <button type="button" class="button" onClick={() => { helpShown.value = false; }}>{words.close}</button>
        </dialog>
    );
}
