import { cp, mkdir, readdir, readFile, rm, symlink, utimes, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { portsOn } from "../test-support/ports-on.ts";
import { aFinding, conclusion, heldBy, realWorkspace } from "../test-support/real-workspace.ts";
import { leaveStaleLock } from "../test-support/stale-lock.ts";
import { temporaryFolder } from "../test-support/temporary-workspace.ts";
import { type CheckReport, isFixable, severityOf } from "./check-line.ts";
import { checkWorkspace } from "./check-workspace.ts";
import { mendWorkspace } from "./mend-workspace.ts";

const today = "2023-12-20";

/** What a report says, as `code file`. */
function said(report: CheckReport): string[] {
  return report.lines.map((line) =>
    "problem" in line ? `${line.problem.code} ${line.file}` : `${line.remark.code} ${line.remark.file}`,
  );
}

/** A file left by a process that died an hour ago. */
async function leaveTemporary(path: string): Promise<void> {
  await writeFile(path, "half");
  const hourAgo = new Date(Date.now() - 3_600_000);
  await utimes(path, hourAgo, hourAgo);
}

describe("CHECK-3 the whole workspace", () => {
  test("CHECK-3 every broken file is named with its place, and hides no other", async () => {
    const { root, workspace, plan, concluded } = await realWorkspace();
    await concluded();
    const [one, two, three] = [await plan(), await plan(), await plan()];
    await writeFile(join(root, one.file), "{");
    const text = await readFile(join(root, two.file), "utf8");
    await writeFile(
      join(root, two.file),
      text.replace('"visitKind": "surprise"', '"visitKind": "x"').replace('"themes": []', '"themes": 3'),
    );
    await writeFile(join(root, three.file), text.replace('"schemaVersion": 1', '"schemaVersion": 2'));
    const outside = await temporaryFolder();
    await writeFile(join(outside, "o.visit.json"), text);
    await symlink(join(outside, "o.visit.json"), join(root, "visits/2023/outside.visit.json"));
    const progress: [number, number][] = [];
    const report = await checkWorkspace(workspace, "2023-05-09", (done, total) => progress.push([done, total]));
    expect(
      said(report)
        .filter((line) => /invalid|malformed|too-new|leaves/.test(line))
        .sort(),
    ).toEqual(
      [
        `json-malformed ${one.file}`,
        `document-invalid ${two.file}`,
        `document-invalid ${two.file}`,
        `document-too-new ${three.file}`,
        "path-leaves-workspace visits/2023/outside.visit.json",
      ].sort(),
    );
    const invalid = report.lines.flatMap((line) =>
      "problem" in line && line.problem.code === "document-invalid" ? [line.problem.params] : [],
    );
    expect(invalid.map(({ line, path }) => [path, line])).toEqual([
      ["visitKind", text.slice(0, text.indexOf('"visitKind"')).split("\n").length],
      ["themes", text.slice(0, text.indexOf('"themes"')).split("\n").length],
    ]);
    expect(report.errors).toBe(report.lines.filter((line) => severityOf(line) === "error").length);
    expect(progress.at(-1)).toEqual([report.files, report.files]);
  });

  test("CHECK-3 a remark has the line of its place; errors come first", async () => {
    const { root, workspace, concluded } = await realWorkspace();
    const { file } = await concluded({ visitKind: "scheduled" });
    const text = await readFile(join(root, file), "utf8");
    await writeFile(join(root, file), text.replace('"area": "procedures"', '"area": "elsewhere"'));
    const report = await checkWorkspace(workspace, today);
    expect(report.lines.map((line) => severityOf(line))).toEqual(["error", "info"]);
    const line = text.slice(0, text.indexOf('"area": "procedures"')).split("\n").length;
    expect(report.lines[0]).toMatchObject({ line, remark: { code: "area-not-looked-at", file } });
  });

  test("CHECK-3 files where no document belongs, and leftovers of processes that died", async () => {
    const { root, workspace, plan } = await realWorkspace();
    const { file } = await plan({ on: "2024-02-01" });
    await mkdir(join(root, "visits/2023/deeper"), { recursive: true });
    await cp(join(root, file), join(root, "visits/2023/deeper/copy.visit.json"));
    await cp(join(root, file), join(root, "visits/stray.visit.json"));
    await writeFile(join(root, "visits/2024/note.json"), "{}");
    await leaveTemporary(join(root, "visits/2024/.x.visit.json.0123456789ab.tmp"));
    await leaveStaleLock(workspace.lockDirectory, "units.json");
    const report = await checkWorkspace(workspace, today);
    expect(
      said(report)
        .map((line) => line.replace(/ \.cchc\/locks\/.*/, ""))
        .sort(),
    ).toEqual([
      "stale-lock",
      "temporary-file visits/2024/.x.visit.json.0123456789ab.tmp",
      "unknown-file visits/2023/deeper/copy.visit.json",
      "unknown-file visits/2024/note.json",
      "unknown-file visits/stray.visit.json",
    ]);
    expect(report).toMatchObject({ errors: 0, warnings: 5 });
  });
});

describe("CHECK-4 mending", () => {
  const ports = portsOn(today);

  test("CHECK-4 of two visits with one number the later made gets the next free one of that year", async () => {
    const { root, workspace, plan } = await realWorkspace();
    const [first, second] = [await plan({ on: "2024-02-01" }), await plan({ on: "2024-02-02" })];
    await plan({ on: "2024-02-03" });
    const text = await readFile(join(root, second.file), "utf8");
    await writeFile(join(root, second.file), text.replace('"number": "2024-002"', '"number": "2024-001"'));
    const report = await checkWorkspace(workspace, today);
    expect(said(report)).toEqual([`duplicate-number ${second.file}`]);
    expect(heldBy(await mendWorkspace(workspace, report, ports)).renumbered).toEqual([
      { from: "2024-001", to: "2024-004", file: second.file },
    ]);
    expect(heldBy(await workspace.read("visit", first.file)).number).toBe("2024-001");
    const renumbered = heldBy(await workspace.read("visit", second.file));
    expect(renumbered).toMatchObject({ number: "2024-004" });
    expect(renumbered.history.at(-1)).toMatchObject({ change: { type: "visit.renumber" } });
    expect(said(await checkWorkspace(workspace, today))).toEqual([]);
  });

  test("CHECK-4 of two findings with one number, as after a merge, the later made gets the next", async () => {
    const { root, workspace, concluded, change } = await realWorkspace();
    const { file } = await concluded();
    const visit = await change(
      file,
      aFinding({ title: "hai", lateReason: "sót" }),
      aFinding({ title: "ba", lateReason: "sót" }),
    );
    const [one, two, three] = visit.findings;
    if (one === undefined || two === undefined || three === undefined) throw new Error("three findings");
    const merged = { ...visit, findings: [three, { ...two, ordinal: 3 }, one] };
    await writeFile(join(root, file), JSON.stringify(merged));
    const report = await checkWorkspace(workspace, "2023-06-01");
    expect(said(report)).toEqual([`duplicate-number ${file}`]);
    expect(heldBy(await mendWorkspace(workspace, report, ports)).renumbered).toEqual([
      { from: "2023-001.3", to: "2023-001.4", file },
    ]);
    const { findings } = heldBy(await workspace.read("visit", file));
    expect(findings.map(({ title, ordinal }) => [title, ordinal])).toEqual([
      ["ba", 4],
      ["hai", 3],
      ["Hồ sơ trễ hạn", 1],
    ]);
  });

  test("CHECK-4 a finding that a merge left recorded joins the conclusion", async () => {
    const { root, workspace, plan, change } = await realWorkspace();
    const { file } = await plan();
    const [start, found, ...rest] = conclusion();
    if (start === undefined || found === undefined) throw new Error("changes");
    const recorded = await change(
      file,
      start,
      found,
      aFinding({ title: "hai", deadline: { kind: "pending", term: { count: 9, dayKind: "working" } } }),
    );
    const visit = await change(file, ...rest);
    await writeFile(join(root, file), JSON.stringify({ ...visit, findings: recorded.findings }));
    const report = await checkWorkspace(workspace, "2023-05-20");
    expect(said(report)).toEqual([`finding-not-concluded ${file}`, `finding-not-concluded ${file}`]);
    expect(heldBy(await mendWorkspace(workspace, report, ports)).concluded).toBe(2);
    const { findings } = heldBy(await workspace.read("visit", file));
    expect(findings.map(({ acts }) => acts)).toMatchObject([
      [{ act: "conclude", on: "2023-05-15" }],
      [{ act: "conclude", on: "2023-05-15" }],
    ]);
    expect(findings[1]?.deadline.trigger.on).toBe("2023-05-15");
    expect(said(await checkWorkspace(workspace, "2023-05-20"))).toEqual([]);
  });

  test("CHECK-4 leftovers go and $schema comes; what cannot be mended stays as it is", async () => {
    const { root, workspace, plan } = await realWorkspace();
    const { file } = await plan({ on: "2024-02-01" });
    const broken = await plan({ on: "2024-02-02" });
    const text = await readFile(join(root, file), "utf8");
    await writeFile(join(root, file), text.replace(/ {2}"\$schema".*\n/, ""));
    await writeFile(join(root, broken.file), '{\n  "kind": "visit"\n');
    await leaveTemporary(join(root, "visits/2024/.x.visit.json.0123456789ab.tmp"));
    await leaveTemporary(join(root, ".units.json.0123456789ab.tmp"));
    await leaveStaleLock(workspace.lockDirectory, "units.json");
    const mended = heldBy(await mendWorkspace(workspace, await checkWorkspace(workspace, today), ports));
    expect(mended).toMatchObject({
      locksRemoved: 1,
      temporaryFilesRemoved: 2,
      schemasFilled: true,
      renumbered: [],
      handedOver: 0,
    });
    expect(await readFile(join(root, file), "utf8")).toBe(text);
    expect(await readFile(join(root, broken.file), "utf8")).toBe('{\n  "kind": "visit"\n');
    expect((await readdir(join(root, "visits/2024"))).sort()).toEqual(
      [file, broken.file].map((name) => name.slice("visits/2024/".length)).sort(),
    );
    expect(said(await checkWorkspace(workspace, today))).toEqual([`json-malformed ${broken.file}`]);
  });

  test("CHECK-4 an id that two files carry is an error that nobody mends by guessing", async () => {
    const { root, workspace, plan } = await realWorkspace();
    const { file } = await plan({ on: "2024-02-01" });
    await cp(join(root, file), join(root, "visits/2024/z-copy.visit.json"));
    const report = await checkWorkspace(workspace, today);
    expect(said(report)).toContain("duplicate-id visits/2024/z-copy.visit.json");
    heldBy(await mendWorkspace(workspace, report, ports));
    expect(said(await checkWorkspace(workspace, today))).toEqual(["duplicate-id visits/2024/z-copy.visit.json"]);
  });
});

describe("CHECK-5 people and documents", () => {
  test("CHECK-5 P5 of two laptops: the later made gets the next number; ids, units and validity are looked at", async () => {
    const { root, workspace } = await realWorkspace();
    const ports = portsOn(today);
    const add = { type: "person.add", name: "An", unitId: null, from: null, to: null } as const;
    for (const name of ["An", "Bình", "Chi"]) {
      heldBy(await workspace.change("people", "people.json", { ...add, name }, ports));
    }
    const path = join(root, "people.json");
    await writeFile(path, (await readFile(path, "utf8")).replace('"number": "P2"', '"number": "P1"'));
    const report = await checkWorkspace(workspace, today);
    expect(said(report)).toEqual(["duplicate-number people.json"]);
    expect(heldBy(await mendWorkspace(workspace, report, ports)).renumbered).toEqual([
      { from: "P1", to: "P4", file: "people.json" },
    ]);
    expect((await workspace.people()).map(({ name, number }) => `${number} ${name}`).sort()).toEqual([
      "P1 An",
      "P3 Chi",
      "P4 Bình",
    ]);
    expect(said(await checkWorkspace(workspace, today))).toEqual([]);
  });
});

describe("CHECK-6 locks of other machines", () => {
  test("CHECK-6 a lock of another machine is told; only on somebody's word, and a day old, it goes", async () => {
    const { workspace } = await realWorkspace();
    const since = (hours: number) => new Date(Date.now() - hours * 3_600_000).toISOString();
    await leaveStaleLock(workspace.lockDirectory, "units.json", { host: "elsewhere", since: since(25) });
    await leaveStaleLock(workspace.lockDirectory, "people.json", { host: "elsewhere", since: since(2) });
    const report = await checkWorkspace(workspace, today);
    expect(
      report.lines.map((line) => "remark" in line && [line.remark.code, line.remark.params, isFixable(line)]),
    ).toMatchObject([
      ["foreign-lock", { locked: "people.json", hours: 2 }, false],
      ["foreign-lock", { locked: "units.json", hours: 25 }, false],
    ]);
    const ports = portsOn(today);
    expect(heldBy(await mendWorkspace(workspace, report, ports)).locksRemoved).toBe(0);
    expect(heldBy(await mendWorkspace(workspace, report, ports, { foreignLocks: true })).locksRemoved).toBe(1);
    expect((await checkWorkspace(workspace, today)).lines).toHaveLength(1);
  });
});

test("CHECK-3 what a killed process left beside the index and the locks is found and removed", async () => {
  const { root, workspace } = await realWorkspace();
  await mkdir(workspace.lockDirectory, { recursive: true });
  await leaveTemporary(join(root, ".cchc/index.json.0123456789ab.tmp"));
  await leaveTemporary(join(root, ".cchc/locks/.units.json-1.lock.0123456789ab.tmp"));
  const report = await checkWorkspace(workspace, today);
  expect(said(report)).toEqual([
    "temporary-file .cchc/index.json.0123456789ab.tmp",
    "temporary-file .cchc/locks/.units.json-1.lock.0123456789ab.tmp",
  ]);
  expect(heldBy(await mendWorkspace(workspace, report, portsOn(today))).temporaryFilesRemoved).toBe(2);
  expect(said(await checkWorkspace(workspace, today))).toEqual([]);
});

test("CHECK-7 a missing schema is told once and written; a reference of old is led to the shared folder", async () => {
  const { root, workspace } = await realWorkspace();
  const ports = portsOn(today);
  await rm(join(root, "schemas/units.schema.json"));
  const people = join(root, "people.json");
  const good = await readFile(people, "utf8");
  await writeFile(people, good.replace("./schemas/", "./.cchc/schemas/"));
  const report = await checkWorkspace(workspace, today);
  expect(said(report)).toEqual(["schema-missing people.json", "schema-missing units.json"]);
  expect(heldBy(await mendWorkspace(workspace, report, ports)).schemasFilled).toBe(true);
  expect(said(await checkWorkspace(workspace, today))).toEqual([]);
  expect(await readFile(people, "utf8")).toBe(good);
});
