import { existsSync } from "node:fs";
import { join } from "node:path";
import type { Uri } from "vscode";

/** A folder that ships with the extension: inside it where it is packed, beside it in the repository. */
export function resourceFolder(extension: Uri, name: "templates" | "examples"): string {
  const packed = join(extension.fsPath, name);
  return existsSync(packed) ? packed : join(extension.fsPath, "..", name);
}
