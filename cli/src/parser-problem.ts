import { suggestionsFor } from "@cchc/core/suggestions";
import type { Command } from "@oclif/core/command";
import { badChoice } from "./bad-choice.ts";
import { ShellProblem } from "./shell-problem.ts";

/** What is known of a flag whether its command is loaded or only listed in the manifest. */
type FlagShape = Pick<Command.Flag.Any, "type" | "char" | "required" | "exclusive" | "exactlyOne" | "atLeastOne"> & {
  multiple?: boolean | undefined;
  delimiter?: string | undefined;
  options?: readonly string[] | undefined;
  dependsOn?: string[] | undefined;
};
export type FlagShapes = Readonly<Record<string, FlagShape>>;

/** What oclif's parse errors carry beside their English message. */
interface ParseDetails {
  output: { flags: Readonly<Record<string, unknown>> };
}

/**
 * What is wrong with the flags themselves, found before oclif parses: it reports these in English sentences only.
 * Unknown flags are included, so that one reading finds the first mistake.
 */
export function checkFlags(argv: readonly string[], flags: FlagShapes, command: string): void {
  const seen = new Set<string>();
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index] ?? "";
    if (word === "--") return;
    if (!word.startsWith("-") || word === "-" || /^-\d/.test(word)) continue;
    const { name, inline } = splitFlag(word, flags);
    if (name === undefined) throw unknownFlag(word, flags, command);
    const flag = flags[name];
    if (flag?.type !== "option") {
      if (inline !== undefined && word.startsWith("--")) {
        throw new ShellProblem("unexpected-value", { flag: `--${name}`, command });
      }
      continue;
    }
    if (seen.has(name) && flag.multiple !== true)
      throw new ShellProblem("repeated-flag", { flag: `--${name}`, command });
    seen.add(name);
    const value = inline ?? argv[++index];
    const isFlag =
      inline === undefined && value?.startsWith("-") === true && splitFlag(value, flags).name !== undefined;
    if (value === undefined || isFlag) throw new ShellProblem("missing-value", { flag: `--${name}`, command });
    checkChoice(value, flag, name);
  }
}

/** The problem that an error of oclif's parser stands for; undefined when it is none of its errors. */
export function parserProblem(error: unknown, flags: FlagShapes, command: string): ShellProblem | undefined {
  if (!(error instanceof Error)) return undefined;
  if ("args" in error && Array.isArray(error.args)) {
    const values: readonly unknown[] = error.args;
    if (values.every((value) => typeof value === "string")) {
      return new ShellProblem("unexpected-argument", { values, command });
    }
    return new ShellProblem("missing-argument", { names: values.flatMap(nameIn), command });
  }
  if (!("parse" in error) || !hasOutput(error.parse)) return undefined;
  return relationProblem(error.parse, flags, command);
}

function relationProblem(parse: ParseDetails, flags: FlagShapes, command: string): ShellProblem | undefined {
  const given = (name: string) => parse.output.flags[name] !== undefined;
  const missing = Object.keys(flags).filter((name) => flags[name]?.required === true && !given(name));
  if (missing.length > 0) return new ShellProblem("missing-flag", { flags: missing.map(dashed), command });
  for (const [name, flag] of Object.entries(flags)) {
    const group = flag.exactlyOne ?? flag.atLeastOne ?? [];
    if (group.length > 0 && !group.some(given)) {
      return new ShellProblem("missing-one-of", { flags: group.map(dashed), command });
    }
    if (!given(name)) continue;
    const rivals = [...(flag.exclusive ?? []), ...(flag.exactlyOne ?? [])];
    const rival = rivals.find((other) => other !== name && given(other));
    if (rival !== undefined) return new ShellProblem("exclusive-flags", { flags: [name, rival].map(dashed), command });
    const needs = (flag.dependsOn ?? []).filter((other) => !given(other));
    if (needs.length > 0)
      return new ShellProblem("flag-needs", { flag: dashed(name), needs: needs.map(dashed), command });
  }
  return undefined;
}

function checkChoice(value: string, { options, delimiter }: FlagShape, name: string): void {
  if (options === undefined) return;
  const values = delimiter === undefined ? [value] : value.split(delimiter).map((part) => part.trim());
  const wrong = values.find((one) => !options.includes(one));
  if (wrong !== undefined) throw badChoice(wrong, `--${name}`, options);
}

function unknownFlag(word: string, flags: FlagShapes, command: string): ShellProblem {
  const typed = word.startsWith("--") ? (word.split("=")[0] ?? word) : word;
  const suggestions = suggestionsFor(typed, Object.keys(flags).map(dashed));
  return new ShellProblem("unknown-flag", { flags: [typed], suggestions, command });
}

/** The flag a word names, and the value that is part of the word. */
function splitFlag(word: string, flags: FlagShapes): { name: string | undefined; inline: string | undefined } {
  if (word.startsWith("--")) {
    const equals = word.indexOf("=");
    const long = equals < 0 ? word.slice(2) : word.slice(2, equals);
    return { name: long in flags ? long : undefined, inline: equals < 0 ? undefined : word.slice(equals + 1) };
  }
  const name = Object.keys(flags).find((candidate) => flags[candidate]?.char === word[1]);
  return { name, inline: word.length > 2 ? word.slice(2) : undefined };
}

function dashed(name: string): string {
  return `--${name}`;
}

function nameIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null || !("name" in value)) return [];
  return typeof value.name === "string" ? [value.name] : [];
}

function hasOutput(parse: unknown): parse is ParseDetails {
  if (typeof parse !== "object" || parse === null || !("output" in parse)) return false;
  const { output } = parse;
  return typeof output === "object" && output !== null && "flags" in output && typeof output.flags === "object";
}
