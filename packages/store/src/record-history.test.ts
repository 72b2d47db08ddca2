import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { applyDutyMaking, applyIndexMaking, applyPlanMaking } from "@cchc/core/change/apply";
import { describe, expect, test } from "vitest";
import { changeUnitsByEvent } from "./change-units.ts";
import { findRecord } from "./find-record.ts";
import { withLock } from "./lock.ts";
import { undoRecord } from "./record-history.ts";
import { portsOn } from "./test-support/ports-on.ts";
import { aFinding, heldBy, realWorkspace } from "./test-support/real-workspace.ts";
import { Workspace } from "./workspace.ts";

const scale = { measure: "points", maximum: 100 } as const;
const merger = {
  type: "unit.change",
  event: "merge",
  unitIds: ["commune"],
  intoIds: ["new-commune"],
  on: "2023-07-01",
  document: "NQ 1",
  heirId: null,
} as const;

test("UNIT-8 undoing a change of units gives the findings it handed over back", async () => {
  const { workspace, concluded } = await realWorkspace();
  const { file } = await concluded();
  heldBy(await changeUnitsByEvent(workspace, merger, portsOn()));
  expect(heldBy(await workspace.read("visit", file)).findings[0]?.acts.at(-1)).toMatchObject({ act: "hand-over" });

  const record = heldBy(await findRecord(workspace, "units", portsOn().today));
  expect(heldBy(await undoRecord(workspace, record, portsOn())).handOvers).toEqual({
    returned: 1,
    stayed: 0,
    left: [],
  });
  expect(heldBy(await workspace.read("visit", file)).findings[0]?.acts.some(({ act }) => act === "hand-over")).toBe(
    false,
  );
  expect(heldBy(await workspace.register("units")).events).toEqual([]);
});

test("UNIT-8 a finding that changed since stays with the heir and is counted", async () => {
  const { workspace, concluded, change } = await realWorkspace();
  const { file, findingId } = await concluded();
  heldBy(await changeUnitsByEvent(workspace, merger, portsOn()));
  await change(file, { type: "finding.report", findingId, on: "2023-07-05", by: "Xã", text: "Đã xong" });

  const record = heldBy(await findRecord(workspace, "units", portsOn().today));
  expect(heldBy(await undoRecord(workspace, record, portsOn())).handOvers).toEqual({
    returned: 0,
    stayed: 1,
    left: [],
  });
});

test("UNIT-8 a visit that cannot be read refuses: it may hold findings that the event handed over", async () => {
  const { root, workspace, concluded } = await realWorkspace();
  const { file } = await concluded();
  heldBy(await changeUnitsByEvent(workspace, merger, portsOn()));
  const [visit, units] = await Promise.all([file, "units.json"].map((one) => readFile(join(root, one), "utf8")));
  await writeFile(join(root, file), "{");
  const record = heldBy(await findRecord(workspace, "units", portsOn().today));
  const refused = await undoRecord(workspace, record, portsOn());
  expect(refused).toMatchObject({ ok: false, problem: { code: "json-malformed", params: { file } } });
  expect(await readFile(join(root, "units.json"), "utf8")).toBe(units);
  await writeFile(join(root, file), visit ?? "");
  expect(heldBy(await undoRecord(workspace, record, portsOn())).handOvers).toMatchObject({ returned: 1 });
});

test("UNIT-8 a visit that is held by then is named, and not told as one that changed", async () => {
  const { root, workspace, concluded } = await realWorkspace();
  const { file } = await concluded();
  heldBy(await changeUnitsByEvent(workspace, merger, portsOn()));
  const impatient = new Workspace(root, { waitMs: 50 });
  const record = heldBy(await findRecord(workspace, "units", portsOn().today));
  const undone = await withLock(workspace.lockDirectory, file, {}, () => undoRecord(impatient, record, portsOn()));
  expect(heldBy(undone).handOvers).toEqual({ returned: 0, stayed: 0, left: [file] });
});

describe("HIST-6 what other files use", () => {
  test("HIST-6 a unit that visits name and a finding that another visit takes up stay", async () => {
    const { root, workspace, plan, concluded, change } = await realWorkspace();
    const first = await concluded();
    const { file } = await plan();
    await change(file, { type: "visit.start", on: "2023-05-09" }, aFinding({ previousFindingId: first.findingId }));
    const undo = async (text: string) =>
      undoRecord(workspace, heldBy(await findRecord(workspace, text, portsOn().today)), portsOn());
    const before = await readFile(join(root, "units.json"), "utf8");
    expect(await undo("commune")).toMatchObject({
      problem: {
        code: "undo-in-use",
        params: { record: "commune", users: expect.arrayContaining(["2023-001", "2023-002"]) },
      },
    });
    expect(await readFile(join(root, "units.json"), "utf8")).toBe(before);
    // Nobody names this one.
    expect(await undo("new-commune")).toMatchObject({ ok: true });
  });

  test("HIST-6 a finding that another visit takes up stays until that one is undone", async () => {
    const { workspace, plan, change } = await realWorkspace();
    const first = await plan();
    const { findings } = await change(first.file, { type: "visit.start", on: "2023-05-09" }, aFinding());
    const second = await plan();
    const previousFindingId = findings[0]?.id ?? "";
    await change(second.file, { type: "visit.start", on: "2023-05-09" }, aFinding({ previousFindingId }));
    const undo = async (text: string) =>
      undoRecord(workspace, heldBy(await findRecord(workspace, text, portsOn().today)), portsOn());
    expect(await undo("2023-001.1")).toEqual({
      ok: false,
      problem: { code: "undo-in-use", params: { record: "2023-001.1", users: ["2023-002.1"], total: 1 } },
    });
    heldBy(await undo("2023-002.1"));
    heldBy(await undo("2023-001.1"));
  });

  test("HIST-6 tasks, plans, duties and initiatives that use it are named by their numbers", async () => {
    const { workspace } = await realWorkspace();
    const ports = portsOn("2026-01-15");
    const add = { type: "person.add", name: "An", unitId: null, from: null, to: null } as const;
    heldBy(await workspace.change("people", "people.json", add, ports));
    const person = (await workspace.people())[0]?.id ?? "";
    const context = await workspace.changeContext(ports);
    const plan = heldBy(
      applyPlanMaking(
        {
          type: "plan.create",
          number: "KH2026",
          scope: "year",
          title: "Kế hoạch",
          from: "2026-01-01",
          to: "2026-12-31",
          tasks: [{ area: "procedures", title: "Rà soát", leadUnitId: "commune", person }],
        },
        context,
      ),
    );
    heldBy(await workspace.create("plan", "plans/a.plan.json", plan));
    const duty = heldBy(
      applyDutyMaking(
        {
          type: "duty.create",
          number: "DK1",
          title: "Báo cáo",
          dutyKind: "report",
          frequency: "monthly",
          dueRule: { kind: "day", dayOfMonth: 5 },
          binds: { by: "list", unitIds: ["commune"] },
          from: "2026-01-01",
        },
        context,
      ),
    );
    heldBy(await workspace.create("duty", "duties/a.duty.json", duty));
    const undo = async (text: string) =>
      undoRecord(workspace, heldBy(await findRecord(workspace, text, ports.today)), ports);
    expect(await undo("P1")).toMatchObject({ problem: { code: "undo-in-use", params: { users: ["KH2026.1"] } } });
    expect(await undo("commune")).toMatchObject({
      problem: { code: "undo-in-use", params: { users: ["DK1", "KH2026.1"] } },
    });
  });

  test("HIST-6 the code of an index component is no use of a unit of that id; a result of the unit is", async () => {
    const { workspace } = await realWorkspace();
    const ports = portsOn("2026-01-15");
    const one = { level: "province", category: "department", parentId: null, from: null, to: null } as const;
    const units = ["1", "2"].map((unitId) => ({ ...one, unitId, name: `Sở ${unitId}` }));
    const added = { type: "unit.import", source: "don-vi.csv", units } as const;
    heldBy(await workspace.change("units", "units.json", added, ports));
    const context = await workspace.changeContext(ports);
    const years = { firstYear: null, lastYear: null };
    const scheme = { title: "PAR", ranking: "places" as const, scales: [{ ...years, ...scale }], ...years };
    const peers = { peerGroup: { name: "Các tỉnh", counts: [] }, uncertain: [] };
    const making = { type: "index.define" as const, number: "PAR", ...scheme, ...peers };
    heldBy(await workspace.create("index", "indices/par.index.json", heldBy(applyIndexMaking(making, context))));
    const undo = async () => undoRecord(workspace, heldBy(await findRecord(workspace, "units", ports.today)), ports);
    const record = async (unitId: string, year: number) => {
      const components = [{ code: "1", title: "2", value: 1, maximum: 10, rank: null, area: null }];
      const result = { year, unitId, value: 80, scale, rank: null, outOf: null, publishedOn: null } as const;
      const change = { type: "index.record", ...result, components } as const;
      heldBy(await workspace.change("index", "indices/par.index.json", change, ports));
    };
    await record("commune", 2024);
    heldBy(await undo());
    heldBy(await workspace.change("units", "units.json", added, ports));
    await record("2", 2025);
    expect(await undo()).toMatchObject({ problem: { code: "undo-in-use", params: { users: ["PAR-2025"] } } });
  });

  test("HIST-6 a refusal names records as people do", async () => {
    const { workspace, plan, concluded } = await realWorkspace();
    await concluded();
    await plan();
    const undo = async (text: string) =>
      undoRecord(workspace, heldBy(await findRecord(workspace, text, portsOn().today)), portsOn());
    expect(await undo("2023-002")).toMatchObject({ problem: { code: "undo-nothing", params: { record: "2023-002" } } });
    heldBy(await undo("2023-001"));
    const { findings } = heldBy(
      await workspace.read("visit", heldBy(await findRecord(workspace, "2023-001", portsOn().today)).file),
    );
    expect(findings).toHaveLength(1);
  });
});
