import { exifOf, withExif } from '../outbox/exif';

const LONGEST_SIDE = 1600;
const QUALITY = 0.82;

/** A photo as it goes to the desk: small, a JPEG, and still knowing where it was taken. Throws when the file is no picture. */
export async function prepared(file: Blob): Promise<Uint8Array> {
    const picture = await createImageBitmap(file);
    try {
        const by = Math.min(1, LONGEST_SIDE / Math.max(picture.width, picture.height));
        const canvas = document.createElement('canvas');
        canvas.width = Math.max(1, Math.round(picture.width * by));
        canvas.height = Math.max(1, Math.round(picture.height * by));
        const draw = canvas.getContext('2d');
        if (!draw) throw new Error('no canvas');
        // a JPEG has no glass: what can be seen through becomes white, not black
        draw.fillStyle = '#fff';
        draw.fillRect(0, 0, canvas.width, canvas.height);
        draw.imageSmoothingQuality = 'high';
        draw.drawImage(picture, 0, 0, canvas.width, canvas.height);
        const small = await new Promise<Blob | null>((done) => { canvas.toBlob(done, 'image/jpeg', QUALITY); });
        if (!small) throw new Error('no picture');
        return withExif(new Uint8Array(await small.arrayBuffer()), exifOf(new Uint8Array(await file.arrayBuffer())));
    } finally {
        picture.close();
    }
}
