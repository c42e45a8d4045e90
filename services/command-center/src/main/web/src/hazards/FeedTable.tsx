import { t, word } from '../i18n';
import { span } from '../i18n/format';
import { ProblemNote } from '../parts/ProblemNote';
import { useOne } from '../parts/useList';
import { now } from '../live/clock';
import { STALE_SECONDS, type Feeds } from './hazard';

const EVERY_MS = 30_000;

/** How old the news of each feed is: silence of nature and silence of a feed look alike otherwise. */
export function FeedTable() {
    const words = t.value.screens.hazards;
    const found = useOne<Feeds>('/api/v1/hazards/feeds', Math.floor(now.value / EVERY_MS));
    if (found.problem !== null) return <ProblemNote problem={found.problem} />;
    if (found.value === null) return null;
    if (!found.value.enabled) return <p class="note" data-testid="feeds-off">{words.off}</p>;
    const stale = found.value.items.filter((feed) => feed.ageSeconds > STALE_SECONDS || feed.breaker !== 'CLOSED').length;
    return (
        <details class="feeds" data-testid="feeds" open={stale > 0}>
            <summary>{words.feeds} {stale > 0 ? <b class="late">{words.late(stale)}</b> : <span class="faint">{words.allRead}</span>}</summary>
            <table class="numbers">
                <thead><tr><th scope="col">{words.feed}</th><th scope="col">{words.age}</th><th scope="col">{words.condition}</th><th scope="col">{words.badRows}</th><th scope="col">{words.credit}</th></tr></thead>
                <tbody>
                    {found.value.items.map((feed) => (
                        <tr key={feed.name} data-testid="feed">
                            <th scope="row">{feed.name}</th>
                            <td class={feed.ageSeconds > STALE_SECONDS ? 'late' : undefined}>{feed.lastSuccess ? span(feed.ageSeconds * 1_000) : words.never}</td>
                            <td>{word('breaker', feed.breaker)}</td><td>{feed.badRows}</td><td>{feed.credit}</td>
                        </tr>
                    ))}
                </tbody>
            </table>
        </details>
    );
}
