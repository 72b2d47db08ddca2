import { isLanguage, type Language } from "@cchc/messages/language";
import { globalValue } from "./arguments.ts";
import { findWorkspace, workspaceLanguage } from "./workspace-location.ts";

/** The language to speak: the flag, `CCHC_LANG`, the workspace's own, Vietnamese. Works on arguments that are wrong. */
export function resolveLanguage(argv: readonly string[]): Language {
  const asked = globalValue(argv, ["--lang"]) ?? process.env.CCHC_LANG;
  if (isLanguage(asked)) return asked;
  const workspace = findWorkspace(globalValue(argv, ["-w", "--workspace"]) ?? process.env.CCHC_WORKSPACE);
  return (workspace === undefined ? undefined : workspaceLanguage(workspace)) ?? "vi";
}
