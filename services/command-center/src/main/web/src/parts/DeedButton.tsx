import type { ComponentChildren } from 'preact';
import { act, deeds } from '../http/deeds';
import { t } from '../i18n';
import { ProblemNote } from './ProblemNote';

interface Props {
    /** See {@link act}: names the deed and the state it starts from. */
    deed: string;
    send: (key: string) => Promise<unknown>;
    children: ComponentChildren;
    testid?: string;
    look?: 'primary' | 'plain' | 'danger';
    disabled?: boolean;
    /** Told when the server has taken it. */
    onSent?: () => void;
}

/** A button that says "sedang dikirim" while it is, and what to do next when it was refused. */
export function DeedButton({ deed, send, children, testid, look = 'plain', disabled = false, onSent }: Props) {
    const now = deeds.value.get(deed);
    const waiting = now?.is === 'sending' || now?.is === 'sent';
    return (
        <span class="deed">
            <button
                type="button" class={`button ${look}`} data-testid={testid} disabled={disabled || waiting}
                aria-busy={waiting}
                onClick={() => void act(deed, send).then((taken) => { if (taken) onSent?.(); })}
            >
                {now?.is === 'sending' ? t.value.actions.sending : children}
            </button>
            {now?.is === 'sent' && <span class="note" role="status">{t.value.actions.sent}</span>}
            {now?.is === 'failed' && <ProblemNote problem={now.problem} />}
        </span>
    );
}
