/** A kecamatan by its Kemendagri code, with one point in it. Pasaman straddles the equator: latitudes are negative too. */
export interface Kecamatan {
    readonly code: string;
    readonly name: string;
    readonly lat: number;
    readonly lng: number;
}

export const kecamatan: readonly Kecamatan[] = [
    { code: '13.08.04', name: 'Bonjol', lat: 0.0045, lng: 100.2434 },
    { code: '13.08.05', name: 'Lubuk Sikaping', lat: 0.1501, lng: 100.1410 },
    { code: '13.08.07', name: 'Panti', lat: 0.3467, lng: 100.0964 },
    { code: '13.08.08', name: 'Mapat Tunggul', lat: 0.6709, lng: 100.1633 },
    { code: '13.08.12', name: 'Duo Koto', lat: 0.3699, lng: 99.8967 },
    { code: '13.08.13', name: 'Tigo Nagari', lat: 0.0039, lng: 100.0722 },
    { code: '13.08.14', name: 'Rao', lat: 0.5603, lng: 99.9777 },
    { code: '13.08.15', name: 'Mapat Tunggul Selatan', lat: 0.3207, lng: 100.2371 },
    { code: '13.08.16', name: 'Simpang Alahan Mati', lat: -0.0192, lng: 100.1583 },
    { code: '13.08.17', name: 'Padang Gelugur', lat: 0.4277, lng: 100.0396 },
    { code: '13.08.18', name: 'Rao Utara', lat: 0.7383, lng: 99.9660 },
    { code: '13.08.19', name: 'Rao Selatan', lat: 0.5056, lng: 100.0346 },
];

/** The province, and neighbours whose reports reach this desk. Kecamatan Pasaman lies in Pasaman Barat: never cut a code short. */
const kabupaten: Readonly<Record<string, string>> = {
    '13': 'Prov. Sumatera Barat', '13.06': 'Kab. Agam', '13.07': 'Kab. Lima Puluh Kota', '13.08': 'Kab. Pasaman', '13.12': 'Kab. Pasaman Barat',
};

export const neighbours: readonly string[] = Object.keys(kabupaten);

const byCode = new Map(kecamatan.map((k) => [k.code, k]));

/** The kecamatan a region code lies in, cut at whole segments; undefined when it is outside or coarser. */
export function kecamatanOf(region: string | null | undefined): Kecamatan | undefined {
    return region ? byCode.get(region.split('.').slice(0, 3).join('.')) : undefined;
}

export function regionName(region: string | null | undefined, unknown: string): string {
    if (!region) return unknown;
    const found = kecamatanOf(region);
    if (found) return found.name;
    const kab = kabupaten[region.split('.').slice(0, 2).join('.')];
    if (!kab) return region;
    return region.split('.').length > 2 ? `${kab} (${region})` : kab;
}

/** The nearest kecamatan point; a suggestion for the desk, not a boundary. */
export function nearestKecamatan(lat: number, lng: number): Kecamatan {
    return kecamatan.reduce((best, k) => (square(k, lat, lng) < square(best, lat, lng) ? k : best));
}

function square(k: Kecamatan, lat: number, lng: number): number {
    return (k.lat - lat) ** 2 + (k.lng - lng) ** 2;
}
