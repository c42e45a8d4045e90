import { useEffect } from 'preact/hooks';
import { DetailPanel } from './detail/DetailPanel';
import { Header } from './header/Header';
import { t } from './i18n';
import { Help } from './keys/Help';
import { bindings, skip } from './keys/bindings';
import { keyHandler } from './keys/keys';
import { listenForCritical } from './live/chime';
import { connect } from './live/connection';
import { link } from './live/clock';
import { MapPanel } from './map/MapPanel';
import { Lists } from './queue/Lists';
import { tellOthers } from './presence/presence';
import { Nav } from './screens/Nav';
import { place } from './screens/route';
import { Screen } from './screens/Screen';
import { onlyInTheField } from './session/roles';
import { Refused, refusal, refusalOf, setRefusal } from './session/Refused';
import { me } from './session/session';
import { Timeline } from './timeline/Timeline';
import { addressOf, loadWorlds, world } from './worlds/world';
import { WorldFrame } from './worlds/WorldFrame';

const WORLDS_MS = 10_000;

/** The control room of one world, for somebody who is signed in. */
export function App() {
    useEffect(() => {
        if (onlyInTheField(me.value?.roles ?? [])) location.replace(addressOf(world, '/tugas'));
        const follow = () => void loadWorlds().catch(() => { /* the list is a convenience; the banner does not need it */ });
        follow();
        const timer = setInterval(follow, WORLDS_MS);
        const connection = connect(world, async () => setRefusal(await refusalOf()) !== null);
        listenForCritical();
        const quiet = tellOthers();
        const onKey = keyHandler(bindings);
        addEventListener('keydown', onKey);
        return () => { clearInterval(timer); connection.close(); quiet(); removeEventListener('keydown', onKey); };
    }, []);
    if (link.value === 'refused') return <Refused problem={refusal.value} />;
    return (
        <div class={link.value === 'live' ? 'room' : 'room stale'}>
            <a class="skip" href="#list-panel" onClick={skip}>{place.value === null ? t.value.app.skip : t.value.screens.skip}</a>
            <WorldFrame />
            <Header />
            <Nav />
            {place.value !== null && <Screen at={place.value} />}
            <main class="grid" hidden={place.value !== null}>
                <Lists />
                <MapPanel />
                <DetailPanel />
                <Timeline />
            </main>
            <Help />
        </div>
    );
}
