import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { repository } from "./bundle.ts";

/** Registers have names that other projects use, too: their schema holds for a file only that says to be one of ours. */
const registers = ["units", "calendar", "people", "documents", "initiatives", "indicators"] as const;

/** The JSON Schemas that the extension brings, by file name. */
export function extensionSchemas(): Map<string, string> {
  const folder = join(repository, "packages", "core", "schemas");
  const schemas = new Map(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), "utf8")]));
  const allOf = registers.map((kind) => ({
    if: { type: "object", properties: { kind: { const: kind } }, required: ["kind"] },
    // biome-ignore lint/suspicious/noThenProperty: JSON Schema's own word.
    then: { $ref: `./${kind}.schema.json` },
  }));
  return schemas.set("registers.schema.json", `${JSON.stringify({ allOf }, null, 2)}\n`);
}
