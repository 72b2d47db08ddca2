import { expect, test } from "vitest";
import { applyDutyMaking } from "../change/apply.ts";
import type { Duty } from "../model/duty.ts";
import { unitDirectory } from "../query/unit-directory.ts";
import { contextOn, heldBy, someUnits } from "../test-support/workbench.ts";
import { checkDuty } from "./check-duty.ts";

const duty = heldBy(
  applyDutyMaking(
    {
      type: "duty.create",
      number: "DK1",
      title: "Báo cáo tháng",
      dutyKind: "report",
      frequency: "monthly",
      dueRule: { kind: "term", count: 5, dayKind: "working" },
      binds: { by: "list", unitIds: ["department"] },
      from: "2023-01-01",
    },
    contextOn(),
  ),
);
const report = {
  id: "r1",
  period: "2023-03",
  unitId: "department",
  on: "2023-04-05",
  due: "2023-04-07",
  calendarVersion: "v",
  document: null,
} as const;
const codes = (change: Partial<Duty>, visitIds: ReadonlySet<string> | null = new Set()) =>
  checkDuty(
    "duties/a.duty.json",
    { ...duty, ...change },
    {
      today: "2023-12-20",
      units: unitDirectory(someUnits()),
      visitIds,
    },
  ).map(({ code, path }) => `${code} ${path.join(".")}`);

test("CHECK-16 a duty in order has no remark", () => {
  expect(codes({ reports: [report, { ...report, id: "r2", period: "2023-04" }] })).toEqual([]);
});

test("CHECK-16 units that are not there, periods that are none, days to come, reports twice", () => {
  expect(codes({ binds: { by: "list", unitIds: ["department", "nobody"] } })).toEqual(["unknown-unit binds.unitIds.1"]);
  expect(codes({ binds: { by: "group", levels: [], categories: [], exceptIds: ["nobody"] } })).toEqual([
    "unknown-unit binds.exceptIds.0",
  ]);
  expect(codes({ receiverId: "nobody" })).toEqual(["unknown-unit receiverId"]);
  expect(codes({ reports: [{ ...report, period: "2023-Q1" }] })).toEqual(["duty-period-unknown reports.0.period"]);
  expect(codes({ reports: [{ ...report, on: "2024-01-05" }] })).toEqual(["act-not-yet reports.0.on"]);
  expect(codes({ reports: [report, { ...report, id: "r2" }] })).toEqual(["duty-report-twice reports.1"]);
});

test("CHECK-16 a visit that may be in an unreadable file is not called unknown", () => {
  const reports = [{ ...report, period: "01visit" }];
  expect(codes({ frequency: "after-visit", reports })).toEqual(["duty-period-unknown reports.0.period"]);
  expect(codes({ frequency: "after-visit", reports }, null)).toEqual([]);
});
