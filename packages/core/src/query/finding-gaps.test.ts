import { expect, test } from "vitest";
import { after, findingToAdd, startedVisit } from "../test-support/workbench.ts";
import { incompleteFindings } from "./finding-gaps.ts";
import { lastVisits } from "./last-visits.ts";

test("FLOW-9 findings without a cause or a recommendation are named before the conclusion; dismissed ones are not", () => {
  const visit = after(
    startedVisit({ number: "2023-001" }),
    findingToAdd({ title: "đủ", cause: "thiếu người", recommendation: "bố trí" }),
    findingToAdd({ title: "thiếu cả hai" }),
    findingToAdd({ title: "bỏ" }),
  );
  const dismissedId = visit.findings[2]?.id ?? "";
  const dismissed = after(visit, {
    type: "finding.dismiss",
    findingId: dismissedId,
    on: "2023-05-10",
    by: "lan",
    reason: "nhầm",
  });
  expect(incompleteFindings(dismissed)).toMatchObject([
    { number: "2023-001.2", title: "thiếu cả hai", gaps: ["cause", "recommendation"] },
  ]);
});

test("FLOW-8 the last visit of a unit is told", () => {
  const visit = startedVisit({ number: "2023-001" });
  expect(lastVisits([visit], "2023-12-01").get(visit.unitId)).toEqual({ on: "2023-05-09", number: "2023-001" });
  expect(lastVisits([visit], "2023-05-01").size).toBe(0);
});
