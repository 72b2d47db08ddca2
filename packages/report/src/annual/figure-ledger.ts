import type { Tally } from "@cchc/core/query/period-summary";

/** What a printed number counts, or where it was printed before. */
export type FigureBasis =
  | { kind: "records"; records: "visit" | "finding" | "unit" | "strength"; ids: readonly string[] }
  | { kind: "share"; part: string; whole: string }
  /** Figures handed out before, added up. */
  | { kind: "sum"; of: readonly string[] }
  /** The first of two figures less the second. */
  | { kind: "difference"; of: readonly [string, string] }
  | { kind: "published"; figureId: string; documentId: string };

/** One printed number: the name of the query that gave it, its value, and what stands behind it (SPEC PROV-1). */
export interface ExplainedFigure {
  /** Stable: `visits.level.commune`, `findings.area.procedures.overdue` … */
  name: string;
  value: number;
  basis: FigureBasis;
}

/** Hands out the numbers of a report and remembers each with what stands behind it. */
export class FigureLedger {
  readonly #figures = new Map<string, ExplainedFigure>();

  get figures(): ExplainedFigure[] {
    return [...this.#figures.values()];
  }

  /** The value of a count of records. */
  count(name: string, records: "visit" | "finding" | "unit" | "strength", { value, ids }: Tally): number {
    this.#add({ name, value, basis: { kind: "records", records, ids } });
    return value;
  }

  /** A percentage of two counts handed out before; null stays null, for there was nothing to share. */
  share(name: string, part: string, whole: string, value: number | null): number | null {
    if (value !== null) this.#add({ name, value, basis: { kind: "share", part, whole } });
    return value;
  }

  /** A number as a document printed it. */
  published(name: string, figureId: string, documentId: string, value: number): number {
    this.#add({ name, value, basis: { kind: "published", figureId, documentId } });
    return value;
  }

  /** What several figures make together. */
  sum(name: string, of: readonly string[], value: number): number {
    this.#add({ name, value, basis: { kind: "sum", of } });
    return value;
  }

  /** What one figure has more than another. */
  difference(name: string, of: readonly [string, string], value: number): number {
    this.#add({ name, value, basis: { kind: "difference", of } });
    return value;
  }

  /** A copied file brings ids and numbers twice: both figures are kept, the later under a name of its own. */
  #add(figure: ExplainedFigure): void {
    let name = figure.name;
    for (let copy = 2; this.#figures.has(name); copy += 1) name = `${figure.name}#${copy}`;
    this.#figures.set(name, { ...figure, name });
  }
}
