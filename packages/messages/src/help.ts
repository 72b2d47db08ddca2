import type { Language } from "./language.ts";
import type { HelpCatalogue } from "./vi/help.ts";

export type { CommandHelp } from "./vi/help/command-help.ts";
export type { HelpCatalogue } from "./vi/help.ts";

/** Loads the help texts of one language; only asking the command line for help needs them. */
export async function loadHelp(language: Language): Promise<HelpCatalogue> {
  switch (language) {
    case "vi":
      return (await import("./vi/help.ts")).help;
    case "en":
      return (await import("./en/help.ts")).help;
  }
}
