import type { CalendarDay } from "./day.ts";
import type { PartOfYear } from "./query/reporting-part.ts";

/** The kinds of what documents are about. */
const everyKind: Readonly<Record<ReportSubject["kind"], true>> = {
  period: true,
  remediation: true,
  visit: true,
  programme: true,
  progress: true,
  criteria: true,
};
export const reportSubjectKinds: readonly string[] = Object.keys(everyKind);

/** What a document is about, as people are told: a period, a visit … Programs get the same under `subject`. */
export type ReportSubject =
  | {
      kind: "period";
      /** The reporting year, null for any other period. */
      year: number | null;
      from: CalendarDay;
      to: CalendarDay;
      /** The part of a reporting year that these days are; null for any others. */
      part: PartOfYear | null;
      /** Number of the one plan it speaks of; null for all. */
      plan: string | null;
    }
  /** What became of findings: of a reporting year, of any days, or, `from` null, of all up to `to`. */
  | { kind: "remediation"; year: number | null; from: CalendarDay | null; to: CalendarDay }
  | { kind: "visit"; id: string; number: string; unitName: string }
  | { kind: "programme"; id: string; number: string; title: string }
  /** A month, `YYYY-MM`, of a plan. */
  | { kind: "progress"; id: string; number: string; title: string; month: string }
  | { kind: "criteria"; id: string; number: string; title: string };
