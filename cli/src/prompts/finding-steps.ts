import type { CalendarDay } from "@cchc/core/day";
import { severities } from "@cchc/core/model/codes";
import type { FindingAnswers } from "@cchc/core/model/finding-draft";
import type { Visit } from "@cchc/core/model/visit";
import {
  type FindingQuestion,
  questionsIn,
  usualFindingDay,
  visitsForFinding,
} from "@cchc/core/query/finding-questions";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
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
  key: FindingQuestion;
  /** What the answer is called where it can be changed. */
  label: (texts: Catalogue) => string;
  ask: (context: StepContext, visit: Visit, answers: FindingAnswers) => Promise<FindingAnswers>;
}

/** The steps behind the choice of the visit. */
export function stepsIn(visit: Visit): Step[] {
  const asked = questionsIn(visit);
  return asked.flatMap((question) => steps.filter(({ key }) => key === question));
}

const steps: readonly Step[] = [
  {
    key: "lateReason",
    label: ({ findings }) => findings.page.lateReason,
    ask: async ({ questions, texts }, _visit, { lateReason }) => ({
      lateReason: await questions.text(texts.prompts.finding.lateReason, lateReason),
    }),
  },
  {
    key: "area",
    label: ({ screens }) => screens.field.area,
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
    ask: async ({ questions, texts }, _visit, { title }) => ({
      title: await questions.text(texts.prompts.finding.title, title),
    }),
  },
  {
    key: "severity",
    label: ({ screens }) => screens.field.severity,
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
    ask: async ({ questions, texts, units }, visit, { on }) => ({
      responsibleUnitId: await questions.search(
        texts.prompts.finding.responsible,
        unitChoices(units, on ?? usualFindingDay(visit), {
          id: visit.unitId,
          context: texts.prompts.finding.inspected,
        }),
      ),
    }),
  },
  {
    key: "deadline",
    label: ({ prompts }) => prompts.finding.deadlineLabel,
    ask: async ({ questions, texts }, visit, { on }) => ({
      deadline: await askDeadline(questions, texts, on ?? usualFindingDay(visit)),
    }),
  },
];

/** Asks for the visit: open ones first, the newest on top; one that has not started says how to start it. */
export function askVisit({ questions, texts, visits, units }: StepContext): Promise<string> {
  const { finding: words } = texts.prompts;
  const choices = visitsForFinding(visits).map(({ visit, standing, day }) => {
    const unit = units.nearestVersion(visit.unitId, day)?.name ?? visit.unitId;
    const short = words.visitChoice({ number: visit.number, unit, on: day });
    const name = standing === "concluded" ? `${short} (${words.concluded})` : short;
    const waiting = standing === "waiting" ? { disabled: words.notStarted({ number: visit.number }) } : {};
    return { value: visit.id, name, short, ...waiting };
  });
  return questions.search(words.visit, choices);
}

function optionalStep(key: "description" | "cause" | "recommendation"): Step {
  return {
    key,
    label: ({ screens }) => screens.field[key],
    ask: async ({ questions, texts }, _visit, answers) => ({
      [key]: await questions.optionalText(texts.prompts.finding[key], answers[key]),
    }),
  };
}
