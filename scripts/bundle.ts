import { globSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { type BuildOptions, build } from "esbuild";

/** The root of the repository. */
export const repository = dirname(dirname(fileURLToPath(import.meta.url)));

/** The CLI's package. */
export const cliFolder = join(repository, "cli");

/*
 * Packages written for CommonJS ask for these by name. Each bundle has its own, so a bundle moved elsewhere works.
 */
export const commonJsNames = [
  'import { createRequire as __createRequire } from "node:module";',
  "const require = __createRequire(import.meta.url);",
  "const __dirname = import.meta.dirname;",
].join("\n");

/**
 * The one part of the library of workbooks that is used, by its file. Its index would bring all of it: what it imports on
 * use, a printer to PDF among it, becomes a file of the bundle though nothing reaches it (docs/decisions/0028-workbooks.md).
 */
export const workbookWriterOnly = {
  "@cj-tech-master/excelts": join(
    repository,
    ...["packages", "store", "node_modules", "@cj-tech-master", "excelts"],
    ...["dist", "esm", "modules", "excel", "stream", "workbook-writer.js"],
  ),
};

/**
 * How the CLI is bundled: one file a command, what they share in chunks, and whatever is imported dynamically in chunks
 * that load only when used. @oclif/core is bundled in: reading a few files instead of two hundred saves a third of the
 * time to start (docs/decisions/0005-command-line.md).
 */
export function bundleOptions() {
  const sources = join(cliFolder, "src");
  const commands = globSync("commands/**/*.ts", { cwd: sources, exclude: (path) => path.endsWith(".test.ts") });
  const entries = ["main.ts", "complete.ts", "help.ts", "hooks/command-not-found.ts", ...commands];
  return {
    absWorkingDir: cliFolder,
    entryPoints: entries.sort().map((entry) => join(sources, entry)),
    outbase: sources,
    outdir: join(cliFolder, "dist"),
    chunkNames: "chunks/[name]-[hash]",
    bundle: true,
    splitting: true,
    format: "esm",
    platform: "node",
    target: "node24",
    // jsonc-parser's CommonJS build (UMD) hides its requires from bundlers; its ES module does not.
    mainFields: ["module", "main"],
    alias: workbookWriterOnly,
    // Vietnamese as it is: escapes would double its bytes.
    charset: "utf8",
    // Names stay, so that a stack in a bug's log can be read.
    minifySyntax: true,
    minifyWhitespace: true,
    banner: { js: commonJsNames },
    logLevel: "warning",
  } satisfies BuildOptions;
}

/** The bundle's files with the catalogue of official units, not written, and what went into the bundle. */
export async function bundledCli() {
  const options = bundleOptions();
  const { outputFiles, metafile } = await build({ ...options, write: false, metafile: true });
  // Loaded here: only this reads the table of official units, and others only ask for folders.
  const { officialCatalogue } = await import("./official-units/catalogue.ts");
  const contents: Uint8Array = Buffer.from(`${JSON.stringify(officialCatalogue())}\n`);
  const bundle = outputFiles.map((file) => ({ path: file.path, contents: file.contents }));
  return { outputFiles: [...bundle, { path: join(options.outdir, "official-units.json"), contents }], metafile };
}

/** Writes the bundle into cli/dist, in place of what was there; what does not compile leaves the old one. */
export async function bundleCli(): Promise<void> {
  const { outputFiles } = await bundledCli();
  rmSync(bundleOptions().outdir, { recursive: true, force: true });
  for (const { path, contents } of outputFiles) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, contents);
  }
}
