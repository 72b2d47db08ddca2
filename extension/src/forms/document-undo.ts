import type { DocumentKind } from "@cchc/core/model/document-kinds";
import { commands, type TextDocument, workspace } from "vscode";
import type { LiveDocument } from "../live-document.ts";

/** How long the news of an undo may take; the command is done before they are here. */
const newsMilliseconds = 500;
const lookMilliseconds = 10;

/**
 * VS Code's undo of a document in the editor in front, by whole changes: what was typed in one stay in a field is many
 * steps of its text and one of its history (SPEC PFORM-3). What somebody changed in the text itself goes step by step.
 * VS Code undoes in whatever editor is in front: nothing is done once `isInFront` denies that it is the document's.
 */
export async function undoChange(live: LiveDocument<DocumentKind>, isInFront: () => boolean): Promise<void> {
  if (!(await comesToFront(isInFront))) return;
  const step = stepper(live, isInFront);
  let before = lastEntry(live);
  while (await step("undo")) {
    const after = lastEntry(live);
    if (!isSameStay(before, after)) return;
    before = after;
  }
}

/** The same for redo, which cannot know whether the next step still belongs to the stay without trying it. */
export async function redoChange(live: LiveDocument<DocumentKind>, isInFront: () => boolean): Promise<void> {
  if (!(await comesToFront(isInFront))) return;
  const step = stepper(live, isInFront);
  if (!(await step("redo"))) return;
  let before = lastEntry(live);
  while (await step("redo")) {
    const after = lastEntry(live);
    if (!isSameStay(before, after)) {
      await step("undo");
      return;
    }
    before = after;
  }
}

/** Whoever clicks a button in a page brings its editor to the front; the news of that come after the click. */
async function comesToFront(isInFront: () => boolean): Promise<boolean> {
  for (let waited = 0; !isInFront() && waited < newsMilliseconds; waited += lookMilliseconds)
    await new Promise((resolve) => setTimeout(resolve, lookMilliseconds));
  return isInFront();
}

type Step = "undo" | "redo";

/** Makes steps of the text, while its editor is in front; false when there was none. */
function stepper({ text }: LiveDocument<DocumentKind>, isInFront: () => boolean): (command: Step) => Promise<boolean> {
  return async (command) => isInFront() && step(text, command);
}

async function step(text: TextDocument, command: Step): Promise<boolean> {
  return new Promise((resolve) => {
    const done = (changed: boolean) => {
      clearTimeout(timer);
      news.dispose();
      resolve(changed);
    };
    const news = workspace.onDidChangeTextDocument((change) => {
      if (change.document === text && change.contentChanges.length > 0) done(true);
    });
    let timer = setTimeout(() => done(false), 4 * newsMilliseconds);
    commands.executeCommand(command).then(
      () => {
        clearTimeout(timer);
        timer = setTimeout(() => done(false), newsMilliseconds);
      },
      () => done(false),
    );
  });
}

interface Entry {
  id: string;
  revision: number;
}

function lastEntry(live: LiveDocument<DocumentKind>): Entry | undefined {
  const read = live.read();
  return read.ok ? read.value.history.at(-1) : undefined;
}

/** Typing on puts another entry in the place of the one before, of the same revision. */
function isSameStay(before: Entry | undefined, after: Entry | undefined): boolean {
  return before !== undefined && before.revision === after?.revision && before.id !== after.id;
}
