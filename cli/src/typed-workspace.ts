import { globalValue } from "./arguments.ts";
import { commandGroups } from "./help/command-groups.ts";
import { quoted } from "./quoted.ts";

/** What makes a workspace, or needs none. */
const withoutWorkspace = new Set(["init", "completion"]);
const words = Object.values(commandGroups)
  .flat()
  .filter((word) => !withoutWorkspace.has(word));

/** A command of a workspace in a text: `cchc` and the word it begins with; a page of help needs no workspace. */
const namedCommand = new RegExp(
  `(?<![\\p{L}\\p{N}_./-])cchc (?=(?:${words.join("|")})(?![\\p{L}\\p{N}_./-]))(?!(?:[a-z-]+ )+--help)`,
  "gu",
);

/**
 * Texts for people in which every command that is named can be typed where the person stands: with the `-w` that was
 * typed, in quotes where the folder needs them (SPEC CLI-35). What is kept in the environment stays there.
 */
export function withTypedWorkspace(argv: readonly string[]): (text: string) => string {
  const folder = globalValue(argv, ["-w", "--workspace"]);
  if (folder === undefined || folder === "") return (text) => text;
  const start = `cchc -w ${quoted(folder)} `;
  return (text) => text.replace(namedCommand, () => start);
}

/**
 * What was typed behind a command, to be typed again by a person: without the folder, which `withTypedWorkspace` adds,
 * and without what only a program asks for.
 */
export function typedAgain(argv: readonly string[]): string[] {
  const isFlag = (word: string | undefined) => word === "-w" || word === "--workspace";
  const isJoined = (word: string) => word.startsWith("--workspace=") || /^-w./.test(word);
  return argv
    .filter((word, index) => !isFlag(word) && !isFlag(argv[index - 1]) && !isJoined(word) && word !== "--no-input")
    .map(quoted);
}
