#!/usr/bin/env node
// Plain JavaScript: it must run far enough on an old Node to say what is missing.
import { existsSync, readFileSync, realpathSync } from "node:fs";
import module from "node:module";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const floor = [24, 15];
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [major, minor] = process.versions.node.split(".").map(Number);

if (major < floor[0] || (major === floor[0] && minor < floor[1])) {
  const wanted = floor.join(".");
  process.stderr.write(
    `cchc cần Node ${wanted} trở lên; máy này đang chạy Node ${process.versions.node}. Cài bản mới từ https://nodejs.org rồi chạy lại.\n` +
      `cchc needs Node ${wanted} or newer; this is Node ${process.versions.node}. Install it from https://nodejs.org and run again.\n`,
  );
  process.exitCode = 1;
} else if (asksForVersion(process.argv.slice(2))) {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  process.stdout.write(`cchc/${version} ${process.platform}-${process.arch} node-${process.version}\n`);
} else if (!existsSync(join(root, "dist", "main.js"))) {
  process.stderr.write("cchc chưa được dựng. Chạy: pnpm build\ncchc has not been built. Run: pnpm build\n");
  process.exitCode = 1;
} else {
  resolvePathsWhereTheUserStands();
  answerForTheSystem();
  module.enableCompileCache(join(cacheFolder(), "cchc", "compile"));
  if (process.argv[2] === "__complete") {
    import("../dist/complete.js").then(({ complete }) => complete(root, process.argv.slice(3)));
  } else {
    // No top-level await: a prompt that is closed would end in Node's warning about it.
    import("../dist/main.js").then(({ main }) => main(root));
  }
}

function asksForVersion(words) {
  return words.includes("--version") && words.every((word) => word.startsWith("-"));
}

// pnpm runs scripts in the repository's root and keeps the user's folder in INIT_CWD.
function resolvePathsWhereTheUserStands() {
  const from = process.env.INIT_CWD;
  const repository = dirname(root);
  if (!from || !existsSync(from) || !existsSync(join(repository, "pnpm-workspace.yaml"))) return;
  if (realpathSync(process.cwd()) === realpathSync(repository)) process.chdir(from);
}

// @oclif/core asks for the home folder and the shell as it starts. An account may have neither, which it does not
// survive; and on Windows it starts PowerShell to learn the shell, at every command. What is not there keeps no cache.
function answerForTheSystem() {
  process.env.SHELL ||= process.env.COMSPEC || "unknown";
  try {
    homedir();
  } catch {
    process.env.HOME = "/nonexistent";
  }
}

function cacheFolder() {
  if (process.platform === "win32") return process.env.LOCALAPPDATA || join(homedir(), "AppData", "Local");
  if (process.platform === "darwin") return join(homedir(), "Library", "Caches");
  return process.env.XDG_CACHE_HOME || join(homedir(), ".cache");
}
