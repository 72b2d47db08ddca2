import { AppError, problem } from "@cchc/core/problem";
import { foldText, matchScore } from "@cchc/core/text";
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

/**
 * The name of the figure that was typed: its place in the list, its name in words, or its name as it is stored, which may
 * be the beginning of several; else the one figure whose name has all the words. Where several have, throws
 * `report-figure-not-found` with the nearest of them and their places.
 */
export function figureMeant(
  figures: readonly Pick<FigureItem, "name" | "label">[],
  typed: string | undefined,
  { reports }: Catalogue,
): string | undefined {
  if (typed === undefined) return undefined;
  const placed = /^[1-9]\d*$/.test(typed) ? figures[Number(typed) - 1] : undefined;
  // Nobody types the commas of a name.
  const keyOf = (words: string) => foldText(words).replaceAll(",", "");
  const wanted = keyOf(typed);
  const exact = placed ?? figures.find((figure) => keyOf(reports.figureName(figure)) === wanted);
  if (exact !== undefined) return exact.name;
  if (figures.some(({ name }) => name === typed || name.startsWith(`${typed}.`))) return typed;
  const found = figures.flatMap((figure, index) => {
    const words = reports.figureName(figure);
    return matchScore(words, typed) > 0 ? [{ name: figure.name, words, place: index + 1 }] : [];
  });
  const [only, ...others] = found;
  if (only === undefined) return typed;
  if (others.length === 0) return only.name;
  // The shortest names say the most general things.
  const nearest = found.toSorted((one, other) => one.words.length - other.words.length).slice(0, MOST_NEAREST);
  const places = nearest.map(({ place }) => place);
  throw new AppError(
    problem("report-figure-not-found", { figure: typed, nearest: nearest.map(({ words }) => words), places }),
  );
}

const MOST_NEAREST = 8;

const firstRecords = 3;

/** The value of a figure, with the decimals that it was published with. */
export function figureValue(
  { value, decimals }: Pick<FigureItem, "value" | "decimals">,
  { format }: Catalogue,
): string {
  return format.number(value, 2, decimals ?? 0);
}

/** What stands behind a figure: the first of its records, the figures it was computed from, or the document that says it. */
export function basisWords({ basis, recordKind, ids, records, of, document }: FigureItem, texts: Catalogue): string {
  const { reports } = texts;
  const values = of.map((part) => figureValue(part, texts));
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
