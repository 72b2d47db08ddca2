import type { CalendarDay } from "../day.ts";
import type { RegisteredDocument } from "../model/documents.ts";
import type { Unit } from "../model/units.ts";
import { type Problem, problem } from "../problem.ts";
import type { UnitDirectory } from "../query/unit-directory.ts";
import { unitCandidate, unitsBearing, unitsMeant, unitsSuggested } from "../query/units-named.ts";
import { fail, type Result, succeed } from "../result.ts";
import { foldText, nameKey } from "../text.ts";

/** Units as the cells of a table name them. */
export interface UnitNames {
  /** The id of the unit with this id or name; beginnings of ids are not enough in a table. */
  find(text: string): Result<string>;
  /** What people call the unit with this id: its name, and what it belongs to where others bear that name; else the id. */
  nameOf(id: string): string;
  /** How many units ever bore a name and bear no other since. */
  bearers(name: string): number;
  /** The same units as one speaks of them on another day. */
  on(day: CalendarDay): UnitNames;
  /** The same units where those of a group are meant before all others, on a day. */
  among(ids: ReadonlySet<string>, day: CalendarDay): UnitNames;
}

/** Documents as the cells of a table name them. */
export interface DocumentNames {
  find(text: string): Result<string>;
  /** The number of the document with this id, or its title; the id where there is none. */
  nameOf(id: string): string;
}

interface Candidate {
  id: string;
  number: string;
  label: string;
}

/**
 * Look-up of units by id or name: case and the place of a tone mark do not count, marks only where the text has some.
 * Of several that bear a name the group decides, else the day. An id in brackets is read behind a name of its unit only
 * (SPEC LIST-13).
 */
export function unitNames(units: UnitDirectory, day: CalendarDay, group?: ReadonlySet<string>): UnitNames {
  const meant = { day, group };
  const nameOf = (id: string) => units.nearestVersion(id, day)?.name ?? id;
  const candidate = (unit: Unit) => unitCandidate(units, unit, day);
  // The same wrong name may stand in every row; and where everything is wrong, a few suggestions are enough.
  const nearest = new Map<string, readonly { id: string; name: string }[]>();
  const near = (text: string) => {
    const found = nearest.get(text) ?? (nearest.size < MOST_SUGGESTED ? unitsSuggested(units, text, meant) : []);
    nearest.set(text, found);
    return found;
  };
  const speakingOf = new Map<CalendarDay, UnitNames>();
  const names: UnitNames = {
    nameOf(id) {
      const name = nameOf(id);
      const bearers = unitsMeant(units, unitsBearing(units, name, day), meant);
      const own = units.find(id);
      return own === undefined || bearers.every((one) => one.id === id) ? name : candidate(own).label;
    },
    bearers: (name) => unitsBearing(units, name, day).length,
    on(other) {
      if (other === day) return names;
      const known = speakingOf.get(other) ?? unitNames(units, other, group);
      speakingOf.set(other, known);
      return known;
    },
    among: (ids, on) => unitNames(units, on, ids),
    find(text) {
      const id = text.toLowerCase();
      if (units.find(id) !== undefined) return succeed(id);
      const named = unitsMeant(units, unitsBearing(units, text, day), meant).map(candidate);
      const behind = named.length === 0 ? nameAndId(text) : null;
      const own = units.find(behind?.id ?? "");
      if (behind === null || own === undefined) {
        const nearest = named.length === 0 ? near(text) : [];
        return oneOf(named, text, problem("unit-not-found", { unit: text, nearest, inTable: true }), "unit-named");
      }
      if (own.versions.some(({ name }) => isNamed(name, behind.name))) return succeed(own.id);
      const ofId = { id: own.id, name: nameOf(own.id) };
      const others = unitsBearing(units, behind.name, day).map(candidate);
      if (others.length === 0) return fail(problem("unit-not-found", { unit: text, nearest: [ofId], inTable: true }));
      const candidates = [...others.slice(0, 9), { id: ofId.id, number: ofId.id, label: ofId.name }];
      return fail(problem("id-ambiguous", { text: behind.name, candidates, inTable: "unit-named" }));
    },
  };
  return names;
}

/** Look-up of registered documents by id or number, as printed or corrected; one without a number by its title. */
export function documentNames(documents: readonly RegisteredDocument[]): DocumentNames {
  const byId = new Map(documents.map((document) => [document.id, document]));
  const byNumber = once(() =>
    grouped(documents, ({ id, number, correctedNumber, title }) => ({
      keys: [number ?? title, correctedNumber].flatMap((one) => (one == null ? [] : [one])),
      candidate: { id, number: number ?? id, label: title },
    })),
  );
  return {
    nameOf: (id) => byId.get(id)?.number ?? byId.get(id)?.title ?? id,
    find(text) {
      if (byId.has(text)) return succeed(text);
      const behind = nameAndId(text);
      const meant = byId.get(behind?.id ?? "");
      const names = [meant?.title, meant?.number, meant?.correctedNumber].flatMap((name) => name ?? []);
      if (meant !== undefined && names.some((name) => isNamed(name, behind?.name ?? ""))) return succeed(meant.id);
      return oneOf(byNumber().find(text), text, problem("document-not-found", { document: text }));
    },
  };
}

/** Names in one table for which units are suggested: each is compared with all units. */
const MOST_SUGGESTED = 20;
/** The name and, in brackets behind it, the id with which sheets end a name that alone would not do. */
function nameAndId(text: string): { name: string; id: string } | null {
  const [, name, id] = /^(.*)\(([a-z0-9-]+)\)\s*$/isu.exec(text) ?? [];
  return name === undefined || id === undefined ? null : { name: name.trim(), id: id.toLowerCase() };
}

/** Whether `typed` is the name: with its marks, or without any. */
function isNamed(name: string, typed: string): boolean {
  return nameKey(name) === nameKey(typed) || (isUnmarked(typed) && foldText(name) === foldText(typed));
}

/** Whether a text was typed without marks, as on a keyboard that has none. */
function isUnmarked(text: string): boolean {
  return nameKey(text) === foldText(text);
}

/** What bears a name: exactly, or without its marks where the text has none. */
interface ByName {
  find(text: string): readonly Candidate[];
}

function grouped<T>(
  records: readonly T[],
  namesOf: (record: T) => { keys: readonly string[]; candidate: Candidate },
): ByName {
  const exact = new Map<string, Candidate[]>();
  const unmarked = new Map<string, Candidate[]>();
  for (const record of records) {
    const { keys, candidate } = namesOf(record);
    for (const key of new Set(keys.map(nameKey))) add(exact, key, candidate);
    for (const key of new Set(keys.map(foldText))) add(unmarked, key, candidate);
  }
  return {
    find: (text) => exact.get(nameKey(text)) ?? (isUnmarked(text) ? unmarked.get(foldText(text)) : undefined) ?? [],
  };
}

function add(groups: Map<string, Candidate[]>, key: string, candidate: Candidate): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [candidate]);
  else group.push(candidate);
}

function oneOf(
  candidates: readonly Candidate[],
  text: string,
  missing: Problem,
  inTable?: "unit-named",
): Result<string> {
  const [only, ...others] = candidates;
  if (only === undefined) return fail(missing);
  if (others.length === 0) return succeed(only.id);
  const several = [only, ...others].slice(0, 10);
  return fail(problem("id-ambiguous", { text, candidates: several, ...(inTable === undefined ? {} : { inTable }) }));
}

function once<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
