import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readdirSync, readFileSync, unlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CalendarDay } from "@cchc/core/day";
import { describe, expect, onTestFinished, test } from "vitest";
import { changeTogether } from "./change-together.ts";
import { checkWorkspace } from "./check/check-workspace.ts";
import { mendWorkspace } from "./check/mend-workspace.ts";
import { journalFile, takeBackUnfinished } from "./journal.ts";
import { createVisits } from "./plan-visit.ts";
import { portsOn } from "./test-support/ports-on.ts";
import { heldBy, realWorkspace } from "./test-support/real-workspace.ts";

const today: CalendarDay = "2023-12-20";
const cancel = { type: "visit.cancel" as const, on: today, reason: "Lập nhầm" } as const;

describe("FILE-14 a process that is killed while it writes several documents", () => {
  test("FILE-14 half of the visits of a plan are there: check names it, nothing else is written together, mending removes them", async () => {
    const { root, workspace } = await realWorkspace();
    await killed(["plan", root, "6", "4"]);
    expect(visitsIn(root)).toHaveLength(4);
    const before = contents(root);

    const report = await checkWorkspace(workspace, today);
    expect(codes(report)).toContain("write-unfinished");
    const again = await createVisits(workspace, [planning("2023-06-01"), planning("2023-06-02")], portsOn());
    expect(again).toMatchObject({ problem: { code: "write-unfinished", params: { files: 4 } } });
    expect(contents(root)).toEqual(before);

    const mended = heldBy(await mendWorkspace(workspace, report, portsOn()));
    expect(mended.putBack.takenBack).toHaveLength(4);
    expect(visitsIn(root)).toEqual([]);
    expect(codes(await checkWorkspace(workspace, today))).toEqual([]);
    heldBy(await createVisits(workspace, [planning("2023-06-01"), planning("2023-06-02")], portsOn()));
    expect(existsSync(join(root, journalFile))).toBe(false);
  });

  test("FILE-14 half of the changes are there: each file gets its bytes back, but one that somebody changed since", async () => {
    const { root, workspace } = await realWorkspace();
    const days: CalendarDay[] = ["2023-05-01", "2023-05-02", "2023-05-03", "2023-05-04"];
    heldBy(await createVisits(workspace, days.map(planning), portsOn()));
    const before = contents(root);
    // Trying them all comes first; of a report of 4, trying ends at 2.
    await killed(["cancel", root, "4", "3"]);
    const changed = Object.entries(contents(root)).flatMap(([name, text]) => (text === before[name] ? [] : [name]));
    expect(changed).toHaveLength(2);
    const [mine = "", put = ""] = changed;
    const edited = `${readFileSync(join(root, "visits/2023", mine), "utf8")}\n`;
    writeFileSync(join(root, "visits/2023", mine), edited);

    const done = heldBy(await takeBackUnfinished(workspace));
    expect(done).toEqual({ takenBack: [`visits/2023/${put}`], left: [`visits/2023/${mine}`] });
    expect(contents(root)).toEqual({ ...before, [mine]: edited });
    expect(heldBy(await takeBackUnfinished(workspace))).toBeNull();
  });

  test("FILE-14 a line that was cut, or names no document, does nothing", async () => {
    const { root, workspace } = await realWorkspace();
    writeFileSync(join(root, "note.txt"), "kept");
    const line = { file: "note.txt", before: null, after: "0".repeat(64) };
    const outside = { ...line, file: "../visits/2023/x.visit.json" };
    writeFileSync(join(root, journalFile), `${JSON.stringify(line)}\n${JSON.stringify(outside)}\n{"file":"visits/2023`);
    expect(heldBy(await takeBackUnfinished(workspace))).toMatchObject({ takenBack: [] });
    expect(readFileSync(join(root, "note.txt"), "utf8")).toBe("kept");
    expect(existsSync(join(root, journalFile))).toBe(false);
  });
});

test("FILE-14 what is refused or stopped on the way leaves no file and no journal behind", async () => {
  const { root, workspace } = await realWorkspace();
  const days: CalendarDay[] = ["2023-05-01", "2023-05-02", "2023-05-03"];
  const stopped = createVisits(workspace, days.map(planning), portsOn(), (done) => {
    if (done === 2) throw new Error("stopped");
  });
  await expect(stopped).rejects.toThrow("stopped");
  expect(visitsIn(root)).toEqual([]);
  expect(existsSync(join(root, journalFile))).toBe(false);

  const [first, second] = heldBy(
    await createVisits(workspace, [planning("2023-05-01"), planning("2023-05-02")], portsOn()),
  );
  const before = contents(root);
  const files = [first?.file ?? "", second?.file ?? ""];
  let steps = 0;
  // Gone between the trying and the writing.
  const report = () => {
    steps += 1;
    if (steps === 3) unlinkSync(join(root, files[1] ?? ""));
  };
  const changes = files.map((file) => ({ file, change: cancel }));
  const refused = await changeTogether(workspace, "visit", changes, portsOn(), report);
  expect(refused).toMatchObject({ problem: { code: "file-not-found" } });
  expect(Object.values(contents(root))).toEqual([before[files[0]?.split("/").at(-1) ?? ""]]);
  expect(existsSync(join(root, journalFile))).toBe(false);
});

function planning(on: CalendarDay) {
  return { unitId: "commune", visitKind: "surprise" as const, on };
}

/** Runs the worker until it waits, and kills it. */
async function killed(args: string[]): Promise<void> {
  const script = fileURLToPath(new URL("test-support/together-worker.ts", import.meta.url));
  const child = spawn(process.execPath, [script, ...args], { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  const ended = once(child, "close");
  const [line] = await Promise.race([once(child.stdout, "data"), ended]);
  expect(String(line)).toBe("waiting\n");
  child.kill("SIGKILL");
  await ended;
}

function visitsIn(root: string): string[] {
  const folder = join(root, "visits/2023");
  return existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith(".visit.json")) : [];
}

function contents(root: string): Record<string, string> {
  const read = (name: string) => readFileSync(join(root, "visits/2023", name), "utf8");
  return Object.fromEntries(visitsIn(root).map((name) => [name, read(name)]));
}

function codes(report: Awaited<ReturnType<typeof checkWorkspace>>): string[] {
  return report.lines.flatMap((line) =>
    "remark" in line && line.remark.code !== "stale-lock" ? [line.remark.code] : [],
  );
}
