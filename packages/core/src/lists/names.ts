import type { CalendarDay } from "../day.ts";
import type { RegisteredDocument } from "../model/documents.ts";
import { type Problem, problem } from "../problem.ts";
import { nearestUnits } from "../query/nearest-units.ts";
import type { UnitDirectory } from "../query/unit-directory.ts";
import { fail, type Result, succeed } from "../result.ts";
import { foldText } from "../text.ts";

/** Units as the cells of a table name them. */
export interface UnitNames {
  /** The id of the unit with this id or name; beginnings of ids are not enough in a table. */
  find(text: string): Result<string>;
}

/** Documents as the cells of a table name them. */
export interface DocumentNames {
  find(text: string): Result<string>;
}

interface Candidate {
  id: string;
  number: string;
  label: string;
}

/** Look-up of units by id or by the name they bear on `day`, without regard to case and marks. */
export function unitNames(units: UnitDirectory, day: CalendarDay): UnitNames {
  const nameOf = ({ id }: { id: string }) => units.nearestVersion(id, day)?.name ?? id;
  const byName = once(() =>
    grouped(units.all, (unit) => {
      const name = nameOf(unit);
      // Two of one name are told apart by what they belong to.
      const parent = units.nearestVersion(unit.id, day)?.parentId ?? null;
      const label = parent === null ? name : `${name}, ${nameOf({ id: parent })}`;
      return { keys: [name], candidate: { id: unit.id, number: unit.id, label } };
    }),
  );
  // The same wrong name may stand in every row; and where everything is wrong, a few suggestions are enough.
  const nearest = new Map<string, readonly { id: string; name: string }[]>();
  const near = (text: string) => {
    const found = nearest.get(text) ?? (nearest.size < MOST_SUGGESTED ? nearestUnits(units.all, text, nameOf) : []);
    nearest.set(text, found);
    return found;
  };
  return {
    find(text) {
      const id = text.toLowerCase();
      if (units.find(id) !== undefined) return succeed(id);
      const behind = idBehind(id);
      if (units.find(behind) !== undefined) return succeed(behind);
      const named = byName().get(foldText(text));
      return oneOf(
        named,
        text,
        problem("unit-not-found", { unit: text, nearest: named === undefined ? near(text) : [] }),
      );
    },
  };
}

/** Look-up of registered documents by id or number, as printed or corrected; one without a number by its title. */
export function documentNames(documents: readonly RegisteredDocument[]): DocumentNames {
  const ids = new Set(documents.map(({ id }) => id));
  const byNumber = once(() =>
    grouped(documents, ({ id, number, correctedNumber, title }) => ({
      keys: [number ?? title, correctedNumber].flatMap((one) => (one == null ? [] : [one])),
      candidate: { id, number: number ?? id, label: title },
    })),
  );
  return {
    find(text) {
      if (ids.has(text)) return succeed(text);
      const behind = idBehind(text);
      if (ids.has(behind)) return succeed(behind);
      return oneOf(byNumber().get(foldText(text)), text, problem("document-not-found", { document: text }));
    },
  };
}

/** Names in one table for which units are suggested: each is compared with all units. */
const MOST_SUGGESTED = 20;
/** The id in brackets with which sheets end a name that alone would not do. */
function idBehind(text: string): string {
  return /\(([a-z0-9-]+)\)$/.exec(text)?.[1] ?? "";
}

function grouped<T>(
  records: readonly T[],
  namesOf: (record: T) => { keys: readonly string[]; candidate: Candidate },
): ReadonlyMap<string, readonly Candidate[]> {
  const groups = new Map<string, Candidate[]>();
  for (const record of records) {
    const { keys, candidate } = namesOf(record);
    for (const key of new Set(keys.map(foldText))) {
      const group = groups.get(key);
      if (group === undefined) groups.set(key, [candidate]);
      else group.push(candidate);
    }
  }
  return groups;
}

function oneOf(candidates: readonly Candidate[] | undefined, text: string, missing: Problem): Result<string> {
  const [only, ...others] = candidates ?? [];
  if (only === undefined) return fail(missing);
  if (others.length === 0) return succeed(only.id);
  return fail(problem("id-ambiguous", { text, candidates: [only, ...others].slice(0, 10) }));
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
