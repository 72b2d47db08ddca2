import { type CustomReadonlyEditorProvider, window } from "vscode";
import { lateOpener } from "../../../forms/late-opener.ts";
import type { Services } from "../../../services.ts";

/** Shows Word files where VS Code has nothing to show. */
export function registerWordFileEditor(services: Services): void {
  const provider: CustomReadonlyEditorProvider = {
    openCustomDocument: (uri) => ({ uri, dispose: () => undefined }),
    resolveCustomEditor: lateOpener(async () => (await import("./word-file-preview.ts")).wordFileOpener(services)),
  };
  const options = { webviewOptions: { retainContextWhenHidden: true }, supportsMultipleEditorsPerDocument: true };
  services.add(window.registerCustomEditorProvider("cchc.wordFile", provider, options));
}
