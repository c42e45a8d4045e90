import type { Fix } from './draft';

/** The phone's position, or null where it has none, may not tell, or the page is not served over HTTPS. */
export function locate(): Promise<Fix | null> {
    const phone = 'geolocation' in navigator ? navigator.geolocation : null;
    if (!phone || !isSecureContext) return Promise.resolve(null);
    return new Promise((resolve) => {
        phone.getCurrentPosition(
            ({ coords }) => resolve({ lat: coords.latitude, lng: coords.longitude, accuracyM: Math.round(coords.accuracy) }),
            () => resolve(null),
            { enableHighAccuracy: true, timeout: 20_000, maximumAge: 60_000 },
        );
    });
}
