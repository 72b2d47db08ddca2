import { commands, env, UIKind, Uri, window } from "vscode";
import { referenceOf } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";

/** Whether the files are on the machine of the window, where its programs reach them. */
function isOnThisDesktop(): boolean {
  return env.uiKind === UIKind.Desktop && env.remoteName === undefined;
}

/**
 * Opens a document with the program that the system has for it. From a browser or from another machine that program
 * cannot reach the file: it is offered for download instead, and that is said (SPEC PREV-2).
 */
export async function openWithSystem(services: Services, uri: Uri): Promise<void> {
  const { open } = services.texts.extension.documents;
  if (isOnThisDesktop()) {
    if (await env.openExternal(uri)) return;
    await window.showWarningMessage(open.refused(nameOf(uri)));
    return;
  }
  const answer = await window.showInformationMessage(open.elsewhere(nameOf(uri)), open.download, open.reveal);
  if (answer === open.download) {
    await commands.executeCommand("revealInExplorer", uri);
    await commands.executeCommand("explorer.download");
  } else if (answer === open.reveal) await reveal(uri);
}

/** Shows a file in the folder of the system where that is this machine's, else in VS Code's own list of files. */
export async function reveal(uri: Uri): Promise<void> {
  await commands.executeCommand(isOnThisDesktop() ? "revealFileInOS" : "revealInExplorer", uri);
}

/** The file that a command's first argument means: an address from the Explorer, or a rendered file of a view. */
export function fileOfArgument(session: Session, argument: unknown): Uri | undefined {
  if (argument instanceof Uri) return argument;
  const reference = referenceOf(argument);
  return reference?.kind === "rendered" ? session.uriOf(reference.file) : undefined;
}

function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf("/") + 1);
}
