import { commands, env, UIKind, type Uri } from "vscode";

/** Whether the files are on the machine of the window, where its programs reach them. */
export function isOnThisDesktop(): boolean {
  return env.uiKind === UIKind.Desktop && env.remoteName === undefined;
}

/** Shows a file in the folder of the system where that is this machine's, else in VS Code's own list of files. */
export async function reveal(uri: Uri): Promise<void> {
  await commands.executeCommand(isOnThisDesktop() ? "revealFileInOS" : "revealInExplorer", uri);
}
