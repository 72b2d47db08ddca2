import type { SkippedFile } from "@cchc/store/visit-index";
import { CancellationError, commands, window, workspace } from "vscode";
import { reveal } from "../../adapters/system.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { openWithSystem } from "./open-file.ts";

/** A document that was written: its workspace path, and what to say of it. */
export interface WrittenDocument {
  file: string;
  message: string;
  isWarning?: boolean;
}

/** Says that a document was written, and offers what one does next; does not wait for an answer. */
export async function tellWritten(services: Services, session: Session, written: WrittenDocument): Promise<void> {
  const { file, message, isWarning = false } = written;
  session.wrote([file]);
  const { open } = services.texts.extension.documents;
  const uri = session.uriOf(file);
  const looks = [...(/\.docx$/.test(file) ? [open.word, open.preview] : [open.file]), open.reveal];
  const answer = isWarning
    ? await window.showWarningMessage(message, ...looks)
    : await window.showInformationMessage(message, ...looks);
  switch (answer) {
    case open.word:
    case open.file:
      return openWithSystem(services, uri);
    case open.preview:
      await commands.executeCommand("cchc.document.preview", uri);
      return;
    case open.reveal:
      return reveal(uri);
  }
}

/** Documents are made of what is saved: whoever has unsaved changes is asked first whether to save them. */
export async function offerSave(services: Services, session: Session): Promise<void> {
  const unsaved = workspace.textDocuments.filter((document) => {
    const file = document.isDirty ? session.fileOf(document.uri) : undefined;
    return file?.endsWith(".json") === true;
  });
  if (unsaved.length === 0) return;
  const { unsaved: words } = services.texts.extension.documents;
  const answer = await window.showWarningMessage(words.ask(unsaved.length), { modal: true }, words.save, words.goOn);
  if (answer === words.save) for (const document of unsaved) await document.save();
  else if (answer !== words.goOn) throw new CancellationError();
}

/** That figures lack what could not be read. */
export function skippedNotes({ texts }: Services, skipped: readonly SkippedFile[]): string[] {
  return skipped.length === 0 ? [] : [texts.extension.documents.incomplete(skipped.length)];
}
