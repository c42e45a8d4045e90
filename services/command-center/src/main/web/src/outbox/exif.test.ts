// @vitest-environment node
import { describe, expect, it } from 'vitest';
import { exifOf, withExif } from './exif';

const bytes = (...all: number[]) => Uint8Array.from(all);
const text = (words: string) => [...words].map((c) => c.charCodeAt(0));
const segment = (marker: number, ...content: number[]) => [0xff, marker, (content.length + 2) >> 8, (content.length + 2) & 0xff, ...content];
/** Turned by a quarter, in either order of bytes. */
const big = [...text('Exif'), 0, 0, ...text('MM'), 0, 42, 0, 0, 0, 8, 0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, 6, 0, 0, 0, 0, 0, 0];
const little = [...text('Exif'), 0, 0, ...text('II'), 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 0x01, 3, 0, 1, 0, 0, 0, 6, 0, 0, 0, 0, 0, 0, 0];
const jpeg = (...segments: number[][]) => bytes(0xff, 0xd8, ...segments.flat(), 0xff, 0xda, 0, 2, 1, 2, 3, 0xff, 0xd9);

describe('what a camera wrote', () => {
    it.each([['big', big], ['little', little]])('is carried over, %s end first, and no longer turns the picture', (_, exif) => {
        const found = exifOf(jpeg(segment(0xe0, ...text('JFIF'), 0), segment(0xe1, ...exif)))!;
        expect(found.length).toBe(exif.length + 4);
        expect([...found].filter((byte) => byte === 6)).toEqual([]);
        const carried = withExif(jpeg(segment(0xe0, ...text('JFIF'), 0)), found);
        expect([...carried.subarray(0, 4)]).toEqual([0xff, 0xd8, 0xff, 0xe1]);
        expect(exifOf(carried)).toEqual(found);
    });

    it('is not there in a picture without it, in other files and in broken ones', () => {
        expect(exifOf(jpeg())).toBeNull();
        expect(exifOf(bytes())).toBeNull();
        expect(exifOf(bytes(...text('\u0089PNG\r\n')))).toBeNull();
        expect(exifOf(bytes(0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 1))).toBeNull();
        expect(exifOf(jpeg(segment(0xe1, ...big.slice(0, 12))))).toBeNull();
        expect(withExif(jpeg(), null)).toEqual(jpeg());
    });

    it('never throws, whatever the bytes', () => {
        const good = jpeg(segment(0xe1, ...big));
        for (let i = 0; i < good.length; i++) {
            for (const wrong of [0, 0x7f, 0xff]) {
                const bad = good.slice();
                bad[i] = wrong;
                expect(() => exifOf(bad)).not.toThrow();
            }
        }
    });
});
