// `pnpm bench:lists`: how long a table of tasks takes to try, in three orders, and how that grows with its rows. No gate: it prints.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { cliFolder } from "../../scripts/bundle.ts";
import { planWorkspace } from "../support/plan-workspace.ts";

const ROUNDS = 3;
const [FEW, MANY] = [2_000, 20_000] as const;

/** In what order a table has tasks and those that they are part of. */
const orders = {
  "no parts": () => "",
  "each part of the one above": (row: number) => (row === 1 ? "" : `M${row - 1}`),
  "each part of the one below": (row: number, last: number) => (row === last ? "" : `M${row + 1}`),
} as const;

const folder = mkdtempSync(join(tmpdir(), "cchc-bench-"));
const made = await planWorkspace();
try {
  console.log(`tasks tried, medians of ${ROUNDS} rounds in ms\n`);
  console.log(
    `${"".padEnd(30)}${String(FEW).padStart(8)}${String(MANY).padStart(8)}${"ratio".padStart(8)}${"less start".padStart(12)}`,
  );
  const start = median(() => run(["--version"]));
  for (const [name, parentOf] of Object.entries(orders)) {
    const [few, many] = [FEW, MANY].map((rows) => {
      const file = join(folder, `${rows}.csv`);
      writeFileSync(file, tableOf(rows, parentOf));
      return median(() => run(["-w", made.root, "import", "--as", "tasks", "--plan", "KH2023", file]));
    }) as [number, number];
    const columns = [few.toFixed(0), many.toFixed(0), (many / few).toFixed(1)].map((one) => one.padStart(8)).join("");
    console.log(`${name.padEnd(30)}${columns}${((many - start) / (few - start)).toFixed(1).padStart(12)}`);
  }
} finally {
  await made.remove();
  rmSync(folder, { recursive: true, force: true });
}

function tableOf(rows: number, parentOf: (row: number, last: number) => string): string {
  const lines = Array.from(
    { length: rows },
    (_, at) => `M${at + 1};institutions;Task ${at + 1};so-noi-vu;30/6/2023;${parentOf(at + 1, rows)}`,
  );
  return ["code;area;title;lead;due;parent", ...lines].join("\n");
}

function run(command: readonly string[]): void {
  const ran = spawnSync(process.execPath, [join(cliFolder, "bin", "run.js"), ...command], {
    env: { ...process.env, NO_COLOR: "1", CCHC_TODAY: "2023-07-20" },
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  if (ran.status !== 0) throw new Error(`${command.join(" ")}: ${ran.stderr}`);
}

function median(work: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  }).sort((left, right) => left - right);
  return times[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}
