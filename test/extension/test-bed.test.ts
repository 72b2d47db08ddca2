import { spawn } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repository } from "../../scripts/bundle.ts";
import { emptyFolder } from "../support/empty-folder.ts";
import { runProgram } from "../support/packed.ts";
import { vsCodes } from "./support/vscode-version.ts";

const support = join(import.meta.dirname, "support");

test("the lowest VS Code that is tested is the lowest that the manifest claims", () => {
  const { engines, devDependencies } = JSON.parse(readFileSync(join(repository, "extension", "package.json"), "utf8"));
  const minor = vsCodes.lowest.vsCode.split(".").slice(0, 2).join(".");
  expect(engines.vscode).toBe(`^${minor}.0`);
  expect(devDependencies["@types/vscode"]).toBe(`${minor}.0`);
});

test("without npm's registry, one message says what is needed, and nothing is left behind", async () => {
  const folder = await emptyFolder();
  const script = `
    import { readdirSync } from "node:fs";
    import { vsCodeServer } from "${support}/vscode-server.ts";
    import { vsCodes } from "${support}/vscode-version.ts";
    const home = "${folder.path}/vscode-server";
    const error = await vsCodeServer(vsCodes.current, "${folder.path}").catch((error) => error);
    console.log(JSON.stringify([error.message, readdirSync(home), readdirSync(home + "/locks")]));
  `;
  const npm = { npm_config_registry: "http://127.0.0.1:9/", npm_config_cache: join(folder.path, "npm") };
  const env = { ...process.env, ...npm };
  const run = await runProgram(process.execPath, ["--input-type=module-typescript", "--eval", script], {
    cwd: repository,
    env,
  });
  expect(run.stderr).toBe("");
  const [message, left, locks] = JSON.parse(run.stdout);
  expect(message).toContain("npm could not fetch code-server@4.139.1: ECONNREFUSED");
  expect(message).toContain("need the npm registry once");
  expect({ left, locks }).toEqual({ left: ["locks"], locks: [] });
  await folder.remove();
});

test("a server ends with the process that started it, however that goes, and leaves no folder", async () => {
  const folder = await emptyFolder();
  const script = `
    import { startServer } from "${support}/running-server.ts";
    import { vsCodes } from "${support}/vscode-version.ts";
    const { port, folder } = await startServer({ version: vsCodes.current, extensions: [] });
    console.log(JSON.stringify({ port, folder }));
  `;
  const words = ["--input-type=module-typescript", "--eval", script];
  const starter = spawn(process.execPath, words, {
    cwd: repository,
    env: { ...process.env, TMPDIR: folder.path },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const said = await new Promise<string>((resolve) => starter.stdout.once("data", (chunk) => resolve(String(chunk))));
  const server: { port: number; folder: string } = JSON.parse(said);
  const answers = () =>
    fetch(`http://127.0.0.1:${server.port}/version`).then(
      () => true,
      () => false,
    );
  expect(await answers()).toBe(true);
  expect(existsSync(server.folder)).toBe(true);
  starter.kill("SIGKILL");
  await expect.poll(answers, { timeout: 10_000 }).toBe(false);
  await expect.poll(() => existsSync(server.folder), { timeout: 10_000 }).toBe(false);
  await folder.remove();
});
