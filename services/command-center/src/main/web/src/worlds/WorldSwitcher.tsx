import { t, word } from '../i18n';
import { addressOf, REAL, world, worlds } from './world';

export function WorldSwitcher() {
    const words = t.value.worlds;
    const choices = worlds.value.some((w) => w.id === world)
        ? worlds.value
        : [{ id: world, name: world === REAL ? words.real : world, kind: world === REAL ? 'REAL' : 'SIMULATED' }, ...worlds.value];
    return (
        <label class="world">
            <span class="sr">{words.label}</span>
            <select data-testid="world-select" value={world} onChange={(event) => location.assign(addressOf(event.currentTarget.value))}>
                {choices.map((w) => (
                    <option key={w.id} value={w.id}>
                        {w.id === REAL ? words.real : `${w.name} (${word('worldKind', w.kind).toLowerCase()}${'endedAt' in w && w.endedAt ? `, ${words.ended}` : ''})`}
                    </option>
                ))}
            </select>
        </label>
    );
}
