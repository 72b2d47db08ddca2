import type { InitiativesChange } from "@cchc/core/change/initiative-change";
import type { CalendarDay } from "@cchc/core/day";
import type { Initiative } from "@cchc/core/model/initiatives";
import { AppError } from "@cchc/core/problem";
import { resolveNamed } from "@cchc/core/query/resolve";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import { fail, type Result, succeed } from "@cchc/core/result";
import { matchScore } from "@cchc/core/text";
import { ensureRegister } from "./ensure-register.ts";
import { findUnit } from "./find-unit.ts";
import type { ChangePorts } from "./ports.ts";
import { registerFiles, type Workspace } from "./workspace.ts";

/** An initiative as programs get it; the unit's name is that of the end of the initiative's year. */
export interface InitiativeItem {
  id: string;
  number: string;
  title: string;
  unitId: string;
  unitName: string;
  year: number;
  areaListId: string | null;
  area: string | null;
  document: string | null;
  effect: string | null;
  invented: boolean;
}

/** Which initiatives are wanted; what is not given does not narrow. */
export interface InitiativeFilter {
  year?: number | undefined;
  /** A unit and those below it. */
  unit?: string | undefined;
  area?: string | undefined;
  /** Words of the title, the document or the effect, without marks. */
  search?: string | undefined;
}

/** The registered initiatives; a workspace without initiatives.json has none. */
export async function registeredInitiatives(workspace: Workspace): Promise<Initiative[]> {
  const register = await workspace.register("initiatives");
  if (register.ok) return register.value.initiatives;
  if (register.problem.code === "file-not-found") return [];
  throw new AppError(register.problem);
}

/** Enters an initiative; the register is made with its first one (SPEC REG-10, REG-11). */
export async function addInitiative(
  workspace: Workspace,
  initiative: Omit<Extract<InitiativesChange, { type: "initiative.add" }>, "type">,
  ports: ChangePorts,
): Promise<Result<Initiative>> {
  const change = { type: "initiative.add" as const, ...initiative };
  const there = await ensureRegister(workspace, "initiatives", ports, change);
  if (!there.ok) return there;
  const changed = await workspace.change("initiatives", registerFiles.initiatives, change, ports);
  if (!changed.ok) return changed;
  const added = changed.value.initiatives.at(-1);
  if (added === undefined) throw new Error("initiative.add leaves an initiative");
  return succeed(added);
}

/** Changes what is known of an initiative; gives it as it was and as it is. */
export async function updateInitiative(
  workspace: Workspace,
  text: string,
  fields: Omit<Extract<InitiativesChange, { type: "initiative.update" }>, "type" | "initiativeId">,
  ports: ChangePorts,
): Promise<Result<{ before: Initiative; after: Initiative }>> {
  const before = findInitiative(await registeredInitiatives(workspace), text);
  if (!before.ok) return before;
  const change = { type: "initiative.update" as const, initiativeId: before.value.id, ...fields };
  const changed = await workspace.change("initiatives", registerFiles.initiatives, change, ports);
  if (!changed.ok) return changed;
  const after = changed.value.initiatives.find(({ id }) => id === before.value.id);
  if (after === undefined) throw new Error("initiative.update leaves the initiative");
  return succeed({ before: before.value, after });
}

/** The one initiative that `text` means: id, beginning of it, or number (SPEC ID-2). */
export function findInitiative(initiatives: readonly Initiative[], text: string): Result<Initiative> {
  const named = initiatives.map((initiative) => ({ ...initiative, label: initiative.title, initiative }));
  const found = resolveNamed(text, named, "initiative-not-found");
  return found.ok ? succeed(found.value.initiative) : fail(found.problem);
}

/** The initiatives that match, the newest year first and in the order of numbers within it (SPEC REG-12). */
export async function listInitiatives(
  workspace: Workspace,
  filter: InitiativeFilter,
  asOf: CalendarDay,
): Promise<Result<InitiativeItem[]>> {
  const { year, area, search } = filter;
  const units = await workspace.units();
  const unit = filter.unit === undefined ? undefined : findUnit(units, filter.unit, asOf);
  if (unit !== undefined && !unit.ok) return unit;
  const items = (await registeredInitiatives(workspace))
    .map((initiative) => initiativeItem(initiative, units))
    .filter(
      (item) =>
        (year === undefined || item.year === year) &&
        (area === undefined || item.area === area) &&
        (unit === undefined || units.isAtOrBelow(item.unitId, unit.value.id, lastDayOf(item.year))) &&
        (search === undefined || matchScore(wordsOf(item), search) > 0),
    )
    .sort((left, right) => right.year - left.year || ordinal(left) - ordinal(right));
  return succeed(items);
}

/** The item of one initiative. */
export function initiativeItem(initiative: Initiative, units: UnitDirectory): InitiativeItem {
  const { id, number, title, unitId, year } = initiative;
  const { areaListId = null, area = null, document = null, effect = null } = initiative;
  const unitName = units.nearestVersion(unitId, lastDayOf(year))?.name ?? unitId;
  const invented = initiative.invented === true;
  return { id, number, title, unitId, unitName, year, areaListId, area, document, effect, invented };
}

function lastDayOf(year: number): CalendarDay {
  return `${String(year).padStart(4, "0")}-12-31` as CalendarDay;
}

function ordinal({ number }: { number: string }): number {
  return Number(number.replace(/^\D+/, "")) || Number.POSITIVE_INFINITY;
}

function wordsOf({ number, title, document, effect, unitName }: InitiativeItem): string {
  return [number, title, document, effect, unitName].filter((part) => part !== null).join(" ");
}
