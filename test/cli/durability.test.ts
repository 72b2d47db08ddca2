import { spawn } from "node:child_process";
import { once } from "node:events";
import { setTimeout as pause } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { good, type InspectionWorkspace, inspectionWorkspace } from "../support/inspection-workspace.ts";
import { cleanEnvironment, cliBin, jsonOf, runCli } from "../support/run-cli.ts";

let made: InspectionWorkspace;
let visit: { number: string; file: string };
beforeEach(async () => {
  made = await inspectionWorkspace();
  visit = await made.startedVisit("huyen-vi-thuy", "2023-05-09");
});
afterEach(() => made.remove());

const env = { CCHC_TODAY: "2023-12-31", CCHC_ACTOR: "an@snv.example" };
const addOf = (title: string) => [
  ...["-w", made.root, "finding", "add", visit.number, "--area", "procedures", "--title", title],
  ...["--severity", "major", "--due", "2024-03-01", "--json"],
];
const titlesOnDisk = async () =>
  good(await made.workspace.read("visit", visit.file)).findings.map(({ title }) => title);

test("DURA-1 four processes that record ten findings each in one visit at once leave forty", {
  timeout: 120_000,
}, async () => {
  const recordTen = async (worker: number) => {
    const codes: (number | null)[] = [];
    for (let at = 0; at < 10; at++) codes.push((await runCli(addOf(`finding ${worker}-${at}`), { env })).code);
    return codes;
  };
  const codes = await Promise.all([0, 1, 2, 3].map(recordTen));
  expect(codes.flat()).toEqual(Array(40).fill(0));
  const { findings } = good(await made.workspace.read("visit", visit.file));
  expect(new Set(findings.map(({ title }) => title)).size).toBe(40);
  expect(findings.map(({ ordinal }) => ordinal).sort((left, right) => left - right)).toEqual(
    Array.from({ length: 40 }, (_, index) => index + 1),
  );
});

test("DURA-1 killed at whatever moment, the file reads and what was acknowledged is there", {
  timeout: 120_000,
}, async () => {
  const started = performance.now();
  expect(await runCli(addOf("whole"), { env })).toMatchObject({ code: 0 });
  const usual = performance.now() - started;
  const acknowledged = ["whole"];
  for (let at = 0; at < 10; at++) {
    const title = `killed ${at}`;
    const child = spawn(process.execPath, [cliBin, ...addOf(title)], { env: { ...cleanEnvironment(), ...env } });
    let said = "";
    child.stdout.on("data", (chunk) => {
      said += String(chunk);
    });
    const ended = once(child, "close");
    await pause((usual * (at + 3)) / 12);
    child.kill("SIGKILL");
    await ended;
    if (said.includes(title)) acknowledged.push(title);
    expect(await titlesOnDisk()).toEqual(expect.arrayContaining(acknowledged));
  }
  const after = await runCli(addOf("after"), { env });
  expect(after.code).toBe(0);
  expect(jsonOf(after)).toMatchObject({ item: { title: "after" } });
  expect(await titlesOnDisk()).toContain("after");
});
