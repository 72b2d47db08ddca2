import { applyChange, applyIndexMaking } from "@cchc/core/change/apply";
import type { IndexChange, IndexMaking } from "@cchc/core/change/index-change";
import type { CalendarDay } from "@cchc/core/day";
import { builtInCalled, builtInSchemes } from "@cchc/core/indices/built-in";
import { resultNumber, schemeCode, standingResults } from "@cchc/core/indices/scheme";
import type { Index, IndexResult } from "@cchc/core/model/indices";
import { problem } from "@cchc/core/problem";
import { resolveNamed } from "@cchc/core/query/resolve";
import { fail, type Result, succeed } from "@cchc/core/result";
import { suggestionsFor } from "@cchc/core/suggestions";
import { compareVietnamese, foldText } from "@cchc/core/text";
import { counts, documentsOfKind, type Wanted } from "./documents-of-kind.ts";
import { orHidden } from "./hidden-record.ts";
import { usersOfIndex } from "./index-users.ts";
import { renumberDocument, resolveNumbered, withTakenNumbers } from "./numbered-documents.ts";
import type { ChangePorts } from "./ports.ts";
import type { SkippedFile } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

/** An index scheme and where it lies. */
export interface FoundIndex {
  file: string;
  index: Index;
}

/** A result inside its scheme. */
export interface FoundIndexResult extends FoundIndex {
  result: IndexResult;
}

/** Every scheme that can be read, by code, and what could not. */
export async function listIndices(
  workspace: Workspace,
  wanted?: Wanted,
): Promise<{ indices: FoundIndex[]; skipped: SkippedFile[] }> {
  const { documents, skipped } = await documentsOfKind(workspace, "index");
  const counting = documents.filter(({ document }) => counts(document, wanted));
  const indices = counting.map(({ file, document }) => ({ file, index: document }));
  indices.sort(({ index: left }, { index: right }) => compareVietnamese(left.number, right.number));
  return { indices, skipped };
}

/** The scheme that `text` means: id, beginning of it, or code (SPEC ID-2); a built-in one by its common name, too (INDEX-11). */
export async function findIndex(workspace: Workspace, text: string): Promise<Result<FoundIndex>> {
  const { indices, skipped } = await listIndices(workspace);
  const named = ({ index: { id, number, title } }: FoundIndex) => ({ id, number, label: title });
  const find = (called: string) => resolveNumbered(workspace, "index", called, { found: indices, skipped, named });
  const found = find(text);
  const builtIn = builtInCalled(text);
  return found.ok || builtIn === undefined || found.problem.code !== "index-not-found" ? found : find(builtIn);
}

/**
 * The code of the scheme that a target may be measured by: one that is there, by code, id or title without regard to
 * marks, or a built-in one. `scheme-unknown` with what may have been meant (SPEC TARGET-17).
 */
export async function schemeToMeasure(workspace: Workspace, text: string): Promise<Result<string>> {
  const found = await findIndex(workspace, text);
  if (found.ok) return succeed(found.value.index.number);
  if (found.problem.code !== "index-not-found") return found;
  const builtIn = builtInCalled(text);
  if (builtIn !== undefined) return succeed(builtIn);
  const { indices } = await listIndices(workspace);
  const titled = indices.filter(({ index }) => foldText(index.title) === foldText(text));
  const [only, ...others] = titled;
  if (only !== undefined && others.length === 0) return succeed(only.index.number);
  const known = [...new Set([...builtInSchemes, ...indices.map(({ index }) => index.number)])];
  return fail(problem("scheme-unknown", { scheme: text, nearest: suggestionsFor(text, known) }));
}

/** The result that `text` means: id, beginning of it, or number (`PAR-2022`). */
export async function findIndexResult(workspace: Workspace, text: string): Promise<Result<FoundIndexResult>> {
  const { indices, skipped } = await listIndices(workspace);
  const named = indices.flatMap(({ file, index }) =>
    standingResults(index).map((result) => {
      const number = resultNumber(index, result);
      return { id: result.id, number, label: index.title, found: { file, index, result } };
    }),
  );
  const resolved = resolveNamed(text, named, "index-result-not-found");
  return resolved.ok ? succeed(resolved.value.found) : orHidden(resolved, workspace, text, skipped);
}

/**
 * A new scheme in a file of its own, with its first change where there is one: both or neither. `index-exists` for a
 * code that is taken.
 */
export async function createIndex(
  workspace: Workspace,
  making: Omit<IndexMaking, "type">,
  first: IndexChange | null,
  ports: ChangePorts,
): Promise<Result<FoundIndex>> {
  return withTakenNumbers(workspace, "index", async ({ taken }) => {
    const number = schemeCode(making.number);
    if (taken.includes(number)) return fail(problem("index-exists", { index: number }));
    const context = await workspace.changeContext(ports);
    const made = applyIndexMaking({ type: "index.define", ...making, number }, context);
    if (!made.ok) return made;
    const changed = first === null ? made : applyChange("index", made.value, first, context);
    if (!changed.ok) return changed;
    const file = `indices/${number}_${made.value.id.slice(-6)}.index.json`;
    const created = await workspace.create("index", file, changed.value);
    return created.ok ? succeed({ file, index: created.value }) : created;
  });
}

/** A change of a scheme, through the one door. */
export async function changeIndex(
  workspace: Workspace,
  file: string,
  change: IndexChange,
  ports: ChangePorts,
): Promise<Result<Index>> {
  return workspace.change("index", file, change, ports);
}

/**
 * Takes back a result that was recorded by mistake; it stays in the file, and `undo` brings it back. Refused while tasks
 * answer to it (`withdraw-in-use`).
 */
export async function withdrawResult(
  workspace: Workspace,
  { file, index, result }: FoundIndexResult,
  { on, reason }: { on: CalendarDay; reason: string },
  ports: ChangePorts,
): Promise<Result<Index>> {
  const number = resultNumber(index, result);
  const users = await usersOfIndex(workspace, ({ resultId }) => resultId === result.id);
  if (users.length > 0)
    return fail(problem("withdraw-in-use", { number, users: users.slice(0, 10), total: users.length }));
  return changeIndex(workspace, file, { type: "index.withdraw-result", resultId: result.id, on, reason }, ports);
}

/** The next free code of a scheme whose code an earlier made one has; null when its code is free by now. */
export async function renumberIndex(
  workspace: Workspace,
  file: string,
  ports: ChangePorts,
): Promise<Result<{ from: string; to: string } | null>> {
  const changeTo = (number: string): IndexChange => ({ type: "index.renumber", number });
  return renumberDocument(workspace, "index", file, { next: nextCode, changeTo }, ports);
}

/** `PAR-2`, `PAR-3` …: two laptops made the scheme at once, and people choose which one to keep. */
function nextCode({ number }: Pick<Index, "number">, taken: readonly string[]): string {
  for (let next = 2; ; next++) if (!taken.includes(`${number}-${next}`)) return `${number}-${next}`;
}
