import { expect, test } from "vitest";
import { after, concludedVisit, plannedVisit, startedVisit, today } from "../test-support/workbench.ts";
import { visitPathOf } from "./visit-path.ts";

test("VISIT-11 a planned visit is announced next; the report, the start and the rest are ahead", () => {
  const { steps, next, others } = visitPathOf(plannedVisit(), today);
  expect(next).toBe("notify");
  expect(steps.map(({ step, state }) => `${step} ${state}`)).toEqual([
    "plan done",
    "notify next",
    "receive-report ahead",
    "start ahead",
    "minute ahead",
    "conclude ahead",
    "close ahead",
  ]);
  expect(others).toEqual(["receive-report", "start", "postpone", "cancel"]);
});

test("VISIT-11 a surprise visit has neither notice nor report on its way", () => {
  const { steps, next, others } = visitPathOf(plannedVisit({ visitKind: "surprise" }), today);
  expect(next).toBe("start");
  expect(steps.map(({ step }) => step)).toEqual(["plan", "start", "minute", "conclude", "close"]);
  expect(others).not.toContain("notify");
});

test("VISIT-11 what was passed over is left out, what was done has its day and its paper", () => {
  const visit = startedVisit();
  const { steps, next } = visitPathOf(
    after(visit, { type: "visit.minute", on: "2023-05-10", document: "05/BB" }),
    today,
  );
  expect(next).toBe("conclude");
  expect(steps.find(({ step }) => step === "receive-report")?.state).toBe("left-out");
  expect(steps.find(({ step }) => step === "minute")).toMatchObject({
    state: "done",
    on: "2023-05-10",
    document: "05/BB",
  });
});

test("VISIT-11 a visit with unfinished findings is not closed next, nor a cancelled one at all", () => {
  expect(visitPathOf(concludedVisit().visit, today)).toMatchObject({ next: null, others: [] });
  const cancelled = visitPathOf(
    after(plannedVisit(), { type: "visit.cancel", on: "2023-05-09", reason: "trùng" }),
    today,
  );
  expect(cancelled).toMatchObject({ next: null, others: [] });
  expect(cancelled.steps.at(-1)?.state).toBe("left-out");
});

test("VISIT-11 a postponed visit goes back into the plan, with its new day", () => {
  const postponed = after(plannedVisit(), { type: "visit.postpone", on: "2023-05-08", reason: "bão" });
  expect(visitPathOf(postponed, today).next).toBe("resume");
  const resumed = visitPathOf(after(postponed, { type: "visit.resume", on: "2023-06-01" }), today);
  expect(resumed.next).toBe("notify");
  expect(resumed.steps[0]).toMatchObject({ step: "plan", on: "2023-06-01" });
});

test("VISIT-11 what is announced for a later day is ahead, with that day", () => {
  const visit = after(plannedVisit(), { type: "visit.notify", on: "2023-05-02", document: "5/TB" });
  const { steps, next } = visitPathOf(visit, "2023-05-01");
  expect(steps[1]).toMatchObject({ step: "notify", state: "ahead", on: "2023-05-02" });
  expect(next).toBe("receive-report");
});
