import type { IndexMaking } from "@cchc/core/change/index-change";
import type { CalendarDay } from "@cchc/core/day";
import { builtInCalled, builtInSchemes } from "@cchc/core/indices/built-in";
import { builtInMaking } from "@cchc/core/indices/built-in-making";
import type { ComparisonNote } from "@cchc/core/indices/compare";
import { resultsOfUnit } from "@cchc/core/indices/compare";
import { indexAsOf, resultNumber, schemeCode, standingResults } from "@cchc/core/indices/scheme";
import { AppError, problem } from "@cchc/core/problem";
import { unwrap } from "@cchc/core/unwrap";
import type { Catalogue } from "@cchc/messages/catalogue";
import { registeredDocuments } from "@cchc/store/document-register";
import { findUnit } from "@cchc/store/find-unit";
import { refusalOfUnknown } from "@cchc/store/index-detail";
import { type FoundIndex, type FoundIndexResult, findIndex, findIndexResult, listIndices } from "@cchc/store/indices";
import type { Workspace } from "@cchc/store/workspace";
import { askAmong } from "./ask.ts";
import type { CommandContext } from "./context.ts";
import { ShellProblem } from "./shell-problem.ts";

/** The unit that `--unit` names, else the province of the workspace. */
export async function unitOrProvince(
  context: CommandContext,
  workspace: Workspace,
  typed: string | undefined,
): Promise<string> {
  if (typed === undefined) return (await workspace.settings()).provinceId;
  return unwrap(findUnit(await workspace.units(), typed, context.asOf)).id;
}

/** The scheme of an argument: one that is there, a built-in one to make, or the code of one nobody knows. */
export async function schemeOf(
  context: CommandContext,
  workspace: Workspace,
  typed: string,
): Promise<{ found: FoundIndex } | { making: Omit<IndexMaking, "type"> } | { unknown: string }> {
  const found = await findIndex(workspace, typed);
  if (found.ok) return { found: found.value };
  if (found.problem.code !== "index-not-found") throw new AppError(found.problem);
  const code = builtInCalled(typed) ?? schemeCode(typed);
  const making = builtInMaking(code, context.texts.indices.builtIn);
  return making === null ? { unknown: code } : { making };
}

/** The scheme that was named, with results; `index-unrecorded` for a built-in one of which nothing is recorded. */
export async function recordedScheme(workspace: Workspace, typed: string): Promise<FoundIndex> {
  const found = await findIndex(workspace, typed);
  const builtIn = builtInCalled(typed);
  if (!found.ok && found.problem.code === "index-not-found" && builtIn !== undefined) {
    throw new AppError(problem("index-unrecorded", { index: builtIn }));
  }
  return unwrap(found);
}

/** The code of the scheme that was typed, or chosen on a terminal among those there are and the built-in ones. */
export async function chooseScheme(
  context: CommandContext,
  workspace: Workspace,
  command: string,
  typed: string | undefined,
  only?: "recorded",
): Promise<string> {
  if (typed !== undefined) return typed;
  if (!context.interactive) throw new ShellProblem("missing-argument", { names: ["scheme"], command });
  const { indices } = await listIndices(workspace);
  const known = indices.map(({ index: { number, title } }) => ({ value: number, name: `${number} – ${title}` }));
  const more = builtInSchemes
    .filter((code) => only === undefined && !known.some(({ value }) => value === code))
    .map((code) => ({ value: code, name: `${code} – ${context.texts.indices.builtIn[code].title}` }));
  if (known.length + more.length === 0) throw new AppError(problem("index-not-found", { index: "" }));
  return askAmong(context, context.texts.indices.ask.scheme, [...known, ...more]);
}

/**
 * The result that was named, or chosen on a terminal among those of the province, the latest first; with `asOf` only what
 * was known on that day.
 */
export async function chooseResult(
  context: CommandContext,
  workspace: Workspace,
  command: string,
  typed: string | undefined,
  asOf?: CalendarDay,
): Promise<FoundIndexResult> {
  if (typed !== undefined) {
    const named = unwrap(await findIndexResult(workspace, typed));
    const refusal = asOf === undefined ? null : await refusalOfUnknown(workspace, named, asOf);
    if (refusal !== null) throw new AppError(refusal);
    return named;
  }
  if (!context.interactive) throw new ShellProblem("missing-argument", { names: ["result"], command });
  const [{ indices }, units, { provinceId }] = await Promise.all([
    listIndices(workspace),
    workspace.units(),
    workspace.settings(),
  ]);
  const documents = await registeredDocuments(workspace);
  const choices = indices.flatMap(({ file, index }) => {
    const known = asOf === undefined ? index : indexAsOf(index, asOf, documents);
    const years = [...new Set(standingResults(known).map(({ year }) => year))].sort((left, right) => right - left);
    return years.flatMap((year) =>
      resultsOfUnit(known, units, provinceId, year).map((result) => {
        const number = resultNumber(index, result);
        return { value: { file, index, result }, name: `${number} – ${index.title}`, short: number };
      }),
    );
  });
  if (choices.length === 0) throw new AppError(problem("index-result-not-found", { result: "" }));
  return askAmong(context, context.texts.indices.ask.result, choices);
}

/** Notes of a comparison in words, with their codes: what programs tell apart and people read. */
export function notesInWords(texts: Catalogue, notes: readonly ComparisonNote[]): string[] {
  return notes.map((note) => texts.indices.note(note));
}
