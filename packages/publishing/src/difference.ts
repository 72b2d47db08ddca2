import { AppError, problem } from "@cchc/core/problem";
import type { ExplainedFigure } from "@cchc/report/records/figure-ledger";
import type { NamedRecord } from "@cchc/report/records/named-records";
import { computedFrom, type Explanation, type ShownExplanation, shownExplanation } from "./explanation.ts";
import type { PreparedReport } from "./prepare.ts";

/** One side of a comparison: the figures of a report and what it was made from. */
export interface ComparedReport
  extends ShownExplanation,
    Pick<Explanation, "dataRevision" | "calendarVersion" | "skipped"> {
  /** The hash is null where nothing says which template it would be. */
  template: { id: string; sha256: string | null };
}

/** Why the figures of two reports may differ. */
export const differenceCauses = ["subject", "as-of", "data", "calendar", "template", "skipped"] as const;
export type DifferenceCause = (typeof differenceCauses)[number];

/** A record that is behind a figure on one side only. */
export type DifferingRecord = { id: string } & NamedRecord;

/** A figure that is not what it was: another value, other records behind it, new, or gone. */
export interface FigureDifference {
  name: string;
  label: string | null;
  change: "moved" | "new" | "gone";
  oldValue: number | null;
  newValue: number | null;
  basis: ExplainedFigure["basis"]["kind"];
  /** Records that are behind it now and were not, and the other way round. */
  came: DifferingRecord[];
  went: DifferingRecord[];
  /** The differing figures it is computed from. */
  of: string[];
}

export interface ReportDifference {
  causes: DifferenceCause[];
  figures: FigureDifference[];
}

/** Data that are not rendered as a side of a comparison; `templateHash` is of the template that would render them. */
export function comparedData(
  prepared: PreparedReport,
  template: { id: string; sha256: string | null },
): ComparedReport {
  const { dataRevision, calendarVersion, skipped } = prepared;
  return {
    ...shownExplanation(prepared),
    template,
    dataRevision,
    calendarVersion,
    skipped: skipped.map(({ file }) => file),
  };
}

/**
 * What differs between two reports by the same template: figures in the order of the newer one, then those that are
 * gone, each with the records that came and went (SPEC DIFF-1). Throws for reports by different templates.
 */
export function compareReports(old: ComparedReport, now: ComparedReport): ReportDifference {
  if (old.template.id !== now.template.id) {
    throw new AppError(problem("reports-unlike", { old: old.template.id, now: now.template.id }));
  }
  const before = new Map(old.figures.map((figure) => [figure.name, figure]));
  const after = new Map(now.figures.map((figure) => [figure.name, figure]));
  const figures = [
    ...now.figures.flatMap((figure) => differenceOf(before.get(figure.name), figure, old, now)),
    ...old.figures.flatMap((figure) => (after.has(figure.name) ? [] : differenceOf(figure, undefined, old, now))),
  ];
  const differing = new Set(figures.map(({ name }) => name));
  for (const figure of figures) figure.of = figure.of.filter((name) => differing.has(name));
  return { causes: differenceCauses.filter((cause) => isCause(cause, old, now)), figures };
}

function differenceOf(
  before: ExplainedFigure | undefined,
  after: ExplainedFigure | undefined,
  old: ComparedReport,
  now: ComparedReport,
): FigureDifference[] {
  const figure = after ?? before;
  if (figure === undefined) return [];
  const [had, has] = [idsOf(before), idsOf(after)];
  const came = named(
    [...has].filter((id) => !had.has(id)),
    now,
  );
  const went = named(
    [...had].filter((id) => !has.has(id)),
    old,
  );
  if (before?.value === after?.value && came.length === 0 && went.length === 0) return [];
  const { name, label, basis } = figure;
  return [
    {
      name,
      label,
      change: before === undefined ? "new" : after === undefined ? "gone" : "moved",
      oldValue: before?.value ?? null,
      newValue: after?.value ?? null,
      basis: basis.kind,
      came,
      went,
      of: [...computedFrom(basis)],
    },
  ];
}

function idsOf(figure: ExplainedFigure | undefined): ReadonlySet<string> {
  return new Set(figure?.basis.kind === "records" ? figure.basis.ids : []);
}

function named(ids: readonly string[], { records }: ComparedReport): DifferingRecord[] {
  return ids.flatMap((id) => {
    const record = records[id];
    return record === undefined ? [] : [{ id, ...record }];
  });
}

function isCause(cause: DifferenceCause, old: ComparedReport, now: ComparedReport): boolean {
  switch (cause) {
    case "subject":
      return JSON.stringify(Object.entries(old.subject).sort()) !== JSON.stringify(Object.entries(now.subject).sort());
    case "as-of":
      return old.asOf !== now.asOf;
    case "data":
      return old.dataRevision !== now.dataRevision;
    case "calendar":
      return old.calendarVersion !== now.calendarVersion;
    case "template":
      return (
        old.template.sha256 !== null && now.template.sha256 !== null && old.template.sha256 !== now.template.sha256
      );
    case "skipped":
      return [...old.skipped].sort().join("\n") !== [...now.skipped].sort().join("\n");
  }
}
