import { language } from './index';

export interface Zone {
    readonly name: 'WIB' | 'WITA' | 'WIT';
    readonly id: string;
    /** Hours before UTC; Indonesia has no summer time. */
    readonly ahead: number;
}

const zones: Readonly<Record<Zone['name'], Zone>> = {
    WIB: { name: 'WIB', id: 'Asia/Jakarta', ahead: 7 },
    WITA: { name: 'WITA', id: 'Asia/Makassar', ahead: 8 },
    WIT: { name: 'WIT', id: 'Asia/Jayapura', ahead: 9 },
};

/** The clock of a region, by its province. */
export function zoneOf(region: string): Zone {
    const province = Number(region.slice(0, 2));
    if (province >= 81) return zones.WIT;
    return province < 50 || province === 61 || province === 62 || Number.isNaN(province) ? zones.WIB : zones.WITA;
}

/** "25 Feb 2022 14:32 WIB" on the region's own clock. */
export function moment(instant: string | number | null | undefined, region: string): string {
    const at = typeof instant === 'number' ? instant : Date.parse(instant ?? '');
    if (Number.isNaN(at)) return '–';
    const zone = zoneOf(region);
    const text = new Intl.DateTimeFormat(language.value === 'en' ? 'en-GB' : 'id-ID', {
        timeZone: zone.id, day: 'numeric', month: 'short', year: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
    }).format(at);
    return `${text.replace(',', '').replace(/(\d)\.(\d)/g, '$1:$2')} ${zone.name}`;
}

/** What a field for date and time shows: "2022-02-25T14:32" on the region's clock. */
export function localOf(instant: number, region: string): string {
    return new Date(instant + zoneOf(region).ahead * 3_600_000).toISOString().slice(0, 16);
}

/** The instant that such a field means, or null when it is not filled in. */
export function instantOf(local: string, region: string): string | null {
    const at = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/.test(local) ? Date.parse(`${local}Z`) : Number.NaN;
    return Number.isNaN(at) ? null : new Date(at - zoneOf(region).ahead * 3_600_000).toISOString();
}
