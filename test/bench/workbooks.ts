// `pnpm bench:workbooks`: what 50,000 rows cost as a workbook, beside the same rows as CSV. No gate: it prints.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { loadavg, tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { cliFolder } from "../../scripts/bundle.ts";
import { planWorkspace } from "../support/plan-workspace.ts";

const ROUNDS = 3;
const ROWS = 50_000;

const folder = mkdtempSync(join(tmpdir(), "cchc-bench-"));
const made = await planWorkspace();
try {
  fillPeople(join(made.root, "people.json"));
  writeFileSync(join(folder, "wide.csv"), wideTable());
  const export_ = (ending: string) => ["export", "people", "-o", join(folder, `people.${ending}`), "--yes"];
  const import_ = (ending: string) => ["import", "--as", "people", join(folder, `people.${ending}`)];
  const wide = ["import", "--as", "tasks", "--plan", "KH2023", join(folder, "wide.csv")];
  const marked = join(folder, "wide.xlsx");
  const cases: Record<string, readonly string[]> = {
    "export people, CSV": export_("csv"),
    "export people, workbook": export_("xlsx"),
    "import people (trial), CSV": import_("csv"),
    "import people (trial), workbook": import_("xlsx"),
    "import 15 columns (trial), CSV": wide,
    "… and write them with problems marked": [...wide, "--problems", marked, "--yes"],
    "import 15 columns (trial), workbook": ["import", "--as", "tasks", "--plan", "KH2023", marked],
  };
  console.log(`${ROWS} rows, medians of ${ROUNDS} rounds; load before: ${loadavg()[0]?.toFixed(1)}\n`);
  for (const [name, command] of Object.entries(cases)) {
    const milliseconds = median(() => run(command));
    const peak = peakOf(command);
    console.log(`${name.padEnd(40)}${`${(milliseconds / 1000).toFixed(1)} s`.padStart(8)}${`${peak} MB`.padStart(10)}`);
  }
  const size = (file: string) => `${(statSync(join(folder, file)).size / 1e6).toFixed(1)} MB`;
  console.log(
    `\nfiles: people.csv ${size("people.csv")}, people.xlsx ${size("people.xlsx")}, wide.xlsx ${size("wide.xlsx")}`,
  );
} finally {
  await made.remove();
  rmSync(folder, { recursive: true, force: true });
}

/** As many people as there are rows, written into the register itself. */
function fillPeople(file: string): void {
  const register = JSON.parse(readFileSync(file, "utf8")) as { people: object[] };
  register.people = Array.from({ length: ROWS }, (_, at) => ({
    id: `p${at}`,
    number: `P${at}`,
    name: `Nguyen Van ${at}`,
    title: `Chuyen vien ${at % 40}`,
    unitId: "so-noi-vu",
    from: "2021-03-01",
    to: null,
  }));
  writeFileSync(file, `${JSON.stringify(register)}\n`);
}

/** Tasks in fifteen columns, each of which has a day that does not exist: read and checked, and nothing more. */
function wideTable(): string {
  const columns =
    "number;code;area;title;lead;coordinators;person;product;due;authority;assignedBy;note;percent;status;id";
  const lines = Array.from(
    { length: ROWS },
    (_, at) =>
      `;M${at};institutions;Task ${at} of the year with a title of some length;so-noi-vu;so-noi-vu;;Report ${at};31/02/2023;Chair;Ministry ${at % 9};Note ${at % 77};${at % 100};;`,
  );
  return [columns, ...lines].join("\n");
}

function run(command: readonly string[], environment: Readonly<Record<string, string>> = {}): void {
  const peak = pathToFileURL(join(import.meta.dirname, "peak.mjs")).href;
  const ran = spawnSync(
    process.execPath,
    ["--import", peak, join(cliFolder, "bin", "run.js"), "-w", made.root, ...command],
    {
      env: { ...process.env, NO_COLOR: "1", CCHC_TODAY: "2023-07-20", ...environment },
      stdio: ["ignore", "ignore", "pipe"],
      encoding: "utf8",
    },
  );
  // 5: the table has problems.
  if (ran.status !== 0 && ran.status !== 5) throw new Error(`${command.join(" ")}: ${ran.stderr}`);
}

/** The most memory that a command takes, in megabytes. */
function peakOf(command: readonly string[]): number {
  const file = join(folder, "peak");
  run(command, { CCHC_BENCH_PEAK: file });
  return Math.round(Number(readFileSync(file, "utf8")) / 1024);
}

function median(work: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  }).sort((left, right) => left - right);
  return times[Math.floor(ROUNDS / 2)] ?? Number.NaN;
}
