import { expect, test } from "vitest";
import { unitDirectory } from "../query/unit-directory.ts";
import { taskToAdd } from "../test-support/plan-bench.ts";
import { someUnits } from "../test-support/workbench.ts";
import { startWithUnits } from "./plan-units.ts";

const days = { from: "2026-01-01", to: "2026-12-31" } as const;
const event = (unitIds: string[], intoIds: string[], heirId: string | null = null) => ({
  id: unitIds.join(),
  event: "merge" as const,
  on: "2025-07-01" as const,
  unitIds,
  intoIds,
  heirId,
  document: "",
});

test("PLAN-9 a lead that ended is followed to its only successor, else the task has none yet", () => {
  const units = someUnits();
  units.events.push(event(["commune"], ["new-commune"]), event(["district"], ["new-commune", "province"]));
  const leadOf = (leadUnitId: string | null, coordinatorUnitIds: string[] = []) => {
    const start = { tasks: [taskToAdd({ leadUnitId, coordinatorUnitIds })], targets: [], withoutDue: 0 };
    const [task] = startWithUnits(start, days, unitDirectory(units)).tasks;
    return [task?.leadUnitId, task?.coordinatorUnitIds];
  };
  expect(leadOf("department", ["commune"])).toEqual(["department", ["new-commune"]]);
  expect(leadOf("commune")).toEqual(["new-commune", []]);
  expect(leadOf("district")).toEqual([null, []]);
  expect(leadOf("other-commune")).toEqual([null, []]);
  expect(leadOf(null)).toEqual([null, []]);
  // Two that become one co-ordinate once, and nobody co-ordinates with itself.
  expect(leadOf("commune", ["commune", "new-commune", "district"])).toEqual(["new-commune", []]);
});

test("PLAN-9 an heir that was named is followed, and a circle of events ends", () => {
  const units = someUnits();
  units.events.push(
    event(["district"], ["new-commune", "province"], "province"),
    event(["commune"], ["other-commune"]),
  );
  units.events.push({ ...event(["other-commune"], ["commune"]), id: "back" });
  const lead = (leadUnitId: string) =>
    startWithUnits({ tasks: [taskToAdd({ leadUnitId })], targets: [], withoutDue: 0 }, days, unitDirectory(units))
      .tasks[0]?.leadUnitId;
  expect(lead("district")).toBe("province");
  expect(lead("commune")).toBeNull();
});
