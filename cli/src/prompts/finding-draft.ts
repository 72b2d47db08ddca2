import { existsSync } from "node:fs";
import { join, relative } from "node:path";
import { resumedAnswers, withoutPlace } from "@cchc/core/change/finding-answers";
import type { FindingAnswers, FindingDraft } from "@cchc/core/model/finding-draft";
import type { FindingItem } from "@cchc/core/query/finding-item";
import { unwrap } from "@cchc/core/unwrap";
import { findingDraftFile, readFindingDraft, removeFindingDraft, saveFindingDraft } from "@cchc/store/finding-draft";
import type { CommandContext } from "../context.ts";
import { recordFinding } from "../finding-recording.ts";
import { writeNotes } from "../presenters/output.ts";
import type { Session } from "../session.ts";
import { askForFinding } from "./finding-add.ts";
import { loadQuestions } from "./questions.ts";

/** A finding added by questions, or what to say when they were broken off. */
export type AddedByPrompts = { state: "added"; item: FindingItem } | { state: "stopped"; sentence: string };

/**
 * Adds a finding by questions. Every answer is kept in a draft at once, so that Ctrl-C, a closed lid or a killed
 * terminal loses none; an earlier draft of the same actor is offered first. Saved, the draft is gone.
 */
export async function addByPrompts(
  context: CommandContext,
  session: Session,
  given: FindingAnswers,
): Promise<AddedByPrompts> {
  const { workspace, ports } = session;
  const { root } = workspace;
  const { actor } = ports();
  const file = findingDraftFile(actor);
  const keep = async (answers: FindingAnswers) => unwrap(await saveFindingDraft(root, answers, ports()));
  try {
    const earlier = await offerDraft(context, session, actor);
    const asked = await askForFinding(context, session, resumedAnswers(earlier ?? {}, given), keep);
    if (asked.state === "complete") {
      const item = await recordFinding(context, session, asked.file, asked.change);
      await removeFindingDraft(root, actor);
      return { state: "added", item };
    }
  } catch (error) {
    // Ctrl-C. Before the first answer there is nothing to keep, and the shell says so.
    const isCancelled = error instanceof Error && error.name === "ExitPromptError";
    if (!isCancelled || !existsSync(join(root, file))) throw error;
  }
  return { state: "stopped", sentence: keptSentence(context, root, file) };
}

/** The answers of an earlier draft, when there is one and it is wanted. */
async function offerDraft(
  context: CommandContext,
  { workspace }: Session,
  actor: string,
): Promise<FindingAnswers | undefined> {
  const { prompts } = context.texts;
  const found = await readFindingDraft(workspace.root, actor);
  if (found.state === "none") return undefined;
  if (found.state === "unreadable") {
    writeNotes([prompts.draft.unreadable({ file: found.movedTo })]);
    return undefined;
  }
  const { draft } = found;
  const { visits } = await workspace.visits();
  const visit = visits.find(({ id }) => id === draft.answers.visitId);
  writeNotes([prompts.draft.found({ savedAt: draft.savedAt, about: aboutDraft(draft, visit?.number) })]);
  const questions = await loadQuestions(context.texts);
  const wish = await questions.choose(prompts.draft.question, [
    { value: "resume", name: prompts.draft.resume },
    { value: "discard", name: prompts.draft.discard },
  ]);
  if (wish === "discard") {
    await removeFindingDraft(workspace.root, actor);
    return undefined;
  }
  if (visit !== undefined || draft.answers.visitId === undefined) return draft.answers;
  writeNotes([prompts.draft.visitGone]);
  return withoutPlace(draft.answers);
}

function aboutDraft({ answers }: FindingDraft, visit: string | undefined): string {
  return [visit, answers.title].filter((part) => part !== undefined).join(": ");
}

function keptSentence({ texts }: CommandContext, root: string, stored: string): string {
  const near = relative(process.cwd(), join(root, stored));
  const file = near.startsWith("..") ? join(root, stored) : near;
  return texts.prompts.draft.kept({ file, command: "cchc finding add" });
}
