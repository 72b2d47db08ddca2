import { type FindingToAdd, findingToAdd, withoutPlace } from "@cchc/core/change/finding-answers";
import type { FindingAnswers } from "@cchc/core/model/finding-draft";
import type { Visit } from "@cchc/core/model/visit";
import { AppError } from "@cchc/core/problem";
import type { FindingItem } from "@cchc/core/query/finding-item";
import { areaNames } from "@cchc/messages/area-names";
import { describeProblem } from "@cchc/messages/catalogue";
import { type FoundVisit, findVisit } from "@cchc/store/find-visit";
import type { CommandContext } from "../context.ts";
import { previewFinding } from "../finding-recording.ts";
import { findingSummary } from "../presenters/finding-summary.ts";
import { writeNotes } from "../presenters/output.ts";
import { styleFor } from "../presenters/style.ts";
import { terminalWidth } from "../presenters/terminal.ts";
import type { Session } from "../session.ts";
import { askVisit, type Step, type StepContext, stepsIn } from "./finding-steps.ts";
import { loadQuestions } from "./questions.ts";

/** What the questions came to: a finding to add, or the wish to stop for now. */
export type AskedFinding = { state: "complete"; file: string; change: FindingToAdd } | { state: "stopped" };

interface Asking {
  context: CommandContext;
  session: Session;
  steps: StepContext;
  /** Called with every new answer: what is kept then outlives the process. */
  keep: (answers: FindingAnswers) => Promise<void>;
}

/**
 * Asks for what `given` leaves open, shows what would be saved – the deadline with its explanation – and lets every
 * answer be changed until it is saved or put off.
 */
export async function askForFinding(
  context: CommandContext,
  session: Session,
  given: FindingAnswers,
  keep: (answers: FindingAnswers) => Promise<void>,
): Promise<AskedFinding> {
  const { workspace } = session;
  const [{ visits }, units, { areaLists }] = await Promise.all([
    workspace.visits(),
    workspace.units(),
    workspace.settings(),
  ]);
  const { texts, today } = context;
  const questions = await loadQuestions(texts);
  const areaName = areaNames(texts, areaLists);
  const asking: Asking = { context, session, keep, steps: { texts, questions, visits, units, areaName, today } };
  let answers = given;
  for (;;) {
    const { found, answers: complete } = await askOpenQuestions(asking, answers);
    answers = complete;
    const change = findingToAdd(answers);
    if (change === undefined) throw new Error("every question was answered");
    const preview = await showPreview(asking, found.visit, change);
    const choice = await askWhatNext(asking, preview !== undefined);
    if (choice === "save") return { state: "complete", file: found.file, change };
    if (choice === "stop") return { state: "stopped" };
    answers = await askAgain(asking, found.visit, answers);
  }
}

async function askOpenQuestions(
  asking: Asking,
  given: FindingAnswers,
): Promise<{ found: FoundVisit; answers: FindingAnswers }> {
  let answers = given;
  const add = async (more: FindingAnswers) => {
    answers = { ...answers, ...more };
    await asking.keep(answers);
  };
  if (answers.visitId === undefined) await add({ visitId: await askVisit(asking.steps) });
  const found = await findVisit(asking.session.workspace, answers.visitId ?? "");
  if (!found.ok) throw new AppError(found.problem);
  for (const step of stepsIn(found.value.visit)) {
    if (answers[step.key] !== undefined) continue;
    await add(await step.ask(asking.steps, found.value.visit, answers));
  }
  return { found: found.value, answers };
}

/** What would be saved, by the door that will save it; a refusal is told and can be mended by another answer. */
async function showPreview(
  { context, session }: Asking,
  visit: Visit,
  change: FindingToAdd,
): Promise<FindingItem | undefined> {
  const { texts } = context;
  const view = { texts, width: terminalWidth(process.stderr), style: styleFor(process.stderr) };
  try {
    const preview = await previewFinding(context, session, visit, change);
    const areaName = areaNames(texts, (await session.workspace.settings()).areaLists);
    writeNotes(["", ...findingSummary(preview, areaName(visit.areaListId, change.area), view), ""]);
    return preview;
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const { message, hint } = describeProblem(texts, error.problem);
    writeNotes([view.style("red", message), hint]);
    return undefined;
  }
}

async function askWhatNext(
  { context, steps: { questions } }: Asking,
  canSave: boolean,
): Promise<"save" | "edit" | "stop"> {
  const words = context.texts.prompts.finding;
  if (canSave && context.yes) return "save";
  const choices = (canSave ? (["save", "edit", "stop"] as const) : (["edit", "stop"] as const)).map((value) => ({
    value,
    name: words.saveChoices[value],
  }));
  return questions.choose(words.save, choices);
}

/** Asks one question again; the answers that another visit leaves without meaning are asked for anew. */
async function askAgain(asking: Asking, visit: Visit, answers: FindingAnswers): Promise<FindingAnswers> {
  const { questions, texts } = asking.steps;
  const choices: { value: Step | "visit"; name: string }[] = [
    { value: "visit", name: texts.screens.field.visit },
    ...stepsIn(visit).map((step) => ({ value: step, name: step.label(texts) })),
  ];
  const chosen = await questions.choose(texts.prompts.finding.edit, choices);
  const changed =
    chosen === "visit"
      ? { ...withoutPlace(answers), visitId: await askVisit(asking.steps) }
      : { ...answers, ...(await chosen.ask(asking.steps, visit, answers)) };
  await asking.keep(changed);
  return changed;
}
