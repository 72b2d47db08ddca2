import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { loadCatalogue } from "../../packages/messages/src/catalogue.ts";
import { type CommandHelp, loadHelp } from "../../packages/messages/src/help.ts";
import { languages } from "../../packages/messages/src/language.ts";
import { cliFolder } from "../../scripts/bundle.ts";
import { manifestText } from "../../scripts/manifest.ts";

interface Manifest {
  commands: Record<
    string,
    {
      args: Record<string, unknown>;
      flags: Record<string, { description?: string; summary?: string; helpValue?: string }>;
      description?: string;
      summary?: string;
    }
  >;
}

const manifest = JSON.parse(readFileSync(join(cliFolder, "oclif.manifest.json"), "utf8")) as Manifest;
const commands = Object.entries(manifest.commands).map(([id, command]) => [id.replaceAll(":", " "), command] as const);

test("the manifest is the one of the commands that were built", async () => {
  expect(JSON.parse(await manifestText())).toEqual(manifest);
});

test("the manifest carries no prose", () => {
  for (const [name, command] of commands) {
    expect([command.description, command.summary], name).toEqual([undefined, undefined]);
    for (const flag of Object.values(command.flags))
      expect([flag.description, flag.summary]).toEqual([undefined, undefined]);
  }
});

test("what stands for a value in help has a name in each language", async () => {
  for (const language of languages) {
    const { placeholder } = (await loadCatalogue(language)).labels;
    for (const [name, { args, flags }] of commands) {
      const values = Object.values(flags).flatMap(({ helpValue = "" }) =>
        /^[A-Z]+$/.test(helpValue) ? [helpValue] : [],
      );
      for (const value of [...Object.keys(args), ...values])
        expect(Object.keys(placeholder), `${name} ${value}`).toContain(value.toLowerCase());
    }
  }
});

describe.each(languages)("help in %s", (language) => {
  test.each(commands)("of `%s` explains the command, its arguments and its flags", async (name, command) => {
    const { commonFlags, globalFlags, commands: all } = await loadHelp(language);
    const known: Readonly<Record<string, CommandHelp>> = all;
    const help = known[name];
    expect(help?.summary).toMatch(/\S/);
    // The bare program is an example of `agenda`.
    const shown = help?.examples.map((example) => example.command) ?? [];
    expect(shown.some((line) => line.startsWith(name) || line === "")).toBe(true);
    expect(Object.keys(help?.arguments ?? {}).sort()).toEqual(Object.keys(command.args).sort());
    for (const flag of Object.keys(command.flags)) {
      expect(help?.flags[flag] ?? globalFlags[flag] ?? commonFlags[flag], `--${flag}`).toMatch(/\S/);
    }
  });

  test("explains no command or flag that does not exist", async () => {
    const known: Readonly<Record<string, CommandHelp>> = (await loadHelp(language)).commands;
    const built = new Map(commands);
    for (const [name, help] of Object.entries(known)) {
      const flags = Object.keys(built.get(name)?.flags ?? {});
      expect(built.has(name), name).toBe(true);
      for (const flag of Object.keys(help.flags)) expect(flags, `${name} --${flag}`).toContain(flag);
    }
  });

  test("has a line for every topic", async () => {
    const { topics } = await loadHelp(language);
    const words = commands
      .map(([name]) => name)
      .filter((name) => name.includes(" "))
      .map((name) => name.split(" ")[0]);
    for (const word of new Set(words)) expect(topics[word ?? ""], word).toMatch(/\S/);
  });
});
