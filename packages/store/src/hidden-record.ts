import { join } from "node:path";
import { missingRecords } from "@cchc/core/query/resolve";
import { fail, type Result } from "@cchc/core/result";
import { valuesShown } from "./skipped-visits.ts";
import type { SkippedFile } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

/**
 * What is told of a record that was looked up among what can be read: a record in a broken file is not one that is not
 * there, so the problem of the file that shows it, or shows nothing at all, is told in its place (SPEC ID-6). `found` is
 * given back where it found the record, or failed otherwise than by not finding it.
 */
export function orHidden<T>(
  found: Result<T>,
  workspace: Workspace,
  text: string,
  skipped: readonly SkippedFile[],
): Result<T> {
  if (found.ok || skipped.length === 0 || !missingRecords.has(found.problem.code)) return found;
  const called = namesOf(text.trim().toLowerCase());
  const files = skipped.map((one) => {
    const path = join(workspace.root, one.file);
    return {
      ...one,
      shown: [...valuesShown(path, "number"), ...valuesShown(path, "id")].map((name) => name.toLowerCase()),
    };
  });
  const holder =
    files.find(({ shown }) => shown.some((name) => called.numbers.has(name) || name.startsWith(called.id))) ??
    files.find(({ shown }) => shown.length === 0);
  return holder === undefined ? found : fail(holder.problem);
}

/** What a record may be called in its file: whole, or as part of what has the number (`2023-014.3`, `KH2026/CT2`, `PAR-2022`). */
function namesOf(wanted: string): { numbers: ReadonlySet<string>; id: string } {
  const whole = wanted.replace(/\.\d+$|\/ct\d+$/, "");
  return { numbers: new Set([wanted, whole, whole.replace(/(\D)-\d{4}$/, "$1")]), id: wanted };
}
