import { ownValue } from "@cchc/core/own-value";
import { suggestionsFor } from "@cchc/core/suggestions";
import { ShellProblem } from "./shell-problem.ts";

/** By topic: what does the same to its records as a word of other topics. */
const otherWords: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  index: { add: "index record", set: "index record", create: "index define" },
};

/** The problem of typed `words` that are no command; what follows the command's own words is not repeated. */
export function unknownCommand(words: readonly string[], commands: readonly string[]): ShellProblem {
  const [first = "", second] = words;
  // `check foo`: the command is there, the word behind it is too many.
  const known = words
    .map((_word, index) => words.slice(0, index + 1).join(" "))
    .findLast((name) => commands.includes(name));
  if (known !== undefined && known.split(" ").length < words.length) {
    return new ShellProblem("unexpected-argument", { values: words.slice(known.split(" ").length), command: known });
  }
  const isTopic = commands.some((command) => command.startsWith(`${first} `));
  const command = isTopic && second !== undefined ? `${first} ${second}` : first;
  const names = isTopic ? commands : [...commands, ...new Set(commands.map((name) => name.split(" ")[0] ?? name))];
  // `findng list`: with its second word the slip leads to one command.
  const whole = second === undefined ? [] : suggestionsFor(`${first} ${second}`, commands);
  const other = ownValue(ownValue(otherWords, first) ?? {}, second ?? "");
  if (other !== undefined) return new ShellProblem("unknown-command", { command, suggestions: [other] });
  const suggestions = whole.length > 0 ? whole : suggestionsFor(command, [...new Set(names)]);
  return new ShellProblem("unknown-command", { command, suggestions });
}
