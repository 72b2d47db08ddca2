import type { Tally } from "@cchc/core/query/period-summary";

/** What figures count. A turn is one period of a recurring duty, or one unit in it. */
export type CountedRecord =
  | "visit"
  | "finding"
  | "unit"
  | "strength"
  | "task"
  | "target"
  | "rollout"
  | "initiative"
  | "index-result"
  | "turn"
  | "person"
  | "scorecard";

/** What a printed number counts, or where it was printed before. */
export type FigureBasis =
  | { kind: "records"; records: CountedRecord; ids: readonly string[] }
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
  /** What the report says the number of, where that is a text of the data; null where the name says it. */
  label: string | null;
  basis: FigureBasis;
  /** How many decimals it was published with at least; absent where nobody says. */
  decimals?: number;
}

/** Hands out the numbers of a report and remembers each with what stands behind it. */
export class FigureLedger {
  readonly #figures = new Map<string, ExplainedFigure>();

  get figures(): ExplainedFigure[] {
    return [...this.#figures.values()];
  }

  /** The value of a count of records. */
  count(
    name: string,
    records: CountedRecord,
    { value, ids }: Tally,
    label: string | null = null,
    decimals?: number,
  ): number {
    const shown = decimals === undefined ? {} : { decimals };
    return this.#add({ name, value, label, basis: { kind: "records", records, ids }, ...shown });
  }

  /** A percentage of two counts handed out before; null stays null, for there was nothing to share. */
  share(name: string, part: string, whole: string, value: number | null, label: string | null = null): number | null {
    return value === null ? null : this.#add({ name, value, label, basis: { kind: "share", part, whole } });
  }

  /** A number as a document printed it. */
  published(name: string, value: number, label: string, source: { figureId: string; documentId: string }): number {
    return this.#add({ name, value, label, basis: { kind: "published", ...source } });
  }

  /** What several figures make together. */
  sum(name: string, of: readonly string[], value: number, label: string | null = null): number {
    return this.#add({ name, value, label, basis: { kind: "sum", of } });
  }

  /** What one figure has more than another. */
  difference(name: string, of: readonly [string, string], value: number, label: string | null = null): number {
    return this.#add({ name, value, label, basis: { kind: "difference", of } });
  }

  /** A copied file brings ids and numbers twice: both figures are kept, the later under a name of its own. */
  #add(figure: ExplainedFigure): number {
    let name = figure.name;
    for (let copy = 2; this.#figures.has(name); copy += 1) name = `${figure.name}#${copy}`;
    this.#figures.set(name, { ...figure, name });
    return figure.value;
  }
}
