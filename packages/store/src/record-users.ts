import { join } from "node:path";
import { itemsMade, itemsMadeWithin } from "@cchc/core/change/patch";
import { resultNumber } from "@cchc/core/indices/scheme";
import { type AnyDocument, kindOfPath } from "@cchc/core/model/document-kinds";
import type { HistoryEntry } from "@cchc/core/model/envelope";
import type { Visit } from "@cchc/core/model/visit";
import { findingNumber } from "@cchc/core/query/facts";
import { targetNumber, taskNumber } from "@cchc/core/query/task-state";
import { documentsOfKind } from "./documents-of-kind.ts";
import { readTextFile } from "./durable-file-read.ts";
import { registerFiles, type Workspace } from "./workspace.ts";
import { workspaceFiles } from "./workspace-files.ts";

/**
 * What other files than `ownFile` hold of the records that `entry` made, by display number: taking the change back would
 * leave them pointing at nothing (SPEC HIST-6). What an event of units handed over goes back with it and is no use of it.
 * A document that goes back in the same undoing is looked at as it will be: `after`.
 */
export async function usersOfMade(
  workspace: Workspace,
  entry: HistoryEntry,
  ownFile: string,
  after: { file: string; document: AnyDocument } | null,
): Promise<string[]> {
  const events = new Set(itemsMade(entry.back, "events"));
  // Tasks answer to the components of a result, which stand inside of it.
  const isIndex = kindOfPath(ownFile) === "index";
  const ids = isIndex ? itemsMadeWithin(entry.back) : itemsMade(entry.back);
  const made = new Set(ids.filter((id) => !events.has(id)));
  if (made.size === 0) return [];
  // Indicators have ids that people choose, which may be those of other things, too: only what names an indicator counts.
  if (ownFile === registerFiles.indicators) return usersOfIndicators(workspace, made);
  const users: string[] = [];
  for (const name of (await workspaceFiles(workspace.root)).files) {
    const file = name.normalize("NFC");
    const kind = kindOfPath(file);
    if (kind === undefined || file === ownFile || file === registerFiles.indicators) continue;
    if (file === after?.file) {
      users.push(...usersIn(after.document, made, events, file));
      continue;
    }
    const text = await readTextFile(join(workspace.root, name), file);
    if (!text.ok || !quotes(text.value, made)) continue;
    const read = await workspace.read(kind, file);
    // In a broken file nobody can tell a use from a history: better no undoing than a dangling reference.
    if (read.ok) users.push(...usersIn(read.value, made, events, file));
    else users.push(file);
  }
  return users;
}

/** The figures, as `collection/id`, and the targets of plans that name one of the indicators. */
export async function usersOfIndicators(workspace: Workspace, ids: ReadonlySet<string>): Promise<string[]> {
  const { documents: collections } = await documentsOfKind(workspace, "figures");
  const { documents: plans } = await documentsOfKind(workspace, "plan");
  return [
    ...collections.flatMap(({ file, document }) =>
      document.figures
        .filter((figure) => namesIndicator(figure, ids))
        .map(({ id }) => `${file.replace(/^figures\/|\.figures\.json$/g, "")}/${id}`),
    ),
    ...plans.flatMap(({ document }) =>
      document.targets.filter((target) => namesIndicator(target, ids)).map((target) => targetNumber(document, target)),
    ),
  ];
}

function namesIndicator(record: object, ids: ReadonlySet<string>): boolean {
  return "indicatorId" in record && typeof record.indicatorId === "string" && ids.has(record.indicatorId);
}

/** Whether a text quotes one of the ids: thousands of them are not looked for one by one. */
function quotes(text: string, ids: ReadonlySet<string>): boolean {
  for (const [, quoted = ""] of text.matchAll(/"([^"\\]*)"/g)) if (ids.has(quoted)) return true;
  return false;
}

function usersIn(document: AnyDocument, ids: ReadonlySet<string>, events: ReadonlySet<string>, file: string): string[] {
  switch (document.kind) {
    case "visit": {
      const { findings, history: _history, ...visit } = document;
      const users = findings
        .filter((finding) => mentions(withoutHandOver(finding, events), ids))
        .map((finding) => findingNumber(document, finding));
      return mentions(visit, ids) ? [document.number, ...users] : users;
    }
    case "plan": {
      const { tasks, targets, history: _history, ...plan } = document;
      return [
        ...(mentions(plan, ids) ? [document.number] : []),
        ...tasks.filter((task) => mentions(task, ids)).map((task) => taskNumber(document, task)),
        ...targets.filter((target) => mentions(target, ids)).map((target) => targetNumber(document, target)),
      ];
    }
    case "index": {
      const { results, history: _history, ...index } = document;
      const users = results.filter((result) => refersTo(result, ids)).map((result) => resultNumber(document, result));
      return refersTo(index, ids) ? [document.number, ...users] : users;
    }
    case "people":
      return document.people.filter((person) => mentions(person, ids)).map(({ number }) => number);
    case "initiatives":
      return document.initiatives.filter((initiative) => mentions(initiative, ids)).map(({ number }) => number);
    case "programme":
    case "criteria":
    case "scorecard":
    case "duty": {
      const { history: _history, ...content } = document;
      return mentions(content, ids) ? [document.number] : [];
    }
    case "indicators":
      return [];
    case "workspace":
    case "units":
    case "calendar":
    case "documents":
    case "figures": {
      const { history: _history, ...content } = document;
      return mentions(content, ids) ? [file] : [];
    }
  }
}

/** A finding as it was before one of the events handed it over, unless something happened to it since. */
function withoutHandOver(finding: Visit["findings"][number], events: ReadonlySet<string>): Visit["findings"][number] {
  const last = finding.acts.at(-1);
  return last?.act === "hand-over" && events.has(last.eventId ?? "")
    ? { ...finding, acts: finding.acts.slice(0, -1) }
    : finding;
}

function mentions(value: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof value === "string") return ids.has(value);
  return (
    typeof value === "object" &&
    value !== null &&
    Object.entries(value).some(([field, inner]) => !isPrinted(field) && mentions(inner, ids))
  );
}

/** Fields that hold what was printed, such as the code "1" of a part: it may read like an id that people chose. */
function isPrinted(field: string): boolean {
  return field === "code" || field === "title" || field === "name";
}

/** Whether a field that holds ids, `…Id` or `…Ids`, holds one of these. */
function refersTo(value: unknown, ids: ReadonlySet<string>, field = ""): boolean {
  if (typeof value === "string") return /Ids?$/.test(field) && ids.has(value);
  if (Array.isArray(value)) return value.some((inner) => refersTo(inner, ids, field));
  return (
    typeof value === "object" &&
    value !== null &&
    Object.entries(value).some(([name, inner]) => refersTo(inner, ids, name))
  );
}
