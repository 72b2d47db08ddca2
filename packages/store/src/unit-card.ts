import type { CalendarDay } from "@cchc/core/day";
import type { Unit, UnitEvent, UnitVersion } from "@cchc/core/model/units";
import type { VisitFacts } from "@cchc/core/query/facts";
import { findingState } from "@cchc/core/query/finding-state";
import { type RelatedUnit, relatives, type UnitItem, unitItem } from "@cchc/core/query/unit-item";
import { isCancelled, visitState } from "@cchc/core/query/visit-state";
import type { SkippedFile } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

/** All that is known of a unit, as of a day. */
export interface UnitCard extends UnitItem {
  versions: readonly (UnitVersion & { parentName: string | null })[];
  predecessors: readonly RelatedUnit[];
  successors: readonly RelatedUnit[];
  events: readonly UnitEvent[];
  visits: number;
  /** Unfinished findings the unit is responsible for. */
  openFindings: number;
  overdueFindings: number;
}

/** The card of a unit: its versions, where it came from and went, and what it still owes (SPEC UNIT-11). */
export async function unitCard(
  workspace: Workspace,
  unit: Unit,
  { asOf, today }: { asOf: CalendarDay; today: CalendarDay },
): Promise<{ card: UnitCard; skipped: SkippedFile[] }> {
  const units = await workspace.units();
  const { visits, skipped } = await workspace.visits();
  const owed = visits
    .filter((visit) => !isCancelled(visit, asOf))
    .flatMap((visit) => visit.findings.map((finding) => findingState(finding, asOf)))
    .filter((state) => state?.unfinished === true && state.responsibleUnitId === unit.id);
  const card = {
    ...unitItem(unit, asOf, units),
    versions: unit.versions.map((version) => ({
      ...version,
      parentName: version.parentId === null ? null : nameOn(version.parentId, version.from ?? version.to ?? asOf),
    })),
    ...relatives(unit.id, units),
    events: units.events.filter(({ unitIds, intoIds }) => unitIds.includes(unit.id) || intoIds.includes(unit.id)),
    visits: visits.filter((visit) => visit.unitId === unit.id && isThere(visit)).length,
    openFindings: owed.length,
    overdueFindings: owed.filter((state) => state?.overdue === true).length,
  };
  return { card, skipped };

  /** Looking back, a visit is there once it started; when it was planned is not known as a day. */
  function isThere(visit: VisitFacts): boolean {
    return asOf >= today || visitState(visit, asOf).startedOn !== null;
  }

  function nameOn(id: string, day: CalendarDay): string {
    return units.nearestVersion(id, day)?.name ?? id;
  }
}
