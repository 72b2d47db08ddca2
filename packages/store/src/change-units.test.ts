import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { findingState } from "@cchc/core/query/finding-state";
import { describe, expect, test } from "vitest";
import { changeUnitsByEvent, handOverFindings, type UnitEventChange } from "./change-units.ts";
import { checkWorkspace } from "./check/check-workspace.ts";
import { mendWorkspace } from "./check/mend-workspace.ts";
import { withLock } from "./lock.ts";
import { portsOn } from "./test-support/ports-on.ts";
import { aFinding, heldBy, realWorkspace } from "./test-support/real-workspace.ts";
import { Workspace } from "./workspace.ts";

const later = portsOn("2025-07-10");
function event(change: Partial<UnitEventChange> = {}): UnitEventChange {
  return {
    type: "unit.change",
    event: "merge",
    unitIds: ["commune", "other-commune"],
    intoIds: ["new-commune"],
    on: "2025-07-01",
    document: "NQ 202/2025/QH15",
    heirId: null,
    ...change,
  };
}

describe("UNIT-4 heirs", () => {
  test("UNIT-4 unfinished findings pass to the only successor with an entry; the visit keeps its unit", async () => {
    const { workspace, concluded } = await realWorkspace();
    const { file } = await concluded();
    const second = await concluded({ unitId: "other-commune" });
    const untouched = await concluded({ unitId: "new-commune" });
    const done = heldBy(await changeUnitsByEvent(workspace, event(), later));
    expect(done).toMatchObject({ heirId: "new-commune", handedOver: 2, skipped: [] });
    expect(done.units.events).toMatchObject([{ heirId: "new-commune" }]);
    for (const [where, from] of [
      [file, "commune"],
      [second.file, "other-commune"],
    ] as const) {
      const visit = heldBy(await workspace.read("visit", where));
      expect(visit.unitId).toBe(from);
      expect(visit.findings[0]?.responsibleUnitId).toBe(from);
      expect(visit.findings[0]?.acts.at(-1)).toMatchObject({
        act: "hand-over",
        on: "2025-07-01",
        from,
        to: "new-commune",
      });
      expect(visit.history.at(-1)).toMatchObject({
        change: { type: "finding.hand-over", eventId: done.units.events[0]?.id },
      });
    }
    expect(heldBy(await workspace.read("visit", untouched.file)).findings[0]?.acts).toHaveLength(1);
  });

  test("PERIOD-7 the findings of a cancelled visit pass to nobody", async () => {
    const { workspace, plan, change } = await realWorkspace();
    const { file } = await plan();
    const cancel = { type: "visit.cancel", on: "2023-05-10", reason: "nhầm đơn vị" } as const;
    await change(file, { type: "visit.start", on: "2023-05-09" }, aFinding(), cancel);
    expect(heldBy(await changeUnitsByEvent(workspace, event(), later)).handedOver).toBe(0);
  });

  test("UNIT-4 several successors need an heir when something is unfinished; nothing is written without", async () => {
    const { root, workspace, concluded } = await realWorkspace();
    await concluded();
    const split = event({ event: "split", unitIds: ["commune"], intoIds: ["new-commune", "other-commune"] });
    const before = await readFile(join(root, "units.json"), "utf8");
    expect(await changeUnitsByEvent(workspace, split, later)).toEqual({
      ok: false,
      problem: {
        code: "event-needs-heir",
        params: { units: ["commune"], findings: 1, candidates: ["new-commune", "other-commune"] },
      },
    });
    expect(await changeUnitsByEvent(workspace, { ...split, intoIds: ["new-commune"] }, later)).toMatchObject({
      problem: { code: "event-needs-into" },
    });
    expect(
      await changeUnitsByEvent(workspace, event({ event: "abolish", unitIds: ["commune"], intoIds: [] }), later),
    ).toMatchObject({
      problem: { code: "event-needs-heir" },
    });
    expect(await changeUnitsByEvent(workspace, { ...split, heirId: "province" }, later)).toMatchObject({
      problem: { code: "heir-no-successor" },
    });
    expect(await readFile(join(root, "units.json"), "utf8")).toBe(before);
    expect(heldBy(await changeUnitsByEvent(workspace, { ...split, heirId: "other-commune" }, later))).toMatchObject({
      heirId: "other-commune",
      handedOver: 1,
    });
  });

  test("UNIT-4 without unfinished findings no heir is asked for, and a renaming or a move hands nothing over", async () => {
    const { workspace, concluded } = await realWorkspace();
    await concluded({ unitId: "other-commune" });
    const abolish = event({ event: "abolish", unitIds: ["commune"], intoIds: [] });
    expect(heldBy(await changeUnitsByEvent(workspace, abolish, later))).toMatchObject({ heirId: null, handedOver: 0 });
    const rename = event({ event: "rename", unitIds: ["other-commune"], intoIds: [], name: "Xã Khác" });
    expect(heldBy(await changeUnitsByEvent(workspace, rename, later))).toMatchObject({ handedOver: 0 });
    const move = event({
      event: "move",
      unitIds: ["other-commune"],
      intoIds: [],
      parentId: "province",
      on: "2025-08-01",
    });
    expect(heldBy(await changeUnitsByEvent(workspace, move, later))).toMatchObject({ handedOver: 0 });
  });

  test("UNIT-4 what was found after the event, before anybody recorded it, passes on too", async () => {
    const { workspace, plan, change } = await realWorkspace();
    const { file } = await plan({ on: "2025-07-02" });
    const late = portsOn("2025-07-05");
    heldBy(await workspace.change("visit", file, { type: "visit.start", on: "2025-07-02" }, late));
    heldBy(await workspace.change("visit", file, aFinding({ deadline: { kind: "fixed", due: "2025-08-01" } }), late));
    expect(heldBy(await changeUnitsByEvent(workspace, event(), later)).handedOver).toBe(1);
    const [finding] = heldBy(await workspace.read("visit", file)).findings;
    expect(finding && findingState(finding, "2025-07-02")?.responsibleUnitId).toBe("new-commune");
    expect(change).toBeDefined();
  });

  test("UNIT-4 what is finished on that day stays; the state on the day counts, not the state of today", async () => {
    const { workspace, concluded, change } = await realWorkspace();
    const { file, findingId } = await concluded();
    await change(file, {
      type: "finding.transfer",
      findingId,
      on: "2023-06-01",
      by: "B",
      to: "Sở Y tế",
      document: "1",
      reason: "x",
    });
    expect(heldBy(await changeUnitsByEvent(workspace, event(), later)).handedOver).toBe(0);
  });
});

describe("UNIT-5 interrupted", () => {
  test("UNIT-5 handing over again does no harm", async () => {
    const { workspace, concluded } = await realWorkspace();
    const { file } = await concluded();
    const { units } = heldBy(await changeUnitsByEvent(workspace, event(), later));
    const [recorded] = units.events;
    if (recorded === undefined) throw new Error("an event");
    expect(heldBy(await handOverFindings(workspace, recorded, later))).toBe(0);
    expect(heldBy(await workspace.read("visit", file)).findings[0]?.acts).toHaveLength(2);
  });

  test("UNIT-5 a hand-over that a crash cut short is found by check and completed by its mending, heirs of heirs too", async () => {
    const { workspace, concluded } = await realWorkspace(["commune", "other-commune", "new-commune", "newest"]);
    const { file } = await concluded();
    const second = await concluded({ unitId: "other-commune" });
    // As if the process had died right after units.json, twice.
    const first = { ...event(), heirId: "new-commune" };
    heldBy(await workspace.change("units", "units.json", first, later));
    const next = event({ unitIds: ["new-commune"], intoIds: ["newest"], on: "2025-07-05", heirId: "newest" });
    heldBy(await workspace.change("units", "units.json", next, later));
    const report = await checkWorkspace(workspace, later.today);
    const remarks = report.lines.flatMap((line) => ("remark" in line ? [line.remark] : []));
    expect(remarks.filter(({ code }) => code === "owner-ended").map((found) => found.file)).toEqual([
      file,
      second.file,
    ]);
    const mended = heldBy(await mendWorkspace(workspace, report, later));
    expect(mended.handedOver).toBe(4);
    const after = await checkWorkspace(workspace, later.today);
    expect(after.lines.filter((line) => "remark" in line && line.remark.code === "owner-ended")).toEqual([]);
    const [finding] = heldBy(await workspace.read("visit", file)).findings;
    expect(finding && findingState(finding, "2025-07-04")?.responsibleUnitId).toBe("new-commune");
    expect(finding && findingState(finding, "2025-07-05")?.responsibleUnitId).toBe("newest");
  });

  test("UNIT-4 a visit that cannot be read is named, and the event goes on", async () => {
    const { root, workspace, concluded } = await realWorkspace();
    const { file } = await concluded();
    await concluded({ unitId: "other-commune" });
    await writeFile(join(root, file), "{");
    expect(heldBy(await changeUnitsByEvent(workspace, event(), later))).toMatchObject({
      handedOver: 1,
      skipped: [{ file }],
    });
  });

  test("UNIT-9 a visit file that is held: the event stays, what waits is counted, and mending completes it", async () => {
    const { root, workspace, concluded } = await realWorkspace();
    const { file } = await concluded();
    const impatient = new Workspace(root, { waitMs: 50 });
    const refused = await withLock(workspace.lockDirectory, file, {}, () =>
      changeUnitsByEvent(impatient, event(), later),
    );
    expect(refused).toEqual({
      ok: false,
      problem: { code: "hand-over-unfinished", params: { file, findings: 1, cause: "file-locked" } },
    });
    expect(heldBy(await workspace.register("units")).events).toHaveLength(1);
    const report = await checkWorkspace(workspace, later.today);
    expect(heldBy(await mendWorkspace(workspace, report, later))).toMatchObject({ handedOver: 1 });
  });
});
