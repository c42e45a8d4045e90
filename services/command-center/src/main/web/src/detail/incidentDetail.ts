import { signal } from '@preact/signals';
import { get } from '../http/request';

export interface Why {
    rule?: string | null;
    distanceM?: number | null;
    minutesApart?: number | null;
    score?: number | null;
}

export interface IncidentDetail {
    id: string;
    reports?: readonly { id: string; why?: Why | null; opens?: boolean | null; photos?: number | null }[];
    counts?: Readonly<Record<string, number>> | null;
}

export interface Candidate {
    volunteerId: string;
    distanceM?: number | null;
    rank?: number | null;
}

export interface MissionDetail {
    id: string;
    needs?: readonly { line: number; candidates?: readonly Candidate[] | null }[];
}

type Loaded<T> = { readonly value: T | null; readonly problem: unknown };

/** What an incident's or mission's owner says beyond the situation; kept per id, asked again when the version moves. */
export class Details<T> {
    private readonly held = signal<ReadonlyMap<string, Loaded<T>>>(new Map());
    private readonly versions = new Map<string, string>();
    private readonly pathOf: (id: string) => string;

    constructor(pathOf: (id: string) => string) {
        this.pathOf = pathOf;
    }

    of(id: string): Loaded<T> | undefined {
        return this.held.value.get(id);
    }

    /** `version` is anything that changes when the detail may have: the old value stays shown until the new is here. */
    async want(id: string, version: string): Promise<void> {
        if (this.versions.get(id) === version) return;
        this.versions.set(id, version);
        const result: Loaded<T> = await get<T>(this.pathOf(id)).then(
            (value) => ({ value, problem: null }),
            (problem: unknown) => ({ value: this.held.peek().get(id)?.value ?? null, problem }),
        );
        if (this.versions.get(id) !== version) return;
        if (result.problem !== null) this.versions.delete(id);
        this.held.value = new Map(this.held.peek()).set(id, result);
    }
}

export const incidentDetails = new Details<IncidentDetail>((id) => `/api/v1/incidents/${encodeURIComponent(id)}`);
export const missionDetails = new Details<MissionDetail>((id) => `/api/v1/missions/${encodeURIComponent(id)}`);
