import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import { pathToFileURL } from "node:url";

/**
 * The file that LibreOffice makes of `file` in `outDir`: `docx`, `odt`, `pdf`. Each run has a profile of its own, so runs
 * side by side do not wait for one another. Without LibreOffice it fails: what is shown with it is never skipped.
 */
export async function convert(file: string, format: string, outDir: string): Promise<string> {
  const profile = mkdtempSync(join(tmpdir(), "cchc-lo-"));
  const args = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--convert-to", format];
  try {
    const said = await run("soffice", [...args, "--outdir", outDir, file]);
    const made = join(outDir, `${basename(file, extname(file))}.${format}`);
    if (!existsSync(made)) throw new Error(`LibreOffice made no ${format} of ${file}: ${said}`);
    return made;
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}

function run(program: string, args: readonly string[]): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "pipe"] });
    let said = "";
    for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => (said += String(chunk)));
    child.on("error", () => reject(new Error("LibreOffice is missing: apt-get install libreoffice-writer-nogui")));
    child.on("close", () => resolve(said));
  });
}
