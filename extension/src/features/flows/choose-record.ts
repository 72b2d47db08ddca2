import { endOfDays } from "@cchc/core/day";
import { findingMachine } from "@cchc/core/machine/finding-machine";
import { type VisitActName, visitMachine } from "@cchc/core/machine/visit-machine";
import type { FindingActOfPeople } from "@cchc/core/query/acts-of-people";
import { findingNumber } from "@cchc/core/query/facts";
import { findingState } from "@cchc/core/query/finding-state";
import { taskNumber, taskState } from "@cchc/core/query/task-state";
import { dayOfVisit, isCancelled, visitState } from "@cchc/core/query/visit-state";
import { compareVietnamese } from "@cchc/core/text";
import { listPlans } from "@cchc/store/find-plan";
import { commands, window } from "vscode";
import { askOne, type Choice } from "../../questions/pick.ts";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";

type FindingReference = Extract<RecordReference, { kind: "finding" }>;
type VisitReference = Extract<RecordReference, { kind: "visit" | "plan" | "programme" | "duty" }>;
type TaskReference = Extract<RecordReference, { kind: "task" | "target" }>;

/** The finding to act on: those whose state allows the act, the soonest due first. */
export async function chooseFinding(
  services: Services,
  session: Session,
  act: FindingActOfPeople,
): Promise<FindingReference | undefined> {
  const { texts } = services;
  const { today } = session.ports();
  const [{ visits }, units] = await Promise.all([session.workspace.visits(), session.workspace.units()]);
  const found = visits.flatMap((visit) => {
    if (isCancelled(visit, today)) return [];
    const unit = units.nearestVersion(visit.unitId, dayOfVisit(visit))?.name ?? visit.unitId;
    return visit.findings.flatMap((finding) => {
      const state = findingState(finding, endOfDays);
      if (state === undefined || !findingMachine[act].from.includes(state.status)) return [];
      if (act === "extend" && state.due === null) return [];
      const due = state.due === null ? texts.deadlines.pending : texts.format.day(state.due);
      const reference: FindingReference = { kind: "finding", file: visit.file, id: finding.id, visitId: visit.id };
      const choice: Choice<FindingReference> = {
        value: reference,
        label: finding.title,
        description: findingNumber(visit, finding),
        detail: `${unit} · ${texts.labels.findingStatus[state.status]} · ${texts.screens.field.due} ${due}`,
      };
      return [{ choice, due: state.due ?? endOfDays }];
    });
  });
  found.sort((left, right) => compareVietnamese(left.due, right.due));
  const { finding, pick } = titlesOf(services);
  return chosen(
    services,
    finding[act],
    pick.finding,
    found.map(({ choice }) => choice),
    {
      what: pick.records.finding,
      states: findingMachine[act].from.map((status) => texts.labels.findingStatus[status]),
      next: helpForFinding(services, act),
    },
  );
}

/** The visit to act on: those whose state allows the act, the latest day first. */
export async function chooseVisit(
  services: Services,
  session: Session,
  act: VisitActName,
): Promise<VisitReference | undefined> {
  const { texts } = services;
  const [{ visits }, units] = await Promise.all([session.workspace.visits(), session.workspace.units()]);
  const found = visits
    .filter((visit) => {
      const { status } = visitState(visit, endOfDays);
      if (act === "notify" && visit.visitKind !== "scheduled") return false;
      return visitMachine[act].from.some((from) => from === status);
    })
    .sort((left, right) => compareVietnamese(dayOfVisit(right), dayOfVisit(left)));
  const choices = found.map((visit): Choice<VisitReference> => {
    const day = dayOfVisit(visit);
    const { status } = visitState(visit, endOfDays);
    return {
      value: { kind: "visit", file: visit.file, id: visit.id },
      label: units.nearestVersion(visit.unitId, day)?.name ?? visit.unitId,
      description: visit.number,
      detail: `${texts.format.day(day)} · ${texts.labels.visitKind[visit.visitKind]} · ${texts.labels.visitStatus[status]}`,
    };
  });
  const { visit, pick } = titlesOf(services);
  return chosen(services, visit[act], pick.visit, choices, {
    what: pick.records.visit,
    states: visitMachine[act].from.map((status) => texts.labels.visitStatus[status]),
    next: helpForVisit(services, act),
  });
}

/** The task to act on: those that are neither done nor dropped, the soonest due first. */
export async function chooseTask(
  services: Services,
  session: Session,
  title: string,
): Promise<TaskReference | undefined> {
  const { texts } = services;
  const { today } = session.ports();
  const { plans } = await listPlans(session.workspace);
  const found = plans.flatMap(({ file, plan }) =>
    plan.tasks.flatMap((task) => {
      const { doneOn, droppedOn, due } = taskState(task, today);
      if (doneOn !== null || droppedOn !== null) return [];
      const choice: Choice<TaskReference> = {
        value: { kind: "task", file, id: task.id, planId: plan.id },
        label: task.title,
        description: taskNumber(plan, task),
        detail: due === null ? plan.title : `${plan.title} · ${texts.tasks.field.due} ${texts.format.day(due)}`,
      };
      return [{ choice, due: due ?? endOfDays }];
    }),
  );
  found.sort((left, right) => compareVietnamese(left.due, right.due));
  return chosen(
    services,
    title,
    titlesOf(services).pick.task,
    found.map(({ choice }) => choice),
    {
      what: titlesOf(services).pick.records.task,
      states: [],
      next: { label: titlesOf(services).task.add, command: "cchc.task.add" },
    },
  );
}

/** What is said where there is nothing to choose: what it would have to be, and the flow that leads there. */
interface Nothing {
  what: string;
  states: readonly string[];
  next: { label: string; command: string } | undefined;
}

/** Where it may be anything, and no flow leads to what is missing. */
export function nothingListed(services: Services): Nothing {
  return { what: titlesOf(services).pick.records.any, states: [], next: undefined };
}

/** One of the records that a flow may be about; where there is none, says so with what comes before. */
export async function chosen<T>(
  services: Services,
  title: string,
  question: string,
  choices: readonly Choice<T>[],
  nothing: Nothing,
): Promise<T | undefined> {
  if (choices.length === 0) {
    const { next } = nothing;
    const words = `${title}: ${titlesOf(services).pick.none(nothing)}`;
    void window.showInformationMessage(words, ...(next === undefined ? [] : [next.label])).then((answer) => {
      if (next !== undefined && answer === next.label) void commands.executeCommand(next.command);
    });
    return undefined;
  }
  const place = { title, step: 1, total: 1, canGoBack: false };
  const answer = await askOne(place, { title, question: `${question} (${services.texts.prompts.search})`, choices });
  return answer.state === "answered" ? answer.value : undefined;
}

/** The flow that brings findings into the state that an act begins with. */
function helpForFinding(services: Services, act: FindingActOfPeople): Nothing["next"] {
  const { finding, guided } = titlesOf(services);
  switch (act) {
    case "verify":
      return { label: finding.report, command: "cchc.finding.report" };
    case "close":
      return { label: finding.verify, command: "cchc.finding.verify" };
    case "report":
    case "transfer":
      return { label: guided.title, command: "cchc.visit.concludeGuided" };
    case "explain":
    case "dismiss":
    case "extend":
      return { label: finding.add, command: "cchc.finding.add" };
  }
}

/** The same for visits. */
function helpForVisit(services: Services, act: VisitActName): Nothing["next"] {
  const { visit } = titlesOf(services);
  switch (act) {
    case "notify":
    case "receive-report":
    case "start":
    case "postpone":
    case "cancel":
      return { label: visit.plan, command: "cchc.visit.plan" };
    case "minute":
      return { label: visit.start, command: "cchc.visit.start" };
    case "conclude":
      return { label: visit.minute, command: "cchc.visit.minute" };
    case "close":
      return { label: visit.conclude, command: "cchc.visit.conclude" };
    case "plan":
    case "resume":
      return undefined;
  }
}

function titlesOf({ texts }: Services) {
  return texts.extension.flows;
}
