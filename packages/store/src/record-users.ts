import { join } from "node:path";
import { type AnyDocument, kindOfPath } from "@cchc/core/model/document-kinds";
import type { HistoryEntry } from "@cchc/core/model/envelope";
import { findingNumber } from "@cchc/core/query/facts";
import { readTextFile } from "./durable-file-read.ts";
import type { Workspace } from "./workspace.ts";
import { workspaceFiles } from "./workspace-files.ts";

/**
 * What other files than `ownFile` hold of the records that `entry` made, by display number: taking the change back would
 * leave them pointing at nothing (SPEC HIST-6). What an event of units handed over goes back with it and is no use of it.
 */
export async function usersOfMade(workspace: Workspace, entry: HistoryEntry, ownFile: string): Promise<string[]> {
  const made = entry.back
    .filter(({ op, path }) => op === "remove" && path.length === 2 && path[0] !== "events")
    .flatMap(({ path }) => (path[1]?.startsWith("#") === true ? [path[1].slice(1)] : []));
  if (made.length === 0) return [];
  const users: string[] = [];
  for (const name of (await workspaceFiles(workspace.root)).files) {
    const file = name.normalize("NFC");
    const kind = kindOfPath(file);
    if (kind === undefined || file === ownFile) continue;
    const text = await readTextFile(join(workspace.root, name), file);
    const mentioned = made.filter((id) => text.ok && text.value.includes(`"${id}"`));
    if (mentioned.length === 0) continue;
    const read = await workspace.read(kind, file);
    // In a broken file nobody can tell a use from a history: better no undoing than a dangling reference.
    if (read.ok) users.push(...usersIn(read.value, new Set(mentioned), file));
    else users.push(file);
  }
  return users;
}

function usersIn(document: AnyDocument, ids: ReadonlySet<string>, file: string): string[] {
  const { history: _history, ...content } = document;
  if (document.kind === "programme") return mentions(content, ids) ? [document.number] : [];
  if (document.kind !== "visit") return mentions(content, ids) ? [file] : [];
  const { findings, history: _visitHistory, ...visit } = document;
  const users = findings.filter((finding) => mentions(finding, ids)).map((finding) => findingNumber(document, finding));
  return mentions(visit, ids) ? [document.number, ...users] : users;
}

function mentions(value: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof value === "string") return ids.has(value);
  return typeof value === "object" && value !== null && Object.values(value).some((inner) => mentions(inner, ids));
}
