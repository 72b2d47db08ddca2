import type { ComparedReport, DifferenceCause, DifferingRecord, FigureDifference } from "@cchc/publishing/difference";
import { isMainName } from "@cchc/publishing/figure-words";
import { type Column, table } from "./table.ts";
import type { View } from "./view.ts";

/** The differences of figures called `wanted` or beginning so; all when nothing is wanted. */
export function chosenDifferences(items: readonly FigureDifference[], wanted: string | undefined): FigureDifference[] {
  if (wanted === undefined) return [...items];
  const exact = items.filter(({ name }) => name === wanted);
  return exact.length > 0 ? exact : items.filter(({ name }) => name.startsWith(`${wanted}.`));
}

/** Whether a reader of the whole report looks for the figure. */
export function isMainDifference({ name, oldValue, newValue }: FigureDifference): boolean {
  return isMainName(name, oldValue === 0 || oldValue === null ? (newValue ?? 0) : oldValue);
}

/** Figures that moved, with the first of the records that came and went. */
export function differenceTable(items: readonly FigureDifference[], view: View): string[] {
  return table(columns(view, firstRecords), items, view);
}

/** Figures that moved, each with every record that came or went. */
export function differingRecordTable(items: readonly FigureDifference[], view: View): string[] {
  const { screens, reports } = view.texts;
  const recordColumns: Column<DifferingRecord & { sign: string }>[] = [
    { heading: "", value: ({ sign }) => sign },
    { heading: screens.field.number, value: ({ number }) => number ?? "" },
    { heading: reports.field.name, value: ({ label }) => label, flexible: true },
  ];
  return items.flatMap((item, index) => {
    const records = [
      ...item.came.map((record) => ({ ...record, sign: "+" })),
      ...item.went.map((record) => ({ ...record, sign: "−" })),
    ];
    return [
      ...(index === 0 ? [] : [""]),
      ...table(columns(view, 0), [item], view).slice(index === 0 ? 0 : 1),
      ...(records.length === 0 ? [] : table(recordColumns, records, view).slice(1)),
    ];
  });
}

/** Why the figures may differ, a line each; one line when nothing differs that they are made from. */
export function causeLines(
  causes: readonly DifferenceCause[],
  old: ComparedReport,
  now: ComparedReport,
  { texts: { reports } }: Pick<View, "texts">,
): string[] {
  if (causes.length === 0) return [reports.difference.noCause];
  return causes.map((cause) => causeText(cause, old, now, reports));
}

function causeText(
  cause: DifferenceCause,
  old: ComparedReport,
  now: ComparedReport,
  { about, difference }: View["texts"]["reports"],
): string {
  switch (cause) {
    case "subject":
      return difference.subject({ old: about(old.subject), now: about(now.subject) });
    case "as-of":
      return difference.asOf({ old: old.asOf, now: now.asOf });
    case "data":
      return difference.data({ old: old.dataRevision, now: now.dataRevision });
    case "calendar":
      return difference.calendar({ old: old.calendarVersion, now: now.calendarVersion });
    case "template":
      return difference.template;
    case "skipped":
      return difference.skipped({ old: old.skipped.length, now: now.skipped.length });
  }
}

const firstRecords = 3;

/** `shown` records are named in the table itself; with 0 they stand below it. */
function columns(view: View, shown: number): Column<FigureDifference>[] {
  const { reports, format } = view.texts;
  const value = (number: number | null) => (number === null ? "–" : format.number(number));
  return [
    { heading: reports.field.figure, value: (item) => reports.figureName(item), flexible: true },
    { heading: reports.difference.before, value: ({ oldValue }) => value(oldValue), align: "right" },
    { heading: reports.difference.now, value: ({ newValue }) => value(newValue), align: "right" },
    { heading: reports.difference.why, value: (item) => whyText(item, shown, view), flexible: true },
  ];
}

function whyText({ change, came, went, basis }: FigureDifference, shown: number, { texts }: View): string {
  const { difference } = texts.reports;
  const naming = (records: readonly DifferingRecord[]) => ({
    count: records.length,
    first: records.slice(0, shown).map(({ number, label }) => number ?? label),
  });
  const parts = [
    ...(came.length === 0 ? [] : [difference.came(naming(came))]),
    ...(went.length === 0 ? [] : [difference.went(naming(went))]),
  ];
  if (parts.length > 0) return parts.join("; ");
  if (change !== "moved") return difference.change[change];
  return difference.moved[basis];
}
