// Draws what lies in docs/pictures: `pnpm pictures documents` each built-in template with the sample of its manifest, and
// one template as it is (needs LibreOffice and pdftoppm of poppler-utils); `pnpm pictures window` the windows of the guide,
// by walking through it in a real VS Code (needs Chromium). Without a name both.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repository } from "./bundle.ts";

const pictures = join(repository, "docs", "pictures");
const templates = join(repository, "templates", "vi");
const work = mkdtempSync(join(tmpdir(), "cchc-pictures-"));
/** Sharp enough to read a heading, small enough for a page of pictures. */
const dotsPerInch = "64";

const wanted = process.argv.slice(2);
if (wanted.length === 0 || wanted.includes("documents")) drawDocuments();
if (wanted.length === 0 || wanted.includes("window")) drawWindows();

function drawWindows(): void {
  const vitest = join(repository, "node_modules", "vitest", "vitest.mjs");
  // With CI=true nothing is left out: no Chromium, no pictures, and that is said.
  const env = { ...process.env, CI: "true", CCHC_GUIDE_PICTURES: pictures };
  const { status } = spawnSync(process.execPath, [vitest, "run", "test/extension/scenarios/guide.test.ts"], {
    cwd: repository,
    env,
    stdio: "inherit",
  });
  if (status !== 0) process.exit(status ?? 1);
}

function drawDocuments(): void {
  try {
    run(process.execPath, join(repository, "cli/bin/run.js"), "init", join(work, "sample"), "--sample", "hau-giang");
    for (const id of readdirSync(templates).sort()) {
      const { sample } = JSON.parse(readFileSync(join(templates, id, "manifest.json"), "utf8"));
      const flags = Object.entries(sample).flatMap(([flag, value]) => [`--${flag}`, String(value)]);
      const pdf = join(work, `${id}.pdf`);
      run(
        ...[process.execPath, join(repository, "cli/bin/run.js"), "-w", join(work, "sample")],
        ...["report", "render", id, ...flags, "--format", "pdf", "-o", pdf],
      );
      draw(pdf, id);
    }
    const template = join(templates, "conclusion-notice", "template.docx");
    const profile = `-env:UserInstallation=file://${join(work, "profile")}`;
    run("soffice", profile, "--headless", "--convert-to", "pdf", "--outdir", join(work, "template"), template);
    draw(join(work, "template", "template.pdf"), "template-page");
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

function draw(pdf: string, name: string): void {
  run("pdftoppm", "-png", "-gray", "-r", dotsPerInch, "-f", "1", "-l", "1", "-singlefile", pdf, join(pictures, name));
  console.log(`docs/pictures/${name}.png`);
}

function run(command = "", ...args: string[]): void {
  const { status, stderr, error } = spawnSync(command, args, { encoding: "utf8" });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${command} ${args.join(" ")}\n${stderr}`);
}
