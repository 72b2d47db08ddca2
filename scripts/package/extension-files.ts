import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative } from "node:path";
import { createVSIX } from "@vscode/vsce";
import { repository } from "../bundle.ts";
import { bundledExtension, extensionFolder } from "../bundle-extension.ts";
import { extensionSchemas } from "../extension-schemas.ts";
import { officialCatalogue } from "../official-units/catalogue.ts";
import { filesIn } from "./program-files.ts";
import { thirdPartyNotice } from "./third-party.ts";

/** The packed extension, `.vsix`: its bundle, media and texts, with the templates and the sample that it opens. */
export async function extensionPackage(): Promise<Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "cchc-vsix-"));
  try {
    await stage(folder);
    const packagePath = join(folder, "extension.vsix");
    await quietly(() => createVSIX({ cwd: folder, packagePath, dependencies: false, allowMissingRepository: true }));
    return readFileSync(packagePath);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function stage(folder: string): Promise<void> {
  const { outputFiles, metafiles } = await bundledExtension();
  for (const { path, contents } of outputFiles) write(join(folder, relative(extensionFolder, path)), contents);
  write(join(folder, "package.json"), `${JSON.stringify(packedManifest(), null, 2)}\n`);
  write(join(folder, "THIRD-PARTY.txt"), thirdPartyNotice(...metafiles));
  // Everything that is staged is packed.
  write(join(folder, ".vscodeignore"), "extension.vsix\n.vscodeignore\n");
  for (const name of ["media", "package.nls.json", "README.md"]) copy(join(extensionFolder, name), join(folder, name));
  copy(join(repository, "LICENSE"), join(folder, "LICENSE"));
  write(join(folder, "official-units.json"), `${JSON.stringify(officialCatalogue())}\n`);
  for (const name of ["examples", "templates"]) {
    for (const { path, bytes } of filesIn(join(repository, name))) write(join(folder, name, path), bytes);
  }
  for (const [name, text] of extensionSchemas()) write(join(folder, "schemas", name), text);
}

/** package.json as it is packed: everything it needs is in the bundle, so it depends on nothing. */
function packedManifest() {
  const { dependencies: _dependencies, devDependencies: _devDependencies, private: _private, ...packed } = manifest();
  return packed;
}

function manifest() {
  return JSON.parse(readFileSync(join(extensionFolder, "package.json"), "utf8"));
}

function copy(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
}

function write(path: string, contents: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, contents);
}

/** Without the lists that vsce prints, and its advice to bundle what is bundled; what goes wrong it throws. */
async function quietly(work: () => Promise<void>): Promise<void> {
  const { log, warn, info } = console;
  Object.assign(console, { log: () => {}, warn: () => {}, info: () => {} });
  try {
    await work();
  } finally {
    Object.assign(console, { log, warn, info });
  }
}
