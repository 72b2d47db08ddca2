import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { type Result, succeed } from "../../../packages/core/src/result.ts";
import { withLock } from "../../../packages/store/src/lock.ts";
import { repository } from "../../../scripts/bundle.ts";
import { npmArchive, npmReason, type PinnedArchive } from "../../../scripts/package/npm-archive.ts";
import { PackagingProblem } from "../../../scripts/package/packaging-problem.ts";
import { fileInTar } from "../../../scripts/package/tar.ts";
import type { VsCodeVersion } from "./vscode-version.ts";

/** Where everything that tests of the extension fetch or build lies; safe to delete. */
export const extensionCache = join(repository, ".cache");

/* Parts of VS Code that no scenario uses; without them the server is a quarter smaller. */
const leftOut = ["copilot", "mermaid-*", "git*", "microsoft-authentication", "ms-vscode.*"];

/* Dependencies that need a compiler, another system, or an account; the server starts without them. */
const unneeded =
  /copilot|mxc-sdk|devcontainers|sandbox-runtime|kerberos|ssh2|sqlite3|windows-|fs-copyfile|spdlog|native-watchdog/;

/* Older ones download ripgrep from GitHub while they are installed; this one has it in its package. */
const ripgrep = "1.18.0";

const hints = {
  unreachable:
    "Tests of the extension need the npm registry once; with network, or npm set to a registry within reach, run them again.",
  changed: "Compare with test/extension/support/vscode-version.ts; a proxy may have changed it.",
};

/** The command that starts a VS Code's server: a Node, and the server's script. */
export interface ServerProgram {
  node: string;
  script: string;
}

/**
 * VS Code's server of a version, built once below `cache` from code-server's npm package: a fetch, an
 * unpacking, an `npm install` without scripts. Others that ask meanwhile wait. Throws with what to do when npm cannot
 * be reached.
 */
export async function vsCodeServer(version: VsCodeVersion, cache = extensionCache): Promise<ServerProgram> {
  const home = join(cache, "vscode-server");
  const folder = join(home, version.archive.version);
  const stamp = stampOf(version);
  const program = {
    node: version.node === undefined ? process.execPath : join(folder, "node"),
    script: join(folder, "out", "server-main.js"),
  };
  if (stampIn(folder) === stamp) return program;
  const built = await withLock(join(home, "locks"), version.archive.version, { waitMs: 300_000 }, () =>
    stampIn(folder) === stamp ? Promise.resolve(succeed(undefined)) : build(version, home, folder, stamp),
  );
  if (!built.ok) throw new Error(`VS Code's server could not be built: ${JSON.stringify(built.problem)}`);
  return program;
}

async function build(version: VsCodeVersion, home: string, folder: string, stamp: string): Promise<Result<undefined>> {
  const work = mkdtempSync(join(home, "building-"));
  try {
    const archive = archiveOf(version.archive, work);
    const server = join(work, "server");
    mkdirSync(server);
    const excluded = leftOut.flatMap((name) => ["--exclude", name]);
    await run("tar", ["xzf", archive, "-C", server, "--strip-components=3", ...excluded, "package/lib/vscode"], work);
    keepNeededDependencies(join(server, "package.json"));
    // The shrinkwrap that comes along holds the versions, but `npm ci` refuses it: it lists what was taken out.
    await run(
      "npm",
      ["install", "--omit=dev", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error"],
      server,
    );
    addStandIns(join(server, "node_modules"));
    if (version.node !== undefined) addNode(version.node, work, server);
    writeFileSync(join(server, "stamp"), stamp);
    rmSync(folder, { recursive: true, force: true });
    renameSync(server, folder);
    return succeed(undefined);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function addNode(pinned: PinnedArchive, work: string, server: string): void {
  const program = fileInTar(gunzipSync(readFileSync(archiveOf(pinned, work))), "package/bin/node");
  if (program === undefined) throw new Error(`${pinned.name} has no package/bin/node`);
  writeFileSync(join(server, "node"), program, { mode: 0o755 });
}

function archiveOf(pinned: PinnedArchive, work: string): string {
  try {
    return npmArchive(pinned, work, hints);
  } catch (error) {
    if (error instanceof PackagingProblem) throw new Error(`${error.message}\n${error.hint}`);
    throw error;
  }
}

function keepNeededDependencies(file: string): void {
  const manifest: { dependencies: Record<string, string>; allowScripts?: unknown } = JSON.parse(
    readFileSync(file, "utf8"),
  );
  delete manifest.allowScripts;
  for (const name of Object.keys(manifest.dependencies)) if (unneeded.test(name)) delete manifest.dependencies[name];
  if (Object.hasOwn(manifest.dependencies, "@vscode/ripgrep")) manifest.dependencies["@vscode/ripgrep"] = ripgrep;
  writeFileSync(file, JSON.stringify(manifest, null, 2));
}

function addStandIns(modules: string): void {
  const spdlog = join(modules, "@vscode", "spdlog");
  mkdirSync(spdlog, { recursive: true });
  writeFileSync(join(spdlog, "package.json"), JSON.stringify({ name: "@vscode/spdlog", main: "index.mjs" }));
  copyFileSync(join(import.meta.dirname, "spdlog.mjs"), join(spdlog, "index.mjs"));
  for (const name of ["native-watchdog", "@vscode/native-watchdog"]) {
    const watchdog = join(modules, name);
    mkdirSync(watchdog, { recursive: true });
    writeFileSync(join(watchdog, "index.js"), "exports.start = () => {};\n");
  }
}

/* Changes with everything that decides what is built: what lies there from before is then built again. */
function stampOf(version: VsCodeVersion): string {
  const recipe = [import.meta.filename, join(import.meta.dirname, "spdlog.mjs")].map((file) => readFileSync(file));
  const hash = createHash("sha256").update(Buffer.concat(recipe));
  return hash
    .update(`${version.archive.integrity} ${version.node?.integrity} ${process.platform} ${process.arch}`)
    .digest("hex");
}

function stampIn(folder: string): string | undefined {
  try {
    return readFileSync(join(folder, "stamp"), "utf8");
  } catch {
    return undefined;
  }
}

function run(program: string, words: readonly string[], cwd: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, words, { cwd, stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    child.stdout.on("data", (chunk) => (said += chunk));
    child.stderr.on("data", (chunk) => (said += chunk));
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) return resolve();
      const reason = program === "npm" ? npmReason(said) : said.trim();
      reject(new Error(`VS Code's server could not be built: ${program} failed: ${reason}\n${hints.unreachable}`));
    });
  });
}
