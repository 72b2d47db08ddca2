import type { Catalogue } from "@cchc/messages/catalogue";
import type { FigureItem } from "./explanation.ts";

/** Figures that a reader of the whole report looks for, not those of single rows and of repeated words. */
export function isMainFigure({ name, value }: Pick<FigureItem, "name" | "value">): boolean {
  return isMainName(name, value);
}

/** The same of the name of a figure, beside its value. */
export function isMainName(name: string, value: number): boolean {
  if (
    /^(?:visit|finding|task|target|responsible|findings\.unit)\.|^tasks\.lead\.|\.(?:\d+|other)(?:\.|$)|\.accepted$/.test(
      name,
    )
  )
    return false;
  return value !== 0 || !/\.(?:area|kind|status)\./.test(name);
}

const firstRecords = 3;

/** What stands behind a figure: the first of its records, the figures it was computed from, or the document that says it. */
export function basisWords({ basis, recordKind, ids, records, of, document }: FigureItem, texts: Catalogue): string {
  const { reports, format } = texts;
  const values = of.map(({ value }) => format.number(value));
  switch (basis) {
    case "records": {
      const first = records.slice(0, firstRecords).map(({ number, label }) => number ?? label);
      const kind = recordKind === null ? "" : reports.records[recordKind];
      return reports.countedRecords({ count: ids.length, kind, first });
    }
    case "share":
      return values.join(" / ");
    case "sum":
      return values.join(" + ");
    case "difference":
      return values.join(" − ");
    case "published":
      return reports.printedIn(document?.number ?? document?.title ?? reports.unknownDocument);
  }
}
