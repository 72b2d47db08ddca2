import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadHelp } from "../../packages/messages/src/help.ts";
import { languages } from "../../packages/messages/src/language.ts";
import { cliFolder } from "../../scripts/bundle.ts";
import { sourceTexts } from "../support/source-texts.ts";

interface Flag {
  type: string;
  char?: string;
  options?: readonly string[];
  required?: boolean;
  multiple?: boolean;
  multipleNonGreedy?: boolean;
}
interface Command {
  args: Record<string, { required?: boolean; multiple?: boolean }>;
  flags: Record<string, Flag>;
}

const manifest = JSON.parse(readFileSync(join(cliFolder, "oclif.manifest.json"), "utf8")) as {
  commands: Record<string, Command>;
};
const commands = new Map(Object.entries(manifest.commands).map(([id, command]) => [id.replaceAll(":", " "), command]));
const topics = new Set([...commands.keys()].filter((name) => name.includes(" ")).map((name) => name.split(" ")[0]));
const allFlags = new Set(["version", "help", ...[...commands.values()].flatMap(({ flags }) => Object.keys(flags))]);
const root = join(import.meta.dirname, "../..");
const messages = join(root, "packages/messages/src");
const cli = join(root, "cli/src");

describe.each(languages)("CLI-30 what texts in %s name exists:", (language) => {
  const texts = sourceTexts(join(messages, language));

  test("CLI-30 commands, with their flags", () => {
    const named = texts.flatMap(({ file, text }) => commandsIn(text).map((line) => ({ file, line })));
    expect(named.length).toBeGreaterThan(100);
    expect(
      named.map(({ file, line }) => ({ file, line, wrong: wrongIn(line) })).filter(({ wrong }) => wrong !== null),
    ).toEqual([]);
  });

  test("CLI-30 flags that stand alone", () => {
    const unknown = texts.flatMap(({ file, text }) =>
      flagsIn(text)
        .filter((flag) => !allFlags.has(flag))
        .map((flag) => ({ file, flag, text })),
    );
    expect(unknown).toEqual([]);
  });

  test("CLI-30 flags in the help of a command are its own, or of a command named beside them", async () => {
    for (const [name, help] of Object.entries((await loadHelp(language)).commands)) {
      for (const text of [
        help.summary,
        help.description,
        ...Object.values(help.arguments),
        ...Object.values(help.flags),
      ]) {
        const beside = [name, ...[...commands.keys()].filter((other) => text.includes(other))];
        const known = beside.flatMap((other) => Object.keys(commands.get(other)?.flags ?? {}));
        for (const flag of flagsIn(text)) expect(known, `${name}: ${text}`).toContain(flag);
      }
    }
  });

  test("CLI-30 examples: flags, choices and how many arguments", async () => {
    for (const [name, help] of Object.entries((await loadHelp(language)).commands)) {
      for (const { command } of help.examples)
        expect(wrongWith(command.split(" | ")[0] ?? ""), `${name}: ${command}`).toBe(null);
    }
  });
});

test("CLI-30 the commands that README.md and the guides name exist, with their flags", () => {
  const guides = readdirSync(join(root, "docs/guides")).filter((file) => file.endsWith(".md"));
  const texts = ["README.md", ...guides.map((file) => `docs/guides/${file}`)].map((file) =>
    readFileSync(join(root, file), "utf8"),
  );
  const named = texts.flatMap(commandsIn).map((line) => ({ line, wrong: wrongIn(line) }));
  expect(named.length).toBeGreaterThan(25);
  expect(named.filter(({ wrong }) => wrong !== null)).toEqual([]);
});

test("CLI-30 the commands that the program suggests exist, with their flags", () => {
  const named = sourceTexts(cli)
    .filter(({ text }) => topics.has(text.split(" ")[0] ?? "") && /^[a-z]+ [a-z-]+(?: |$)/.test(text))
    .map(({ file, text }) => ({ file, line: text, wrong: wrongIn(text) }));
  expect(named.length).toBeGreaterThan(80);
  expect(named.filter(({ wrong }) => wrong !== null)).toEqual([]);
});

/** What follows `cchc` in a text, each up to where its sentence or its quotation ends. */
function commandsIn(text: string): string[] {
  return [...text.matchAll(/\bcchc ((?:(?!\bcchc )[^;`”|)\n])*)/g)]
    .map((match) => (match[1] ?? "").replace(/[.,:?](?: .*)?$/, "").trim())
    .filter((line) => /^[a-z]/.test(line));
}

function flagsIn(text: string): string[] {
  return [...text.matchAll(/(?<![\w-])--([a-z][a-z-]*)/g)].map((match) => match[1] ?? "");
}

/** The longest beginning of a line that is the name of a command. */
function nameIn(line: string): string | undefined {
  const words = line.replace(/^(?:-\S+ \S+ )+/, "").split(/\s+/);
  return [2, 1].map((count) => words.slice(0, count).join(" ")).find((name) => commands.has(name));
}

/** Why a command line that a text names is not one, or null. Prose may follow it. */
function wrongIn(line: string): string | null {
  const [first = ""] = line.split(/\s+/);
  if (!/^[a-z]/.test(first)) return null;
  const name = nameIn(line);
  if (name === undefined) return /^[a-z]+$/.test(first) && allWords.has(first) ? `no command: ${line}` : null;
  const known = commands.get(name)?.flags ?? {};
  const wrong = flagsIn(line).filter((flag) => flag !== "help" && !(flag in known));
  return wrong.length === 0 ? null : `${name} has no --${wrong.join(", --")}`;
}

const allWords = new Set([...commands.keys()].flatMap((name) => name.split(" ")));

/** Why an example is not a command line that the program takes, or null. */
function wrongWith(example: string): string | null {
  if (example === "") return null;
  const words = [...example.matchAll(/(?:[^\s"]|"[^"]*")+/g)].map((match) => match[0].replaceAll('"', ""));
  const name = nameIn(example);
  if (name === undefined) return "no such command";
  const { args, flags } = commands.get(name) ?? { args: {}, flags: {} };
  let count = 0;
  const rest = words.slice(name.split(" ").length);
  for (let at = 0; at < rest.length; at++) {
    const word = rest[at] ?? "";
    if (!/^--?[a-z]/.test(word)) {
      count++;
      continue;
    }
    const [typed = "", joined] = splitOnce(word);
    const flag = typed.startsWith("--")
      ? flags[typed.slice(2)]
      : Object.values(flags).find(({ char }) => `-${char}` === typed);
    if (flag === undefined) return `no flag ${typed}`;
    if (flag.type !== "option") continue;
    const value = joined ?? rest[++at];
    if (value === undefined) return `${typed} lacks its value`;
    const wrong = value.split(",").filter((one) => flag.options !== undefined && !flag.options.includes(one));
    if (wrong.length > 0) return `${typed} has no choice ${wrong.join(", ")}`;
    while (flag.multiple === true && flag.multipleNonGreedy !== true && rest[at + 1]?.startsWith("-") === false) at++;
  }
  const all = Object.values(args);
  const most = all.some((arg) => arg.multiple === true) ? Number.POSITIVE_INFINITY : all.length;
  return count > most ? `${count} arguments, at most ${most}` : null;
}

function splitOnce(word: string): [string, string | undefined] {
  const at = word.indexOf("=");
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}
