import { areasOfList } from "@cchc/core/model/area-lists";
import { suggestionsFor } from "@cchc/core/suggestions";
import { areaNames } from "@cchc/messages/area-names";
import { type CheckLine, isFixable } from "@cchc/store/check/check-line";
import {
  CodeAction,
  type CodeActionContext,
  CodeActionKind,
  type Diagnostic,
  type Range,
  type TextDocument,
  WorkspaceEdit,
} from "vscode";
import { formFor } from "../../forms/form-commands.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { codeOf, diagnosticSource, rangeOf } from "./diagnostics.ts";
import type { LiveProblems } from "./live-problems.ts";
import { labelOf, type MendRequest } from "./mend.ts";

/** What mends the diagnostics at a place, the surest first. */
export async function quickFixes(
  services: Services,
  problems: LiveProblems | undefined,
  document: TextDocument,
  range: Range,
  { diagnostics }: CodeActionContext,
): Promise<CodeAction[]> {
  const { session } = services;
  const file = session?.fileOf(document.uri);
  if (session === undefined || problems === undefined || file === undefined) return [];
  const actions: CodeAction[] = [];
  for (const line of problems.of(file).lines) {
    const marked = rangeOf(line.range);
    if (marked.intersection(range) === undefined) continue;
    const shown = diagnostics.filter(
      (one) => one.source === diagnosticSource && one.code === codeOf(line) && one.range.isEqual(marked),
    );
    for (const action of await fixesOf(services, session, file, line, document)) {
      action.diagnostics = shown;
      actions.push(action);
    }
  }
  return [...actions, ...general(services, document, file, problems, diagnostics)];
}

async function fixesOf(
  services: Services,
  session: Session,
  file: string,
  line: CheckLine,
  document: TextDocument,
): Promise<CodeAction[]> {
  const { texts } = services;
  const words = texts.extension.problems;
  if (isFixable(line)) {
    const asked: MendRequest = { file, code: codeOf(line), line: line.range.start.line };
    const action = run(labelOf(line, services), "cchc.problems.fix", asked);
    action.isPreferred = true;
    return [action];
  }
  if ("problem" in line) {
    return line.problem.code === "document-too-new"
      ? [run(words.updateProgram, "extension.open", "cchc.cchc-vscode")]
      : [];
  }
  const { remark } = line;
  const replace = (value: string, name: string) => replacement(document, line, value, words.replaceBy(name));
  switch (remark.code) {
    case "old-schema-version":
      return [run(words.migrateFile, "cchc.problems.migrate", file), run(words.migrateAll, "cchc.problems.migrate")];
    case "unknown-unit": {
      const units = await session.live.unitsIfReadable([]);
      const { today } = session.ports();
      const ids = suggestionsFor(
        remark.params.unit,
        units.all.map(({ id }) => id),
      );
      return ids.flatMap((id) => replace(id, `${units.nearestVersion(id, today)?.name ?? id} (${id})`));
    }
    case "area-not-looked-at":
    case "area-not-in-list":
    case "unknown-area":
    case "task-area-not-in-plan": {
      const { areaLists } = await session.live.settings();
      const listId = listOf(document) ?? "";
      const areas = areasOfList(listId, areaLists) ?? [];
      const near = suggestionsFor(remark.params.area, areas);
      const offered = near.length > 0 ? near : areas.slice(0, 8);
      return offered
        .filter((area) => area !== remark.params.area)
        .flatMap((area) => replace(area, areaNames(texts, areaLists)(listId, area)));
    }
    case "unknown-area-list": {
      const { areaLists } = await session.live.settings();
      const lists = [...Object.keys(texts.labels.areaList), ...areaLists.map(({ id }) => id)];
      return suggestionsFor(remark.params.list, lists).flatMap((id) => replace(id, id));
    }
    default:
      return [];
  }
}

/** What helps with whatever is wrong: the form, and mending everything. */
function general(
  services: Services,
  document: TextDocument,
  file: string,
  problems: LiveProblems,
  diagnostics: readonly Diagnostic[],
): CodeAction[] {
  const { openForm, fixAll } = services.texts.extension.problems;
  const ours = diagnostics.filter(({ source }) => source === diagnosticSource);
  if (ours.length === 0) return [];
  const readable = !problems.of(file).lines.some((line) => "problem" in line);
  const mendable = problems.fixableLines;
  const actions = [
    ...(readable && formFor(file) !== undefined ? [run(openForm, "cchc.openAsForm", document.uri)] : []),
    ...(mendable > 1 ? [run(fixAll.action(mendable), "cchc.problems.fixAll")] : []),
  ];
  for (const action of actions) action.diagnostics = ours;
  return actions;
}

/** Puts a value in the place of the one that is marked, where that is what is marked. */
function replacement(document: TextDocument, line: CheckLine, value: string, title: string): CodeAction[] {
  const range = rangeOf(line.range);
  if (!/^".*"$/.test(document.getText(range))) return [];
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.edit = new WorkspaceEdit();
  action.edit.replace(document.uri, range, JSON.stringify(value));
  return [action];
}

function run(title: string, command: string, ...args: unknown[]): CodeAction {
  const action = new CodeAction(title, CodeActionKind.QuickFix);
  action.command = { title, command, arguments: args };
  return action;
}

/** The area list that a document names; it may be all that can be read of it. */
function listOf(document: TextDocument): string | undefined {
  return /"areaListId"\s*:\s*"([^"]+)"/.exec(document.getText())?.[1];
}
