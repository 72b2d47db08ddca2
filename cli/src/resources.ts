import { existsSync } from "node:fs";
import { dirname, join } from "node:path";

/** Folders that ship with the program, and what tells them from others of the same name. */
const markers = { completion: "cchc.bash", examples: "hau-giang/cchc.json", templates: "vi" } as const;

/** The samples that `init` can copy. */
export const samples = ["hau-giang"] as const;

/** How far above a bundled file its resources may lie: cli/dist/commands/unit/list.js in the repository. */
const mostLevels = 6;

/** A folder that ships with the program: in the repository's root, or beside the program where it is packed. */
export function resourceFolder(name: keyof typeof markers): string {
  let folder = import.meta.dirname;
  for (let level = 0; level < mostLevels; level++) {
    if (existsSync(join(folder, name, markers[name]))) return join(folder, name);
    folder = dirname(folder);
  }
  throw new Error(`the program was packed without its ${name}`);
}

/** The catalogue of official units, beside the bundled program. */
export function officialCatalogueFile(): string {
  let folder = import.meta.dirname;
  for (let level = 0; level < mostLevels; level++) {
    const file = join(folder, "official-units.json");
    if (existsSync(file)) return file;
    folder = dirname(folder);
  }
  throw new Error("the program was packed without its official units");
}

/** The folder of a sample workspace. */
export function sampleFolder(sample: (typeof samples)[number]): string {
  return join(resourceFolder("examples"), sample);
}
