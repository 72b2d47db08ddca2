import { commands, window, workspace } from "vscode";
import type { Services } from "../../services.ts";
import { asksForAttention, type Standing } from "./standing.ts";

/** Reminds of what is overdue and ahead, at most once a day for each workspace, unless that is switched off (SPEC DESK-1). */
export async function remindOnceADay(services: Services, root: string, standing: Standing): Promise<void> {
  const settings = workspace.getConfiguration("cchc");
  if (settings.get<boolean>("reminder") === false || !asksForAttention(standing)) return;
  const { globalState } = services.context;
  const key = `reminded:${root}`;
  if (globalState.get<string>(key) === standing.asOf) return;
  await globalState.update(key, standing.asOf);
  const { reminder, showAgenda, showDashboard, neverAgain } = services.texts.extension.desk;
  const chosen = await window.showInformationMessage(reminder(standing), showAgenda, showDashboard, neverAgain);
  if (chosen === showAgenda) await commands.executeCommand("cchc.agenda.focus");
  if (chosen === showDashboard) await commands.executeCommand("cchc.dashboard");
  if (chosen === neverAgain) await settings.update("reminder", false, true);
}
