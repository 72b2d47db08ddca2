import { isLanguage, type Language } from "@cchc/messages/language";
import { workspace } from "vscode";
import type { Session } from "../session.ts";

/** What is spoken before a workspace or a setting says otherwise. */
export const defaultLanguage: Language = "vi";

/** The language to speak: the setting, the workspace's own, Vietnamese. VS Code's own language has no say. */
export async function resolveLanguage(session: Session | undefined): Promise<Language> {
  const asked = workspace.getConfiguration("cchc").get<string>("language");
  if (isLanguage(asked)) return asked;
  const settings = await session?.workspace.register("workspace");
  return settings?.ok && isLanguage(settings.value.language) ? settings.value.language : defaultLanguage;
}
