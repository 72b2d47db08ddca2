import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { type InspectionWorkspace, inspectionWorkspace } from "../support/inspection-workspace.ts";
import { type CliRun, cleanEnvironment, cliBin, runCli } from "../support/run-cli.ts";

const day = { CCHC_TODAY: "2023-01-10" };
let inspection: InspectionWorkspace;
let table = "";
beforeAll(async () => {
  inspection = await inspectionWorkspace();
  table = join(inspection.root, "lượt.csv");
  const days = Array.from({ length: 28 }, (_, at) => String(at + 1).padStart(2, "0"));
  const rows = ["03", "04", "05", "06", "07", "08", "09", "10"].flatMap((month) =>
    days.map((one) => `Sở Nội vụ;${one}/${month}/2023`),
  );
  writeFileSync(table, `\ufeff${["Đơn vị;Ngày dự kiến", ...rows].join("\r\n")}\r\n`);
});
afterAll(() => inspection.remove());

const cchc = (...args: string[]): Promise<CliRun> => runCli(["-w", inspection.root, ...args], { env: day });
const visits = () => {
  const folder = join(inspection.root, "visits/2023");
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".visit.json")).length : 0;
};

/** Starts the import, and sends `signal` once some of its visits are written. */
async function importStoppedBy(signal: NodeJS.Signals): Promise<CliRun> {
  const env = { ...cleanEnvironment(), ...day, CCHC_WORKSPACE: inspection.root };
  const child = spawn(process.execPath, [cliBin, "import", table, "--as", "visits", "--apply"], { env });
  onTestFinished(() => void child.kill("SIGKILL"));
  let [stdout, stderr] = ["", ""];
  child.stdout.on("data", (chunk) => {
    stdout += String(chunk);
  });
  child.stderr.on("data", (chunk) => {
    stderr += String(chunk);
  });
  const closed = once(child, "close");
  while (visits() < 3 && child.exitCode === null) await new Promise((resolve) => setTimeout(resolve, 2));
  child.kill(signal);
  const [code] = await closed;
  return { code, stdout, stderr };
}

test("FILE-14 Ctrl-C in the middle of an import: it says that it stopped, and nothing of it stays", async () => {
  const { code, stdout, stderr } = await importStoppedBy("SIGINT");
  expect({ code, stdout }).toEqual({ code: 130, stdout: "" });
  expect(stderr).toContain("Đã dừng");
  expect(visits()).toBe(0);
  expect((await cchc("check")).code).toBe(0);
});

test("FILE-14 an import that was killed is named by check, keeps others from writing, and goes by check --fix", async () => {
  const killed = await importStoppedBy("SIGKILL");
  expect(killed.code).toBeNull();
  const written = visits();
  expect(written).toBeGreaterThanOrEqual(3);
  const found = await cchc("check");
  expect(found.code).toBe(5);
  expect(found.stdout).toContain(`Một lần ghi nhiều tệp đã bị ngắt giữa chừng: ${written} tệp đã ghi`);
  const again = await cchc("import", table, "--as", "visits", "--apply");
  expect(again.code).toBe(6);
  expect(again.stderr).toContain("cchc check --fix");
  expect(visits()).toBe(written);
  expect((await cchc("check", "--fix")).code).toBe(0);
  expect(visits()).toBe(0);
  expect((await cchc("import", table, "--as", "visits", "--apply")).code).toBe(0);
  expect(visits()).toBe(224);
});
