import { readFileSync, realpathSync } from "node:fs";
import { relative, resolve, sep } from "node:path";
import { isStoredPath } from "./workspace-path.ts";

/**
 * The bytes of a file of a workspace, read at once: what is printed while a template runs cannot wait. `undefined` for a
 * path that leads elsewhere (PATH-1, PATH-2), for a file that is not there under any Unicode form of its name, and for one
 * that cannot be read.
 */
export function readInside(root: string, storedPath: string): Uint8Array | undefined {
  if (!isStoredPath(storedPath)) return undefined;
  for (const form of ["NFC", "NFD"] as const) {
    try {
      const real = realpathSync(resolve(root, ...storedPath.normalize(form).split("/")));
      const within = relative(realpathSync(root), real);
      return within.split(sep)[0] === ".." || resolve(within) === within ? undefined : readFileSync(real);
    } catch {
      // Not under this form, or not readable: what prints the file says so where it would have stood.
    }
  }
  return undefined;
}
