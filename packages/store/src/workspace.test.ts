import { readFile, stat, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { announcedCalendar } from "@cchc/core/calendar/announced";
import { calendarVersion } from "@cchc/core/calendar/version";
import { describe, expect, test } from "vitest";
import { portsOn } from "./test-support/ports-on.ts";
import { aFinding, heldBy, realWorkspace } from "./test-support/real-workspace.ts";
import { temporaryFolder } from "./test-support/temporary-workspace.ts";
import { Workspace } from "./workspace.ts";

describe("STORE-1 a change", () => {
  test("STORE-1 goes through the door onto the fresh document; a refused one writes no byte", async () => {
    const { root, workspace, plan, change } = await realWorkspace();
    const { file } = await plan();
    const visit = await change(file, { type: "visit.start", on: "2023-05-09" });
    expect(heldBy(await workspace.read("visit", file))).toEqual(visit);
    const before = await stat(join(root, file), { bigint: true });
    const refused = await workspace.change("visit", file, { type: "visit.close", on: "2023-05-10" }, portsOn());
    expect(refused).toMatchObject({ problem: { code: "visit-act-not-allowed" } });
    const nothing = await workspace.change("visit", file, { type: "visit.update" }, portsOn());
    expect(nothing).toMatchObject({ ok: true, value: { revision: visit.revision } });
    const empty = await workspace.change("visit", file, { type: "visit.renumber", number: " " }, portsOn());
    expect(empty).toMatchObject({ problem: { code: "value-invalid" } });
    expect(await stat(join(root, file), { bigint: true })).toMatchObject({ ino: before.ino, mtimeNs: before.mtimeNs });
  });

  test("STORE-1 many at once all count", async () => {
    const { workspace, plan, change } = await realWorkspace();
    const { file } = await plan();
    await change(file, { type: "visit.start", on: "2023-05-09" });
    const titles = Array.from({ length: 12 }, (_, index) => `finding ${index}`);
    await Promise.all(titles.map((title) => workspace.change("visit", file, aFinding({ title }), portsOn())));
    const { findings } = heldBy(await workspace.read("visit", file));
    expect(findings.map(({ title }) => title).sort()).toEqual(titles.sort());
    expect(new Set(findings.map(({ ordinal }) => ordinal)).size).toBe(12);
  });

  test("STORE-1 what a newer version wrote is refused and not touched", async () => {
    const { root, workspace, plan } = await realWorkspace();
    const { file } = await plan();
    const text = (await readFile(join(root, file), "utf8")).replace('"schemaVersion": 1', '"schemaVersion": 2');
    await writeFile(join(root, file), text);
    const refused = await workspace.change("visit", file, { type: "visit.update", note: "x" }, portsOn());
    expect(refused).toEqual({
      ok: false,
      problem: { code: "document-too-new", params: { file, found: 2, supported: 1 } },
    });
    expect(await workspace.undo("visit", file, { recordId: "x", entryId: "x" }, portsOn())).toMatchObject({
      problem: { code: "document-too-new" },
    });
    expect(await readFile(join(root, file), "utf8")).toBe(text);
  });

  test("FILE-10 BOM, CRLF and NFD are read as what they mean; unknown fields survive a change on disk", async () => {
    const { root, workspace, plan, change } = await realWorkspace();
    const { file } = await plan({ note: "Hồ sơ của xã" });
    const text = await readFile(join(root, file), "utf8");
    const foreign = text
      .replace('"themes": []', '"later": { "z": 1, "a": [ 2 ] },\n  "themes": []')
      .replaceAll("\n", "\r\n")
      .normalize("NFD");
    await writeFile(join(root, file), `\ufeff${foreign}`);
    expect(heldBy(await workspace.read("visit", file)).note).toBe("Hồ sơ của xã");
    await change(file, { type: "visit.start", on: "2023-05-09" });
    const written = await readFile(join(root, file), "utf8");
    expect(written).toContain('"later": {\n    "a": [\n      2\n    ],\n    "z": 1\n  }');
    expect([written.includes("\r"), written.startsWith("\ufeff"), written === written.normalize("NFC")]).toEqual([
      false,
      false,
      true,
    ]);
    const history = heldBy(await workspace.read("visit", file)).history.at(-1);
    expect(history?.back).toEqual([{ op: "remove", path: ["acts", expect.stringMatching(/^#/)] }]);
  });

  test("HIST-3 undo on disk takes back the last change of a record", async () => {
    const { workspace, concluded, change } = await realWorkspace();
    const { file, findingId, visit } = await concluded();
    const before = visit.findings[0]?.title;
    const changed = await change(file, { type: "finding.update", findingId, title: "khác" });
    const meant = { recordId: findingId, entryId: changed.history.at(-1)?.id ?? "" };
    const other = { ...meant, entryId: visit.history.at(-1)?.id ?? "" };
    expect(await workspace.undo("visit", file, other, portsOn())).toMatchObject({ problem: { code: "undo-outdated" } });
    const undone = heldBy(await workspace.undo("visit", file, meant, portsOn()));
    expect(undone.findings[0]?.title).toBe(before);
    expect(undone.history.at(-1)).toMatchObject({ change: { type: "undo" }, undoes: undone.history.at(-2)?.id });
  });
});

describe("STORE-2 registers", () => {
  test("STORE-2 another program's change of units.json is seen by the next look", async () => {
    const { root, workspace } = await realWorkspace();
    const other = new Workspace(root);
    expect((await workspace.units()).find("late")).toBeUndefined();
    const add = {
      type: "unit.add",
      unitId: "late",
      name: "Xã Muộn",
      level: "commune",
      category: "other",
      parentId: null,
      from: null,
      to: null,
    } as const;
    heldBy(await other.change("units", "units.json", add, portsOn()));
    expect((await workspace.units()).find("late")).toBeDefined();
    expect(await workspace.units()).toBe(await workspace.units());
  });

  test("STORE-2 a list goes on without a register that cannot be read, and says so", async () => {
    const { root, workspace } = await realWorkspace();
    await writeFile(join(root, "units.json"), "{");
    const skipped: Parameters<typeof workspace.unitsIfReadable>[0] = [];
    expect((await workspace.unitsIfReadable(skipped)).all).toEqual([]);
    expect(skipped).toMatchObject([{ file: "units.json", problem: { code: "json-malformed" } }]);
    await expect(workspace.units()).rejects.toMatchObject({ problem: { code: "json-malformed" } });
  });

  test("CAL-8 earlier contents of the calendar are found by the version that a deadline names", async () => {
    const { workspace } = await realWorkspace();
    const off = { type: "calendar.set-off", day: "2026-06-15", source: "QĐ 1", provisional: false } as const;
    heldBy(await workspace.change("calendar", "calendar.json", off, portsOn()));
    const calendars = await workspace.calendars();
    expect(calendars.ofVersion(calendarVersion(announcedCalendar))).toEqual(announcedCalendar);
    expect(calendars.ofVersion("gone")).toBe(calendars.current);
    expect(calendars.current).not.toEqual(announcedCalendar);
  });

  test("PATH-2 a document that a link leads out of the workspace is not read", async () => {
    const { root, workspace, plan } = await realWorkspace();
    const { file } = await plan();
    const outside = await temporaryFolder();
    await writeFile(join(outside, "x.visit.json"), await readFile(join(root, file)));
    await symlink(join(outside, "x.visit.json"), join(root, "visits/2023/x.visit.json"));
    expect(await workspace.read("visit", "visits/2023/x.visit.json")).toMatchObject({
      problem: { code: "path-leaves-workspace" },
    });
    expect(await workspace.read("visit", "../x.visit.json")).toMatchObject({
      problem: { code: "path-leaves-workspace" },
    });
    expect(await workspace.read("visit", "visits/2023/none.visit.json")).toMatchObject({
      problem: { code: "file-not-found" },
    });
  });
});
