// `pnpm bench`: how long the CLI takes, as ratios to a bare oclif command measured in the same run. No gate: it prints.
import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createWorkspace } from "../../packages/store/src/create-workspace.ts";
import { cliFolder } from "../../scripts/bundle.ts";
import { seededRandom } from "../../scripts/sample/random.ts";
import { type Hello, makeHello } from "./hello.ts";
import { type Seeded, seedWorkspace } from "./seed.ts";
import { SEED_END, seededPorts } from "./seed-world.ts";

const FINDINGS = 10_000;
const ROUNDS = 15;

/** One thing to measure. */
interface Case {
  name: string;
  command: readonly string[];
  /** Done before each run, not measured. */
  before?: () => void;
}

/** What was measured of a case. */
interface Measured {
  name: string;
  milliseconds: number;
  megabytes: number;
}

const folder = mkdtempSync(join(tmpdir(), "cchc-bench-"));
try {
  await main(folder);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function main(temporary: string): Promise<void> {
  const workspace = join(temporary, "workspace");
  const seeded = await seedWorkspace(workspace, FINDINGS);
  const hello = makeHello(join(temporary, "hello"));
  const nation = join(temporary, "nation");
  await officialWorkspace(nation);
  const cases = [...casesFor(workspace, hello), ...officialCases(nation)];
  const times = new Map(cases.map(({ name }) => [name, [] as number[]]));
  // Rounds, not blocks: whatever else the machine does hits every case alike. The first round fills the caches.
  for (let round = 0; round <= ROUNDS; round++) {
    for (const { name, command, before } of cases) {
      before?.();
      const started = performance.now();
      run(command);
      if (round > 0) times.get(name)?.push(performance.now() - started);
    }
  }
  const measured = cases.map(({ name, command, before }): Measured => {
    before?.();
    return { name, milliseconds: median(times.get(name) ?? []), megabytes: peakOf(command, temporary) };
  });
  print(measured, seeded);
}

function casesFor(workspace: string, hello: Hello): Case[] {
  const cchc = join(cliFolder, "bin", "run.js");
  const list = [cchc, "-w", workspace, "finding", "list", "--overdue", "--json"];
  const forget = () => {
    for (const cache of ["index.json", "known.json"]) rmSync(join(workspace, ".cchc", cache), { force: true });
  };
  return [
    { name: "bare oclif hello", command: [hello.bin, "hello"] },
    { name: "cchc --version", command: [cchc, "--version"] },
    { name: "finding list --overdue --json, warm", command: list },
    { name: "agenda, warm", command: [cchc, "-w", workspace] },
    { name: "finding list --search, warm", command: [...list, "--search", "tre han"] },
    { name: "finding list --overdue --json, cold", command: list, before: forget },
  ];
}

/** The CLI on the official units of all provinces: some 14,000 units with history. */
function officialCases(workspace: string): Case[] {
  const cchc = [join(cliFolder, "bin", "run.js"), "-w", workspace];
  return [
    { name: "34 provinces: unit list --json", command: [...cchc, "unit", "list", "--json", "--limit", "0"] },
    { name: "34 provinces: agenda", command: [...cchc, "agenda"] },
  ];
}

/** A workspace with the official units of all provinces. */
async function officialWorkspace(root: string): Promise<void> {
  const seed = { title: "Bench", provinceId: "tinh", provinceName: "UBND tinh", language: "vi" as const };
  const ports = seededPorts(seededRandom("official"));
  const made = await createWorkspace(root, seed, ports);
  if (!made.ok) throw new Error(made.problem.code);
  run([join(cliFolder, "bin", "run.js"), "-w", root, "unit", "import", "--official", "all", "--apply"]);
}

/** Runs node with `command`; as of the last day of the seed. */
function run(command: readonly string[], options: readonly string[] = [], env: Record<string, string> = {}): void {
  const ran = spawnSync(process.execPath, [...options, ...command], {
    env: { ...process.env, NO_COLOR: "1", CCHC_TODAY: SEED_END, ...env },
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  if (ran.status !== 0) throw new Error(`${command.join(" ")}: ${ran.stderr}`);
}

/** The most memory a run of its own took, in MB: the process says so when it ends. */
function peakOf(command: readonly string[], temporary: string): number {
  const file = join(temporary, "peak");
  run(command, ["--import", pathToFileURL(join(import.meta.dirname, "peak.mjs")).href], { CCHC_BENCH_PEAK: file });
  if (!existsSync(file)) throw new Error(`${command.join(" ")} told no peak`);
  return Number(readFileSync(file, "utf8")) / 1024;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

function print(measured: readonly Measured[], { findings, visits, overdue }: Seeded): void {
  const hello = measured[0]?.milliseconds ?? Number.NaN;
  const share = ((100 * overdue) / findings).toFixed(0);
  console.log(
    `${findings} findings in ${visits} files, ${overdue} (${share} %) overdue; medians of ${ROUNDS} rounds\n`,
  );
  console.log(`${"".padEnd(38)}${"ms".padStart(8)}${"× hello".padStart(10)}${"peak MB".padStart(10)}`);
  for (const { name, milliseconds, megabytes } of measured) {
    const ratio = (milliseconds / hello).toFixed(2);
    console.log(
      `${name.padEnd(38)}${milliseconds.toFixed(0).padStart(8)}${ratio.padStart(10)}${megabytes.toFixed(0).padStart(10)}`,
    );
  }
}
