import { commands, TabInputCustom, TabInputText, type Uri, window } from "vscode";
import { type RecordReference, referenceOf } from "../record-reference.ts";
import type { Services } from "../services.ts";
import { selectRecord } from "./select-record.ts";

/** Which form edits a file, by the end of its name. */
const forms: readonly { suffix: string; viewType: string }[] = [
  { suffix: ".plan.json", viewType: "cchc.planEditor" },
  { suffix: ".visit.json", viewType: "cchc.visitEditor" },
];

/** The form for a file, if it has one. */
export function formFor(path: string): string | undefined {
  return forms.find(({ suffix }) => path.endsWith(suffix))?.viewType;
}

/** Form to JSON and back, in the same place; and a record in the form of its file. */
export function registerFormCommands(services: Services): void {
  services.add(commands.registerCommand("cchc.openAsJson", (uri?: Uri) => reopen(uri, () => "default")));
  services.add(commands.registerCommand("cchc.openAsForm", (uri?: Uri) => reopen(uri, ({ path }) => formFor(path))));
  services.add(
    commands.registerCommand("cchc.open", (argument?: unknown) =>
      services.attempt(async () => {
        const reference = referenceOf(argument);
        if (reference !== undefined) await openRecord(services, reference);
      }),
    ),
  );
}

/**
 * Opens the form of the file that a record is in, and has it show the record; a file without a form opens as text with
 * the record selected.
 */
export async function openRecord(
  services: Services,
  reference: RecordReference | { file: string; id: string },
): Promise<void> {
  const uri = services.session?.uriOf(reference.file);
  if (uri === undefined) return;
  const form = formFor(reference.file);
  if (form === undefined) return selectRecord(uri, reference.id);
  await commands.executeCommand("vscode.openWith", uri, form);
  services.reveals.ask(uri, reference.id);
}

async function reopen(asked: Uri | undefined, editorFor: (uri: Uri) => string | undefined): Promise<void> {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  const shown = input instanceof TabInputCustom || input instanceof TabInputText ? input.uri : undefined;
  const uri = asked ?? shown;
  const editor = uri === undefined ? undefined : editorFor(uri);
  if (uri !== undefined && editor !== undefined) await commands.executeCommand("vscode.openWith", uri, editor);
}
