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
      invented?: true | undefined;
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
  | { type: "initiative.renumber"; initiativeId: string; number: string }
  /** Initiatives of a table, new and changed, all or none. */
  | { type: "initiative.import"; source: string; initiatives: readonly ImportedInitiative[] };

/** An initiative of a table: a new one without `initiativeId`, else what the one with that id becomes. */
export interface ImportedInitiative {
  initiativeId: string | null;
  unitId: string;
  title: string;
  year: number;
  area: string | null;
  document: string | null;
  effect: string | null;
}

/**
 * initiatives.json after a change. Problems: `unit-not-found`, `area-list-not-found`, `area-not-in-list`,
 * `initiative-not-found` (SPEC REG-11).
 */
export function changeInitiatives(
  register: Initiatives,
  change: InitiativesChange,
  context: ChangeContext,
): Result<Initiatives> {
  const { initiatives } = register;
  if (change.type === "initiative.add") {
    const { unitId, title, year, area, areaListId = defaultVisitAreaList, document, effect, invented } = change;
    const head = { id: context.newId(), number: nextInitiativeNumber(register), unitId, title, year };
    const placed = area === undefined ? {} : { areaListId, area };
    const added: Initiative = { ...head, ...placed, ...definedOnly({ document, effect, invented }) };
    const refusal = refusalOf(added, context);
    return refusal === null ? succeed({ ...register, initiatives: [...initiatives, added] }) : fail(refusal);
  }
  if (change.type === "initiative.import") {
    const importer = initiativesImporter(register, context);
    for (const initiative of change.initiatives) {
      const refusal = importer.put(initiative);
      if (refusal !== null) return fail(refusal);
    }
    return succeed({ ...register, initiatives: importer.initiatives() });
  }
  const before = initiatives.find(({ id }) => id === change.initiativeId);
  if (before === undefined) return fail(problem("initiative-not-found", { initiative: change.initiativeId }));
  const after = change.type === "initiative.renumber" ? { ...before, number: change.number } : updated(before, change);
  const refusal = refusalOf(after, context);
  if (refusal !== null) return fail(refusal);
  return succeed({ ...register, initiatives: initiatives.map((other) => (other === before ? after : other)) });
}

/** Puts initiatives of a table one after the other into a copy of the register; one that is refused is not in it. */
export function initiativesImporter(
  register: Pick<Initiatives, "initiatives">,
  context: ChangeContext,
): { put(initiative: ImportedInitiative): Problem | null; initiatives(): Initiative[] } {
  const list = [...register.initiatives];
  const place = new Map(list.map(({ id }, index) => [id, index]));
  let last = lastInitiativeNumber(register);
  return {
    put({ initiativeId, unitId, title, year, area, document, effect }) {
      const index = initiativeId === null ? undefined : place.get(initiativeId);
      if (initiativeId !== null && index === undefined)
        return problem("initiative-not-found", { initiative: initiativeId });
      const before = index === undefined ? undefined : list[index];
      const head = before ?? { id: context.newId(), number: `SK${last + 1}`, unitId, title, year };
      const put = updated(head, { unitId, title, year, area, document, effect });
      const refusal = refusalOf(put, context);
      if (refusal !== null) return refusal;
      if (index === undefined) {
        list.push(put);
        last += 1;
      } else list[index] = put;
      return null;
    },
    initiatives: () => list,
  };
}

/** The next display number of an initiative: `SK6` after `SK5`. */
export function nextInitiativeNumber(register: Pick<Initiatives, "initiatives">): string {
  return `SK${lastInitiativeNumber(register) + 1}`;
}

function lastInitiativeNumber({ initiatives }: Pick<Initiatives, "initiatives">): number {
  let last = 0;
  for (const { number } of initiatives) {
    const value = Number(number.replace(/^\D+/, ""));
    if (Number.isFinite(value) && value > last) last = value;
  }
  return last;
}

function updated(
  before: Initiative,
  {
    unitId,
    title,
    year,
    area,
    document,
    effect,
  }: Omit<Extract<InitiativesChange, { type: "initiative.update" }>, "type" | "initiativeId">,
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
