// `pnpm bench:documents`: how long documents take, beside what others need for the same and what writing the bytes takes
// alone. Every measure is a process of its own, in rounds, so that whatever else the machine does hits all alike.
import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { unzipSync, zipSync } from "fflate";
import { cliFolder } from "../../scripts/bundle.ts";
import { writeFollowUpInput } from "./follow-up-input.ts";
import { seedWorkspace } from "./seed.ts";
import { SEED_END } from "./seed-world.ts";

const SIZES = [200, 2_000, 20_000];
const ROUNDS = 3;
const repository = join(import.meta.dirname, "..", "..");
/** Beside the sources, from where packages are found. */
const bundled = join(repository, "node_modules", ".cache", "cchc-bench");
const templates = join(repository, "templates");
const cchc = join(cliFolder, "bin", "run.js");

interface Case {
  name: string;
  findings: number | null;
  command: readonly string[];
}

interface Measured extends Case {
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
  // Bundled, as the CLI is: loading the parts of ours one by one would be measured, too.
  await build({
    entryPoints: [join(import.meta.dirname, "write-follow-up.ts"), join(import.meta.dirname, "write-zip.ts")],
    outdir: bundled,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    mainFields: ["module", "main"],
    platform: "node",
    format: "esm",
    // The others are used as they come.
    external: ["docx", "docxtemplater", "pizzip"],
  });
  const before = loadavg()[0] ?? 0;
  const cases = [...(await followUpCases(temporary)), ...batchCases(temporary)];
  const times = new Map(cases.map(({ name }) => [name, [] as number[]]));
  for (let round = 0; round <= ROUNDS; round++) {
    for (const { name, command } of cases) {
      const started = performance.now();
      run(command);
      if (round > 0) times.get(name)?.push(performance.now() - started);
    }
  }
  const measured = cases.map(
    (one): Measured => ({
      ...one,
      milliseconds: median(times.get(one.name) ?? []),
      megabytes: peakOf(one.command, temporary),
    }),
  );
  print(measured, before);
}

/** The follow-up of remediation: from the workspace to the file, and from its data to the file beside the others. */
async function followUpCases(temporary: string): Promise<Case[]> {
  const cases: Case[] = [];
  const script = join(bundled, "write-follow-up.mjs");
  for (const findings of SIZES) {
    const root = join(temporary, `workspace-${findings}`);
    await seedWorkspace(root, findings);
    const input = join(temporary, `${findings}.json`);
    await writeFollowUpInput(root, input);
    const render = ["report", "render", "remediation-follow-up", "-o", join(temporary, `${findings}.docx`), "--yes"];
    cases.push({ name: `cchc, workspace to file, ${findings}`, findings, command: [cchc, "-w", root, ...render] });
    for (const way of ["ours", "docxtemplater", "docx"]) {
      const output = join(temporary, `${way}-${findings}.docx`);
      cases.push({
        name: `${way}, data to file, ${findings}`,
        findings,
        command: [script, way, input, output, templates],
      });
    }
    const stored = join(temporary, `${findings}.stored`);
    run([script, "ours", input, stored, templates]);
    writeFileSync(stored, zipSync(unzipSync(readFileSync(stored)), { level: 0 }));
    const floor = [join(bundled, "write-zip.mjs"), stored, join(temporary, `floor-${findings}.docx`)];
    cases.push({ name: `floor: zip and write, ${findings}`, findings, command: floor });
  }
  return cases;
}

/** A document for each of the 122 visits of the sample. */
function batchCases(temporary: string): Case[] {
  const output = join(temporary, "notices");
  mkdirSync(output);
  const sample = join(temporary, "hau-giang");
  cpSync(join(repository, "examples", "hau-giang"), sample, { recursive: true });
  const render = ["report", "render", "conclusion-notice", "--all-concluded", "-o", output, "--yes"];
  return [
    { name: "cchc, a notice for each visit of the sample", findings: null, command: [cchc, "-w", sample, ...render] },
  ];
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

/** The most memory a run of its own took, in MB. */
function peakOf(command: readonly string[], temporary: string): number {
  const file = join(temporary, "peak");
  run(command, ["--import", pathToFileURL(join(import.meta.dirname, "peak.mjs")).href], { CCHC_BENCH_PEAK: file });
  return Number(readFileSync(file, "utf8")) / 1024;
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** Each time beside the one of ours for as many findings. */
function print(measured: readonly Measured[], before: number): void {
  const load = [before, loadavg()[0] ?? 0].map((one) => one.toFixed(1)).join(" to ");
  console.log(`medians of ${ROUNDS} rounds, ${cpus().length} processors, load ${load}\n`);
  console.log(`${"".padEnd(46)}${"ms".padStart(8)}${"× ours".padStart(9)}${"peak MB".padStart(10)}`);
  for (const { name, findings, milliseconds, megabytes } of measured) {
    const ours = measured.find((one) => one.name.startsWith("ours") && one.findings === findings)?.milliseconds;
    const ratio = ours === undefined ? "" : (milliseconds / ours).toFixed(2);
    console.log(
      `${name.padEnd(46)}${milliseconds.toFixed(0).padStart(8)}${ratio.padStart(9)}${megabytes.toFixed(0).padStart(10)}`,
    );
  }
}
