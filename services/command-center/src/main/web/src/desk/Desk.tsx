import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { ReportPhotos } from '../detail/ReportPhotos';
import { regionName } from '../domain/places';
import { t, word } from '../i18n';
import { age } from '../i18n/format';
import { now } from '../live/clock';
import { queue } from '../live/store';
import { desk } from '../live/views';
import { readTexts, texts } from '../parts/texts';
import { useHeld } from '../queue/useHeld';
import { may } from '../session/roles';
import { PresenceTag } from '../presence/Presence';
import { working } from '../presence/presence';
import { PlaceForm } from './PlaceForm';

const chosen = signal<string | null>(null);
/** As many as one reveal of texts brings. */
const MOST = 50;

/** Reports that nothing could be made of automatically. From a person's channel nothing is thrown away. */
export function Desk() {
    const words = t.value.desk;
    const wanted = desk.value.slice(0, MOST).map((waiting) => waiting.reportId);
    const held = useHeld(wanted);
    const ids = [...held.shown, ...held.fresh];
    const allowed = may('desk');
    useEffect(() => { if (allowed) void readTexts(wanted); }, [wanted.join(), allowed]);
    useEffect(() => {
        if (chosen.value === null || !queue.value.has(chosen.value)) chosen.value = wanted[0] ?? null;
    }, [wanted.join()]);
    if (ids.length === 0) return <p class="empty" data-testid="desk-empty">{words.empty}</p>;
    return (
        <section class="list" aria-label={words.title} onPointerEnter={held.onPointerEnter} onPointerLeave={held.onPointerLeave}>
            {held.fresh.length > 0 && (
                <button type="button" class="fresh" onClick={held.release}>{t.value.queue.fresh(held.fresh.length)}</button>
            )}
            {!allowed && <p class="empty">{words.readOnly}</p>}
            <ol class="rows">
                {held.shown.map((id) => <Row key={id} id={id} open={chosen.value === id} allowed={allowed} />)}
            </ol>
        </section>
    );
}

function Row({ id, open, allowed }: { id: string; open: boolean; allowed: boolean }) {
    const words = t.value.desk;
    const waiting = queue.value.get(id);
    const read = texts.value.get(id);
    const text = read?.is === 'read' ? read.text : null;
    return (
        <li class={waiting ? 'desk-item' : 'desk-item done'}>
            <button
                type="button" class={open ? 'row cursor' : 'row'} data-testid="desk-row" data-id={id}
                aria-expanded={open} onClick={() => { chosen.value = id; working.value = id; }}
            >
                <span class="head text">{text?.text ?? (read?.is === 'reading' ? words.loading : words.noText)}</span>
                <span class="age">{age(waiting?.receivedAt, now.value)}</span>
                <span class="tags">
                    <PresenceTag subject={id} />
                    {waiting?.reasons?.map((reason) => <em key={reason} class="tag waiting">{word('flag', reason)}</em>)}
                    {waiting?.region && <em class="tag">{regionName(waiting.region, '')}</em>}
                    {text && <em class="tag">{word('channel', text.channel)}</em>}
                    {text && <em class="tag">{words.from} {text.reporterName ?? words.none}{text.reporterPhone ? ` · ${text.reporterPhone}` : ''}</em>}
                </span>
            </button>
            {open && waiting && allowed && <ReportPhotos reportId={id} count={waiting.photos ?? 0} />}
            {open && waiting && allowed && <PlaceForm waiting={waiting} text={text} />}
        </li>
    );
}
