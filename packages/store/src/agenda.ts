import type { CalendarDay } from "@cchc/core/day";
import type { Plan } from "@cchc/core/model/plan";
import { type Agenda, type AgendaSources, agenda } from "@cchc/core/query/agenda";
import { firstScoredYear } from "@cchc/core/query/score-dues";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import { type Result, succeed } from "@cchc/core/result";
import { mayOweTargets } from "@cchc/core/targets/may-owe";
import type { TargetAsker } from "@cchc/core/targets/owed-targets";
import { criteriaById } from "./criteria-by-id.ts";
import { listDuties } from "./find-duty.ts";
import { requirePerson } from "./find-person.ts";
import { listPlans } from "./find-plan.ts";
import { findUnit } from "./find-unit.ts";
import { listScorecards } from "./list-scorecards.ts";
import type { IndexedVisit, SkippedFile } from "./visit-index.ts";
import type { Calendars, Workspace } from "./workspace.ts";

/** An agenda with what it was made from. */
export interface AgendaAnswer {
  agenda: Agenda;
  sources: Omit<AgendaSources, "visits"> & { visits: readonly IndexedVisit[] };
  /** Where each plan, duty and scorecard lies, by its id. */
  files: ReadonlyMap<string, string>;
  calendars: Calendars;
  /** Whose agenda it is; null for everybody's. */
  whose: { unitId: string | null; unit: string | null; personId: string | null; person: string | null };
  skipped: SkippedFile[];
}

/**
 * The agenda of a workspace at the end of `asOf` up to `until`, of everybody, or of a unit or a person by any of their
 * names. What cannot be read is named and done without; a unit or person that is not there is a problem.
 */
export async function readAgenda(
  workspace: Workspace,
  asOf: CalendarDay,
  until: CalendarDay,
  whose: { unit?: string | undefined; person?: string | undefined } = {},
): Promise<Result<AgendaAnswer>> {
  const listing = await workspace.visits();
  const skipped = [...listing.skipped];
  const units = await workspace.unitsIfReadable(skipped);
  const unit = whose.unit === undefined ? undefined : findUnit(units, whose.unit, asOf);
  if (unit?.ok === false) return unit;
  const person = whose.person === undefined ? undefined : await requirePerson(workspace, whose.person);
  if (person?.ok === false) return person;
  const [calendars, people, plans, duties, cards] = await Promise.all([
    workspace.calendarsIfReadable(skipped),
    workspace.peopleIfReadable(skipped),
    listPlans(workspace),
    listDuties(workspace),
    listScorecards(workspace, { since: firstScoredYear(asOf) }),
  ]);
  skipped.push(...plans.skipped, ...duties.skipped, ...cards.skipped);
  const sets = cards.scorecards.length === 0 ? new Map() : await criteriaById(workspace);
  const running = plans.plans.map(({ plan }) => plan);
  const targets = mayOweTargets(running, asOf) ? await askerOfTargets(workspace, running, units, asOf, skipped) : null;
  const sources = {
    targets,
    visits: listing.visits,
    plans: running,
    duties: duties.duties.map(({ duty }) => duty),
    scorecards: cards.scorecards.flatMap(({ scorecard }) => {
      const criteria = sets.get(scorecard.criteriaId);
      return criteria === undefined ? [] : [{ scorecard, criteria }];
    }),
    units,
    calendar: calendars.current,
    people: new Map(people.map(({ id, name }) => [id, name])),
  };
  const found = agenda(sources, asOf, until, { unitId: unit?.value.id, person: person?.value.id });
  const unitId = unit?.value.id ?? null;
  return succeed({
    agenda: found,
    sources,
    files: new Map([
      ...plans.plans.map(({ file, plan }) => [plan.id, file] as const),
      ...duties.duties.map(({ file, duty }) => [duty.id, file] as const),
      ...cards.scorecards.map(({ file, scorecard }) => [scorecard.id, file] as const),
    ]),
    calendars,
    whose: {
      unitId,
      unit: unitId === null ? null : (units.nearestVersion(unitId, asOf)?.name ?? unitId),
      personId: person?.value.id ?? null,
      person: person?.value.name ?? null,
    },
    skipped,
  });
}

/** Judges targets; loaded and read only where one can ask for something. */
async function askerOfTargets(
  workspace: Workspace,
  plans: readonly Plan[],
  units: UnitDirectory,
  asOf: CalendarDay,
  skipped: SkippedFile[],
): Promise<TargetAsker> {
  const [{ targetMeasures }, { targetFactsOn }, { targetAsker }] = await Promise.all([
    import("./target-context.ts"),
    import("@cchc/core/targets/target-measures"),
    import("@cchc/core/targets/owed-targets"),
  ]);
  const measures = await targetMeasures(workspace, skipped);
  return targetAsker(plans, targetFactsOn(measures, await workspace.settings(), units, asOf));
}
