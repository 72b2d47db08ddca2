import type { Tally } from "@cchc/core/query/period-summary";

/** What a number counts: the heading of its list, and the records. */
export interface Counted {
  title: string;
  of: "finding" | "visit" | "task";
  ids: readonly string[];
}

/** The records behind every number of a page, by the keys that the page knows the numbers by. */
export class CountedRecords {
  readonly #known = new Map<string, Counted>();

  /** The key of a number; null where it counts nothing, so that there is nothing to open. */
  add(key: string, title: string, of: Counted["of"], { ids }: Tally): string | null {
    if (ids.length === 0) return null;
    this.#known.set(key, { title, of, ids });
    return key;
  }

  find(key: string): Counted | undefined {
    return this.#known.get(key);
  }
}
