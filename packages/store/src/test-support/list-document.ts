import { join } from "node:path";
import { problem } from "@cchc/core/problem";
import { fail, succeed } from "@cchc/core/result";
import { DocumentFile, type DocumentFormat } from "../document-file.ts";
import { parseJsonText } from "../json-text.ts";
import type { LockOptions } from "../lock.ts";

/** The smallest document: a list of ids. */
export interface ListDocument {
  ids: string[];
}

export const listFormat: DocumentFormat<ListDocument> = {
  parse: (text, file) => {
    const parsed = parseJsonText(text, file);
    if (!parsed.ok) return parsed;
    const value = parsed.value;
    const ids = typeof value === "object" && value !== null && "ids" in value ? value.ids : undefined;
    if (Array.isArray(ids) && ids.every((id) => typeof id === "string")) return succeed({ ids });
    return fail(problem("document-invalid", { file, line: 1, path: "ids", expected: "list", found: typeof ids }));
  },
  serialise: (document) => `${JSON.stringify(document, null, 2)}\n`,
};

/** The document `list.json` of a workspace at `root`. */
export function openList(root: string, lockOptions?: LockOptions): DocumentFile<ListDocument> {
  const location = { path: join(root, "list.json"), file: "list.json", lockDirectory: join(root, ".cchc", "locks") };
  return new DocumentFile(location, listFormat, lockOptions === undefined ? {} : { lockOptions });
}

/** The change that adds `id` at the end. */
export function append(id: string) {
  return (fresh: ListDocument) => succeed({ document: { ids: [...fresh.ids, id] }, value: fresh.ids.length + 1 });
}
