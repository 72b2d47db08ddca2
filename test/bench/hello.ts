import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { cliFolder } from "../../scripts/bundle.ts";

/** A program that does nothing but say hello, by the same @oclif/core as ours. */
export interface Hello {
  bin: string;
}

/** Makes it in `folder`, with a manifest, as oclif's own template would: what any oclif program costs at least. */
export function makeHello(folder: string): Hello {
  mkdirSync(join(folder, "dist", "commands"), { recursive: true });
  symlinkSync(join(cliFolder, "node_modules"), join(folder, "node_modules"), "junction");
  const files = {
    "package.json": JSON.stringify({
      name: "hello",
      version: "0.0.0",
      type: "module",
      oclif: { bin: "hello", dirname: "hello", commands: "./dist/commands" },
    }),
    "oclif.manifest.json": JSON.stringify({ version: "0.0.0", commands: { hello: listed } }),
    "run.js": 'import { execute } from "@oclif/core";\nawait execute({ dir: import.meta.url });\n',
    "dist/commands/hello.js":
      'import { Command } from "@oclif/core";\nexport default class Hello extends Command {\n  async run() {\n    this.log("hello");\n  }\n}\n',
  };
  for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, file), text);
  return { bin: join(folder, "run.js") };
}

/** The command as oclif lists it in a manifest. */
const listed = {
  aliases: [],
  args: {},
  flags: {},
  hasDynamicHelp: false,
  hiddenAliases: [],
  id: "hello",
  pluginAlias: "hello",
  pluginName: "hello",
  pluginType: "core",
  strict: true,
  isESM: true,
  relativePath: ["dist", "commands", "hello.js"],
};
