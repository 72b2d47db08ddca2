import { languages } from "@cchc/messages/language";
import { choiceFlag, dayFlag, pathFlag, switchFlag, textFlag } from "./inputs.ts";

/** The flags that every command has. `--help` is answered before any command is loaded. */
export const globalFlags = {
  workspace: pathFlag({ char: "w", env: "CCHC_WORKSPACE", helpValue: "DIR" }),
  json: switchFlag(),
  /** `CCHC_LANG` is read where the language is resolved: errors of parsing need one, too. */
  lang: choiceFlag(languages)(),
  "as-of": dayFlag(),
  actor: textFlag({ env: "CCHC_ACTOR", helpValue: "ID" }),
  "no-input": switchFlag(),
  yes: switchFlag(),
};
