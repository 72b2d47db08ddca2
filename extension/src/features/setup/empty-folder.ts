import { type Uri, window, workspace } from "vscode";
import { askOne } from "../../questions/pick.ts";
import type { Services } from "../../services.ts";

/** A folder for a new workspace; `isOpen` when this window shows it. */
export interface EmptyFolder {
  uri: Uri;
  fsPath: string;
  isOpen: boolean;
}

/** What may lie in a folder that is empty all the same. */
const noContent = new Set([".git", ".vscode", ".DS_Store", "Thumbs.db", "desktop.ini"]);

/**
 * The folder for a new workspace: the open one where it is empty, or another one. One that is not empty is named, and
 * another is asked for; undefined when somebody gave up.
 */
export async function chooseEmptyFolder(services: Services, title: string): Promise<EmptyFolder | undefined> {
  const { setup } = services.texts.extension.flows;
  const open = workspace.workspaceFolders?.[0]?.uri;
  if (open !== undefined && open.scheme === "file" && (await isEmpty(open))) {
    const place = { title, step: 1, total: 1, canGoBack: false };
    const answer = await askOne(place, {
      title,
      question: setup.where,
      choices: [
        { value: "open" as const, label: setup.here, description: open.fsPath, icon: "folder-opened" },
        { value: "other" as const, label: setup.elsewhere, icon: "folder" },
      ],
    });
    if (answer.state !== "answered") return undefined;
    if (answer.value === "open") return { uri: open, fsPath: open.fsPath, isOpen: true };
  }
  for (;;) {
    const chosen = await window.showOpenDialog({
      canSelectFiles: false,
      canSelectFolders: true,
      canSelectMany: false,
      openLabel: setup.chooseFolder,
      title: setup.where,
    });
    const uri = chosen?.[0];
    if (uri === undefined) return undefined;
    if (await isEmpty(uri)) return { uri, fsPath: uri.fsPath, isOpen: uri.toString() === open?.toString() };
    const again = await window.showWarningMessage(setup.notEmpty(uri.fsPath), setup.elsewhere);
    if (again === undefined) return undefined;
  }
}

async function isEmpty(uri: Uri): Promise<boolean> {
  const entries = await workspace.fs.readDirectory(uri);
  return entries.every(([name]) => noContent.has(name));
}
