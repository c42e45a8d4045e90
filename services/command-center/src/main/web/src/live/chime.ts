import { effect, signal } from '@preact/signals';
import { isOpen } from '../domain/words';
import { incidents } from './store';

const KEY = 'sigap.chime';

export const chimeOn = signal(localStorage.getItem(KEY) !== 'off');

export function toggleChime(): void {
    chimeOn.value = !chimeOn.value;
    localStorage.setItem(KEY, chimeOn.value ? 'on' : 'off');
}

/** Sounds for a Kritis that was not there before, and for nothing else; the first snapshot is silent. */
export function listenForCritical(): void {
    let known: Set<string> | null = null;
    effect(() => {
        const critical = [...incidents.value.values()].filter((i) => i.severity === 'KRITIS' && isOpen(i)).map((i) => i.id);
        const before = known;
        if (incidents.value.size === 0 && before === null) return;
        known = new Set([...before ?? [], ...critical]);
        if (before !== null && chimeOn.peek() && critical.some((id) => !before.has(id))) sound();
    });
}

let audio: AudioContext | undefined;

function sound(): void {
    audio ??= new AudioContext();
    // before the first click on the page the browser keeps it suspended; the screen has shown the incident all the same
    if (audio.state === 'suspended') void audio.resume();
    [0, 0.22].forEach((delay) => {
        const tone = audio!.createOscillator();
        const volume = audio!.createGain();
        tone.frequency.value = 740;
        volume.gain.setValueAtTime(0.12, audio!.currentTime + delay);
        volume.gain.exponentialRampToValueAtTime(0.001, audio!.currentTime + delay + 0.2);
        tone.connect(volume).connect(audio!.destination);
        tone.start(audio!.currentTime + delay);
        tone.stop(audio!.currentTime + delay + 0.2);
    });
}
