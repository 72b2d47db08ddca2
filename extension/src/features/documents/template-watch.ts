import { existsSync } from "node:fs";
import { join } from "node:path";
import { languages, workspace } from "vscode";
import type { Services } from "../../services.ts";

/** How long changes of templates rest before they are checked; nothing is hurried while the window opens. */
const restMilliseconds = 500;

/** Checks the folder's own templates whenever one of them changes; gives what checks them now. */
export function watchTemplates(services: Services): () => Promise<void> {
  const collection = services.add(languages.createDiagnosticCollection("cchc-templates"));
  let timer: NodeJS.Timeout | undefined;
  const check = async () => {
    const { session } = services;
    if (session === undefined || !workspace.isTrusted || !existsSync(join(session.root, "templates"))) {
      collection.clear();
      return;
    }
    const { checkTemplates, showTemplateProblems } = await import("./template-problems.ts");
    showTemplateProblems(services, session, collection, await checkTemplates(services, session));
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void services.attempt(check), restMilliseconds);
  };
  const isTemplate = (file: string | undefined) => file?.startsWith("templates/") === true;
  services.add(services.onDidChangeSession(later));
  services.add(services.onDidChangeFiles((files) => [...files].some(isTemplate) && later()));
  services.add(
    workspace.onDidChangeTextDocument(({ document }) => {
      if (isTemplate(services.session?.fileOf(document.uri))) later();
    }),
  );
  services.add(workspace.onDidGrantWorkspaceTrust(later));
  services.add({ dispose: () => clearTimeout(timer) });
  return check;
}
