import { link, now, silence } from '../live/clock';
import { t } from '../i18n';
import { clockSeconds, stopwatch } from '../i18n/format';

/** The clock in WIB and how old the last news is. While the line is down the clock stands still and is grey. */
export function LiveState() {
    const words = t.value.live;
    const down = link.value !== 'live';
    const quiet = silence.value;
    return (
        <div class={down ? 'live down' : 'live'}>
            <time class="clock">{clockSeconds(now.value)}<small> {t.value.time.zone}</small></time>
            <span class={`state ${link.value}`} data-testid="live-state" data-state={link.value} title={words.hint}>
                {link.value === 'live' && <>{words.live} {Math.min(quiet ?? 0, 99)}s</>}
                {link.value === 'connecting' && words.connecting}
                {(link.value === 'lost' || link.value === 'refused') && <>{words.lost} {quiet === null ? '' : stopwatch(quiet)}</>}
            </span>
        </div>
    );
}
