import { globSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/** The root of the repository. */
export const repository = dirname(dirname(fileURLToPath(import.meta.url)));

/** The CLI's package. */
export const cliFolder = join(repository, "cli");

/*
 * Packages written for CommonJS ask for these by name. Each bundle has its own, so a bundle moved elsewhere works.
 */
const commonJsNames = [
  'import { createRequire as __createRequire } from "node:module";',
  "const require = __createRequire(import.meta.url);",
  "const __dirname = import.meta.dirname;",
].join("\n");

/**
 * Bundles the CLI into cli/dist: one file a command, what they share in chunks, and whatever is imported dynamically
 * in chunks that load only when used. @oclif/core is bundled in: reading one file instead of a hundred saves a third of
 * the time to start (docs/decisions/0005-command-line.md).
 */
export async function bundleCli(): Promise<void> {
  const sources = join(cliFolder, "src");
  const outdir = join(cliFolder, "dist");
  const commands = globSync("commands/**/*.ts", { cwd: sources, exclude: (path) => path.endsWith(".test.ts") });
  const entries = ["main.ts", "help.ts", "hooks/command-not-found.ts", ...commands];
  rmSync(outdir, { recursive: true, force: true });
  await build({
    absWorkingDir: cliFolder,
    entryPoints: entries.sort().map((entry) => join(sources, entry)),
    outbase: sources,
    outdir,
    chunkNames: "chunks/[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node24",
    // Names stay, so that a stack in a bug's log can be read.
    minifySyntax: true,
    minifyWhitespace: true,
    banner: { js: commonJsNames },
    logLevel: "warning",
  });
}
