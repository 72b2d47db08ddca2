import { type Catalogue, describeProblem } from "@cchc/messages/catalogue";
import type { SkippedFile as StoreSkipped } from "@cchc/store/visit-index";
import type { SkippedFile } from "./presenters/json.ts";

/** The page that `--limit` and `--offset` ask for; a limit of 0 is no limit. */
export function pageOf<T>(items: readonly T[], { limit, offset }: { limit: number; offset: number }) {
  const page = limit === 0 ? items.slice(offset) : items.slice(offset, offset + limit);
  return { total: items.length, items: page, offset };
}

/** Files that a list had to leave out, in words. */
export function skippedFiles(texts: Catalogue, skipped: readonly StoreSkipped[]): SkippedFile[] {
  return skipped.map(({ file, problem }) => ({
    file,
    code: problem.code,
    message: describeProblem(texts, problem).message,
  }));
}
