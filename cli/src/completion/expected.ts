import { splitLeadingGlobals } from "../arguments.ts";
import { isGreedy, type ManifestCommand, type ManifestFlag } from "./manifest.ts";
import type { TypedLine } from "./typed-line.ts";

type Commands = ReadonlyMap<string, ManifestCommand>;

/** What may stand where the cursor is. */
export type Expected =
  | { kind: "command"; path: string }
  | { kind: "flag"; name: string; flags: readonly ManifestFlag[] }
  /** The value of a flag; `prefix` is what stands before it in the same word: `--status=recorded,`. */
  | { kind: "flag-value"; name: string; flag: ManifestFlag; prefix: string; typed: string }
  | { kind: "argument"; name: string; argument: string }
  | { kind: "nothing" };

/** The command whose flags stand where no command is named, as in `cchc --as-of 1/1/2026`. */
const unnamed = "agenda";

/** What may stand at the cursor of a line (SPEC COMP-2). */
export function expectedAt({ before, current, after }: TypedLine, commands: Commands): Expected {
  const { globals, rest } = splitLeadingGlobals(before);
  const words = rest[0] === "help" ? rest.slice(1) : rest;
  const known = longestCommand(words, commands);
  if (known === undefined) {
    const shape = commands.get(unnamed);
    const inFlags = globals.length > 0 || current.startsWith("-") || words.some((word) => word.startsWith("-"));
    const flagged = shape === undefined || !inFlags ? undefined : walk([...globals, ...words], shape);
    if (shape !== undefined && flagged?.pending !== undefined) return valueAt(unnamed, flagged.pending, current, "");
    if (shape !== undefined && current.startsWith("-")) {
      return flagOrValue(unnamed, shape, [...globals, ...words, ...after], current);
    }
    return words.some((word) => word.startsWith("-"))
      ? { kind: "nothing" }
      : { kind: "command", path: words.join(" ") };
  }
  if (rest[0] === "help") return { kind: "nothing" };
  const { name, command } = known;
  const typed = words.slice(name.split(" ").length);
  const { pending, positionals, flagsEnded } = walk(typed, command);
  if (pending !== undefined && !(isGreedy(pending) && current.startsWith("-"))) {
    return valueAt(name, pending, current, "");
  }
  const given = [...globals, ...typed, ...after];
  if (current.startsWith("-") && !flagsEnded) return flagOrValue(name, command, given, current);
  const argument = Object.values(command.args)[positionals];
  if (argument !== undefined) return { kind: "argument", name, argument: argument.name };
  return current === "" && !flagsEnded ? flagOrValue(name, command, given, "") : { kind: "nothing" };
}

function longestCommand(words: readonly string[], commands: Commands) {
  for (let count = words.length; count > 0; count--) {
    const name = words.slice(0, count).join(" ");
    const command = commands.get(name);
    if (command !== undefined) return { name, command };
  }
  return undefined;
}

/** Reads words as oclif would: the flag that waits for a value at the end, and how many arguments there were. */
function walk(words: readonly string[], command: ManifestCommand) {
  let pending: ManifestFlag | undefined;
  let positionals = 0;
  for (const [index, word] of words.entries()) {
    if (word === "--")
      return { pending: undefined, positionals: positionals + words.length - index - 1, flagsEnded: true };
    const flag = flagIn(word, command);
    if (flag !== undefined) pending = takesNext(word, flag) ? flag : undefined;
    else if (word.startsWith("-") && word !== "-" && pending === undefined) continue;
    else if (pending === undefined) positionals += 1;
    else if (!isGreedy(pending)) pending = undefined;
  }
  return { pending, positionals, flagsEnded: false };
}

/** The flag a word gives: `--status`, `--status=…`, `-w`, `-wDIR`. */
function flagIn(word: string, { flags }: ManifestCommand): ManifestFlag | undefined {
  if (word.startsWith("--")) return Object.hasOwn(flags, nameIn(word)) ? flags[nameIn(word)] : undefined;
  if (!/^-./.test(word)) return undefined;
  return Object.values(flags).find(({ char }) => char === word[1]);
}

function takesNext(word: string, flag: ManifestFlag): boolean {
  return flag.type === "option" && (word.startsWith("--") ? !word.includes("=") : word.length === 2);
}

function nameIn(word: string): string {
  return word.slice(2).split("=")[0] ?? "";
}

function flagOrValue(name: string, command: ManifestCommand, given: readonly string[], current: string): Expected {
  const flag = current.includes("=") ? flagIn(current, command) : undefined;
  if (flag?.type === "option") {
    const start = current.indexOf("=") + 1;
    return valueAt(name, flag, current.slice(start), current.slice(0, start));
  }
  const used = new Set(given.map((word) => flagIn(word, command)));
  const flags = Object.values(command.flags).filter((one) => one.multiple === true || !used.has(one));
  return { kind: "flag", name, flags };
}

/** Of a list only what stands behind its last comma is being typed. */
function valueAt(name: string, flag: ManifestFlag, current: string, prefix: string): Expected {
  const start = flag.delimiter === undefined ? 0 : current.lastIndexOf(flag.delimiter) + 1;
  return { kind: "flag-value", name, flag, prefix: prefix + current.slice(0, start), typed: current.slice(start) };
}
