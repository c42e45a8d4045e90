import { useState } from 'preact/hooks';
import { t } from '../i18n';
import { keepPhoto, discardPhoto, photos } from '../outbox/outbox';
import { MOST_PHOTOS } from '../outbox/photo';
import { Picture } from './Picture';
import { prepared } from './prepared';

type State = 'idle' | 'working' | 'unreadable' | 'full' | 'cannotKeep';

/** Photos of the report that is being written. Each is kept on the phone at once, so it is still there after a reload. */
export function PhotoField({ reportId, replaces }: { reportId: string; replaces?: string | undefined }) {
    const [state, setState] = useState<State>('idle');
    const words = t.value.photo;
    const mine = photos.value.filter((photo) => photo.reportId === reportId || photo.reportId === replaces);
    const full = mine.length >= MOST_PHOTOS;
    const add = async (input: HTMLInputElement) => {
        const files = [...input.files ?? []];
        // the same file can be chosen again
        input.value = '';
        setState('working');
        let end: State = 'idle';
        for (const file of files) {
            const bytes = await prepared(file).catch(() => null);
            if (bytes === null) end = 'unreadable';
            else end = await keepPhoto(reportId, bytes).then((kept) => (kept ? end : 'full'), () => 'cannotKeep' as const);
        }
        setState(end);
    };
    return (
        <fieldset class="photo-field">
            <legend>{words.title}</legend>
            {mine.length > 0 && (
                <ul class="photos">
                    {mine.map((photo, i) => (
                        <li key={photo.id} data-testid="draft-photo" data-id={photo.id}>
                            <Picture id={photo.id} name={words.nth(i + 1)} />
                            <button type="button" class="button" aria-label={`${words.remove}: ${words.nth(i + 1)}`} onClick={() => void discardPhoto(photo)}>{words.remove}</button>
                        </li>
                    ))}
                </ul>
            )}
            <label>{words.add}
                <input
                    type="file" accept="image/jpeg,image/png,image/webp" multiple data-testid="photo-input" disabled={full || state === 'working'}
                    onChange={(event) => void add(event.currentTarget)}
                />
            </label>
            <small class="faint">{words.hint(MOST_PHOTOS)}</small>
            <p role="status" class={state === 'idle' || state === 'working' ? 'faint' : 'problem'}>
                {state === 'working' ? words.working : state === 'unreadable' ? words.unreadable : state === 'full' ? words.full : state === 'cannotKeep' ? words.cannotKeep : ''}
            </p>
        </fieldset>
    );
}
