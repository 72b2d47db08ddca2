// Shows the main job on sample data: a workspace, what is overdue, the plan of a year, the yearly report, one more finding.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join, relative } from "node:path";
import { demo } from "../packages/messages/src/vi/demo.ts";
import { repository } from "./bundle.ts";

const workspace = join(repository, "demo");
const reports = join(workspace, "reports");
const cli = join(repository, "cli", "bin", "run.js");
/** Works where npm is all there is. */
const pnpm = "npx -y pnpm@12.21.0";
const asOf = "30/9/2023";

/** A visit of the sample that is concluded and followed up, so that a finding may still be added with a reason. */
const visit = "2022-044";
const { title, recommendation, lateReason } = demo.finding;

const formats = ["docx", "html", "md"] as const;
const periods = [
  { name: "bao-cao-2023", flags: ["--year", "2023"] },
  { name: "bao-cao-2021-2023", flags: ["--period", "2021-01-01..2023-09-30"] },
] as const;

makeWorkspace();
run("agenda", "--as-of", asOf);
run("finding", "list", "--overdue", "--as-of", asOf, "--limit", "10");
run("plan", "show", "KH2023", "--as-of", asOf);
// The reports show the sample as it was published; what is recorded next is counted by the next report.
const files = renderReports();
recordFinding();

say(demo.files);
for (const file of files) console.log(`  ${relative(repository, file)}`);
say(demo.next);
console.log(`  ${pnpm} cchc -w demo finding list --unit chau-thanh --as-of ${asOf}`);
console.log(`  ${pnpm} cchc -w demo report explain annual --year 2023`);
console.log(`  ${pnpm} cchc -w demo finding add`);

function makeWorkspace(): void {
  if (existsSync(join(workspace, "cchc.json"))) {
    say(demo.workspaceKept);
    return;
  }
  run("init", workspace, "--sample", "hau-giang");
}

/** Records one more finding; a second run finds it there and adds no copy. */
function recordFinding(): void {
  if (isRecorded()) {
    say(demo.findingKept(title));
    return;
  }
  run(
    ...["finding", "add", visit, "--area", "procedures", "--title", title, "--severity", "minor"],
    ...["--recommendation", recommendation, "--within", "15wd"],
    ...["--late-reason", lateReason],
  );
  say(demo.findingAdded);
}

function isRecorded(): boolean {
  const query = ["-w", workspace, "finding", "list", "--visit", visit, "--search", title, "--json"];
  const { status, stdout } = spawnSync(process.execPath, [cli, ...query], { encoding: "utf8" });
  // What is wrong is told by the command that comes next.
  if (status !== 0) return false;
  const found: unknown = JSON.parse(stdout);
  return typeof found === "object" && found !== null && "total" in found && found.total !== 0;
}

function renderReports(): string[] {
  mkdirSync(reports, { recursive: true });
  return periods.flatMap(({ name, flags }) =>
    formats.map((format) => {
      const file = join(reports, `${name}.${format}`);
      run("report", "render", "annual", ...flags, "--format", format, "-o", file);
      return file;
    }),
  );
}

/** Runs one command on the demo workspace, its line printed above its output; a failure ends the demo with its code. */
function run(...words: string[]): void {
  const inWorkspace = words[0] === "init" ? words : ["-w", workspace, ...words];
  say(`$ cchc ${inWorkspace.map(quoted).join(" ")}`);
  const { status } = spawnSync(process.execPath, [cli, ...inWorkspace], { cwd: repository, stdio: "inherit" });
  if (status !== 0) process.exit(status ?? 1);
}

/** A word as one would type it, with paths as seen from the repository. */
function quoted(word: string): string {
  const shown = word.startsWith(repository) ? relative(repository, word) : word;
  return /^[\w./:=-]+$/.test(shown) ? shown : `"${shown}"`;
}

function say(text: string): void {
  console.log(`\n${text}`);
}
