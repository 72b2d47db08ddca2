import { applyChange } from "@cchc/core/change/apply";
import { findingToAdd, resumedAnswers, withoutPlace } from "@cchc/core/change/finding-answers";
import { type Severity, severities } from "@cchc/core/model/codes";
import type { FindingAnswers } from "@cchc/core/model/finding-draft";
import type { Visit } from "@cchc/core/model/visit";
import { findingNumber } from "@cchc/core/query/facts";
import {
  type FindingQuestion,
  questionsIn,
  usualFindingDay,
  visitsForFinding,
} from "@cchc/core/query/finding-questions";
import { dayOfVisit } from "@cchc/core/query/visit-state";
import { areaNames } from "@cchc/messages/area-names";
import type { Choice } from "../../questions/pick.ts";
import { type Step, step } from "../../questions/walk.ts";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { Asking } from "./asking.ts";
import { chosen } from "./choose-record.ts";
import { type DeadlineAnswers, deadlineOf, deadlinePieces, deadlineSteps } from "./deadline-steps.ts";
import { deadlineInWords, deadlineTyped } from "./deadline-words.ts";
import { FindingDraftPlace } from "./finding-draft-place.ts";
import { act, refuse } from "./tell.ts";

/** The answers of the flow; a deadline is asked for piece by piece. */
interface Recording extends DeadlineAnswers {
  lateReason?: string;
  area: string;
  title: string;
  severity: Severity;
  description: string;
  cause: string;
  recommendation: string;
  responsibleUnitId: string;
  save: true;
}

/** Records a finding by the questions of the terminal, in their order, with the same draft (SPEC ASK-1, ASK-2). */
export async function addFinding(
  services: Services,
  session: Session,
  given: RecordReference | undefined,
): Promise<void> {
  const place = new FindingDraftPlace(services, session);
  const draft = await place.offer();
  if (draft === undefined) return;
  const { visits } = await session.workspace.visits();
  const wanted = given === undefined ? draft.visitId : given.kind === "finding" ? given.visitId : given.id;
  const known = visits.find(({ id }) => id === wanted);
  const visitId = known?.id ?? (await chooseOpenVisit(services, session));
  const file = visits.find(({ id }) => id === visitId)?.file;
  if (visitId === undefined || file === undefined) return;
  const visit = await services.orSay(await session.read("visit", file));
  if (visit === undefined) return;
  const reference: RecordReference = { kind: "visit", file, id: visit.id };
  const started = { command: "cchc.finding.add", reference };
  const { flows } = services.texts.extension;
  const title = flows.titled({ title: flows.finding.add, number: visit.number });
  const resumed = resumedAnswers(draft.visitId === undefined ? withoutPlace(draft) : draft, { visitId });
  const asking = await Asking.begin(services, session, {
    title,
    draft: {
      read: () => fromDraft(resumed),
      keep: async (answers) => place.keep(toDraft(visitId, answers as Partial<Recording>, resumed)),
      drop: () => place.drop(),
    },
  });
  const answers = await asking.walk<Recording>(await stepsFor(asking, visit));
  if (answers === undefined) return;
  const change = findingToAdd(toDraft(visitId, answers, resumed));
  if (change === undefined) throw new Error("every question was answered");
  // By the door that will record it: a refusal comes before anything is written.
  const context = await session.workspace.changeContext(session.ports());
  const tried = applyChange("visit", visit, change, context);
  if (!tried.ok) return refuse(services, tried.problem, started);
  const made = tried.value.findings.at(-1);
  const number = made === undefined ? visit.number : findingNumber(visit, made);
  const record = { record: "visit", kind: "visit", file, id: visit.id, number, label: "" } as const;
  await act(asking, started, record, change, (after) => {
    const finding = after.findings.at(-1);
    if (finding === undefined) throw new Error("finding.add leaves a finding");
    const unit = asking.units.nearestVersion(after.unitId, dayOfVisit(after))?.name ?? after.unitId;
    const { prompts, findings } = services.texts;
    const { questions } = asking;
    return {
      message: findings.done.add({ number: findingNumber(after, finding), unit }),
      remarks: [`${prompts.finding.deadlineLabel}: ${deadlineInWords(finding.deadline, questions)}.`],
      next: { label: flows.finding.add, ...started },
    };
  });
}

/** One step for each question of the terminal, then what will be recorded. */
async function stepsFor(asking: Asking, visit: Visit): Promise<Step<Recording>[]> {
  const { questions, texts, session } = asking;
  const words = texts.prompts.finding;
  const { areaLists } = await session.workspace.settings();
  const nameOf = areaNames(texts, areaLists);
  const day = usualFindingDay(visit);
  const steps: { readonly [Q in FindingQuestion]: Step<Recording>[] } = {
    lateReason: [step("lateReason", () => questions.text(words.lateReason))],
    area: [
      step("area", () =>
        questions.one(
          words.area,
          visit.areas.map((value) => ({ value, label: nameOf(visit.areaListId, value) })),
        ),
      ),
    ],
    title: [step("title", () => questions.text(words.title))],
    severity: [
      step("severity", () =>
        questions.one(
          words.severity,
          severities.map((value) => ({ value, label: texts.labels.severity[value] })),
        ),
      ),
    ],
    description: [step("description", () => questions.optionalText(words.description))],
    cause: [step("cause", () => questions.optionalText(words.cause))],
    recommendation: [step("recommendation", () => questions.optionalText(words.recommendation))],
    responsibleUnitId: [
      step("responsibleUnitId", () =>
        questions.unit(words.responsible, day, { id: visit.unitId, context: words.inspected }),
      ),
    ],
    deadline: deadlineSteps<Recording>(questions, () => day),
  };
  const save = step<Recording, "save">("save", (answers) =>
    questions.one(words.save, [
      { value: true as const, label: words.saveChoices.save, icon: "check" },
      ...summaryOf(asking, visit, answers, nameOf),
    ]),
  );
  return [...questionsIn(visit).flatMap((question) => steps[question]), save];
}

/** What will be recorded, a line each, to be read before it is saved. */
function summaryOf(
  { texts, units, questions }: Asking,
  visit: Visit,
  answers: Partial<Recording>,
  nameOf: (list: string, area: string) => string,
): Choice<true>[] {
  const { field } = texts.screens;
  const unitId = answers.responsibleUnitId ?? visit.unitId;
  const deadline = deadlineOf(answers);
  const facts: [string, string | undefined][] = [
    [field.title, answers.title],
    [texts.prompts.finding.deadlineLabel, deadline && deadlineTyped(deadline, usualFindingDay(visit), questions)],
    [field.responsible, units.nearestVersion(unitId, usualFindingDay(visit))?.name ?? unitId],
    [field.area, answers.area && nameOf(visit.areaListId, answers.area)],
    [field.severity, answers.severity && texts.labels.severity[answers.severity]],
    [field.description, answers.description],
    [field.cause, answers.cause],
    [field.recommendation, answers.recommendation],
  ];
  return facts.flatMap(([label, value]) =>
    value === undefined || value === ""
      ? []
      : [{ value: true as const, isInfo: true as const, label, detail: value, group: texts.prompts.finding.summary }],
  );
}

/** The visit that a finding is recorded in: those in progress first. One that has not started is named, not offered. */
async function chooseOpenVisit(services: Services, session: Session): Promise<string | undefined> {
  const { texts } = services;
  const [{ visits }, units] = await Promise.all([session.workspace.visits(), session.workspace.units()]);
  const choices = visitsForFinding(visits)
    .filter(({ standing }) => standing !== "waiting")
    .map(({ visit, standing, day }): Choice<string> => {
      const late = standing === "concluded" ? ` (${texts.prompts.finding.concluded})` : "";
      return {
        value: visit.id,
        label: units.nearestVersion(visit.unitId, day)?.name ?? visit.unitId,
        description: `${visit.number}${late}`,
        detail: texts.format.day(day),
      };
    });
  const { flows } = texts.extension;
  return chosen(services, flows.finding.add, texts.prompts.finding.visit, choices, {
    what: flows.pick.records.visit,
    states: [texts.labels.visitStatus["in-progress"]],
    next: { label: flows.visit.start, command: "cchc.visit.start" },
  });
}

function toDraft(visitId: string, answers: Partial<Recording>, resumed: FindingAnswers): FindingAnswers {
  const {
    deadlineKind: _kind,
    startedOn: _from,
    trigger: _trigger,
    term: _term,
    due: _due,
    save: _save,
    ...rest
  } = answers;
  const { on, source, responsiblePerson, previousFindingId } = resumed;
  const kept = Object.entries({ on, source, responsiblePerson, previousFindingId });
  return {
    ...Object.fromEntries(kept.filter(([, value]) => value !== undefined)),
    visitId,
    ...rest,
    deadline: deadlineOf(answers),
  };
}

function fromDraft({ deadline, ...answers }: FindingAnswers): Partial<Recording> {
  const { lateReason, area, title, severity, description, cause, recommendation, responsibleUnitId } = answers;
  const known = { lateReason, area, title, severity, description, cause, recommendation, responsibleUnitId };
  return {
    ...(Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) as Partial<Recording>),
    ...deadlinePieces(deadline),
  };
}
