import { expect, test } from "vitest";
import { after, findingToAdd, startedVisit } from "../test-support/workbench.ts";
import { pinnedDeadlines } from "./pinned-deadlines.ts";

test("VISIT-6 the deadlines that a conclusion pins are told once each, the soonest first", () => {
  const open = after(
    startedVisit({ number: "2023-001" }),
    findingToAdd({ deadline: { kind: "fixed", due: "2023-07-30" } }),
    findingToAdd({ deadline: { kind: "pending", term: { count: 10, dayKind: "working" } } }),
    findingToAdd({ deadline: { kind: "fixed", due: "2023-07-30" } }),
    { type: "visit.minute", on: "2023-05-10" },
  );
  expect(pinnedDeadlines(open, "2023-05-10")).toEqual([]);
  const concluded = after(open, { type: "visit.conclude", on: "2023-05-15", notice: null });
  expect(pinnedDeadlines(concluded, "2023-05-15")).toEqual([
    { due: "2023-05-29", numbers: ["2023-001.2"] },
    { due: "2023-07-30", numbers: ["2023-001.1", "2023-001.3"] },
  ]);
});
