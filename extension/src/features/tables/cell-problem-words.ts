import type { Problem } from "@cchc/core/problem";
import type { Catalogue } from "@cchc/messages/catalogue";
import { problemWords } from "../../adapters/failure.ts";

/** What is wrong with a cell in words: what was typed there is no record that somebody may have deleted meanwhile. */
export function cellProblemWords(texts: Catalogue, problem: Problem): { message: string; hint: string } {
  const said = problemWords(texts, problem);
  const isUnknownUnit = problem.code === "unit-not-found" && (problem.params.nearest ?? []).length === 0;
  return isUnknownUnit ? { ...said, hint: texts.extension.tables.unknownUnit } : said;
}
