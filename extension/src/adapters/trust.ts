import { commands, window, workspace } from "vscode";
import type { Services } from "../services.ts";

/**
 * Whether what belongs to the folder itself, its templates, may run here (SPEC PREV-1). In a folder that is not trusted
 * it says why not, and offers the page where trust is given.
 */
export async function requireTrust(services: Services): Promise<boolean> {
  if (workspace.isTrusted) return true;
  const { why, manage } = services.texts.extension.documents.trust;
  if ((await window.showWarningMessage(why, manage)) === manage) {
    await commands.executeCommand("workbench.trust.manage");
  }
  return false;
}
