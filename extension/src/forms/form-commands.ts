import { commands, TabInputCustom, TabInputText, type Uri, window } from "vscode";
import type { Services } from "../services.ts";

/** Which form edits a file, by the end of its name. */
const forms: readonly { suffix: string; viewType: string }[] = [{ suffix: ".plan.json", viewType: "cchc.planEditor" }];

/** The form for a file, if it has one. */
export function formFor(path: string): string | undefined {
  return forms.find(({ suffix }) => path.endsWith(suffix))?.viewType;
}

/** Form to JSON and back, in the same place. */
export function registerFormCommands(services: Services): void {
  services.add(commands.registerCommand("cchc.openAsJson", (uri?: Uri) => reopen(uri, () => "default")));
  services.add(commands.registerCommand("cchc.openAsForm", (uri?: Uri) => reopen(uri, ({ path }) => formFor(path))));
}

async function reopen(asked: Uri | undefined, editorFor: (uri: Uri) => string | undefined): Promise<void> {
  const input = window.tabGroups.activeTabGroup.activeTab?.input;
  const shown = input instanceof TabInputCustom || input instanceof TabInputText ? input.uri : undefined;
  const uri = asked ?? shown;
  const editor = uri === undefined ? undefined : editorFor(uri);
  if (uri !== undefined && editor !== undefined) await commands.executeCommand("vscode.openWith", uri, editor);
}
