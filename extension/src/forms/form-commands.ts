import { commands, TabInputCustom, TabInputText, type Uri, window, workspace } from "vscode";
import { type RecordReference, referenceOf } from "../record-reference.ts";
import type { Services } from "../services.ts";
import type { Session } from "../session.ts";
import { selectRecord } from "./select-record.ts";

/** Which form edits a file, by the end of its name. */
const forms: readonly { suffix: string; viewType: string }[] = [
  { suffix: ".plan.json", viewType: "cchc.planEditor" },
  { suffix: ".visit.json", viewType: "cchc.visitEditor" },
  { suffix: ".scorecard.json", viewType: "cchc.scorecardEditor" },
];

/** The form for a file, if it has one. */
export function formFor(path: string): string | undefined {
  return forms.find(({ suffix }) => path.endsWith(suffix))?.viewType;
}

/** Form to JSON and back, in the same place; and a record in the form of its file. */
export function registerFormCommands(services: Services): void {
  services.add(commands.registerCommand("cchc.openAsJson", (uri?: Uri) => services.attempt(() => openAsJson(uri))));
  services.add(commands.registerCommand("cchc.openAsForm", (uri?: Uri) => services.attempt(() => openAsForm(uri))));
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
  session: Session | undefined = services.session,
): Promise<void> {
  const uri = session?.uriOf(reference.file);
  if (uri === undefined) return;
  const form = formFor(reference.file);
  if (form === undefined) return selectRecord(uri, reference.id);
  await commands.executeCommand("vscode.openWith", uri, form);
  services.reveals.ask(uri, reference.id);
}

async function openAsJson(asked: Uri | undefined): Promise<void> {
  const shown = inFront();
  const uri = asked ?? shown?.uri;
  if (uri === undefined) return;
  if (shown instanceof TabInputCustom && mayReplace(uri)) {
    await commands.executeCommand("workbench.action.reopenTextEditor");
  } else await commands.executeCommand("vscode.openWith", uri, "default");
}

async function openAsForm(asked: Uri | undefined): Promise<void> {
  const shown = inFront();
  const uri = asked ?? shown?.uri;
  const form = uri === undefined ? undefined : formFor(uri.path);
  if (uri === undefined || form === undefined) return;
  if (shown instanceof TabInputText && mayReplace(uri)) {
    await commands.executeCommand("workbench.action.toggleEditorType");
  } else await commands.executeCommand("vscode.openWith", uri, form);
}

/**
 * Whether the editor in front, when it is of this file, gives its place to the other one. With unsaved changes both stay:
 * VS Code would ask to save or lose them.
 */
function mayReplace(uri: Uri): boolean {
  const document = workspace.textDocuments.find((one) => one.uri.toString() === uri.toString());
  return document?.isDirty !== true && inFront()?.uri.toString() === uri.toString();
}

function inFront(): TabInputCustom | TabInputText | undefined {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  return input instanceof TabInputCustom || input instanceof TabInputText ? input : undefined;
}
