import { addDays, type CalendarDay } from "../day.ts";
import type { Level } from "../model/codes.ts";
import type { Unit, UnitVersion } from "../model/units.ts";
import { isInForce } from "../query/unit-directory.ts";
import { foldText, nameKey } from "../text.ts";
import { groupedBy } from "./grouped.ts";
import type { OfficialPeriod, OfficialUnit } from "./selection.ts";

/** The side of the change that a period lies on. */
export type Side = "before" | "after";

/** Units of the workspace that may be one official unit; which, nobody can tell. */
export interface Ambiguity {
  name: string;
  level: Level;
  candidates: readonly { id: string; name: string }[];
}

export interface Matches {
  /** The unit of the workspace that is this period of an official unit. */
  of(unit: OfficialUnit, period: OfficialPeriod): Unit | undefined;
  /** The id that an official unit has, or will have, in the workspace on a side. */
  idOn(officialId: string, side: Side): string;
  ambiguous: readonly Ambiguity[];
  /** Official ids that other units of the workspace hold, with the ids taken instead. */
  renamed: readonly { id: string; instead: string }[];
}

/** Which side a period lies on; one that spans the change is looked for as it was before. */
export function sideOf(period: OfficialPeriod): Side {
  return period.from === null ? "before" : "after";
}

/** A period without ends lies on both sides: what was entered late is known by the later one. */
function liesOn({ from, to }: OfficialPeriod, side: Side): boolean {
  return side === "before" ? from === null : to === null;
}

interface Wanted {
  unit: OfficialUnit;
  period: OfficialPeriod;
}

interface Candidate {
  unit: Unit;
  version: UnitVersion;
}

/** What is still to be paired of a level on a side. */
interface Pool {
  side: Side;
  wanted: Wanted[];
  candidates: Candidate[];
}

const levelsFromAbove: readonly Level[] = ["province", "district", "commune"];

/**
 * Finds the units of the workspace that official ones are: by code, else by name with its kind and parent, else by a
 * name that is there once on both sides within the province (SPEC UNIT-15). Codes and names come back for other units,
 * so each side of the change is matched by itself.
 */
export function matchOfficial(
  existing: readonly Unit[],
  official: readonly OfficialUnit[],
  effective: CalendarDay,
): Matches {
  const found = new Map<OfficialPeriod, Unit>();
  const claimed = new Map<Unit, OfficialUnit>();
  const ambiguous: Ambiguity[] = [];
  const officialById = new Map(official.map((unit) => [unit.id, unit]));
  const existingById = new Map(existing.map((unit) => [unit.id, unit]));
  const renamed = new Map<string, string>();

  const matchOn = (officialId: string, side: Side): Unit | undefined => {
    const unit = officialById.get(officialId);
    const own = unit?.periods.find((period) => sideOf(period) === side) ?? unit?.periods[0];
    return own === undefined ? undefined : (found.get(own) ?? anyMatch(unit));
  };
  const anyMatch = (unit: OfficialUnit | undefined) =>
    unit?.periods.map((period) => found.get(period)).find((match) => match !== undefined);
  const idOn = (officialId: string, side: Side) =>
    matchOn(officialId, side)?.id ?? renamed.get(officialId) ?? officialId;

  for (const level of levelsFromAbove) {
    const units = official.filter((unit) => unit.level === level);
    const pools = (["before", "after"] as const).map((side): Pool => {
      const candidates = candidatesOn(existing, level, side, effective);
      const wanted = units.flatMap((unit) =>
        unit.periods.filter((period) => liesOn(period, side)).map((period) => ({ unit, period })),
      );
      return { side, wanted: candidates.length === 0 ? [] : wanted, candidates };
    });
    for (const pool of pools) pairStrictly(pool, level);
    // What fits loosely on one side may have fitted well on the other.
    if (level !== "province") for (const pool of pools) pairLoosely(pool, level);
    // Ids of what is new are settled before its children look for their parent.
    for (const unit of units) {
      if (anyMatch(unit) !== undefined || !existingById.has(unit.id)) continue;
      const code = unit.periods.at(-1)?.code;
      renamed.set(unit.id, freeId(`${unit.id}-${code ?? "2"}`, existingById));
    }
  }
  return {
    of: (_unit, period) => found.get(period),
    idOn,
    ambiguous,
    renamed: [...renamed].map(([id, instead]) => ({ id, instead })),
  };

  function pairStrictly(pool: Pool, level: Level): void {
    const parentOf = ({ period }: Wanted) => (period.parent === null ? "" : idOn(period.parent, pool.side));
    const placeOf = ({ version }: Candidate) => (level === "province" ? "" : (version.parentId ?? ""));
    pair(
      pool,
      ({ period }) => period.code,
      ({ version }) => version.code ?? null,
    );
    for (const fold of [nameKey, foldText]) {
      pair(
        pool,
        (one) => `${parentOf(one)}|${keyOf(one.period.name, level, fold)}`,
        (one) => `${placeOf(one)}|${keyOf(one.version.name, level, fold)}`,
      );
    }
  }

  /** What was entered straight below the province, or below another unit of it. */
  function pairLoosely(pool: Pool, level: Level): void {
    for (const province of new Set(pool.wanted.map(({ period }) => period.province))) {
      if (province === null || pool.candidates.length === 0) continue;
      const provinceId = idOn(province, pool.side);
      const inside = new Set(pool.candidates.filter(({ unit }) => isAtOrBelow(unit, provinceId, pool.side)));
      pair(
        pool,
        ({ period }) => (period.province === province ? keyOf(period.name, level, nameKey) : null),
        (one) => (inside.has(one) ? keyOf(one.version.name, level, nameKey) : null),
        { tell: false },
      );
    }
  }

  /** Pairs what has one key on both sides; several candidates for one unit are told. */
  function pair(
    pool: Pool,
    keyOfWanted: (one: Wanted) => string | null,
    keyOfCandidate: (one: Candidate) => string | null,
    { tell }: { tell: boolean } = { tell: true },
  ): void {
    if (pool.candidates.length === 0) return;
    const byKey = groupedBy(pool.candidates, keyOfCandidate);
    const wantedByKey = groupedBy(pool.wanted, keyOfWanted);
    const settled = new Set<OfficialPeriod>();
    const taken = new Set<Unit>();
    for (const { unit, period } of pool.wanted) {
      const key = keyOfWanted({ unit, period });
      if (key === null || found.has(period) || (wantedByKey.get(key)?.length ?? 0) > 1) continue;
      // A unit of the workspace is one official unit, though it may be it on both sides.
      const fits = (byKey.get(key) ?? []).filter((one) => (claimed.get(one.unit) ?? unit) === unit);
      const [first, ...others] = fits;
      if (first === undefined) continue;
      if (others.length === 0) {
        found.set(period, first.unit);
        claimed.set(first.unit, unit);
        taken.add(first.unit);
        settled.add(period);
      } else if (tell) {
        const named = fits.map((one) => ({ id: one.unit.id, name: one.version.name }));
        ambiguous.push({ name: period.name, level: unit.level, candidates: named });
        settled.add(period);
      }
    }
    pool.candidates = pool.candidates.filter(({ unit }) => !taken.has(unit));
    pool.wanted = pool.wanted.filter(({ period }) => !settled.has(period));
  }

  /** Going up by the versions nearest to the side; a circle ends the walk. */
  function isAtOrBelow(unit: Unit, ancestorId: string, side: Side): boolean {
    const seen = new Set<string>();
    for (let current: Unit | undefined = unit; current !== undefined && !seen.has(current.id); ) {
      if (current.id === ancestorId) return true;
      seen.add(current.id);
      const parentId: string | null = versionOn(current, side, effective)?.parentId ?? null;
      current = parentId === null ? undefined : existingById.get(parentId);
    }
    return false;
  }
}

/** The version of a unit on a side: in force on the day beside the change, else the nearest on that side. */
export function versionOn(unit: Unit, side: Side, effective: CalendarDay): UnitVersion | undefined {
  const day = side === "before" ? addDays(effective, -1) : effective;
  const current = unit.versions.find((version) => isInForce(version, day));
  if (current !== undefined) return current;
  return side === "before"
    ? unit.versions.findLast(({ from }) => from === null || from <= day)
    : unit.versions.find(({ to }) => to === null || to > day);
}

function candidatesOn(existing: readonly Unit[], level: Level, side: Side, effective: CalendarDay): Candidate[] {
  return existing.flatMap((unit) => {
    const version = versionOn(unit, side, effective);
    return version === undefined || version.level !== level ? [] : [{ unit, version }];
  });
}

const committee: Readonly<Record<string, number>> = { ubnd: 1, "uy ban nhan dan": 4 };
const provinceKind: Readonly<Record<string, number>> = { tinh: 1, tp: 1, "tp.": 1, "thanh pho": 2 };

/** What names are compared by: without "people's committee" before, and of a province without its kind. */
function keyOf(name: string, level: Level, fold: (name: string) => string): string {
  const foldedName = foldText(name);
  const skipped = wordsToSkip(foldedName, committee);
  const rest = foldedName.split(" ").slice(skipped).join(" ");
  const more = level === "province" ? wordsToSkip(rest, provinceKind) : 0;
  return fold(name)
    .split(" ")
    .slice(skipped + more)
    .join(" ");
}

function wordsToSkip(folded: string, prefixes: Readonly<Record<string, number>>): number {
  for (const [prefix, words] of Object.entries(prefixes)) if (folded.startsWith(`${prefix} `)) return words;
  return 0;
}

function freeId(id: string, taken: ReadonlyMap<string, unknown>): string {
  let free = id;
  for (let count = 2; taken.has(free); count++) free = `${id}-${count}`;
  return free;
}
