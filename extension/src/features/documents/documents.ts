import { commands, languages, Uri } from "vscode";
import { reveal } from "../../adapters/system.ts";
import { type RecordReference, referenceOf } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { fileOfArgument, fileToOpen, openWithSystem, recordOfFile } from "./open-file.ts";
import { registerWordFileEditor } from "./preview/word-file-editor.ts";
import { watchTemplates } from "./template-watch.ts";

/** Documents in the window: made, issued, shown, checked. What is heavy loads with the first use. */
export function registerDocuments(services: Services): void {
  const command = (name: string, run: (argument: unknown, session: Session) => Promise<void>) => {
    services.add(
      commands.registerCommand(`cchc.document.${name}`, (argument: unknown) =>
        services.attempt(async () => {
          const { session } = services;
          if (session !== undefined) return run(argument, session);
          return services.sayNoWorkspace();
        }),
      ),
    );
  };
  command("render", async (argument, session) => {
    const { renderDocument } = await import("./render-document.ts");
    return renderDocument(services, session, await recordOf(session, argument));
  });
  command("issue", async (argument, session) => {
    const { issue } = await import("./issue-document.ts");
    return issue(services, session, await recordOf(session, argument));
  });
  command("preview", async (argument, session) => {
    const record = await recordOf(session, argument);
    const file = record === undefined || record.kind === "rendered" ? fileOfArgument(session, argument) : undefined;
    if (file !== undefined) return showFile(file);
    const { askDocument } = await import("./document-wish.ts");
    const { showLivePreview } = await import("./preview/live-preview.ts");
    showLivePreview(services, session, await askDocument(services, session, record));
  });
  command("openInWord", async (argument, session) => {
    const file = fileToOpen(session, argument);
    if (file !== undefined) await openWithSystem(services, file);
  });
  command("reveal", async (argument, session) => {
    const file = fileToOpen(session, argument);
    if (file !== undefined) await reveal(file);
  });
  command("newTemplate", async (argument, session) => {
    const { newTemplate } = await import("./new-template.ts");
    return newTemplate(services, session, referenceOf(argument));
  });
  command("fields", async (argument, session) => {
    const { fieldsPage } = await import("./fields-page.ts");
    return fieldsPage(services, session, referenceOf(argument));
  });
  command("explain", async (argument, session) => {
    const { explainPage } = await import("./explain-page.ts");
    return explainPage(services, session, fileOfArgument(session, argument), referenceOf(argument));
  });
  const checkTemplates = watchTemplates(services);
  command("checkTemplates", async (argument, session) => {
    await checkTemplates();
    const { checkTemplatesPage } = await import("./check-templates.ts");
    const reference = referenceOf(argument);
    return checkTemplatesPage(services, session, reference?.kind === "template" ? reference.id : undefined);
  });
  registerFormatCheck(services);
  registerWordFileEditor(services);
}

/** The record that a command was called on: in a view, or in the editor of its file. */
async function recordOf(session: Session, argument: unknown): Promise<RecordReference | undefined> {
  return argument instanceof Uri ? recordOfFile(session, argument) : referenceOf(argument);
}

async function showFile(uri: Uri): Promise<void> {
  const isWord = uri.path.toLowerCase().endsWith(".docx");
  await commands.executeCommand("vscode.openWith", uri, isWord ? "cchc.wordFile" : "default");
}

/** Any Word file can be checked, with a workspace or without. One that was checked is checked again when it changes. */
function registerFormatCheck(services: Services): void {
  const collection = services.add(languages.createDiagnosticCollection("cchc-format"));
  services.add(
    commands.registerCommand("cchc.document.checkFormat", (argument: unknown) =>
      services.attempt(async () => {
        const { askWordFile, checkFormatPage } = await import("./check-format.ts");
        const { session } = services;
        const meant = session === undefined ? undefined : fileOfArgument(session, argument);
        const uri = await askWordFile(services, argument instanceof Uri ? argument : meant);
        await checkFormatPage(services, uri, collection);
      }),
    ),
  );
  services.add(
    services.onDidChangeFiles((files) => {
      for (const file of files) {
        const uri = services.session?.uriOf(file);
        if (uri === undefined || !collection.has(uri)) continue;
        void services.attempt(async () => {
          const { checkFormatAgain } = await import("./check-format.ts");
          await checkFormatAgain(services, uri, collection);
        });
      }
    }),
  );
}
