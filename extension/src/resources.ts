import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Uri } from "vscode";

/** The catalogue of official units: inside the extension where it is packed, with the CLI's bundle in the repository. */
export function officialUnitsFile(extension: Uri): string {
  const packed = join(extension.fsPath, "official-units.json");
  return existsSync(packed) ? packed : join(extension.fsPath, "..", "cli", "dist", "official-units.json");
}

/** A folder that ships with the extension: inside it where it is packed, beside it in the repository. */
export function resourceFolder(extension: Uri, name: "templates" | "examples"): string {
  const packed = join(extension.fsPath, name);
  return existsSync(packed) ? packed : join(extension.fsPath, "..", name);
}
