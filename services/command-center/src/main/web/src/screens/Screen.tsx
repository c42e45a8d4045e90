import type { ComponentType } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { later } from './later';
import type { Place, ScreenName } from './route';

const pages: Readonly<Record<ScreenName, ComponentType<{ at: Place }>>> = {
    kaji: later(() => import('../assessment/AssessmentScreen').then((m) => m.AssessmentScreen)),
    angka: later(() => import('../figures/FigureScreen').then((m) => m.FigureScreen)),
    laporan: later(() => import('../sitrep/SitrepScreen').then((m) => m.SitrepScreen)),
    bahaya: later(() => import('../hazards/HazardScreen').then((m) => m.HazardScreen)),
    kasus: later(() => import('../social/SocialScreen').then((m) => m.SocialScreen)),
};

/** In place of lists, map and detail; the header with its counters stays, so that nothing new is missed. */
export function Screen({ at }: { at: Place }) {
    const self = useRef<HTMLElement>(null);
    useEffect(() => { self.current?.focus(); }, [at.screen]);
    const Page = pages[at.screen];
    return <main class="screen" id="screen" tabIndex={-1} ref={self} data-testid="screen" data-screen={at.screen}><Page at={at} /></main>;
}
