import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { PackagingProblem } from "./packaging-problem.ts";

/** A package of the npm registry, of one version, and what its archive must be (`npm view NAME@VERSION dist.integrity`). */
export interface PinnedArchive {
  name: string;
  version: string;
  integrity: string;
}

/** What to do next, said when an archive did not arrive or is not the one expected. */
export interface ArchiveHints {
  unreachable: string;
  changed: string;
}

/**
 * The path of a package's archive in a cache folder that a later run without network uses; what lies there is checked
 * each time. npm fetches it, so its registry, proxy and certificates are those that npm is set to. Throws a
 * PackagingProblem when it cannot be had.
 */
export function npmArchive(pinned: PinnedArchive, cache: string, hints: ArchiveHints): string {
  const { name, version, integrity } = pinned;
  const file = join(cache, `${name}-${version}.tgz`);
  if (existsSync(file) && integrityOf(file) === integrity) return file;
  mkdirSync(cache, { recursive: true });
  const arrival = mkdtempSync(join(cache, "arriving-"));
  try {
    const fetched = fetchByNpm(`${name}@${version}`, arrival, hints.unreachable);
    const found = integrityOf(fetched);
    if (found !== integrity) {
      throw new PackagingProblem(`${name}@${version} is not the file it should be: ${found}.`, hints.changed);
    }
    renameSync(fetched, file);
    return file;
  } finally {
    rmSync(arrival, { recursive: true, force: true });
  }
}

/** What npm said went wrong: its first line that is no warning, without npm's own prefix. */
export function npmReason(output: string): string {
  return (
    output
      .split("\n")
      .map((line) => line.replace(/^npm (error|ERR!)( code)? ?/, "").trim())
      .find((line) => line !== "" && !line.startsWith("npm warn")) ?? ""
  );
}

function fetchByNpm(name: string, folder: string, hint: string): string {
  const patience = ["--fetch-retries=2", "--fetch-retry-mintimeout=500", "--fetch-retry-maxtimeout=3000"];
  const words = ["pack", name, "--pack-destination", ".", "--loglevel=error", ...patience];
  // npm is a script of its own name on Windows, which only a shell starts; no word of these holds a space.
  const npm = spawnSync("npm", words, { cwd: folder, encoding: "utf8", shell: process.platform === "win32" });
  const [file] = npm.status === 0 ? readdirSync(folder).filter((entry) => entry.endsWith(".tgz")) : [];
  if (file !== undefined) return join(folder, file);
  const reason = npm.error?.message ?? npmReason(npm.stderr || npm.stdout);
  throw new PackagingProblem(`npm could not fetch ${name}${reason === "" ? "." : `: ${reason}`}`, hint);
}

function integrityOf(file: string): string {
  return `sha512-${createHash("sha512").update(readFileSync(file)).digest("base64")}`;
}
