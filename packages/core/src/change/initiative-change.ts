import { defaultVisitAreaList } from "../model/area-lists.ts";
import type { Initiative, Initiatives } from "../model/initiatives.ts";
import { type Problem, problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { ChangeContext } from "./context.ts";
import { definedOnly } from "./defined-only.ts";
import { chosenAreas } from "./visit-checks.ts";
import { withFields } from "./with-fields.ts";

/** Changes of initiatives.json. In an update, null empties a field and what is absent stays. */
export type InitiativesChange =
  | {
      type: "initiative.add";
      unitId: string;
      title: string;
      year: number;
      area?: string | undefined;
      areaListId?: string | undefined;
      document?: string | undefined;
      effect?: string | undefined;
    }
  | {
      type: "initiative.update";
      initiativeId: string;
      unitId?: string | undefined;
      title?: string | undefined;
      year?: number | undefined;
      area?: string | null | undefined;
      document?: string | null | undefined;
      effect?: string | null | undefined;
    }
  | { type: "initiative.renumber"; initiativeId: string; number: string };

/**
 * initiatives.json after a change. Problems: `unit-not-found`, `area-list-not-found`, `area-not-in-list`,
 * `record-not-found` (SPEC REG-11).
 */
export function changeInitiatives(
  register: Initiatives,
  change: InitiativesChange,
  context: ChangeContext,
): Result<Initiatives> {
  const { initiatives } = register;
  if (change.type === "initiative.add") {
    const { unitId, title, year, area, areaListId = defaultVisitAreaList, document, effect } = change;
    const head = { id: context.newId(), number: nextInitiativeNumber(register), unitId, title, year };
    const placed = area === undefined ? {} : { areaListId, area };
    const added: Initiative = { ...head, ...placed, ...definedOnly({ document, effect }) };
    const refusal = refusalOf(added, context);
    return refusal === null ? succeed({ ...register, initiatives: [...initiatives, added] }) : fail(refusal);
  }
  const before = initiatives.find(({ id }) => id === change.initiativeId);
  if (before === undefined) return fail(problem("record-not-found", { record: change.initiativeId }));
  const after = change.type === "initiative.renumber" ? { ...before, number: change.number } : updated(before, change);
  const refusal = refusalOf(after, context);
  if (refusal !== null) return fail(refusal);
  return succeed({ ...register, initiatives: initiatives.map((other) => (other === before ? after : other)) });
}

/** The next display number of an initiative: `SK6` after `SK5`. */
export function nextInitiativeNumber({ initiatives }: Pick<Initiatives, "initiatives">): string {
  const numbers = initiatives.map(({ number }) => Number(number.replace(/^\D+/, "")));
  return `SK${Math.max(0, ...numbers.filter(Number.isFinite)) + 1}`;
}

function updated(
  before: Initiative,
  { unitId, title, year, area, document, effect }: Extract<InitiativesChange, { type: "initiative.update" }>,
): Initiative {
  // An area goes with the list that it stands in.
  const areaListId = area == null ? area : (before.areaListId ?? defaultVisitAreaList);
  return withFields(before, { unitId, title, year, areaListId, area, document, effect });
}

function refusalOf({ unitId, area, areaListId }: Initiative, context: ChangeContext): Problem | null {
  if (context.units.find(unitId) === undefined) return problem("unit-not-found", { unit: unitId });
  if (area === undefined || areaListId === undefined) return null;
  const chosen = chosenAreas(areaListId, [area], context);
  return chosen.ok ? null : chosen.problem;
}
