import type { CalendarDay } from "@cchc/core/day";
import { severities, type VisitStatus } from "@cchc/core/model/codes";
import type { FindingAnswers } from "@cchc/core/model/finding-draft";
import type { Visit } from "@cchc/core/model/visit";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import { dayOfVisit, visitState } from "@cchc/core/query/visit-state";
import type { AreaNames } from "@cchc/messages/area-names";
import type { Catalogue } from "@cchc/messages/catalogue";
import type { IndexedVisit } from "@cchc/store/visit-index";
import { askDeadline } from "./deadline-question.ts";
import type { Questions } from "./questions.ts";
import { unitChoices } from "./unit-choices.ts";

/** What questions are asked with. */
export interface StepContext {
  texts: Catalogue;
  questions: Questions;
  visits: readonly IndexedVisit[];
  units: UnitDirectory;
  areaName: AreaNames;
  today: CalendarDay;
}

/** An answer that is asked for, in the order of asking. `visit` is the chosen one's document. */
export interface Step {
  key: keyof FindingAnswers;
  /** What the answer is called where it can be changed. */
  label: (texts: Catalogue) => string;
  isNeeded: (visit: Visit) => boolean;
  ask: (context: StepContext, visit: Visit, answers: FindingAnswers) => Promise<FindingAnswers>;
}

/** The steps behind the choice of the visit. */
export const steps: readonly Step[] = [
  {
    key: "lateReason",
    label: ({ findings }) => findings.page.lateReason,
    isNeeded: (visit) => visitState(visit, endOfDays).concludedOn !== null,
    ask: async ({ questions, texts }, _visit, { lateReason }) => ({
      lateReason: await questions.text(texts.prompts.finding.lateReason, lateReason),
    }),
  },
  {
    key: "area",
    label: ({ screens }) => screens.field.area,
    isNeeded: always,
    ask: async ({ questions, texts, areaName }, { areaListId, areas }) => ({
      area: await questions.search(
        texts.prompts.finding.area,
        areas.map((value) => ({ value, name: areaName(areaListId, value) })),
      ),
    }),
  },
  {
    key: "title",
    label: ({ screens }) => screens.field.title,
    isNeeded: always,
    ask: async ({ questions, texts }, _visit, { title }) => ({
      title: await questions.text(texts.prompts.finding.title, title),
    }),
  },
  {
    key: "severity",
    label: ({ screens }) => screens.field.severity,
    isNeeded: always,
    ask: async ({ questions, texts }, _visit, { severity }) => ({
      severity: await questions.choose(
        texts.prompts.finding.severity,
        severities.map((value) => ({ value, name: texts.labels.severity[value] })),
        severity ?? "minor",
      ),
    }),
  },
  optionalStep("description"),
  optionalStep("cause"),
  optionalStep("recommendation"),
  {
    key: "responsibleUnitId",
    label: ({ screens }) => screens.field.responsible,
    isNeeded: always,
    ask: async ({ questions, texts, units }, visit, { on }) => ({
      responsibleUnitId: await questions.search(
        texts.prompts.finding.responsible,
        unitChoices(units, on ?? startOf(visit), { id: visit.unitId, context: texts.prompts.finding.inspected }),
      ),
    }),
  },
  {
    key: "deadline",
    label: ({ prompts }) => prompts.finding.deadlineLabel,
    isNeeded: always,
    ask: async ({ questions, texts }, visit, { on }) => ({
      deadline: await askDeadline(questions, texts, on ?? startOf(visit)),
    }),
  },
];

/** Asks for the visit: open ones first, the newest on top; one that has not started says how to start it. */
export function askVisit({ questions, texts, visits, units }: StepContext): Promise<string> {
  const { finding: words } = texts.prompts;
  const choices = visits.flatMap((visit) => {
    const standing = standingOf[visitState(visit, endOfDays).status];
    if (standing === "ended") return [];
    const day = dayOfVisit(visit);
    const unit = units.nearestVersion(visit.unitId, day)?.name ?? visit.unitId;
    const short = words.visitChoice({ number: visit.number, unit, on: day });
    const name = standing === "concluded" ? `${short} (${words.concluded})` : short;
    const waiting = standing === "waiting" ? { disabled: words.notStarted({ number: visit.number }) } : {};
    return [{ value: visit.id, name, short, day, rank: ranks.indexOf(standing), ...waiting }];
  });
  choices.sort((left, right) => left.rank - right.rank || (left.day < right.day ? 1 : left.day > right.day ? -1 : 0));
  return questions.search(words.visit, choices);
}

type VisitStanding = "open" | "concluded" | "waiting" | "ended";
const ranks: readonly VisitStanding[] = ["open", "concluded", "waiting"];

/** Whether a finding can be added to a visit in some state. */
const standingOf: { readonly [S in VisitStatus]: VisitStanding } = {
  planned: "waiting",
  notified: "waiting",
  "self-reported": "waiting",
  "in-progress": "open",
  minuted: "open",
  concluded: "concluded",
  "following-up": "concluded",
  closed: "ended",
  postponed: "ended",
  cancelled: "ended",
};

function optionalStep(key: "description" | "cause" | "recommendation"): Step {
  return {
    key,
    label: ({ screens }) => screens.field[key],
    isNeeded: always,
    ask: async ({ questions, texts }, _visit, answers) => ({
      [key]: await questions.optionalText(texts.prompts.finding[key], answers[key]),
    }),
  };
}

function startOf(visit: Visit): CalendarDay {
  return visitState(visit, endOfDays).startedOn ?? dayOfVisit(visit);
}

function always(): boolean {
  return true;
}

/** After every act there is. */
const endOfDays = "2199-12-31";
