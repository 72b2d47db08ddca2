import { commands, env, Uri, window } from "vscode";
import { isOnThisDesktop, reveal } from "../../adapters/system.ts";
import { type RecordReference, referenceOf } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";

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

/** The file that a command's first argument means: an address from the Explorer, or a rendered file of a view. */
export function fileOfArgument(session: Session, argument: unknown): Uri | undefined {
  if (argument instanceof Uri) return argument;
  const reference = referenceOf(argument);
  return reference?.kind === "rendered" ? session.uriOf(reference.file) : undefined;
}

/** The same, or the Word file of a template of the folder's own. */
export function fileToOpen(session: Session, argument: unknown): Uri | undefined {
  const reference = referenceOf(argument);
  if (reference?.kind !== "template" || reference.file === "") return fileOfArgument(session, argument);
  return session.uriOf(reference.file.replace(/manifest\.json$/, "template.docx"));
}

/** The record whose form is open at an address: what can be done with it can be done from its editor. */
export async function recordOfFile(session: Session, uri: Uri): Promise<RecordReference | undefined> {
  const file = session.fileOf(uri);
  if (file === undefined) return undefined;
  for (const kind of ["visit", "plan"] as const) {
    if (!file.endsWith(`.${kind}.json`)) continue;
    const read = await session.live.readKnown(kind, file);
    if (read.ok) return { kind, file, id: read.value.id };
  }
  return undefined;
}

function nameOf(uri: Uri): string {
  return uri.path.slice(uri.path.lastIndexOf("/") + 1);
}
