import type { Disposable } from "vscode";
import type { Services } from "../services.ts";

/** Tells a page that the window speaks another language: its own texts came with its html, which is to be set anew. */
export function onLanguageChange(services: Services, heard: () => void): Disposable {
  let { language } = services;
  let isGone = false;
  const news = services.onDidChangeSession(() => {
    // The same news may just have closed the page.
    if (isGone || services.language === language) return;
    language = services.language;
    heard();
  });
  return {
    dispose: () => {
      isGone = true;
      news.dispose();
    },
  };
}
