import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { AppError, problem } from "@cchc/core/problem";
import { isLanguage, type Language } from "@cchc/messages/language";

const settingsFile = "cchc.json";
const mostBytesToPeek = 1_048_576;

/** The workspace folder that was asked for, or the nearest one from the current folder upwards. */
export function findWorkspace(asked: string | undefined): string | undefined {
  if (asked !== undefined) {
    const directory = resolve(asked);
    return existsSync(join(directory, settingsFile)) ? directory : undefined;
  }
  for (let directory = process.cwd(); ; directory = dirname(directory)) {
    if (existsSync(join(directory, settingsFile))) return directory;
    if (dirname(directory) === directory) return undefined;
  }
}

/** The workspace folder, or the problem that there is none. */
export function requireWorkspace(asked: string | undefined): string {
  const directory = findWorkspace(asked);
  if (directory === undefined) {
    throw new AppError(problem("workspace-not-found", { from: asked === undefined ? process.cwd() : resolve(asked) }));
  }
  return directory;
}

/**
 * The language a workspace asks for. A settings file that cannot be read has none: whoever opens the workspace reports
 * what is wrong with it, and needs a language to say so.
 */
export function workspaceLanguage(directory: string): Language | undefined {
  try {
    const file = join(directory, settingsFile);
    if (statSync(file).size > mostBytesToPeek) return undefined;
    const settings: unknown = JSON.parse(readFileSync(file, "utf8").replace(/^\ufeff/, ""));
    if (typeof settings !== "object" || settings === null || !("language" in settings)) return undefined;
    return isLanguage(settings.language) ? settings.language : undefined;
  } catch {
    return undefined;
  }
}
