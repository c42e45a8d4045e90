import { Details } from '../detail/incidentDetail';

/** What a waiting report was understood to say; its words and its sender come by themselves. */
export interface ReportFacts {
    readonly id: string;
    readonly hazard?: string | null;
    readonly region?: string | null;
    readonly severity?: string | null;
    readonly counts?: Readonly<Record<string, number | null>> | null;
    readonly understood?: {
        readonly kind?: string | null;
        readonly social?: string | null;
        readonly candidates: readonly { readonly region: string; readonly path: string; readonly score: number; readonly why: readonly string[] }[];
    } | null;
}

export const reportFacts = new Details<ReportFacts>((id) => `/api/v1/reports/${encodeURIComponent(id)}`);
