import { createHash } from "node:crypto";
import { mkdir, readFile, rename, rm } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type FindingAnswers, type FindingDraft, findingDraftSchema } from "@cchc/core/model/finding-draft";
import type { Result } from "@cchc/core/result";
import { foldText } from "@cchc/core/text";
import { writeFileDurably } from "./durable-file.ts";
import { errnoOf } from "./durable-file-problem.ts";
import type { ChangePorts } from "./ports.ts";

/** What is found where a draft would be. */
export type FoundDraft =
  | { state: "none" }
  | { state: "found"; draft: FindingDraft }
  /** Another version's, or damaged: kept under another name. */
  | { state: "unreadable"; movedTo: string };

/** Where the draft of somebody lies in the workspace; two actors never share one. */
export function findingDraftFile(actor: string): string {
  const name = foldText(actor)
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-|-$/g, "")
    .slice(0, 40);
  const hash = createHash("sha256").update(actor).digest("hex").slice(0, 8);
  return `.cchc/drafts/finding-add.${name === "" ? "" : `${name}.`}${hash}.json`;
}

/** The draft of `actor`, if there is one. */
export async function readFindingDraft(root: string, actor: string): Promise<FoundDraft> {
  const file = findingDraftFile(actor);
  let text: string;
  try {
    text = await readFile(join(root, file), "utf8");
  } catch (error) {
    if (errnoOf(error) === "ENOENT") return { state: "none" };
    throw error;
  }
  const parsed = findingDraftSchema.safeParse(parseJson(text));
  if (parsed.success && parsed.data.actor === actor) return { state: "found", draft: parsed.data };
  const movedTo = file.replace(/\.json$/, ".unreadable.json");
  await rename(join(root, file), join(root, movedTo));
  return { state: "unreadable", movedTo };
}

/** Keeps what was answered so far: after it returns, a killed terminal loses nothing. */
export async function saveFindingDraft(
  root: string,
  answers: FindingAnswers,
  { actor, now }: Pick<ChangePorts, "actor" | "now">,
): Promise<Result<void>> {
  const file = findingDraftFile(actor);
  const draft: FindingDraft = { kind: "finding-draft", schemaVersion: 1, actor, savedAt: now, answers };
  await mkdir(dirname(join(root, file)), { recursive: true });
  return writeFileDurably(join(root, file), file, `${JSON.stringify(draft, null, 2)}\n`);
}

/** Forgets the draft of `actor`. */
export async function removeFindingDraft(root: string, actor: string): Promise<void> {
  await rm(join(root, findingDraftFile(actor)), { force: true });
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
