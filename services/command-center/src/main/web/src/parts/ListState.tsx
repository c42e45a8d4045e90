import { t } from '../i18n';
import type { List } from './useList';
import { ProblemNote } from './ProblemNote';

/** Below a list: that it is being fetched, that it is empty, what went wrong, and the next page. */
export function ListState<T>({ list, empty }: { list: List<T>; empty: string }) {
    const words = t.value.screens;
    return (
        <div class="list-state" role="status">
            {list.problem !== null && <><ProblemNote problem={list.problem} /><button type="button" class="button" onClick={list.reload}>{t.value.detail.reload}</button></>}
            {list.busy && list.items.length === 0 && <p class="empty">{words.loading}</p>}
            {!list.busy && list.problem === null && list.items.length === 0 && <p class="empty" data-testid="list-empty">{empty}</p>}
            {list.next !== null && <button type="button" class="button" data-testid="list-more" disabled={list.busy} onClick={list.more}>{words.more}</button>}
        </div>
    );
}
