import { regionsOf } from '../domain/regions';
import { me } from '../session/session';

/** One of the person's own regions. */
export function RegionSelect({ label, value, testid, onChange, none }: { label: string; value: string; testid: string; onChange: (code: string) => void; none?: string }) {
    const choices = regionsOf(me.value ? me.value.regions : ['id']);
    return (
        <label>{label}
            <select data-testid={testid} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
                {none !== undefined && <option value="">{none}</option>}
                {choices.map(({ code, name }) => <option key={code} value={code}>{name}</option>)}
                {value !== '' && !choices.some(({ code }) => code === value) && <option value={value}>{value}</option>}
            </select>
        </label>
    );
}

/** The widest region of the person that has a place in the lists. */
export function ownRegion(): string {
    const mine = me.value?.regions ?? [];
    return mine.includes('id') ? '13.08' : regionsOf(mine)[0]?.code ?? '13.08';
}
