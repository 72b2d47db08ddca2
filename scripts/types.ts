// Type-checks each project by itself, so that what a room may see (node, the DOM, nothing) is the compiler's business.
import { spawnSync } from "node:child_process";

const projects = [
  "packages/core",
  "packages/messages",
  "packages/store",
  "packages/report",
  "packages/publishing",
  "cli",
  "extension",
  "extension/webview",
  "test/extension/host",
  ".",
];
let failed = false;
for (const project of projects) {
  const run = spawnSync("tsc", ["--project", project], { stdio: "inherit", shell: process.platform === "win32" });
  failed ||= run.status !== 0;
}
process.exit(failed ? 1 : 0);
