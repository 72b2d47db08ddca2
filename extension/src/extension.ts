import { loadCatalogue } from "@cchc/messages/catalogue";
import { commands, type ExtensionContext, workspace } from "vscode";
import { resolveLanguage } from "./adapters/language.ts";
import { workspaceRoots } from "./adapters/workspace-folder.ts";
import { registerDesk } from "./features/desk/desk.ts";
import { registerFlows } from "./features/flows/flows.ts";
import { registerPlanEditor } from "./features/plan-editor/plan-editor.ts";
import { registerAgendaTree } from "./features/agenda/agenda-tree.ts";
import { registerDocumentTree } from "./features/documents/document-tree.ts";
import { registerInspectionTree } from "./features/inspections/inspection-tree.ts";
import { registerPlanTree } from "./features/plans/plan-tree.ts";
import { registerUnitTree } from "./features/units/unit-tree.ts";
import { registerWorkspaceChoice, chosenRoot } from "./features/setup/workspace-choice.ts";
import { registerSetup } from "./features/setup/setup.ts";
import { registerFormCommands } from "./forms/form-commands.ts";
import { Services } from "./services.ts";
import { Session } from "./session.ts";

/** Opens the workspace of the window and puts every feature in its place. */
export async function activate(context: ExtensionContext): Promise<void> {
  const session = await findSession();
  const language = await resolveLanguage(session);
  const services = new Services(context, language, await loadCatalogue(language));
  context.subscriptions.push(services);

  registerSetup(services);
  registerFormCommands(services);
  registerAgendaTree(services);
  registerPlanTree(services);
  registerInspectionTree(services);
  registerUnitTree(services);
  registerDocumentTree(services);
  registerPlanEditor(services);
  registerDesk(services);
  registerFlows(services);

  const reopen = () => services.attempt(async () => openSession(services, await findSession()));
  services.add(workspace.onDidChangeWorkspaceFolders(reopen));
  services.add(commands.registerCommand("cchc.refresh", reopen));
  services.add(
    workspace.onDidChangeConfiguration((change) => change.affectsConfiguration("cchc.language") && reopen()),
  );
  const settings = services.add(workspace.createFileSystemWatcher("**/cchc.json"));
  services.add(settings.onDidCreate(reopen));
  services.add(settings.onDidDelete(reopen));
  await openSession(services, session);
}

async function findSession(): Promise<Session | undefined> {
  const [root] = await workspaceRoots();
  return root === undefined ? undefined : new Session(root);
}

/** Everything that shows the workspace hears of it through `onDidChangeSession`. */
async function openSession(services: Services, session: Session | undefined): Promise<void> {
  services.language = await resolveLanguage(session);
  services.texts = await loadCatalogue(services.language);
  services.open(session);
  await commands.executeCommand("setContext", "cchc.state", session === undefined ? "none" : "ready");
}
