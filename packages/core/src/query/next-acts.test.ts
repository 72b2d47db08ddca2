import { expect, test } from "vitest";
import { lastTask, planAfter, planWithTask } from "../test-support/plan-bench.ts";
import {
  after,
  concludedVisit,
  findingToAdd,
  lastFinding,
  plannedVisit,
  startedVisit,
} from "../test-support/workbench.ts";
import { findingState } from "./finding-state.ts";
import { possibleFindingActs, possibleTaskActs } from "./next-acts.ts";
import { isOpenForRecording, possibleVisitActs } from "./visit-path.ts";

test("TREE-1 a visit: notices only of scheduled ones, closed only when nothing is left unfinished", () => {
  expect(possibleVisitActs(plannedVisit())).toEqual(["notify", "receive-report", "start", "postpone", "cancel"]);
  expect(possibleVisitActs(plannedVisit({ visitKind: "surprise" }))).not.toContain("notify");
  const { visit } = concludedVisit();
  expect(possibleVisitActs(visit)).toEqual([]);
  expect(possibleVisitActs({ ...visit, findings: [] })).toEqual(["close"]);
});

test("TREE-1 findings are recorded from the start on", () => {
  expect(isOpenForRecording(plannedVisit())).toBe(false);
  expect(isOpenForRecording(startedVisit())).toBe(true);
  expect(isOpenForRecording(concludedVisit().visit)).toBe(true);
  const cancelled = after(startedVisit(), { type: "visit.cancel", on: "2023-05-20", reason: "nhầm" });
  expect(isOpenForRecording(cancelled)).toBe(false);
});

test("TREE-1 a finding: no extension of a deadline that has not begun", () => {
  const acts = (change: Parameters<typeof findingToAdd>[0]) => {
    const finding = lastFinding(after(startedVisit(), findingToAdd(change)));
    return possibleFindingActs({ status: findingState(finding, "2023-12-20")?.status ?? "closed", ...finding });
  };
  expect(acts({})).toEqual(["extend", "explain", "dismiss"]);
  expect(acts({ deadline: { kind: "pending", term: { count: 9, dayKind: "calendar" } } })).toEqual([
    "explain",
    "dismiss",
  ]);
});

test("TREE-1 a task until it is dropped; a finished one gets no other day", () => {
  const { plan, task } = planWithTask();
  expect(possibleTaskActs(task)).toEqual(["progress", "reschedule", "drop"]);
  const done = planAfter(plan, { type: "task.progress", taskId: task.id, on: "2023-06-01", by: "x", percent: 100 });
  expect(possibleTaskActs(lastTask(done))).toEqual(["progress", "drop"]);
  const dropped = planAfter(plan, { type: "task.drop", taskId: task.id, on: "2023-06-01", by: "x", reason: "thôi" });
  expect(possibleTaskActs(lastTask(dropped))).toEqual([]);
});
