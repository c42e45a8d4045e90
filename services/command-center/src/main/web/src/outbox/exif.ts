/**
 * What a camera wrote into a photo about where and when it was taken. A page that makes a smaller picture of it loses that;
 * here it is taken out of the one and put into the other. The server reads the position and removes all of it.
 */
const APP1 = 0xe1;
const START_OF_SCAN = 0xda;
const NAME = [0x45, 0x78, 0x69, 0x66, 0, 0];
const ORIENTATION = 0x0112;

/** The whole EXIF segment of a JPEG, saying that the picture stands upright; null when there is none, or the bytes are no JPEG. */
export function exifOf(jpeg: Uint8Array): Uint8Array | null {
    const view = new DataView(jpeg.buffer, jpeg.byteOffset, jpeg.byteLength);
    if (jpeg.length < 4 || view.getUint16(0) !== 0xffd8) return null;
    for (let at = 2; at + 4 <= jpeg.length && jpeg[at] === 0xff && jpeg[at + 1] !== START_OF_SCAN;) {
        const end = at + 2 + view.getUint16(at + 2);
        if (end > jpeg.length || end < at + 4) return null;
        if (jpeg[at + 1] === APP1 && NAME.every((byte, i) => jpeg[at + 4 + i] === byte)) return upright(jpeg.slice(at, end));
        at = end;
    }
    return null;
}

/** A browser turns the picture by itself, so it must not be turned once more. */
function upright(segment: Uint8Array): Uint8Array | null {
    const tiff = 10;
    const view = new DataView(segment.buffer, segment.byteOffset, segment.byteLength);
    try {
        const little = view.getUint16(tiff) === 0x4949;
        const directory = tiff + view.getUint32(tiff + 4, little);
        for (let i = 0; i < view.getUint16(directory, little); i++) {
            const entry = directory + 2 + 12 * i;
            if (view.getUint16(entry, little) === ORIENTATION) view.setUint16(entry + 8, 1, little);
        }
        return segment;
    } catch {
        return null;
    }
}

export function withExif(jpeg: Uint8Array, segment: Uint8Array | null): Uint8Array {
    if (segment === null) return jpeg;
    const all = new Uint8Array(jpeg.length + segment.length);
    all.set(jpeg.subarray(0, 2));
    all.set(segment, 2);
    all.set(jpeg.subarray(2), 2 + segment.length);
    return all;
}
