import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { RelativePattern, Uri, workspace } from "vscode";

const settingsFile = "cchc.json";
/** More would be a folder of folders, of which somebody should open one. */
const mostWorkspaces = 20;

/** The folders below those open in VS Code that hold a workspace, the nearest to the top first. */
export async function workspaceRoots(): Promise<string[]> {
  const found: string[] = [];
  for (const folder of workspace.workspaceFolders ?? []) {
    if (folder.uri.scheme !== "file") continue;
    const atTop = Uri.joinPath(folder.uri, settingsFile);
    if (await exists(atTop)) found.push(folder.uri.fsPath);
    else {
      const below = new RelativePattern(folder, `*/**/${settingsFile}`);
      const files = await workspace.findFiles(below, "**/{node_modules,.git}/**", mostWorkspaces);
      found.push(...files.map((file) => dirname(file.fsPath)).sort((left, right) => left.length - right.length));
    }
  }
  return found;
}

/** The folder of the workspace that a file lies in: the nearest above it; its own folder where there is none. */
export function rootAbove(file: string): string {
  for (let folder = dirname(file); ; folder = dirname(folder)) {
    if (existsSync(join(folder, settingsFile))) return folder;
    if (dirname(folder) === folder) return dirname(file);
  }
}

async function exists(uri: Uri): Promise<boolean> {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
