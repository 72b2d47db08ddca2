import { answerLines } from "./completion/candidates.ts";
import { readCommands } from "./completion/manifest.ts";
import { isShell, type Shell } from "./completion/shells.ts";
import { lineFromText, lineFromWords, type TypedLine } from "./completion/typed-line.ts";
import { resolveLanguage } from "./language.ts";

/**
 * Answers a shell that asks what may be typed: `__complete SHELL` with the line as that shell can tell it. A line each:
 * a candidate with its description behind a tab, or a wish like `:files`. Whatever goes wrong, nothing is said: the
 * user did not ask for anything yet (SPEC COMP-3). bash has no place for descriptions and gets none.
 */
export async function complete(root: string, argv: readonly string[]): Promise<void> {
  try {
    const [shell, ...rest] = argv;
    if (!isShell(shell)) return;
    const line = typedLine(shell, rest);
    const language = shell === "bash" ? undefined : resolveLanguage([...line.before, ...line.after]);
    const answer = await answerLines(line, readCommands(root), language);
    const lines = shell === "bash" ? answer.map((one) => one.split("\t")[0]) : answer;
    process.stdout.on("error", () => {});
    if (lines.length > 0) process.stdout.write(`${lines.join("\n")}\n`);
  } catch {
    // Silent on purpose.
  }
}

/**
 * bash gives the text before and behind the cursor, since its own words are cut at `=` too; PowerShell an encoded list,
 * since cmd would read the signs in it; the others the word's index and the words.
 */
function typedLine(shell: Shell, given: readonly string[]): TypedLine {
  switch (shell) {
    case "bash":
      return lineFromText(given[0] ?? "", given[1] ?? "");
    case "zsh":
    case "fish":
      return lineFromWords(given.slice(1), Number(given[0]));
    case "powershell": {
      const [index, ...words] = Buffer.from(given[0] ?? "", "base64")
        .toString("utf8")
        .split("\n");
      return lineFromWords(words, Number(index));
    }
  }
}
