import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "../../docs/guides");

/** What a guide asks its reader to do, in order: a table to save, or a command line with what it is said to show. */
export type GuideStep = { kind: "table"; name: string; text: string } | GuideCommand;

/** `shown` is null where the guide does not say what comes. */
interface GuideCommand {
  kind: "command";
  line: string;
  shown: string | null;
}

/** The guide of the VS Code window: it has no command lines, and is walked through in a window. */
export const windowGuideName = "huong-dan-vscode.md";

/** The file names of guides with command lines. */
export const guideNames: readonly string[] = readdirSync(folder).filter(
  (name) => name.endsWith(".md") && name !== windowGuideName,
);

/** The steps of a guide: `sh` blocks hold commands, `text` what the last of them shows, `csv NAME` a table. */
export function guideSteps(name: string): GuideStep[] {
  const markdown = readFileSync(join(folder, name), "utf8");
  const steps: GuideStep[] = [];
  for (const [, kind = "", argument = "", body = ""] of markdown.matchAll(/^```(\w+) ?(.*)\n([\s\S]*?)^```$/gm)) {
    if (kind === "sh") {
      for (const line of body.trim().split("\n")) steps.push({ kind: "command", line, shown: null });
    } else if (kind === "csv") {
      steps.push({ kind: "table", name: argument, text: body });
    } else {
      const last = steps.at(-1);
      if (kind !== "text" || last?.kind !== "command") throw new Error(`${name}: a block of ${kind} after no command`);
      last.shown = body.trimEnd();
    }
  }
  return steps;
}

/** The words of a command line, quotes taken off. */
export function wordsOf(line: string): string[] {
  return [...line.matchAll(/"([^"]*)"|(\S+)/g)].map((match) => match[1] ?? match[2] ?? "");
}

/** Whether `printed` is what the guide shows; a line `…` in the guide stands for any lines. */
export function isShown(shown: string, printed: string): boolean {
  const lines = (text: string) =>
    text
      .split("\n")
      .map((line) => line.trimEnd())
      .join("\n");
  const parts = lines(shown)
    .split(/^…$/m)
    .map((part) => part.replace(/^\n|\n$/g, ""));
  let from = 0;
  for (const part of parts) {
    const at = lines(printed).indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return true;
}
