import { useEffect, useRef, useState } from 'preact/hooks';
import { post, remove, withWorld } from '../http/request';
import { t } from '../i18n';
import { dayAndTime, metres } from '../i18n/format';
import { DeedButton } from '../parts/DeedButton';
import { ProblemNote } from '../parts/ProblemNote';
import { may } from '../session/roles';
import { world } from '../worlds/world';
import { Details } from './incidentDetail';
import { ReasonForm } from './ReasonForm';

interface PhotoItem {
    id: string;
    addedAt: string;
    taken?: { at?: string | null; distanceM?: number | null } | null;
    flags?: readonly string[];
    hidden?: unknown;
}

const albums = new Details<{ items: readonly PhotoItem[] }>((id) => `/api/v1/reports/${encodeURIComponent(id)}/photos`);

/** Photos of a report, asked for only when somebody opens them: who looks is on the record. */
export function ReportPhotos({ reportId, count }: { reportId: string; count: number }) {
    const [open, setOpen] = useState(false);
    useEffect(() => { if (open) void albums.want(reportId, String(count)); }, [open, reportId, count]);
    const words = t.value.pictures;
    const album = albums.of(reportId);
    const items = album?.value?.items ?? [];
    if (count === 0 && items.length === 0) return null;
    return (
        <div class="pictures">
            <button type="button" class="button" data-testid="photos-open" aria-expanded={open} onClick={() => setOpen(!open)}>{words.show(count)}</button>
            {open && album === undefined && <p class="faint" role="status">{words.loading}</p>}
            {open && album?.problem != null && <ProblemNote problem={album.problem} />}
            {open && items.length > 0 && <ol>{items.map((item, i) => (item.hidden == null
                ? <Thumbnail key={item.id} reportId={reportId} item={item} n={i + 1} /> : <Hidden key={item.id} reportId={reportId} item={item} n={i + 1} />))}</ol>}
        </div>
    );
}

const pathOf = (reportId: string, photoId: string) => `/api/v1/reports/${encodeURIComponent(reportId)}/photos/${encodeURIComponent(photoId)}`;
const addressOf = (reportId: string, photoId: string, size: 'thumbnail' | 'full') => withWorld(`${pathOf(reportId, photoId)}?size=${size}`, world);

/** Out of sight for everybody until somebody shows it again. */
function Hidden({ reportId, item, n }: { reportId: string; item: PhotoItem; n: number }) {
    const words = t.value.pictures;
    return (
        <li data-testid="photo-hidden" data-id={item.id}>
            <p class="faint">{words.nth(n)}: {words.hidden}</p>
            {may('verify') && <DeedButton deed={`photo-show:${item.id}`} testid="photo-show" send={(key) => post(`${pathOf(reportId, item.id)}/restoration`, {}, key)}>{words.again}</DeedButton>}
        </li>
    );
}

function Thumbnail({ reportId, item, n }: { reportId: string; item: PhotoItem; n: number }) {
    const [large, setLarge] = useState(false);
    const words = t.value.pictures;
    const far = item.flags?.includes('TAKEN_FAR_AWAY') === true;
    const before = item.flags?.includes('TAKEN_LONG_BEFORE') === true;
    const distance = item.taken?.distanceM;
    return (
        <li data-testid="photo" data-id={item.id}>
            <button type="button" class="photo" aria-label={words.enlarge(n)} data-testid="photo-enlarge" onClick={() => setLarge(true)}>
                <Loaded src={addressOf(reportId, item.id, 'thumbnail')} name={words.nth(n)} />
            </button>
            <p class="faint">
                {typeof distance !== 'number' ? words.noPlace : <span class={far ? 'far' : ''} data-testid="photo-distance">{words.taken(metres(distance))}</span>}
                {before && item.taken?.at && <span class="far"> · {words.before(dayAndTime(item.taken.at))}</span>}
            </p>
            {may('verify') && (
                <ReasonForm
                    deed={`photo-hide:${item.id}`} label={words.hide} testid="photo-hide" kind="photoHiding"
                    send={(reason) => remove(`${pathOf(reportId, item.id)}?reason=${reason}`)}
                />
            )}
            {large && <Large src={addressOf(reportId, item.id, 'full')} name={words.nth(n)} onClose={() => setLarge(false)} />}
        </li>
    );
}

function Loaded({ src, name }: { src: string; name: string }) {
    const [state, setState] = useState<'loading' | 'there' | 'failed'>('loading');
    const words = t.value.pictures;
    return (
        <>
            {state !== 'failed' && <img src={src} alt={name} data-state={state} onLoad={() => setState('there')} onError={() => setState('failed')} />}
            {state === 'loading' && <span role="status">{words.loading}</span>}
            {state === 'failed' && <span role="status" class="problem">{words.failed}</span>}
        </>
    );
}

function Large({ src, name, onClose }: { src: string; name: string; onClose: () => void }) {
    const dialog = useRef<HTMLDialogElement>(null);
    useEffect(() => dialog.current?.showModal(), []);
    return (
        <dialog ref={dialog} class="large-photo" aria-label={name} data-testid="photo-large" onClose={onClose}>
            <Loaded src={src} name={name} />
            <button type="button" class="button" onClick={() => dialog.current?.close()}>{t.value.pictures.close}</button>
        </dialog>
    );
}
