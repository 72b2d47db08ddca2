import {
  CodeActionKind,
  type DocumentSelector,
  EventEmitter,
  languages,
  RelativePattern,
  Uri,
  workspace,
} from "vscode";
import { Disposables } from "../../disposables.ts";
import type { Services } from "../../services.ts";
import type { LiveProblems } from "./live-problems.ts";

/** Gives the problems of the open session, once they are there. */
export type ProblemsPort = () => Promise<LiveProblems | undefined>;

/** Quick fixes, hovers, lenses and completion on the JSON of our documents; each loads when it is first asked. */
export function registerJsonHelp(services: Services, problems: ProblemsPort): void {
  let registered: Disposables | undefined;
  const register = () => {
    registered?.dispose();
    registered = undefined;
    const { session } = services;
    if (session === undefined) return;
    const ours = new Disposables();
    registered = ours;
    const pattern = new RelativePattern(Uri.file(session.root), "**/*.json");
    const selector: DocumentSelector = { scheme: "file", pattern };
    const fixes = () => import("./quick-fixes.ts");
    ours.add(
      languages.registerCodeActionsProvider(
        selector,
        {
          provideCodeActions: async (document, range, context) =>
            (await fixes()).quickFixes(services, await problems(), document, range, context),
        },
        { providedCodeActionKinds: [CodeActionKind.QuickFix] },
      ),
    );
    ours.add(
      languages.registerHoverProvider(selector, {
        provideHover: async (document, position) => (await import("./hover.ts")).hover(services, document, position),
      }),
    );
    ours.add(
      languages.registerCompletionItemProvider(
        selector,
        {
          provideCompletionItems: async (document, position) =>
            (await import("./completion.ts")).completion(services, document, position),
        },
        '"',
      ),
    );
    const changed = ours.add(new EventEmitter<void>());
    const refresh = () => changed.fire();
    ours.add(services.onDidChangeFiles(refresh));
    ours.add(workspace.onDidChangeConfiguration((change) => change.affectsConfiguration("cchc.codeLens") && refresh()));
    ours.add(
      languages.registerCodeLensProvider(selector, {
        onDidChangeCodeLenses: changed.event,
        provideCodeLenses: async (document) =>
          workspace.getConfiguration("cchc").get<boolean>("codeLens") === false
            ? []
            : (await import("./code-lenses.ts")).codeLenses(services, document),
      }),
    );
  };
  services.add(services.onDidChangeSession(register));
  services.add({ dispose: () => registered?.dispose() });
}
