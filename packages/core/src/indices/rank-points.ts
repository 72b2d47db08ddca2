import type { Index } from "../model/indices.ts";
import type { RankPoint } from "../query/rank-lines.ts";
import type { UnitDirectory } from "../query/unit-directory.ts";
import { unitChanges } from "./comparable.ts";
import { comparedResult, resultsOfUnit } from "./compare.ts";
import { standingResults } from "./scheme.ts";

/**
 * What a unit reached in all schemes and years, one point a year: results with a place only. A year's point is followed
 * on where the unit became part of another one, and says what happened to it since the point before.
 */
export function rankPoints(
  indices: readonly Index[],
  units: Pick<UnitDirectory, "events">,
  unitId: string,
): RankPoint[] {
  return indices.flatMap((index) => {
    const years = [...new Set(standingResults(index).map(({ year }) => year))].sort((left, right) => left - right);
    const points: RankPoint[] = [];
    for (const year of years) {
      const [result] = resultsOfUnit(index, units, unitId, year);
      if (result === undefined || result.rank === null) continue;
      const before = points.at(-1);
      const ids = [...new Set([unitId, result.unitId ?? unitId])];
      const changes = before === undefined ? [] : unitChanges(units, ids, { after: before.year, upTo: year });
      const { rank } = result;
      points.push({ ...comparedResult(index, result), rank, title: index.title, changes });
    }
    return points;
  });
}
