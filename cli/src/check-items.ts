import type { RemarkSeverity } from "@cchc/core/check/remark";
import { type Catalogue, describeProblem, describeRemark } from "@cchc/messages/catalogue";
import { type CheckLine, isFixable, severityOf } from "@cchc/store/check/check-line";
import { pathText } from "@cchc/store/json-text-place";

/** One line of `check` as programs get it. */
export interface CheckItem {
  severity: RemarkSeverity;
  code: string;
  file: string;
  /** From 1; 0 where there is no place in the file. */
  line: number;
  /** The keys that lead to the place; empty for the file as a whole. */
  path: string;
  message: string;
  hint: string;
  /** Whether `check --fix` mends it. */
  fixable: boolean;
}

/** A line of the report in words. */
export function checkItem(found: CheckLine, texts: Catalogue): CheckItem {
  const head = { severity: severityOf(found), fixable: isFixable(found) };
  if ("remark" in found) {
    const { code, file, path } = found.remark;
    const keys = path.length === 0 ? "" : pathText(path);
    return { ...head, code, file, line: found.line, path: keys, ...describeRemark(texts, found.remark) };
  }
  const { problem, file } = found;
  const line = "line" in problem.params ? problem.params.line : 0;
  const path = "path" in problem.params ? problem.params.path : "";
  return { ...head, code: problem.code, file, line, path, ...describeProblem(texts, problem) };
}
