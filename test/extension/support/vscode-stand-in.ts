#!/usr/bin/env node
// Takes the arguments that a desktop VS Code takes for its tests, and runs them in VS Code's server and a browser: what
// @vscode/test-electron starts where a desktop VS Code cannot be downloaded. Ends with the suite's own exit code.
import { join } from "node:path";
import { parseArgs } from "node:util";
import { findChromium, noChromium, startBrowser } from "./chromium.ts";
import { startServer } from "./running-server.ts";
import { type VsCodeName, vsCodes } from "./vscode-version.ts";

const { values, positionals } = parseArgs({
  options: { extensionDevelopmentPath: { type: "string" }, extensionTestsPath: { type: "string" } },
  allowPositionals: true,
  // Of the many others, those for Electron mean nothing here.
  strict: false,
});
const environment = (name: string) => process.env[name] ?? "";
const handedOn = ["CCHC_TODAY", "CCHC_ACTOR", "CCHC_HOST_RESULTS", "CI"];
const patienceMs = 120_000;

process.exitCode = await run();

async function run(): Promise<number> {
  const chromium = findChromium();
  if (chromium === undefined) throw new Error(noChromium);
  const server = await startServer({
    version: vsCodes[environment("CCHC_HOST_VSCODE") as VsCodeName],
    extensions: [environment("CCHC_HOST_VSIX")],
    env: Object.fromEntries(handedOn.map((name) => [name, environment(name)])),
    runsHostTests: true,
  });
  try {
    const browser = await startBrowser(chromium, join(server.folder, "browser"));
    try {
      const page = await browser.context.newPage();
      const code = new Promise<number>((resolve, reject) => {
        const late = () => reject(new Error(`no end after ${patienceMs / 1000} s:\n${server.logs()}`));
        const timer = setTimeout(late, patienceMs);
        const exit = (status: number) => {
          clearTimeout(timer);
          resolve(status);
        };
        void page.exposeFunction("codeAutomationExit", exit);
      });
      await page.exposeFunction("codeAutomationLog", (_type: string, parts: unknown[]) => {
        process.stdout.write(`${parts.map(String).join(" ")}\n`);
      });
      await page.goto(address(server.port));
      return await code;
    } finally {
      await browser.stop();
    }
  } finally {
    await server.stop();
  }
}

function address(port: number): string {
  const remote = (path: unknown) => `vscode-remote://127.0.0.1:${port}${path}`;
  const payload = [
    ["extensionDevelopmentPath", remote(values.extensionDevelopmentPath)],
    ["extensionTestsPath", remote(values.extensionTestsPath)],
  ];
  const query = new URLSearchParams({ folder: positionals[0] ?? "", payload: JSON.stringify(payload) });
  return `http://127.0.0.1:${port}/?${query}`;
}
