import { latestDay } from "../change/finding-acts.ts";
import { type Level, levels } from "../model/codes.ts";
import type { Criteria } from "../model/criteria.ts";
import type { UnitDirectory } from "../query/unit-directory.ts";
import { groupDay, peersOf } from "./peer-group.ts";

type Grouped = Pick<Criteria, "year" | "peerGroup">;

/** The levels of the units that a set compares at the end of its year, with how many are of each (SPEC SCORE-27). */
export function levelsOfGroup(criteria: Grouped, units: UnitDirectory): { level: Level; units: number }[] {
  const day = groupDay(criteria, latestDay);
  const own = peersOf(criteria, latestDay, units).map((id) => units.version(id, day)?.level);
  return levels
    .map((level) => ({ level, units: own.filter((one) => one === level).length }))
    .filter(({ units: count }) => count > 0);
}

/** Earlier made sets of the same year that score some of the same units, with the ids of these (SPEC SCORE-27). */
export function sharedGroups(
  criteria: Grouped & Pick<Criteria, "id">,
  units: UnitDirectory,
  others: Iterable<Criteria>,
): { other: string; units: string[] }[] {
  const own = new Set(peersOf(criteria, latestDay, units));
  return [...others].flatMap((other) => {
    const isEarlier = other.year === criteria.year && other.id < criteria.id && other.withdrawn === undefined;
    const shared = isEarlier ? peersOf(other, latestDay, units).filter((id) => own.has(id)) : [];
    return shared.length === 0 ? [] : [{ other: other.number, units: shared }];
  });
}
