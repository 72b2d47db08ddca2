// `pnpm bench:window`: what the extension costs a window of VS Code, beside an extension that does nothing. No gate: it prints.
import { cpSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createVSIX } from "@vscode/vsce";
import { readAgenda } from "../../packages/store/src/agenda.ts";
import { Workspace } from "../../packages/store/src/workspace.ts";
import { repository } from "../../scripts/bundle.ts";
import { seededRandom } from "../../scripts/sample/random.ts";
import { findChromium, noChromium, startBrowser } from "../extension/support/chromium.ts";
import { packedExtension } from "../extension/support/packed-extension.ts";
import { startServer } from "../extension/support/running-server.ts";
import { vsCodes } from "../extension/support/vscode-version.ts";
import { Window } from "../extension/support/window.ts";
import { seedWorkspace } from "./seed.ts";
import { SEED_END, seededPorts } from "./seed-world.ts";

const ROUNDS = 7;
const FINDINGS = 10_000;
const container = "Cải cách hành chính";

const folder = mkdtempSync(join(tmpdir(), "cchc-window-"));
try {
  await main(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function main(temporary: string): Promise<void> {
  const chromium = findChromium();
  if (chromium === undefined) throw new Error(noChromium);
  const sample = join(temporary, "hau-giang");
  cpSync(join(repository, "examples", "hau-giang"), sample, { recursive: true });
  const large = join(temporary, "large");
  await seedWorkspace(large, FINDINGS);
  const extensions = [await packedExtension(), await blankExtension(temporary)];
  const env = { CCHC_TODAY: SEED_END, CCHC_ACTOR: "lan@snv.example" };
  const server = await startServer({ version: vsCodes.current, extensions, env });
  try {
    const browser = await startBrowser(chromium, join(server.folder, "browser"));
    const open = async (root: string) => {
      const window = await Window.open(browser.context, server, { "cchc.reminder": false });
      await window.load(root);
      return window;
    };
    const openings: number[] = [];
    const activations: { ours: number; blank: number }[] = [];
    const paints: number[] = [];
    const changes: number[] = [];
    for (let round = 0; round <= ROUNDS; round++) {
      const since = Date.now();
      const small = await open(sample);
      const activation = await activationTimes(small);
      const opening = newestActivation(server.folder, since).milliseconds;
      await small.close();
      const before = Date.now();
      const big = await open(large);
      await big.container(container);
      const painted = await firstRow(big);
      const paint = painted - newestActivation(server.folder, before).at;
      const change = await changeToRow(big, large);
      await big.close();
      // The first round fills caches.
      if (round === 0) continue;
      activations.push(activation);
      openings.push(opening);
      paints.push(paint);
      changes.push(change);
    }
    await browser.stop();
    console.log(`VS Code ${vsCodes.current.vsCode}, medians of ${ROUNDS} windows (smallest, largest)`);
    print(
      "activation, a blank extension",
      activations.map(({ blank }) => blank),
    );
    print(
      "activation, ours, sample",
      activations.map(({ ours }) => ours),
    );
    print(
      "above the blank one",
      activations.map(({ ours, blank }) => ours - blank),
    );
    print("from there to the open workspace, sample", openings);
    print(`first rows after activation, ${FINDINGS} findings`, paints);
    print("a finding changed on disk to its row", changes);
  } finally {
    await server.stop();
  }
}

/** What VS Code itself says of both, in the editor of running extensions. */
async function activationTimes(window: Window): Promise<{ ours: number; blank: number }> {
  await window.container(container);
  await firstRow(window);
  await window.palette("Developer: Show Running Extensions");
  const rows = window.page.locator(".runtime-extensions-editor .extension");
  const timeOf = async (name: string) => {
    const text = await rows.filter({ hasText: name }).locator(".activation-time").textContent();
    return Number(/([\d.,]+)\s*ms/.exec(text ?? "")?.[1] ?? Number.NaN);
  };
  return { ours: await timeOf("CCHC"), blank: await timeOf("blank-floor") };
}

async function firstRow(window: Window): Promise<number> {
  await window.tree("Việc cần làm").rows.nth(1).waitFor({ timeout: 60_000 });
  return Date.now();
}

/** When the extension of the newest window said that it was activated, and how long it took to open its workspace. */
function newestActivation(serverFolder: string, since: number): { at: number; milliseconds: number } {
  const logs = globSync("data/logs/**/CCHC.log", { cwd: serverFolder }).map((file) =>
    readFileSync(join(serverFolder, file), "utf8"),
  );
  const activations = logs.flatMap((log) =>
    [...log.matchAll(/^(\S+ \S+) \[info\] activated.* (\d+) ms/gm)].map(([, at = "", took]) => ({
      at: Date.parse(at),
      milliseconds: Number(took),
    })),
  );
  const newest = activations.filter(({ at }) => at >= since).sort((left, right) => right.at - left.at)[0];
  if (newest === undefined) throw new Error("no window was activated");
  return newest;
}

/** From the moment a colleague's change is on disk to the moment its row says it. */
async function changeToRow(window: Window, root: string): Promise<number> {
  const workspace = new Workspace(root);
  const answer = await readAgenda(workspace, SEED_END, SEED_END);
  const first = answer.ok ? answer.value.agenda.overdue[0] : undefined;
  if (!answer.ok || first === undefined) throw new Error("nothing is overdue");
  const file = answer.value.sources.visits.find(({ id }) => id === first.visit.id)?.file ?? "";
  const title = `Sửa lúc ${Date.now()}`;
  const change = { type: "finding.update", findingId: first.finding.id, title } as const;
  const changed = await workspace.change("visit", file, change, seededPorts(seededRandom(title), SEED_END));
  if (!changed.ok) throw new Error(changed.problem.code);
  const written = Date.now();
  await window.tree("Việc cần làm").rows.filter({ hasText: title }).first().waitFor({ timeout: 30_000 });
  return Date.now() - written;
}

/** An extension that is activated like ours and does nothing: the floor. */
async function blankExtension(temporary: string): Promise<string> {
  const folder = join(temporary, "blank");
  mkdirSync(folder);
  const manifest = {
    name: "blank-floor",
    displayName: "blank-floor",
    publisher: "cchc",
    version: "0.1.0",
    license: "MIT",
    engines: { vscode: "^1.103.0" },
    type: "module",
    main: "./extension.js",
    activationEvents: ["workspaceContains:**/cchc.json"],
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  writeFileSync(join(folder, "extension.js"), "export function activate() {}\n");
  writeFileSync(join(folder, "README.md"), "Does nothing.\n");
  writeFileSync(join(folder, "LICENSE"), "MIT\n");
  const packagePath = join(temporary, "blank.vsix");
  await createVSIX({ cwd: folder, packagePath, dependencies: false, allowMissingRepository: true });
  return packagePath;
}

function print(name: string, values: readonly number[]): void {
  const sorted = [...values].sort((left, right) => left - right);
  const median = sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
  console.log(
    `${name.padEnd(52)}${median.toFixed(0).padStart(6)} ms  (${sorted[0]?.toFixed(0)}, ${sorted.at(-1)?.toFixed(0)})`,
  );
}
