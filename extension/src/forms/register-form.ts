import { type CustomTextEditorProvider, type TextDocument, window } from "vscode";
import type { Services } from "../services.ts";
import { lateOpener, type Opener } from "./late-opener.ts";

/** Puts a form in place of the text of a kind of document; what the form needs loads with the first that is opened. */
export function registerForm(services: Services, viewType: string, load: () => Promise<Opener<TextDocument>>): void {
  const provider: CustomTextEditorProvider = { resolveCustomTextEditor: lateOpener(load) };
  const options = { webviewOptions: { retainContextWhenHidden: true }, supportsMultipleEditorsPerDocument: true };
  services.add(window.registerCustomEditorProvider(viewType, provider, options));
}
