import type { Remark, RemarkCode, RemarkParams } from "@cchc/core/check/remark";
import type { Problem, ProblemCode, ProblemParams } from "@cchc/core/problem";
import type { Language } from "./language.ts";
import { ownValue } from "./own-value.ts";
import { idsAsNames, type RecordedChange, type RecordNames } from "./recorded-change.ts";
import type * as vi from "./vi/catalogue.ts";
import type { RemarkTexts } from "./vi/checks.ts";
import type { ProblemText, ProblemTexts } from "./vi/problems/problem-texts.ts";

export type { WindowHints } from "./vi/extension/hints.ts";
export type { ProblemText } from "./vi/problems/problem-texts.ts";

/** All text for people in one language, but for help and what only a command line says. Vietnamese defines the shape; a language that lacks a key does not compile. */
export type Catalogue = typeof vi;

/** Loads the texts of one language and nothing of the other. */
export async function loadCatalogue(language: Language): Promise<Catalogue> {
  switch (language) {
    case "vi":
      return import("./vi/catalogue.ts");
    case "en":
      return import("./en/catalogue.ts");
  }
}

/** A problem in words. */
export function describeProblem(catalogue: Catalogue, problem: Problem): ProblemText {
  return describe(catalogue.problems, problem);
}

/** A remark of `check` in words. */
export function describeRemark(catalogue: Catalogue, remark: Remark): ProblemText {
  return describeRemarkOf(catalogue.checks.remarks, remark);
}

/** What a history entry's change did, as a sentence without its subject. */
export function describeChange(
  { history }: Catalogue,
  change: RecordedChange,
  names: RecordNames = idsAsNames,
): string {
  const texts: Readonly<Record<string, (change: RecordedChange, names: RecordNames) => string>> = history.changes;
  return ownValue(texts, change.type)?.(change, names) ?? history.unknownChange(change);
}

function describe<C extends ProblemCode>(
  texts: ProblemTexts,
  { code, params }: { code: C; params: ProblemParams[C] },
): ProblemText {
  return texts[code](params);
}

function describeRemarkOf<C extends RemarkCode>(
  texts: RemarkTexts,
  { code, params }: { code: C; params: RemarkParams[C] },
): ProblemText {
  return texts[code](params);
}
