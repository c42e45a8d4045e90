import { signal } from '@preact/signals';
import type { ComponentType } from 'preact';
import { useEffect } from 'preact/hooks';
import { Problem } from '../http/problem';
import { t } from '../i18n';
import { ProblemNote } from '../parts/ProblemNote';

/** A part of the pages that is fetched when it is first shown: the first page stays small. */
export function later<P extends object>(load: () => Promise<ComponentType<P>>): ComponentType<P> {
    const found = signal<ComponentType<P> | null>(null);
    const failed = signal(false);
    const fetchIt = () => {
        failed.value = false;
        load().then((part) => { found.value = part; }, () => { failed.value = true; });
    };
    return function Later(props: P) {
        useEffect(() => { if (found.value === null) fetchIt(); }, []);
        const Part = found.value;
        if (Part !== null) return <Part {...props} />;
        if (!failed.value) return <p class="empty" role="status">{t.value.screens.loading}</p>;
        return <div class="empty"><ProblemNote problem={new Problem(0)} /><button type="button" class="button" onClick={fetchIt}>{t.value.detail.reload}</button></div>;
    };
}
