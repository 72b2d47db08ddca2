import { applyChange } from "@cchc/core/change/apply";
import type { VisitChange } from "@cchc/core/change/change-kinds";
import { type CalendarDay, endOfDays } from "@cchc/core/day";
import { visitMachine } from "@cchc/core/machine/visit-machine";
import type { Visit } from "@cchc/core/model/visit";
import { problem } from "@cchc/core/problem";
import { incompleteFindings } from "@cchc/core/query/finding-gaps";
import { conclusionNotice } from "@cchc/core/query/notice";
import { dayOfVisit, visitState } from "@cchc/core/query/visit-state";
import { CancellationError, commands, window } from "vscode";
import { openRecord } from "../../forms/form-commands.ts";
import type { Choice } from "../../questions/pick.ts";
import { type Step, step } from "../../questions/walk.ts";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { Asking } from "./asking.ts";
import { chosen } from "./choose-record.ts";
import { refuse } from "./tell.ts";

/** What is asked before anything is written. */
interface Conclusion {
  minutedOn?: CalendarDay;
  minutes?: string;
  /** `go-on`, or the id of a finding to be completed first. */
  findings?: string;
  concludedOn?: CalendarDay;
}

const goOn = "go-on";

/**
 * From the minutes to the conclusion notice in one walk (SPEC FLOW-9): everything is asked and tried before the visit is
 * written; then the notice gets its number and is made. Wherever it stops, what is done is said, and it can go on there.
 */
export async function concludeGuided(
  services: Services,
  session: Session,
  given: RecordReference | undefined,
): Promise<void> {
  const file = given?.kind === "visit" ? given.file : await chooseToConclude(services, session);
  if (file === undefined) return;
  const visit = await services.orSay(await session.read("visit", file));
  if (visit === undefined) return;
  const reference: RecordReference = { kind: "visit", file, id: visit.id };
  const started = { command: "cchc.visit.concludeGuided", reference };
  const { status } = visitState({ ...visit, findings: [] }, endOfDays);
  const notice = conclusionNotice(visit);
  if (notice?.number != null) {
    return refuse(services, problem("notice-has-number", { visit: visit.number, notice: notice.number }), started);
  }
  if (notice === undefined && status !== "in-progress" && status !== "minuted") {
    const from = ["in-progress", "minuted"] as const;
    return refuse(
      services,
      problem("visit-act-not-allowed", { visit: visit.number, act: "conclude", status, from }),
      started,
    );
  }
  // The register and the visit get the number together, on disk.
  const saved = session.refuseUnsaved([file, "documents.json"]);
  if (!saved.ok) return services.say(saved.problem);
  if (notice === undefined && !(await concludeVisit(services, session, visit, reference))) return;
  await issueNotice(services, session, reference, visit);
}

/** Asks for days, and records minutes and conclusion: both or, where the rules refuse one, neither. */
async function concludeVisit(
  services: Services,
  session: Session,
  visit: Visit,
  reference: RecordReference,
): Promise<boolean> {
  const { flows } = services.texts.extension;
  const title = flows.titled({ title: flows.guided.title, number: visit.number });
  const asking = await Asking.begin(services, session, { title, draft: `visit.concludeGuided.${visit.id}` });
  const answers = await asking.walk<Conclusion>(stepsFor(asking, visit));
  if (answers === undefined) return false;
  if (answers.findings !== undefined && answers.findings !== goOn) {
    await openRecord(services, { kind: "finding", file: reference.file, id: answers.findings, visitId: visit.id });
    void window.showInformationMessage(flows.guided.completeFirst);
    return false;
  }
  const { minutedOn, concludedOn } = answers;
  if (concludedOn === undefined) return false;
  const minutes = answers.minutes === "" ? undefined : answers.minutes;
  const changes: VisitChange[] = [
    ...(minutedOn === undefined ? [] : [{ type: "visit.minute" as const, on: minutedOn, document: minutes }]),
    { type: "visit.conclude", on: concludedOn, notice: null },
  ];
  const started = { command: "cchc.visit.concludeGuided", reference };
  const context = await session.workspace.changeContext(session.ports());
  let rehearsed = visit;
  for (const change of changes) {
    const tried = applyChange("visit", rehearsed, change, context);
    if (!tried.ok) {
      void refuse(services, tried.problem, started);
      return false;
    }
    rehearsed = tried.value;
  }
  for (const change of changes) {
    const changed = await session.change("visit", reference.file, change);
    if (!changed.ok) {
      void refuse(services, changed.problem, started);
      return false;
    }
  }
  await asking.finish();
  return true;
}

function stepsFor(asking: Asking, visit: Visit): Step<Conclusion>[] {
  const { questions, texts, today } = asking;
  const { flows } = texts.extension;
  const isMinuted = visit.acts.some(({ act }) => act === "minute");
  const incomplete = incompleteFindings(visit);
  const notAhead = (act: "minute" | "conclude") => (on: CalendarDay) =>
    visitMachine[act].happened && on > today
      ? problem("act-in-future", { record: visit.number, act, on, today })
      : null;
  const minuted = visit.acts.find(({ act }) => act === "minute")?.on;
  const notBefore = (previousOn: CalendarDay | undefined) => (on: CalendarDay) =>
    previousOn !== undefined && on < previousOn
      ? problem("act-before-previous", { record: visit.number, act: "conclude", on, previous: "minute", previousOn })
      : notAhead("conclude")(on);
  const gapsOf: Choice<string>[] = incomplete.map(({ id, number, title, gaps }) => ({
    value: id,
    label: title,
    description: number,
    detail: flows.guided.lacks(gaps.map((gap) => texts.screens.field[gap])),
    icon: "warning",
    group: flows.guided.incomplete,
  }));
  return [
    step(
      "minutedOn",
      () => questions.day(flows.visitOn.minute, today, notAhead("minute")),
      () => !isMinuted,
    ),
    step(
      "minutes",
      () => questions.optionalText(flows.minutesNumber),
      () => !isMinuted,
    ),
    step(
      "findings",
      () =>
        questions.one(flows.guided.check, [
          {
            value: goOn,
            label: flows.guided.goOn,
            description: flows.guided.checked(incomplete.length),
            icon: "check",
          },
          ...gapsOf,
        ]),
      () => incomplete.length > 0,
    ),
    step(
      "concludedOn",
      ({ minutedOn = minuted }) => questions.day(flows.visitOn.conclude, today, notBefore(minutedOn)),
      ({ findings = goOn }) => findings === goOn,
    ),
  ];
}

/** Gives the notice its number and makes its Word file; stopped or refused, says what is done and how to go on. */
async function issueNotice(
  services: Services,
  session: Session,
  reference: RecordReference,
  visit: Visit,
): Promise<void> {
  const { flows } = services.texts.extension;
  const unit = (await session.workspace.units()).nearestVersion(visit.unitId, dayOfVisit(visit))?.name ?? visit.unitId;
  try {
    const { issueConclusion } = await import("./issue-conclusion.ts");
    await issueConclusion(services, session, visit.id);
  } catch (error) {
    if (!(error instanceof CancellationError)) void services.attempt(() => Promise.reject(error));
    const said = flows.guided.withoutNumber({ number: visit.number, unit });
    const again = await window.showWarningMessage(said, flows.guided.issue);
    if (again !== undefined) await commands.executeCommand("cchc.visit.concludeGuided", reference);
  }
}

/** The file of a visit that waits for its conclusion, or for the number of it. */
async function chooseToConclude(services: Services, session: Session): Promise<string | undefined> {
  const { texts } = services;
  const { flows } = texts.extension;
  const [{ visits }, units] = await Promise.all([session.workspace.visits(), session.workspace.units()]);
  const choices = visits
    .map((visit) => ({ visit, state: visitState({ ...visit, findings: [] }, endOfDays), day: dayOfVisit(visit) }))
    .filter(({ state: { status, notice } }) => {
      return status === "in-progress" || status === "minuted" || (status === "concluded" && notice === null);
    })
    .sort((left, right) => (left.day < right.day ? 1 : -1))
    .map(({ visit, state, day }): Choice<string> => {
      const waits = state.status === "concluded" ? flows.guided.waitsForNumber : texts.labels.visitStatus[state.status];
      return {
        value: visit.file,
        label: units.nearestVersion(visit.unitId, day)?.name ?? visit.unitId,
        description: visit.number,
        detail: `${texts.format.day(day)} · ${waits}`,
      };
    });
  return chosen(services, flows.guided.title, flows.pick.visit, choices, {
    what: flows.pick.records.visit,
    states: (["in-progress", "minuted"] as const).map((status) => services.texts.labels.visitStatus[status]),
    next: { label: flows.visit.start, command: "cchc.visit.start" },
  });
}
