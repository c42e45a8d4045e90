import { t } from '../i18n';
import { refusedCount, refusedPhotos, unsentCount, unsentPhotos } from '../outbox/outbox';
import { addressOf, world } from '../worlds/world';

/** Always there, also when nothing waits: a person in the field must never wonder whether a report went out. */
export function QueueState() {
    const words = t.value.outbox;
    const photo = t.value.photo;
    return (
        <p class="queue-state" role="status" data-testid="waiting-count" data-count={unsentCount.value} data-refused={refusedCount.value} data-photos={unsentPhotos.value}>
            <a href={`${addressOf(world, '/lapor')}#antrean`}>{words.count(unsentCount.value)}{unsentPhotos.value > 0 && ` · ${photo.count(unsentPhotos.value)}`}</a>
            {refusedPhotos.value > 0 && <b>{photo.refused(refusedPhotos.value)}</b>}
            {refusedCount.value > 0 && <b>{words.refused(refusedCount.value)}</b>}
        </p>
    );
}
