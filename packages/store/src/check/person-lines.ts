import { remark } from "@cchc/core/check/remark";
import type { CheckLine } from "./check-line.ts";

/**
 * The lines of a workspace with each person who is in no register told once, in the first file, with how often and in
 * how many files: one `person add` mends them all (SPEC CHECK-19). The window marks every file instead.
 */
export function oncePerPersonOfAll(lines: readonly CheckLine[]): CheckLine[] {
  const told = new Map<string, { times: number; files: number }>();
  for (const line of lines) {
    const params = nameless(line);
    if (params === null) continue;
    const before = told.get(params.person) ?? { times: 0, files: 0 };
    told.set(params.person, { times: before.times + (params.times ?? 1), files: before.files + 1 });
  }
  const seen = new Set<string>();
  return lines.flatMap((line) => {
    const params = nameless(line);
    if (params === null || !("remark" in line)) return [line];
    const { person } = params;
    if (seen.has(person)) return [];
    seen.add(person);
    const { times, files } = told.get(person) ?? { times: 1, files: 1 };
    if (files === 1) return [line];
    const { file, path } = line.remark;
    return [{ ...line, remark: remark("free-text-person", file, path, { ...params, times, files }) }];
  });
}

/** What is told of a person who is in no register; null for every other line. */
function nameless(line: CheckLine) {
  return "remark" in line && line.remark.code === "free-text-person" ? line.remark.params : null;
}
