import type { VisitActName } from "@cchc/core/machine/visit-machine";
import { findingActsOfPeople, scorecardActsOfPeople } from "@cchc/core/query/acts-of-people";
import { commands } from "vscode";
import { type RecordReference, referenceOf } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { visitCommand } from "./visit-command.ts";

/** A flow over the open workspace, for the record that the command was given, or one to be chosen. */
type Flow = (services: Services, session: Session, reference: RecordReference | undefined) => Promise<unknown>;

const visitActs = [
  "notify",
  "receive-report",
  "start",
  "minute",
  "conclude",
  "close",
  "postpone",
  "resume",
  "cancel",
] as const satisfies readonly VisitActName[];

/** Every flow by its command. What a flow needs is loaded when it starts. */
const flows: Readonly<Record<string, Flow>> = {
  ...Object.fromEntries(
    findingActsOfPeople.map((act): [string, Flow] => [
      `cchc.finding.${act}`,
      async (services, session, reference) =>
        (await import("./finding-flow.ts")).runFindingAct(services, session, act, reference),
    ]),
  ),
  ...Object.fromEntries(
    visitActs.map((act): [string, Flow] => [
      visitCommand(act),
      async (services, session, reference) =>
        (await import("./visit-flow.ts")).runVisitAct(services, session, act, reference),
    ]),
  ),
  ...Object.fromEntries(
    (["progress", "reschedule", "drop"] as const).map((act): [string, Flow] => [
      `cchc.task.${act}`,
      async (services, session, reference) =>
        (await import("./task-flows.ts")).runTaskAct(services, session, act, reference),
    ]),
  ),
  ...Object.fromEntries(
    scorecardActsOfPeople.map((act): [string, Flow] => [
      `cchc.scorecard.${act}`,
      async (services, session, reference) =>
        (await import("./scorecard-flow.ts")).runScorecardAct(services, session, act, reference),
    ]),
  ),
  "cchc.scorecard.round": async (services, session, reference) =>
    (await import("./scorecard-round.ts")).runScorecardRound(services, session, reference),
  "cchc.scorecard.create": async (services, session, reference) =>
    (await import("./scorecard-create.ts")).createScorecards(services, session, reference),
  "cchc.criteria.create": async (services, session) =>
    (await import("../numbers/criteria-create.ts")).createCriteriaFromTable(services, session),
  "cchc.criteria.again": async (services, session, reference) =>
    (await import("../numbers/criteria-again.ts")).createCriteriaAgain(services, session, reference),
  "cchc.criteria.bands": async (services, session, reference) =>
    (await import("../numbers/criteria-bands.ts")).changeBandsByQuestions(services, session, reference),
  "cchc.index.record": async (services, session, reference) =>
    (await import("../numbers/index-record.ts")).recordResult(services, session, reference),
  "cchc.index.update": async (services, session, reference) =>
    (await import("../numbers/index-record.ts")).correctResult(services, session, reference),
  "cchc.index.define": async (services, session) =>
    (await import("../numbers/index-define.ts")).defineIndex(services, session),
  "cchc.record.withdraw": async (services, session, reference) =>
    (await import("../numbers/withdraw-record.ts")).withdrawByQuestions(services, session, reference),
  "cchc.task.add": async (services, session, reference) =>
    (await import("./task-add.ts")).addTask(services, session, reference),
  "cchc.plan.create": async (services, session, reference) =>
    (await import("./plan-create.ts")).createPlan(services, session, reference),
  "cchc.programme.create": async (services, session) =>
    (await import("./register-flows.ts")).createProgrammeByQuestions(services, session),
  "cchc.person.add": async (services, session) => (await import("./register-flows.ts")).addPerson(services, session),
  "cchc.unit.add": async (services, session) => (await import("./unit-flows.ts")).addUnit(services, session),
  "cchc.unit.change": async (services, session, reference) =>
    (await import("./unit-flows.ts")).changeUnits(services, session, reference),
  "cchc.unit.importOfficial": async (services, session) =>
    (await import("./official-units.ts")).importOfficialUnits(services, session),
  "cchc.visit.plan": async (services, session, reference) =>
    (await import("./visit-plan.ts")).planVisit(services, session, reference),
  "cchc.visit.planYear": async (services, session, reference) =>
    (await import("./plan-year.ts")).planYear(services, session, reference),
  "cchc.visit.concludeGuided": async (services, session, reference) =>
    (await import("./conclude-guided.ts")).concludeGuided(services, session, reference),
  "cchc.finding.add": async (services, session, reference) =>
    (await import("./finding-add.ts")).addFinding(services, session, reference),
};

/** Commands that ask what the commands of the terminal ask, step by step. */
export function registerFlows(services: Services): void {
  for (const [command, flow] of Object.entries(flows)) {
    const run = (argument?: unknown) =>
      services.attempt(async () => {
        const { session } = services;
        if (session === undefined) services.sayNoWorkspace();
        else await flow(services, session, referenceOf(argument));
      });
    services.add(commands.registerCommand(command, run));
  }
}
