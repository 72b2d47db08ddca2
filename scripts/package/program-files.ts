import { globSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { bundledCli, cliFolder, repository } from "../bundle.ts";
import { below, type PackedFile } from "./packed-file.ts";
import { thirdPartyNotice } from "./third-party.ts";

/**
 * The program without Node: what the npm package holds, and the portable folders' `app`. Bundled afresh; cli/dist, which
 * may be in use, stays as it is.
 */
export async function programFiles(): Promise<PackedFile[]> {
  const { outputFiles, metafile } = await bundledCli();
  const bundle = outputFiles.map(({ path, contents }) => ({ path: pathBelow(cliFolder, path), bytes: contents }));
  return [
    ...bundle,
    { path: "package.json", bytes: text(`${JSON.stringify(packedManifest(), null, 2)}\n`) },
    { path: "oclif.manifest.json", bytes: readFileSync(join(cliFolder, "oclif.manifest.json")) },
    { path: "LICENSE", bytes: readFileSync(join(repository, "LICENSE")) },
    { path: "THIRD-PARTY.txt", bytes: text(thirdPartyNotice(metafile)) },
    { path: "bin/run.js", bytes: readFileSync(join(cliFolder, "bin", "run.js")), executable: true },
    ...below("completion", filesIn(join(cliFolder, "completion"))),
    ...["examples", "templates"].flatMap((folder) => below(folder, filesIn(join(repository, folder)))),
  ];
}

/** The version of this program. */
export function programVersion(): string {
  return manifest().version;
}

/** package.json of the CLI as it is packed: everything it needs is in the bundle, so it depends on nothing. */
function packedManifest() {
  const { name, version, license, type, bin, engines, oclif } = manifest();
  const { description } = JSON.parse(readFileSync(join(repository, "package.json"), "utf8"));
  return { name, version, description, license, type, bin, engines, oclif };
}

function manifest() {
  return JSON.parse(readFileSync(join(cliFolder, "package.json"), "utf8"));
}

/** The files below a folder but hidden ones, which belong to whoever works there. */
export function filesIn(folder: string): PackedFile[] {
  return globSync("**", { cwd: folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return { path: pathBelow(folder, path), bytes: readFileSync(path) };
    });
}

function pathBelow(folder: string, path: string): string {
  return relative(folder, path).replaceAll("\\", "/");
}

function text(content: string): Uint8Array {
  return Buffer.from(content);
}
