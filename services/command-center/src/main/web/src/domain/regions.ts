import { kecamatan, kecamatanOf, neighbours, regionName } from './places';

export interface RegionChoice {
    readonly code: string;
    readonly name: string;
}

export function covers(outer: string, inner: string): boolean {
    return outer === 'id' || outer === inner || inner.startsWith(`${outer}.`);
}

/** The regions of a person that the screens know by name, the widest first; an own region is always among them. */
export function regionsOf(mine: readonly string[]): readonly RegionChoice[] {
    const known = [...neighbours, ...kecamatan.map((k) => k.code)].filter((code) => mine.some((own) => covers(own, code)));
    const own = mine.filter((code) => code !== 'id');
    return [...new Set([...own, ...known])].sort().sort((a, b) => a.split('.').length - b.split('.').length)
        .map((code) => ({ code, name: placeName(code) }));
}

/** A nagari is named by its kecamatan and its code: names of nagari are not known here. */
export function placeName(code: string | null | undefined): string {
    const name = regionName(code, '–');
    return code && code.split('.').length > 3 && kecamatanOf(code) ? `${name} (${code})` : name;
}
