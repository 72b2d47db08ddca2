import { readFileSync } from "node:fs";
import { join } from "node:path";
import { windowGuideName } from "./guide.ts";

const guide = readFileSync(join(import.meta.dirname, "../../docs/guides", windowGuideName), "utf8");

/** What the guide of the VS Code window prints in bold: names of our commands, views, buttons and fields. */
export const windowGuideLabels: readonly string[] = [
  ...new Set([...guide.matchAll(/\*\*([^*]+)\*\*/g)].map(([, label = ""]) => label.replace(/\s+/g, " "))),
];

/** The pictures it shows, by file name. */
export const windowGuidePictures: readonly string[] = [...guide.matchAll(/\.\.\/pictures\/([^)]+)\)/g)].map(
  ([, name = ""]) => name,
);
