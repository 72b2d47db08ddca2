import { expect, test } from "vitest";
import { changeUnitsByEvent } from "./change-units.ts";
import { findRecord } from "./find-record.ts";
import { undoRecord } from "./record-history.ts";
import { portsOn } from "./test-support/ports-on.ts";
import { heldBy, realWorkspace } from "./test-support/real-workspace.ts";

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
  expect(heldBy(await undoRecord(workspace, record, portsOn())).handOvers).toEqual({ returned: 1, stayed: 0 });
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
  expect(heldBy(await undoRecord(workspace, record, portsOn())).handOvers).toEqual({ returned: 0, stayed: 1 });
});
