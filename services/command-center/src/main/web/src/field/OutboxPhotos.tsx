import { useState } from 'preact/hooks';
import { t } from '../i18n';
import { discardPhoto, photos } from '../outbox/outbox';
import type { Photo } from '../outbox/photo';
import { Picture } from './Picture';

/** The photos of a report of this phone: what waits, what has arrived, and why one was refused. */
export function OutboxPhotos({ reportId }: { reportId: string }) {
    const mine = photos.value.filter((photo) => photo.reportId === reportId);
    if (mine.length === 0) return null;
    return <ul class="photos">{mine.map((photo, i) => <Row key={photo.id} photo={photo} n={i + 1} />)}</ul>;
}

function Row({ photo, n }: { photo: Photo; n: number }) {
    const [sure, setSure] = useState(false);
    const words = t.value.photo;
    return (
        <li data-testid="waiting-photo" data-id={photo.id} data-state={photo.state}>
            {photo.state !== 'sent' && <Picture id={photo.id} name={words.nth(n)} />}
            <span>{words.nth(n)} <em class="tag">{words.state[photo.state]}</em></span>
            {photo.refusal && <p class="problem" data-testid="photo-refusal">{photo.refusal.slug === 'picture-lost' ? words.lost : photo.refusal.detail}</p>}
            {photo.state === 'refused' && (
                <button type="button" class={sure ? 'button danger' : 'button'} data-testid="photo-discard" onClick={() => (sure ? void discardPhoto(photo) : setSure(true))}>
                    {sure ? words.removeSure : words.remove}
                </button>
            )}
        </li>
    );
}
