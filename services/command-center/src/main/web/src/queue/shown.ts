/** The queue as it stands on the screen now, for the keys: j and k follow what the eye sees, not what waits. */
export const shownIds: { current: readonly string[] } = { current: [] };
export const releaseQueue: { current: () => void } = { current: () => {} };
