import {
  existsSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { Writable } from "node:stream";
import { downloadAndUnzipVSCode, runTests, runVSCodeCommand } from "@vscode/test-electron";
import { build } from "esbuild";
import { repository } from "../../../scripts/bundle.ts";
import type { HostTestResult } from "./host-test-result.ts";
import { packedExtension } from "./packed-extension.ts";
import { scenarioEnvironment, scenarioWorkspace } from "./scenario-workspace.ts";
import { extensionCache } from "./vscode-server.ts";
import { type VsCodeName, vsCodes } from "./vscode-version.ts";

const sources = join(repository, "test", "extension", "host");
const bundles = join(extensionCache, "extension-host-tests");

/** Whether the suite runs in a desktop VS Code, which is downloaded, and not in the server and browser of scenarios. */
export const onDesktop = process.env.CCHC_VSCODE === "desktop";

/**
 * Runs the Mocha suite of test/extension/host in a VS Code's extension host, on a copy of the sample, with the packed
 * extension installed; gives what became of each test. Throws with everything that was printed when none was run.
 */
export async function runHostTests(name: VsCodeName): Promise<HostTestResult[]> {
  await bundleHostTests();
  const workspace = scenarioWorkspace("examples/hau-giang");
  const place = mkdtempSync(join(realpathSync(tmpdir()), "cchc-host-"));
  const results = join(place, "results.json");
  const profile = [`--extensions-dir=${join(place, "extensions")}`, `--user-data-dir=${join(place, "user")}`];
  const printed = collector();
  try {
    const extension = await packedExtension();
    const version = vsCodes[name].vsCode;
    const run = {
      // Nothing of it is used: the extension under test is the installed one, as people have it.
      extensionDevelopmentPath: emptyExtension(place),
      extensionTestsPath: join(bundles, "run-suite.cjs"),
      launchArgs: [workspace.folder, ...profile],
      extensionTestsEnv: { ...scenarioEnvironment, CCHC_HOST_RESULTS: results },
      stdout: printed.stream,
      stderr: printed.stream,
    };
    if (onDesktop) {
      const cachePath = join(extensionCache, "vscode-desktop");
      const vscodeExecutablePath = await downloadAndUnzipVSCode({ version, cachePath });
      await runVSCodeCommand([...profile, "--install-extension", extension], { version, cachePath });
      await runTests({ ...run, vscodeExecutablePath });
    } else {
      const standIn = { CCHC_HOST_VSCODE: name, CCHC_HOST_VSIX: extension };
      const vscodeExecutablePath = join(import.meta.dirname, "vscode-stand-in.ts");
      await runTests({ ...run, vscodeExecutablePath, extensionTestsEnv: { ...run.extensionTestsEnv, ...standIn } });
    }
    return readResults(results);
  } catch (error) {
    // Failed tests end VS Code with a failure too; only without results nothing was tested.
    const found = readResults(results);
    if (found.length === 0) throw new Error(`${String(error)}\n${printed.text()}${onDesktop ? desktopHint : ""}`);
    return found;
  } finally {
    workspace.remove();
    rmSync(place, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

const desktopHint = "A desktop VS Code is downloaded from Microsoft; without CCHC_VSCODE=desktop the suite needs none.";

function readResults(file: string): HostTestResult[] {
  return existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : [];
}

async function bundleHostTests(): Promise<void> {
  rmSync(bundles, { recursive: true, force: true });
  await build({
    entryPoints: [
      join(sources, "run-suite.ts"),
      ...globSync("**/*.test.ts", { cwd: sources }).map((file) => join(sources, file)),
    ],
    outdir: bundles,
    bundle: true,
    platform: "node",
    target: "node22",
    format: "cjs",
    // The ES modules of packages: UMD ones ask for their parts in ways that no bundler sees.
    mainFields: ["module", "main"],
    outExtension: { ".js": ".cjs" },
    entryNames: "[name]",
    external: ["vscode", "mocha"],
    sourcemap: "inline",
    logLevel: "warning",
  });
}

function emptyExtension(place: string): string {
  const folder = join(place, "empty");
  mkdirSync(folder);
  const manifest = { name: basename(folder), publisher: "cchc", version: "0.0.0", engines: { vscode: "*" } };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  return folder;
}

function collector() {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    },
  });
  return { stream, text: () => Buffer.concat(chunks).toString("utf8") };
}
