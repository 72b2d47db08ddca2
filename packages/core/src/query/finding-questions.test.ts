import { expect, test } from "vitest";
import { after, concludedVisit, plannedVisit, startedVisit } from "../test-support/workbench.ts";
import { questionsIn, visitsForFinding } from "./finding-questions.ts";

test("ASK-1 why a finding comes late is asked after the conclusion only", () => {
  expect(questionsIn(startedVisit())[0]).toBe("area");
  expect(questionsIn(concludedVisit().visit)[0]).toBe("lateReason");
});

test("ASK-1 open visits come first, those that have not started last, and cancelled ones not at all", () => {
  const planned = plannedVisit({ number: "2023-001" });
  const open = startedVisit({ number: "2023-002" });
  const concluded = { ...concludedVisit().visit, number: "2023-003" };
  const cancelled = after(plannedVisit({ number: "2023-004" }), {
    type: "visit.cancel",
    on: "2023-05-01",
    reason: "trùng",
  });
  const found = visitsForFinding([planned, cancelled, concluded, open]);
  expect(found.map(({ visit, standing }) => [visit.number, standing])).toEqual([
    ["2023-002", "open"],
    ["2023-003", "concluded"],
    ["2023-001", "waiting"],
  ]);
});
