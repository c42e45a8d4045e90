import { useEffect, useState } from 'preact/hooks';
import { pictureOf } from '../outbox/outbox';

/** A photo that is still on this phone, small. */
export function Picture({ id, name }: { id: string; name: string }) {
    const [url, setUrl] = useState<string | null>(null);
    useEffect(() => {
        let made: string | null = null;
        let gone = false;
        void pictureOf(id).then((bytes) => {
            if (!bytes || gone) return;
            made = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type: 'image/jpeg' }));
            setUrl(made);
        }).catch(() => { /* its row says what became of it */ });
        return () => { gone = true; if (made) URL.revokeObjectURL(made); };
    }, [id]);
    return url ? <img class="photo-small" src={url} alt={name} /> : <span class="photo-small" />;
}
