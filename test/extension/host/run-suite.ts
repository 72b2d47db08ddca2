// What VS Code is told to run in its extension host: every test file that was bundled beside this one, by Mocha.
import { readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { HostTestResult } from "../support/host-test-result.ts";

/** Called by VS Code, which takes a rejection for a failure. */
export async function run(): Promise<void> {
  const { default: Mocha } = await import("mocha");
  const mocha = new Mocha({ ui: "bdd", timeout: 30_000, color: false, forbidOnly: process.env.CI === "true" });
  for (const file of readdirSync(__dirname).sort()) {
    if (file.endsWith(".test.cjs")) mocha.addFile(join(__dirname, file));
  }
  await mocha.loadFilesAsync();
  const results: HostTestResult[] = [];
  const failures = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.on("pass", (test) => results.push({ title: test.fullTitle(), state: "passed" }));
    runner.on("pending", (test) => results.push({ title: test.fullTitle(), state: "skipped" }));
    runner.on("fail", (test, error: Error) =>
      results.push({ title: test.fullTitle(), state: "failed", error: error.stack ?? error.message }),
    );
  });
  writeFileSync(process.env.CCHC_HOST_RESULTS ?? "", JSON.stringify(results));
  if (failures > 0) throw new Error(`${failures} failed`);
}
