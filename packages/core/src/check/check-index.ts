import { formatDay } from "../day.ts";
import { inconsistenciesOf } from "../indices/consistency.ts";
import { isLatest } from "../indices/neighbours.ts";
import { endedCompetitor, unitOfCompetitor } from "../indices/own-competitor.ts";
import { isPeer, versionsInYear } from "../indices/recordable.ts";
import { percentOfScale, resultNumber } from "../indices/scheme.ts";
import { areasOfList, type OwnAreaList } from "../model/area-lists.ts";
import type { Index, IndexResult } from "../model/indices.ts";
import type { UnitDirectory } from "../query/unit-directory.ts";
import { notInForce } from "./not-in-force.ts";
import { type Remark, remark } from "./remark.ts";

/** What an index scheme is checked against. */
export interface IndexCheckContext {
  units: UnitDirectory;
  areaLists: readonly OwnAreaList[];
  /** Ids of the registered documents; null when the register cannot be read. */
  documentIds: ReadonlySet<string> | null;
  /** Ids of the components that are treated (`remedies.ts`); null when a plan cannot be read. */
  treated: ReadonlySet<string> | null;
  /** Below this percent of its maximum a component is weak. */
  weakPercent: number;
}

/** Everything inconsistent or doubtful in one scheme's results, and weak components nobody follows up (SPEC INDEX-14, INDEX-20). */
export function checkIndex(file: string, index: Index, context: IndexCheckContext): Remark[] {
  if (index.withdrawn !== undefined) return [];
  const ids = new Set<string>();
  return index.results.flatMap((result, place): Remark[] => {
    const at = ["results", place];
    const twice = [result.id, ...result.components.map(({ id }) => id)].find((id) => ids.has(id));
    ids.add(result.id);
    for (const { id } of result.components) ids.add(id);
    if (twice !== undefined) return [remark("duplicate-id", file, at, { id: twice, otherFile: file })];
    if (result.withdrawn !== undefined) return [];
    const number = resultNumber(index, result);
    return [
      ...checkReferences(file, result, at, number, context),
      ...checkPeer(file, index, result, at, number, context),
      ...checkCompetitor(file, index, result, at, number, context),
      ...inconsistenciesOf(index, result).map((inconsistency) => {
        const said = inconsistency.code === "rank-not-stated" || inconsistency.code === "outside-years";
        return remark(said ? "index-note" : "index-inconsistent", file, at, { result: number, inconsistency });
      }),
      ...checkWeak(file, index, result, at, number, context),
    ];
  });
}

type Path = readonly (string | number)[];

function checkReferences(
  file: string,
  result: IndexResult,
  at: Path,
  number: string,
  { units, documentIds, areaLists }: IndexCheckContext,
): Remark[] {
  const { unitId, documentId, components } = result;
  const remarks: Remark[] = [];
  if (unitId !== null && units.find(unitId) === undefined)
    remarks.push(remark("unknown-unit", file, [...at, "unitId"], { unit: unitId }));
  if (documentId !== undefined && documentIds?.has(documentId) === false) {
    const params = { figure: number, document: documentId };
    remarks.push(remark("figure-document-unknown", file, [...at, "documentId"], params));
  }
  const areas = areasOfList("par-index", areaLists) ?? [];
  for (const [place, { area, code }] of components.entries()) {
    if (area === undefined || areas.includes(area)) continue;
    const params = { record: `${number} ${code}`, area, list: "par-index" };
    remarks.push(remark("area-not-in-list", file, [...at, "components", place, "area"], params));
  }
  return remarks;
}

/** A competitor that is a unit of the register: its result stands apart from the unit's own (SPEC INDEX-28). */
function checkCompetitor(
  file: string,
  index: Index,
  result: IndexResult,
  at: Path,
  number: string,
  { units }: IndexCheckContext,
): Remark[] {
  const unit = unitOfCompetitor(index, result, units);
  const ended = unit === null ? endedCompetitor(index, result, units) : null;
  if (ended !== null) return [notInForce(file, [...at, "unitName"], number, ended, result.year, units)];
  if (unit === null) return [];
  const params = { result: number, name: result.unitName ?? "", unit: unit.id };
  return [remark("index-competitor-own", file, [...at, "unitName"], params)];
}

/** A result of a unit that the scheme does not compare, or that was not there: nobody could record it any more (SPEC INDEX-25). */
function checkPeer(
  file: string,
  index: Index,
  { unitId, year }: IndexResult,
  at: Path,
  number: string,
  { units }: IndexCheckContext,
): Remark[] {
  if (unitId === null) return [];
  if (units.find(unitId) !== undefined && versionsInYear(units, unitId, year).length === 0)
    return [notInForce(file, [...at, "unitId"], number, unitId, year, units)];
  if (isPeer(index, unitId, year, units)) return [];
  const unit = units.nearestVersion(unitId, formatDay(year, 12, 31))?.name ?? unitId;
  return [remark("index-peers-mixed", file, [...at, "unitId"], { result: number, unit, peers: index.peerGroup.name })];
}

/** Weak components of the latest year of a unit: older ones are history. */
function checkWeak(
  file: string,
  index: Index,
  result: IndexResult,
  at: Path,
  number: string,
  { treated, weakPercent }: IndexCheckContext,
): Remark[] {
  if (treated === null || result.unitId === null) return [];
  if (!isLatest(index, result)) return [];
  return result.components.flatMap(({ id, code, title, value, maximum }, place): Remark[] => {
    if (value === null || maximum === null || treated.has(id)) return [];
    const percent = percentOfScale(value, { maximum });
    if (percent >= weakPercent) return [];
    const params = { result: number, component: code, title, percent, threshold: weakPercent };
    return [remark("index-weak-untreated", file, [...at, "components", place], params)];
  });
}
