import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { cliFolder } from "./bundle.ts";

/** The list of commands that oclif reads instead of loading each: made from the bundled commands. */
export async function manifestText(): Promise<string> {
  // @oclif/core is a dependency of the CLI, not of the repository.
  const oclifPath = createRequire(join(cliFolder, "package.json")).resolve("@oclif/core");
  const { Plugin } = await import(pathToFileURL(oclifPath).href);
  const plugin = new Plugin({ root: cliFolder, type: "core", ignoreManifest: true, errorOnManifestCreate: true });
  await plugin.load();
  const { commands, version } = plugin.manifest;
  // By name; inside a command the order of arguments and flags is the one they were declared in.
  const inOrder = Object.fromEntries(
    Object.keys(commands)
      .sort()
      .map((id) => [id, commands[id]]),
  );
  return `${JSON.stringify({ commands: inOrder, version }, null, 2)}\n`;
}
