import { lstat, readdir, realpath } from "node:fs/promises";
import { dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import { errnoOf, fileProblem } from "./durable-file-problem.ts";

/**
 * The absolute path of a path stored in a workspace, which is relative to `root` and written with `/`. Refused is
 * whatever could lead elsewhere: absolute paths, drive letters, `..`, backslashes, NUL (PATH-1), and symbolic links of
 * any component that lead outside or nowhere (PATH-2). The file itself need not exist. `mentionedIn` is the document
 * that holds the path, for the problem.
 */
export async function resolveInside(root: string, storedPath: string, mentionedIn = ""): Promise<Result<string>> {
  const leaves = () => fail(problem("path-leaves-workspace", { file: mentionedIn, path: storedPath }));
  if (!isStoredPath(storedPath)) return leaves();
  const absolute = resolve(root, ...storedPath.split("/"));
  try {
    const realRoot = await realpath(root);
    const real = await nearestReal(absolute);
    return real !== undefined && isWithin(realRoot, real) ? succeed(absolute) : leaves();
  } catch (error) {
    return fail(fileProblem(error, storedPath));
  }
}

/**
 * `resolveInside` for a file that must exist, under whichever Unicode form its names were made: NFC as typed here, NFD
 * as macOS makes them, or mixed (PATH-3). `file-not-found` when there is none.
 */
export async function findExisting(root: string, storedPath: string, mentionedIn = ""): Promise<Result<string>> {
  for (const form of ["NFC", "NFD"] as const) {
    const candidate = await resolveInside(root, storedPath.normalize(form), mentionedIn);
    if (!candidate.ok || (await exists(candidate.value))) return candidate;
  }
  try {
    const found = await findByListing(root, storedPath);
    if (found !== undefined) return await resolveInside(root, found, mentionedIn);
    return fail(problem("file-not-found", { file: storedPath }));
  } catch (error) {
    return fail(fileProblem(error, storedPath));
  }
}

/** How a workspace stores the path of `absolute`: relative to `root`, with `/`, in NFC (PATH-4). */
export function toStoredPath(root: string, absolute: string): Result<string> {
  const stored = relative(root, absolute).split(sep).join("/").normalize("NFC");
  return isStoredPath(stored) ? succeed(stored) : fail(problem("path-leaves-workspace", { file: "", path: absolute }));
}

/** Whether a path is one that workspaces store: relative, with `/`, staying inside (PATH-1). */
export function isStoredPath(path: string): boolean {
  if (path === "" || path.startsWith("/") || path.includes("\\") || path.includes("\0")) return false;
  // Colons also open alternate streams on Windows; in later letters of a name other systems allow them.
  if (/^[a-z]:/i.test(path) || (process.platform === "win32" && path.includes(":"))) return false;
  return !path.split("/").includes("..");
}

/** The real path of `path` or of its nearest ancestor that exists; `undefined` where a link leads to nothing. */
async function nearestReal(path: string): Promise<string | undefined> {
  for (let at = path; ; at = dirname(at)) {
    try {
      return await realpath(at);
    } catch (error) {
      const errno = errnoOf(error);
      if (errno !== "ENOENT" && errno !== "ENOTDIR") throw error;
      if (await exists(at)) return undefined;
      if (dirname(at) === at) throw error;
    }
  }
}

function isWithin(root: string, path: string): boolean {
  const between = relative(root, path);
  return between !== ".." && !between.startsWith(`..${sep}`) && !isAbsolute(between);
}

async function exists(path: string): Promise<boolean> {
  try {
    await lstat(path);
    return true;
  } catch {
    return false;
  }
}

async function findByListing(root: string, storedPath: string): Promise<string | undefined> {
  const found: string[] = [];
  for (const segment of storedPath.split("/")) {
    if (segment === "" || segment === ".") continue;
    const wanted = segment.normalize("NFC");
    const names = await readdir(join(root, ...found));
    const name = names.sort().find((candidate) => candidate.normalize("NFC") === wanted);
    if (name === undefined) return undefined;
    found.push(name);
  }
  return found.join("/");
}
