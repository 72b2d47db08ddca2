import type { Visit } from "@cchc/core/model/visit";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";

/** The units that a visit may leave something with: visited, responsible, or taking over. */
export function unitsOfVisit({ unitId, findings }: Visit): ReadonlySet<string> {
  const units = new Set([unitId]);
  for (const { responsibleUnitId, acts } of findings) {
    units.add(responsibleUnitId);
    for (const act of acts) if (act.act === "hand-over") units.add(act.to);
  }
  return units;
}

/** Which visits left something with a unit, kept so that a follow-up visit need not go through all of them. */
export class VisitsByUnit {
  readonly #visits = new Map<string, Visit[]>();
  readonly #units: UnitDirectory;

  constructor(visits: readonly Visit[], units: UnitDirectory) {
    this.#units = units;
    for (const visit of visits) {
      for (const unit of unitsOfVisit(visit)) {
        const others = this.#visits.get(unit);
        if (others === undefined) this.#visits.set(unit, [visit]);
        else others.push(visit);
      }
    }
  }

  /** The visits whose findings may concern a unit: its own, and those of units that became it. */
  concerning(unitId: string): Visit[] {
    const { events } = this.#units;
    const units = closure([unitId], (unit) =>
      events.flatMap(({ unitIds, intoIds }) => (intoIds.includes(unit) ? unitIds : [])),
    );
    return [...new Set([...units].flatMap((unit) => this.#visits.get(unit) ?? []))];
  }
}

/** Some units and what they became, directly or over others. */
export function withSuccessors(unitIds: Iterable<string>, { events }: UnitDirectory): ReadonlySet<string> {
  return closure(unitIds, (unit) =>
    events.flatMap(({ unitIds: from, intoIds }) => (from.includes(unit) ? intoIds : [])),
  );
}

function closure(start: Iterable<string>, next: (unit: string) => readonly string[]): Set<string> {
  const reached = new Set<string>();
  const waiting = [...start];
  for (let unit = waiting.pop(); unit !== undefined; unit = waiting.pop()) {
    if (reached.has(unit)) continue;
    reached.add(unit);
    waiting.push(...next(unit));
  }
  return reached;
}
