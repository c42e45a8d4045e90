import { covers, regionsOf } from '../domain/regions';
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

/** Where this control room is; for whoever works elsewhere, the widest region of their own. */
const HOME = '13.08';

export function ownRegion(): string {
    const mine = me.value?.regions ?? [];
    return mine.some((own) => covers(own, HOME)) ? HOME : regionsOf(mine)[0]?.code ?? HOME;
}
