import { loadCatalogue } from "@cchc/messages/catalogue";
import { commands, type ExtensionContext, workspace } from "vscode";
import { defaultLanguage, resolveLanguage } from "./adapters/language.ts";
import { onNewDay } from "./adapters/new-day.ts";
import { registerAgendaTree } from "./features/agenda/agenda-tree.ts";
import { registerDashboard } from "./features/dashboard/dashboard.ts";
import { registerDesk } from "./features/desk/desk.ts";
import { registerDocumentTree } from "./features/documents/document-tree.ts";
import { registerDocuments } from "./features/documents/documents.ts";
import { registerFlows } from "./features/flows/flows.ts";
import { registerHistory } from "./features/history/history.ts";
import { registerIndices } from "./features/indices/indices.ts";
import { registerInspectionTree } from "./features/inspections/inspection-tree.ts";
import { registerPlanEditor } from "./features/plan-editor/plan-editor.ts";
import { registerPlanTree } from "./features/plans/plan-tree.ts";
import { registerProblems } from "./features/problems/problems.ts";
import { registerRanking } from "./features/ranking/ranking.ts";
import { registerScorecardEditor } from "./features/scorecard-editor/scorecard-editor.ts";
import { registerScoreTree } from "./features/scores/score-tree.ts";
import { registerSetup } from "./features/setup/setup.ts";
import { chosenRoot, registerWorkspaceChoice } from "./features/setup/workspace-choice.ts";
import { registerTables } from "./features/tables/tables.ts";
import { registerUnitTree } from "./features/units/unit-tree.ts";
import { registerVisitEditor } from "./features/visit-editor/visit-editor.ts";
import { registerFormCommands } from "./forms/form-commands.ts";
import { Services } from "./services.ts";
import type { Session } from "./session.ts";

/** Opens the workspace of the window and puts every feature in its place. */
export async function activate(context: ExtensionContext): Promise<void> {
  const started = performance.now();
  const services = new Services(context, defaultLanguage, await loadCatalogue(defaultLanguage));
  context.subscriptions.push(services);

  registerSetup(services);
  registerFormCommands(services);
  registerAgendaTree(services);
  registerPlanTree(services);
  registerInspectionTree(services);
  registerScoreTree(services);
  registerUnitTree(services);
  registerDocumentTree(services);
  registerDocuments(services);
  registerPlanEditor(services);
  registerDesk(services);
  registerFlows(services);
  registerVisitEditor(services);
  registerScorecardEditor(services);
  registerProblems(services);
  registerHistory(services);
  registerDashboard(services);
  registerRanking(services);
  registerIndices(services);
  registerTables(services);

  // One after the other: folders, settings and the user may ask for it at the same time.
  let opening: Promise<unknown> = Promise.resolve();
  const reopen = () => {
    opening = opening.then(() => services.attempt(async () => openWorkspace(services, await chosenRoot(context))));
    return opening;
  };
  registerWorkspaceChoice(services, reopen);
  services.add(workspace.onDidChangeWorkspaceFolders(reopen));
  services.add(commands.registerCommand("cchc.refresh", reopen));
  services.add(
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration("cchc.language") && reopen()),
  );
  services.add(
    services.onDidChangeFiles((files) => {
      if (!files.has("cchc.json")) return;
      void services.attempt(async () => {
        if ((await resolveLanguage(services.session)) !== services.language) await reopen();
      });
    }),
  );
  const settings = services.add(workspace.createFileSystemWatcher("**/cchc.json"));
  services.add(settings.onDidCreate(reopen));
  services.add(settings.onDidDelete(reopen));
  services.add(onNewDay(reopen));
  await reopen();
  services.log.info(`activated, with its workspace open after ${Math.round(performance.now() - started)} ms`);
}

/**
 * Opens the workspace at `root`, or none. One that is open already is read again; forms that rest on it keep it. Everything
 * that shows the workspace hears of it through `onDidChangeSession`.
 */
async function openWorkspace(services: Services, root: string | undefined): Promise<void> {
  const open = services.session?.root === root ? services.session : undefined;
  const session = open ?? (root === undefined ? undefined : await openSession(root));
  session?.live.forget();
  services.language = await resolveLanguage(session);
  services.texts = await loadCatalogue(services.language);
  services.open(session);
  await commands.executeCommand("setContext", "cchc.state", session === undefined ? "none" : "ready");
}

/** What reads and writes a workspace loads with the first one that is opened. */
async function openSession(root: string): Promise<Session> {
  const { Session } = await import("./session.ts");
  return new Session(root);
}
