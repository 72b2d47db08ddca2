import { join } from "node:path";
import type { ChangeByKind } from "@cchc/core/change/change-kinds";
import type { DocumentByKind } from "@cchc/core/model/document-kinds";
import { type Named, resolveNamed } from "@cchc/core/query/resolve";
import { fail, type Result, succeed } from "@cchc/core/result";
import { counts, documentsOfKind, type PlacedDocument } from "./documents-of-kind.ts";
import { orHidden } from "./hidden-record.ts";
import { withLock } from "./lock.ts";
import type { ChangePorts } from "./ports.ts";
import { numbersShown } from "./skipped-visits.ts";
import type { SkippedFile } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

/** The kinds of documents that have a file and a display number each: its form, and what is said where there is none. */
const numbered = {
  plan: { lock: "plans", missing: "plan-not-found", form: "KH\\d{4}(?:-\\d+)*" },
  programme: { lock: "programmes", missing: "programme-not-found", form: "KT\\d{4}(?:-\\d+)?" },
  duty: { lock: "duties", missing: "duty-not-found", form: "DK\\d+" },
  criteria: { lock: "criteria", missing: "criteria-not-found", form: "TC\\d{4}(?:-\\d+)?" },
  scorecard: { lock: "scorecards", missing: "scorecard-not-found", form: "PC\\d{4}-\\d+" },
  index: { lock: "indices", missing: "index-not-found", form: "[A-Z0-9]+(?:-[A-Z0-9]+)*" },
} as const;
export type NumberedKind = keyof typeof numbered;

/** Documents of a kind while nobody else gives out numbers, and the numbers that are taken. */
export interface TakenNumbers<K extends NumberedKind> {
  documents: PlacedDocument<K>[];
  taken: string[];
}

/**
 * Does what gives out a number, one process at a time. A number in a file that cannot be read is taken, too; where such a
 * file does not even show its number, its problem.
 */
export async function withTakenNumbers<K extends NumberedKind, T>(
  workspace: Workspace,
  kind: K,
  work: (numbers: TakenNumbers<K>) => Promise<Result<T>>,
): Promise<Result<T>> {
  const { lock, form } = numbered[kind];
  return withLock(workspace.lockDirectory, lock, workspace.lockOptions, async () => {
    const { documents, skipped } = await documentsOfKind(workspace, kind);
    const taken: string[] = documents.filter(({ document }) => counts(document)).map(({ document }) => document.number);
    for (const { file, problem } of skipped) {
      const shown = numbersShown(join(workspace.root, file), form);
      if (shown.length === 0) return fail(problem);
      taken.push(...shown);
    }
    return work({ documents, taken });
  });
}

/** What a number is given anew by. */
export interface Renumbering<K extends NumberedKind> {
  next: (document: DocumentByKind[K], taken: readonly string[]) => string;
  changeTo: (number: string) => ChangeByKind[K];
}

/** The next free number for a document whose number another one has; null when it is gone or its number is free by now. */
export async function renumberDocument<K extends NumberedKind>(
  workspace: Workspace,
  kind: K,
  file: string,
  { next, changeTo }: Renumbering<K>,
  ports: ChangePorts,
): Promise<Result<{ from: string; to: string } | null>> {
  return withTakenNumbers(workspace, kind, async ({ documents, taken }) => {
    const found = documents.find((placed) => placed.file === file)?.document;
    if (found === undefined || taken.filter((number) => number === found.number).length < 2) return succeed(null);
    const to = next(found, taken);
    const changed = await workspace.change(kind, file, changeTo(to), ports);
    return changed.ok ? succeed({ from: found.number, to }) : changed;
  });
}

/**
 * The one document that `text` means: id, beginning of it, or display number (SPEC ID-2). A document in a broken file is
 * not one that is not there: its own problem is told.
 */
export function resolveNumbered<F>(
  workspace: Workspace,
  kind: NumberedKind,
  text: string,
  { found, skipped, named }: { found: readonly F[]; skipped: readonly SkippedFile[]; named: (one: F) => Named },
): Result<F> {
  const { missing } = numbered[kind];
  const resolved = resolveNamed(
    text,
    found.map((one) => ({ ...named(one), one })),
    missing,
  );
  return resolved.ok ? succeed(resolved.value.one) : orHidden(resolved, workspace, text, skipped);
}
