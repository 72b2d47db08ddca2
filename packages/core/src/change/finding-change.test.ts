import { describe, expect, test } from "vitest";
import { findingState } from "../query/finding-state.ts";
import { visitState } from "../query/visit-state.ts";
import {
  after,
  concludedVisit,
  contextOn,
  findingToAdd,
  lastFinding,
  refusal,
  startedVisit,
  today,
} from "../test-support/workbench.ts";
import { applyChange } from "./apply.ts";
import type { VisitChange } from "./change-kinds.ts";

const fifteen = { count: 15, dayKind: "working" } as const;

describe("FIND-4 adding", () => {
  test("FIND-4 takes the day the visit started and the inspected unit unless told otherwise", () => {
    expect(lastFinding(after(startedVisit(), findingToAdd()))).toMatchObject({
      ordinal: 1,
      foundOn: "2023-05-09",
      responsibleUnitId: "commune",
      source: "inspection",
      acts: [],
    });
    const told = after(
      startedVisit(),
      findingToAdd({ on: "2023-05-11", responsibleUnitId: "department", previousFindingId: "earlier" }),
    );
    expect(lastFinding(told)).toMatchObject({
      foundOn: "2023-05-11",
      responsibleUnitId: "department",
      previousFindingId: "earlier",
    });
    expect(lastFinding(told)).not.toHaveProperty("cause");
  });

  test("FIND-4 is refused outside the visit's areas, before its start, after today, and for a unit not in force", () => {
    const visit = startedVisit({ areas: ["procedures"] });
    expect(refusal(visit, findingToAdd({ area: "steering" }))).toMatchObject({
      code: "area-not-in-visit",
      params: { allowed: ["procedures"] },
    });
    expect(refusal(visit, findingToAdd({ on: "2023-05-08" })).code).toBe("found-before-start");
    expect(refusal(visit, findingToAdd({ on: "2023-12-21" }))).toMatchObject({
      code: "act-in-future",
      params: { act: "find" },
    });
    expect(refusal(visit, findingToAdd({ responsibleUnitId: "new-commune" })).code).toBe("unit-not-in-force");
    expect(refusal(visit, findingToAdd({ responsibleUnitId: "nowhere" })).code).toBe("unit-not-found");
    expect(refusal(visit, findingToAdd({ deadline: { kind: "fixed", due: "2023-05-08" } })).code).toBe(
      "due-before-trigger",
    );
    expect(refusal(visit, findingToAdd({ title: " " }))).toMatchObject({
      code: "value-invalid",
      params: { path: "findings.0.title" },
    });
  });

  test("FIND-4 after the conclusion needs a reason, and joins the conclusion", () => {
    const { visit } = concludedVisit();
    expect(refusal(visit, findingToAdd()).code).toBe("late-reason-needed");
    const late = lastFinding(
      after(visit, findingToAdd({ lateReason: "sót", deadline: { kind: "pending", term: fifteen } })),
    );
    expect(late).toMatchObject({ ordinal: 2, lateReason: "sót", acts: [{ act: "conclude", on: "2023-05-15" }] });
    expect(late.deadline.trigger.on).toBe("2023-05-15");
    const later = lastFinding(after(visit, findingToAdd({ on: "2023-06-01", lateReason: "sót" })));
    expect(later.acts).toMatchObject([{ act: "conclude", on: "2023-06-01" }]);
    const early = lastFinding(after(startedVisit(), findingToAdd({ lateReason: "thừa" })));
    expect(early).not.toHaveProperty("lateReason");
  });

  test("FIND-4 is possible between the minutes and the conclusion", () => {
    const minuted = after(startedVisit(), { type: "visit.minute", on: "2023-05-10" });
    expect(after(minuted, findingToAdd()).findings).toHaveLength(1);
  });

  test("FIND-5 a finding seen again is a new one that points to the earlier, never to itself", () => {
    const visit = after(startedVisit(), findingToAdd());
    const findingId = lastFinding(visit).id;
    expect(refusal(visit, { type: "finding.update", findingId, previousFindingId: findingId }).code).toBe(
      "previous-is-itself",
    );
    expect(
      lastFinding(after(visit, { type: "finding.update", findingId, previousFindingId: "x" })).previousFindingId,
    ).toBe("x");
  });
});

describe("FIND-2, FIND-3 days", () => {
  const { visit, findingId } = concludedVisit();
  const context = contextOn("2023-05-20");
  const report = { type: "finding.report", findingId, by: "UBND xã", text: "xong" } as const;

  test("FIND-2 what happened is not dated after today", () => {
    expect(refusal(visit, { ...report, on: "2023-05-21" }, context).code).toBe("act-in-future");
    const reported = after(visit, { ...report, on: "2023-05-20" });
    const verify = { type: "finding.verify", findingId, by: "B", result: "accepted" } as const;
    expect(refusal(reported, { ...verify, on: "2023-05-21" }, context).code).toBe("act-in-future");
    const accepted = after(reported, { ...verify, on: "2023-05-20" });
    expect(refusal(accepted, { type: "finding.close", findingId, by: "B", on: "2023-05-21" }, context).code).toBe(
      "act-in-future",
    );
    expect(refusal(visit, { ...extension(findingId), on: "2023-05-21" }, context).code).toBe("act-in-future");
  });

  test("FIND-3 no act is dated before the one it follows", () => {
    expect(refusal(visit, { ...report, on: "2023-05-14" })).toMatchObject({
      code: "act-before-previous",
      params: { record: "2023-001.1", act: "report", previous: "conclude", previousOn: "2023-05-15" },
    });
    const recorded = after(startedVisit(), findingToAdd());
    const explain = {
      type: "finding.explain",
      findingId: lastFinding(recorded).id,
      on: "2023-05-08",
      by: "C",
      text: "x",
    } as const;
    expect(refusal(recorded, explain)).toMatchObject({ code: "act-before-previous", params: { previous: "find" } });
  });
});

describe("FIND-4 the deadline of a late finding", () => {
  const { visit } = concludedVisit();
  const term = (count: number) => ({ kind: "pending", term: { count, dayKind: "calendar" } }) as const;
  const late = { on: "2023-05-25", lateReason: "bổ sung" } as const;

  test("FIND-4 a term from the conclusion counts from the notice, not from the day of the finding", () => {
    const finding = lastFinding(after(visit, findingToAdd({ ...late, deadline: term(16) })));
    expect(finding.deadline).toMatchObject({ due: "2023-05-31", trigger: { kind: "conclusion", on: "2023-05-15" } });
    expect(finding.acts).toMatchObject([{ act: "conclude", on: "2023-05-25" }]);
  });

  test("DL-7 a counted date is not before the finding either", () => {
    expect(refusal(visit, findingToAdd({ ...late, deadline: term(7) }))).toEqual({
      code: "due-before-finding",
      params: { due: "2023-05-22", from: "2023-05-15", foundOn: "2023-05-25" },
    });
    const started = { kind: "started", from: "2020-01-02", trigger: "signing", term: term(7).term } as const;
    expect(refusal(startedVisit(), findingToAdd({ deadline: started }))).toEqual({
      code: "due-before-finding",
      params: { due: "2020-01-09", from: "2020-01-02", foundOn: "2023-05-09" },
    });
    const given = { kind: "fixed", due: "2023-05-24" } as const;
    expect(refusal(visit, findingToAdd({ ...late, deadline: given })).code).toBe("due-before-trigger");
  });
});

describe("FIND-6 verification", () => {
  const concluded = concludedVisit();
  const { findingId } = concluded;
  const visit = after(concluded.visit, {
    type: "finding.report",
    findingId,
    on: "2023-06-01",
    by: "Nguyễn Văn Đức",
    text: "xong",
  });
  const verify = (by: string): VisitChange => ({
    type: "finding.verify",
    findingId,
    on: "2023-06-02",
    by,
    result: "returned",
  });

  test.each([
    "Nguyễn Văn Đức",
    "nguyễn văn đức",
    " NGUYỄN  Văn Đức ",
    "Nguyễn Văn Đức".normalize("NFD"),
    "NGUYỄN VĂN ĐỨC",
  ])("FIND-6 is not made by the one who reported, however the name is typed: %s", (by) => {
    expect(refusal(visit, verify(by)).code).toBe("verifier-reported");
  });

  test("FIND-6 another name is another person, with marks that differ too", () => {
    for (const by of ["Nguyễn Văn Dức", "Nguyễn Văn Đực", "Nguyen Van Duc"])
      expect(after(visit, verify(by)).revision).toBe(visit.revision + 1);
  });

  test("FIND-6 a registered person is known by id and by name; namesakes with two ids are two people", () => {
    const people = new Map([
      ["p1", "Nguyễn Văn Đức"],
      ["p2", "Nguyễn Văn Đức"],
    ]);
    const context = { ...contextOn(), people };
    expect(refusal(visit, verify("p1"), context).code).toBe("verifier-reported");
    const byId = after(concluded.visit, {
      type: "finding.report",
      findingId,
      on: "2023-06-01",
      by: "p1",
      text: "xong",
    });
    expect(refusal(byId, verify("nguyễn văn đức"), context).code).toBe("verifier-reported");
    expect(applyChange("visit", byId, verify("p2"), context).ok).toBe(true);
  });

  test("FIND-6 compares with the last report; a report needs a text or evidence of this visit", () => {
    const again = after(visit, verify("Trần Thị B"), {
      type: "finding.report",
      findingId,
      on: "2023-06-10",
      by: "Lê Văn C",
      text: "lần hai",
    });
    expect(
      after(again, {
        ...verify("Nguyễn Văn Đức"),
        type: "finding.verify",
        findingId,
        on: "2023-06-11",
        result: "accepted",
        by: "Nguyễn Văn Đức",
      }).revision,
    ).toBe(again.revision + 1);
    const report = { type: "finding.report", findingId, on: "2023-06-01", by: "D" } as const;
    expect(refusal(concluded.visit, report).code).toBe("text-or-evidence-needed");
    expect(refusal(concluded.visit, { ...report, evidenceIds: ["none"] }).code).toBe("evidence-not-found");
  });

  test("FIND-6 asks first whether there is a report to verify", () => {
    const returned = after(visit, verify("Trần Thị B"));
    expect(refusal(returned, verify("Nguyễn Văn Đức")).code).toBe("finding-act-not-allowed");
  });
});

describe("FIND-7 extension", () => {
  const { visit, findingId } = concludedVisit();

  test("FIND-7 is later than the due date in force, and keeps every date there was", () => {
    expect(refusal(visit, { ...extension(findingId), until: "2023-06-30" })).toMatchObject({
      code: "extension-not-later",
      params: { until: "2023-06-30", due: "2023-06-30" },
    });
    const once = after(visit, extension(findingId));
    expect(refusal(once, { ...extension(findingId), until: "2023-07-31" }).code).toBe("extension-not-later");
    const twice = lastFinding(after(once, { ...extension(findingId), until: "2023-08-31", document: "9/CV" }));
    expect(twice.deadline).toMatchObject({ due: "2023-08-31", original: "2023-06-30" });
    expect(twice.acts.slice(1)).toMatchObject([
      { act: "extend", from: "2023-06-30", until: "2023-07-31", document: null, approvedBy: "Giám đốc" },
      { act: "extend", from: "2023-07-31", until: "2023-08-31", document: "9/CV" },
    ]);
  });

  test("FIND-7 does not exist for a deadline that waits; a dismissed finding says so first", () => {
    const waiting = after(startedVisit(), findingToAdd({ deadline: { kind: "pending", term: fifteen } }));
    const waitingId = lastFinding(waiting).id;
    expect(refusal(waiting, extension(waitingId)).code).toBe("deadline-pending");
    expect(
      lastFinding(
        after(waiting, { type: "finding.update", findingId: waitingId, term: { count: 5, dayKind: "calendar" } }),
      ).deadline.count,
    ).toBe(5);
    expect(refusal(visit, { type: "finding.update", findingId, term: fifteen }).code).toBe("deadline-pinned");
    const dismissed = after(waiting, {
      type: "finding.dismiss",
      findingId: waitingId,
      on: "2023-05-10",
      by: "B",
      reason: "đúng",
    });
    expect(refusal(dismissed, extension(waitingId)).code).toBe("finding-act-not-allowed");
  });
});

describe("FIND-8 owners", () => {
  test("FIND-8 a recorded finding is corrected; from a later day on, and once concluded, it is handed over", () => {
    const visit = after(startedVisit(), findingToAdd());
    const findingId = lastFinding(visit).id;
    const update = { type: "finding.update", findingId, responsibleUnitId: "department" } as const;
    expect(lastFinding(after(visit, update))).toMatchObject({ responsibleUnitId: "department", acts: [] });
    const handed = lastFinding(after(visit, { ...update, on: "2023-06-01" }));
    expect(handed).toMatchObject({
      responsibleUnitId: "commune",
      acts: [{ act: "hand-over", on: "2023-06-01", from: "commune", to: "department" }],
    });
    expect(findingState(handed, "2023-05-31")?.responsibleUnitId).toBe("commune");
    expect(findingState(handed, "2023-06-01")?.responsibleUnitId).toBe("department");
    const concluded = concludedVisit();
    const later = after(concluded.visit, { ...update, findingId: concluded.findingId });
    expect(lastFinding(later).acts.at(-1)).toMatchObject({ act: "hand-over", on: today, to: "department" });
    expect(after(later, { ...update, findingId: concluded.findingId })).toBe(later);
    expect(refusal(visit, { ...update, responsibleUnitId: "new-commune" }).code).toBe("unit-not-in-force");
  });

  test("UNIT-5 a hand-over by an event is entered once, whoever repeats it", () => {
    const { visit, findingId } = concludedVisit();
    const change = {
      type: "finding.hand-over",
      on: "2025-07-01",
      eventId: "e",
      from: "commune",
      to: "new-commune",
      findingIds: [findingId],
    } as const;
    const once = after(visit, change);
    expect(lastFinding(once).acts.at(-1)).toMatchObject({
      act: "hand-over",
      eventId: "e",
      from: "commune",
      to: "new-commune",
    });
    expect(after(once, change)).toBe(once);
    expect(findingState(lastFinding(once), "2025-06-30")?.responsibleUnitId).toBe("commune");
    expect(findingState(lastFinding(once), "2025-07-01")?.responsibleUnitId).toBe("new-commune");
  });
});

describe("FIND-9 other ends", () => {
  test("FIND-9 a transfer ends the follow-up; the visit can be closed", () => {
    const { visit, findingId } = concludedVisit();
    const transferred = after(visit, {
      type: "finding.transfer",
      findingId,
      on: "2023-06-01",
      by: "B",
      to: "Sở Y tế",
      document: "3/CV",
      reason: "thẩm quyền",
    });
    expect(visitState(transferred, today).status).toBe("concluded");
    expect(findingState(lastFinding(transferred), today)).toMatchObject({
      unfinished: false,
      overdue: false,
      onTime: null,
    });
    expect(visitState(after(transferred, { type: "visit.close", on: "2023-06-01" }), today).status).toBe("closed");
  });

  test("FIND-9 explanations are kept, each one; a dismissal keeps its reason", () => {
    const visit = after(startedVisit(), findingToAdd());
    const findingId = lastFinding(visit).id;
    const explain = { type: "finding.explain", findingId, on: "2023-05-10", by: "C" } as const;
    const done = after(
      visit,
      { ...explain, text: "một" },
      { ...explain, text: "hai" },
      { type: "finding.dismiss", findingId, on: "2023-05-11", by: "B", reason: "đúng" },
    );
    expect(lastFinding(done).acts).toMatchObject([{ text: "một" }, { text: "hai" }, { reason: "đúng" }]);
    expect(refusal(done, { ...explain, findingId: "none", text: "x" }).code).toBe("finding-not-found");
  });

  test("CHECK-4 a finding left recorded by a merge joins the conclusion there was", () => {
    const { visit } = concludedVisit();
    const merged = {
      ...visit,
      findings: [...visit.findings, { ...lastFinding(after(startedVisit(), findingToAdd())), ordinal: 2 }],
    };
    const findingId = lastFinding(merged).id;
    expect(lastFinding(after(merged, { type: "finding.conclude", findingId })).acts).toMatchObject([
      { act: "conclude", on: "2023-05-15" },
    ]);
    expect(refusal(startedVisit(), { type: "finding.conclude", findingId }).code).toBe("finding-not-found");
  });
});

function extension(findingId: string) {
  return {
    type: "finding.extend",
    findingId,
    on: "2023-06-20",
    by: "B",
    until: "2023-07-31",
    approvedBy: "Giám đốc",
    document: null,
    reason: "bão",
  } as const;
}
