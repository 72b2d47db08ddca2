import { type CalendarDay, formatDay } from "../day.ts";
import type { RegisteredDocument } from "../model/documents.ts";
import type { Index, IndexResult, IndexScale } from "../model/indices.ts";
import { roundedTo } from "../rounding.ts";

/** Where a text stands among the schemes: the code as it is stored. */
export function schemeCode(text: string): string {
  return text.trim().toUpperCase();
}

/** The scale of a scheme in a year; the last one it had when none is said for that year. */
export function scaleOfYear({ scales }: Pick<Index, "scales">, year: number): IndexScale {
  const found = scales.find((scale) => covers(scale, year)) ?? scales.at(-1);
  if (found === undefined) throw new Error("a scheme has a scale");
  return { measure: found.measure, maximum: found.maximum };
}

/** A scale with how many decimals its values are published with at least; absent where the scheme does not say. */
export interface PublishedScale extends IndexScale {
  decimals?: number;
}

/**
 * The scale of a result, with the decimals that its scheme is published with in that year; without them where words stand
 * before the value: "on average above 80 %" says no hundredths (SPEC INDEX-29).
 */
export function publishedScale(
  { scales }: Pick<Index, "scales">,
  { scale, year, qualifier }: Pick<IndexResult, "scale" | "year" | "qualifier">,
): PublishedScale {
  if (qualifier) return scale;
  const decimals = scales.find((one) => covers(one, year))?.decimals;
  return decimals === undefined ? scale : { ...scale, decimals };
}

/** How many are in the peer group in a year, as far as the scheme says it; null where it does not. */
export function peersOfYear({ peerGroup }: Pick<Index, "peerGroup">, year: number): number | null {
  return peerGroup.counts.find((count) => covers(count, year))?.count ?? null;
}

/** The results that count: those that were not taken back as mistakes. */
export function standingResults({ results }: Pick<Index, "results">): IndexResult[] {
  return results.filter(({ withdrawn }) => withdrawn === undefined);
}

/** Registered documents by their ids. */
export function documentsById<D extends Pick<RegisteredDocument, "id">>(
  documents: readonly D[],
): ReadonlyMap<string, D> {
  return new Map(documents.map((document) => [document.id, document]));
}

/**
 * The day from which a result is known: that of its publication, else of the document it stands in, else the last day of
 * its year, since no index is published before its year is over (SPEC INDEX-24).
 */
export function knownOn(
  { publishedOn, documentId, year }: Pick<IndexResult, "publishedOn" | "documentId" | "year">,
  documents: ReadonlyMap<string, Pick<RegisteredDocument, "issuedOn">>,
): CalendarDay {
  const document = documentId === undefined ? undefined : documents.get(documentId);
  return publishedOn ?? document?.issuedOn ?? formatDay(year, 12, 31);
}

/** A scheme with the results known on a day; `recorded` are all of them, by which results are numbered. */
export interface IndexAsOf extends Index {
  recorded: readonly IndexResult[];
}

/** A scheme as it was known on a day (SPEC INDEX-24). */
export function indexAsOf(
  index: Index,
  asOf: CalendarDay,
  documents: readonly Pick<RegisteredDocument, "id" | "issuedOn">[],
): IndexAsOf {
  const byId = documentsById(documents);
  const results = index.results.filter((result) => knownOn(result, byId) <= asOf);
  return { ...index, results, recorded: index.results };
}

/** Of whom a result is: the same for two results of one unit, registered or not. */
export function unitKeyOf({ unitId, unitName }: Pick<IndexResult, "unitId" | "unitName">): string {
  return unitId ?? `? ${unitName ?? ""}`;
}

/** What people say for a result: `PAR-2022`, and `PAR-2022-2` for the second one recorded of that year. */
export function resultNumber(
  { number, results, recorded = results }: Pick<Index, "number" | "results"> & Partial<Pick<IndexAsOf, "recorded">>,
  result: IndexResult,
): string {
  const place = placesInYear(recorded).get(result.id) ?? 0;
  return place === 0 ? `${number}-${result.year}` : `${number}-${result.year}-${place + 1}`;
}

/** Documents are never changed in place, so a list of results is counted through once. */
const counted = new WeakMap<readonly IndexResult[], ReadonlyMap<string, number>>();

/** Which one of its year each result is, from 0, by its id. */
function placesInYear(recorded: readonly IndexResult[]): ReadonlyMap<string, number> {
  const known = counted.get(recorded);
  if (known !== undefined) return known;
  const places = new Map<string, number>();
  const ofYear = new Map<number, number>();
  for (const { id, year } of recorded) {
    const place = ofYear.get(year) ?? 0;
    ofYear.set(year, place + 1);
    if (!places.has(id)) places.set(id, place);
  }
  counted.set(recorded, places);
  return places;
}

/** Whether two scales are one. */
export function sameScale(left: IndexScale, right: IndexScale): boolean {
  return left.measure === right.measure && left.maximum === right.maximum;
}

/** What percent of its scale a value is: derived, with two decimals. */
export function percentOfScale(value: number, { maximum }: Pick<IndexScale, "maximum">): number {
  return roundedTo((value / maximum) * 100, 2);
}

function covers({ firstYear, lastYear }: { firstYear: number | null; lastYear: number | null }, year: number): boolean {
  return (firstYear === null || firstYear <= year) && (lastYear === null || year <= lastYear);
}
