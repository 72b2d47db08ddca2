import { describe, expect, test } from "vitest";
import { visitState } from "../query/visit-state.ts";
import {
  after,
  concludedVisit,
  contextOn,
  findingToAdd,
  lastFinding,
  plannedVisit,
  problemOf,
  refusal,
  someUnits,
  startedVisit,
  today,
} from "../test-support/workbench.ts";
import { applyPlanning } from "./apply.ts";

const planning = {
  type: "visit.plan",
  number: "2023-001",
  unitId: "commune",
  on: "2023-05-09",
  visitKind: "scheduled",
} as const;

describe("VISIT-2 planning", () => {
  test("VISIT-2 needs a unit in force on that day: the first day counts, the day it ends does not", () => {
    const plan = (on: `${number}-${number}-${number}`) => applyPlanning({ ...planning, on }, contextOn());
    expect(plan("2010-03-01").ok).toBe(true);
    expect(problemOf(plan("2010-02-28")).code).toBe("unit-not-in-force");
    expect(plan("2025-06-30").ok).toBe(true);
    expect(problemOf(plan("2025-07-01"))).toMatchObject({
      code: "unit-not-in-force",
      params: { unit: "commune", on: "2025-07-01", from: "2010-03-01", to: "2025-07-01" },
    });
    expect(problemOf(applyPlanning({ ...planning, unitId: "nowhere" }, contextOn())).code).toBe("unit-not-found");
  });

  test("VISIT-2 names the successors of a unit that is gone", () => {
    const units = someUnits();
    const event = {
      id: "e",
      event: "merge",
      on: "2025-07-01",
      unitIds: ["commune"],
      intoIds: ["new-commune"],
      heirId: null,
      document: "NQ",
    } as const;
    const context = contextOn(today, {
      ...units,
      events: [{ ...event, unitIds: ["commune"], intoIds: ["new-commune"] }],
    });
    expect(problemOf(applyPlanning({ ...planning, on: "2026-01-05" }, context))).toMatchObject({
      params: { successors: ["new-commune"] },
    });
  });

  test("VISIT-2 takes the areas of the inspection list, or those chosen in the order of the list", () => {
    expect(plannedVisit().areas).toHaveLength(8);
    expect(plannedVisit({ areas: ["procedures", "steering", "procedures"] }).areas).toEqual(["steering", "procedures"]);
    expect(plannedVisit({ areaListId: "30c-2011" }).areas).toContain("workforce");
    expect(problemOf(applyPlanning({ ...planning, areas: ["workforce"] }, contextOn())).code).toBe("area-not-in-list");
    expect(problemOf(applyPlanning({ ...planning, areaListId: "none" }, contextOn())).code).toBe("area-list-not-found");
  });
});

describe("VISIT-4 days", () => {
  test("VISIT-4 what says that it happened is not dated after today; what is only planned may be", () => {
    const context = contextOn("2023-05-09");
    const visit = plannedVisit();
    expect(refusal(visit, { type: "visit.start", on: "2023-05-10" }, context)).toMatchObject({
      code: "act-in-future",
      params: { act: "start", on: "2023-05-10", today: "2023-05-09" },
    });
    const started = after(visit, { type: "visit.start", on: "2023-05-09" });
    expect(refusal(started, { type: "visit.minute", on: "2023-05-10" }, context).code).toBe("act-in-future");
    const minuted = after(started, { type: "visit.minute", on: "2023-05-09" });
    expect(refusal(minuted, { type: "visit.conclude", on: "2023-05-10", notice: null }, context).code).toBe(
      "act-in-future",
    );
    const concluded = after(minuted, { type: "visit.conclude", on: "2023-05-09", notice: null });
    expect(refusal(concluded, { type: "visit.close", on: "2023-05-10" }, context).code).toBe("act-in-future");
    expect(visitState(plannedVisit({ on: "2024-12-01" }), today)).toMatchObject({
      status: "planned",
      plannedOn: "2024-12-01",
    });
    const notified = after(visit, { type: "visit.notify", on: "2024-02-01", document: "5/TB" });
    expect(visitState(notified, today).status).toBe("planned");
    expect(visitState(notified, "2024-02-01").status).toBe("notified");
  });

  test("VISIT-4 no act is dated before the one it follows; the same day will do", () => {
    const minuted = after(startedVisit(), { type: "visit.minute", on: "2023-05-12" });
    expect(refusal(minuted, { type: "visit.conclude", on: "2023-05-11", notice: null })).toMatchObject({
      code: "act-before-previous",
      params: { act: "conclude", previous: "minute", previousOn: "2023-05-12" },
    });
    expect(after(minuted, { type: "visit.conclude", on: "2023-05-12", notice: null }).acts).toHaveLength(4);
    const notified = after(plannedVisit(), { type: "visit.notify", on: "2023-05-02", document: "5/TB" });
    expect(refusal(notified, { type: "visit.start", on: "2023-05-01" }).code).toBe("act-before-previous");
  });

  test("VISIT-4 the planned day is compared with nothing: neither the first one nor that of a resumption", () => {
    expect(visitState(after(plannedVisit(), { type: "visit.start", on: "2023-05-02" }), today).startedOn).toBe(
      "2023-05-02",
    );
    const postponed = after(plannedVisit(), { type: "visit.postpone", on: "2023-05-08", reason: "lũ" });
    const resumed = after(postponed, { type: "visit.resume", on: "2023-04-01" });
    expect(visitState(resumed, today).plannedOn).toBe("2023-04-01");
    const later = after(postponed, { type: "visit.resume", on: "2024-03-01" });
    expect(visitState(after(later, { type: "visit.start", on: "2023-05-10" }), today)).toMatchObject({
      status: "in-progress",
      plannedOn: "2024-03-01",
    });
    expect(refusal(later, { type: "visit.start", on: "2023-05-07" })).toMatchObject({
      code: "act-before-previous",
      params: { previous: "postpone" },
    });
  });

  test("VISIT-4 a resumption needs the unit on its planned day, a start on its own", () => {
    const postponed = after(plannedVisit(), { type: "visit.postpone", on: "2023-05-08", reason: "lũ" });
    expect(refusal(postponed, { type: "visit.resume", on: "2025-07-01" }).code).toBe("unit-not-in-force");
    expect(after(postponed, { type: "visit.resume", on: "2025-06-30" }).acts).toHaveLength(3);
    const late = plannedVisit({ on: "2025-06-30" });
    expect(refusal(late, { type: "visit.start", on: "2025-07-01" }, contextOn("2025-07-02")).code).toBe(
      "unit-not-in-force",
    );
  });
});

describe("VISIT-5 what acts need", () => {
  test("VISIT-5 only a scheduled visit is notified; the unit's own report comes with a document or evidence", () => {
    const surprise = plannedVisit({ visitKind: "surprise" });
    expect(refusal(surprise, { type: "visit.notify", on: "2023-05-01", document: "5" }).code).toBe(
      "notify-scheduled-only",
    );
    const report = { type: "visit.receive-report", on: "2023-05-01" } as const;
    expect(refusal(surprise, report).code).toBe("document-or-evidence-needed");
    expect(refusal(surprise, { ...report, evidenceIds: ["none"] })).toEqual({
      code: "evidence-not-found",
      params: { evidence: "none" },
    });
    expect(visitState(after(surprise, { ...report, document: "7/BC" }), today).status).toBe("self-reported");
  });

  test("VISIT-5 a notice may be a draft, gets its number once, and only after the conclusion", () => {
    const minuted = after(startedVisit(), { type: "visit.minute", on: "2023-05-10" });
    expect(refusal(minuted, { type: "visit.number-notice", notice: "1/TB" }).code).toBe("visit-not-concluded");
    const draft = after(minuted, { type: "visit.conclude", on: "2023-05-15", notice: null });
    const numbered = after(draft, { type: "visit.number-notice", notice: "12/TB-SNV" });
    expect(visitState(numbered, today).notice).toBe("12/TB-SNV");
    expect(refusal(numbered, { type: "visit.number-notice", notice: "13/TB" }).code).toBe("notice-has-number");
  });

  test.each([
    [{ type: "visit.postpone", on: "2023-05-01", reason: "  " }, "acts.1.reason"],
    [{ type: "visit.notify", on: "2023-05-01", document: "" }, "acts.1.document"],
    [{ type: "visit.renumber", number: "" }, "number"],
    [{ type: "visit.update", themes: [""] }, "themes.0"],
  ] as const)("FILE-11 what no document may hold is refused at the door: %o", (change, path) => {
    expect(refusal(plannedVisit(), change)).toMatchObject({
      code: "value-invalid",
      params: { path, expected: "not-empty" },
    });
  });

  test("FILE-11 a day that does not exist is refused at the door", () => {
    expect(refusal(plannedVisit(), { type: "visit.postpone", on: "2023-02-30", reason: "lũ" })).toEqual({
      code: "value-invalid",
      params: { path: "acts.1.on", expected: "rule:day", found: '"2023-02-30"' },
    });
  });

  test("TEXT-1 texts of a change come in normalised", () => {
    const visit = after(plannedVisit(), {
      type: "visit.update",
      note: " Hò\u00a0Xã ".normalize("NFD"),
      themes: ["Ủy ban".normalize("NFD")],
    });
    expect([visit.note, visit.themes]).toEqual(["Hò Xã", ["Ủy ban"]]);
    expect(visit.history.at(-1)?.change).toMatchObject({ note: "Hò Xã" });
  });
});

describe("VISIT-6 the conclusion", () => {
  test("VISIT-6 concludes the recorded findings on its day and pins the deadlines that wait for it", () => {
    const { visit } = concludedVisit({ deadline: { kind: "pending", term: { count: 10, dayKind: "working" } } });
    expect(lastFinding(visit)).toMatchObject({
      acts: [{ act: "conclude", on: "2023-05-15" }],
      deadline: {
        due: "2023-05-29",
        original: "2023-05-29",
        trigger: { kind: "conclusion", on: "2023-05-15" },
        count: 10,
      },
    });
    expect(visitState(visit, today)).toMatchObject({
      status: "following-up",
      concludedOn: "2023-05-15",
      notice: "12/TB-SNV",
    });
  });

  test("VISIT-6 is not dated before a finding, what was said of it, or its dismissal", () => {
    const found = after(startedVisit(), findingToAdd({ on: "2023-05-12" }), { type: "visit.minute", on: "2023-05-10" });
    const conclude = { type: "visit.conclude", on: "2023-05-11", notice: null } as const;
    expect(refusal(found, conclude)).toMatchObject({
      code: "act-before-previous",
      params: { record: "2023-001.1", previous: "find" },
    });
    const findingId = lastFinding(found).id;
    const dismissed = after(found, { type: "finding.dismiss", findingId, on: "2023-05-20", by: "B", reason: "đúng" });
    expect(refusal(dismissed, { ...conclude, on: "2023-05-15" })).toMatchObject({
      code: "act-before-previous",
      params: { previous: "dismiss" },
    });
    expect(after(dismissed, { ...conclude, on: "2023-05-20" }).acts).toHaveLength(4);
  });
});

describe("VISIT-7 closing", () => {
  test("VISIT-7 is refused while a finding is unfinished, and says which", () => {
    const { visit } = concludedVisit();
    expect(refusal(visit, { type: "visit.close", on: "2023-06-01" })).toEqual({
      code: "visit-has-unfinished",
      params: { visit: "2023-001", findings: ["2023-001.1"] },
    });
  });

  test("VISIT-7 is refused on a day on which a finding was still unfinished", () => {
    const { visit, findingId } = concludedVisit();
    const accepted = after(
      visit,
      { type: "finding.report", findingId, on: "2023-06-10", by: "UBND xã", text: "xong" },
      { type: "finding.verify", findingId, on: "2023-06-15", by: "B", result: "accepted" },
    );
    expect(refusal(accepted, { type: "visit.close", on: "2023-06-14" }).code).toBe("visit-has-unfinished");
    expect(visitState(after(accepted, { type: "visit.close", on: "2023-06-15" }), today).status).toBe("closed");
  });
});

test("VISIT-7 a visit is not closed before a finding of it was found, though it is finished by now", () => {
  const { visit, findingId } = concludedVisit();
  const finished = after(
    visit,
    { type: "finding.report", findingId, on: "2023-06-10", by: "UBND xã", text: "xong" },
    { type: "finding.verify", findingId, on: "2023-06-15", by: "B", result: "accepted" },
  );
  const more = after(
    finished,
    findingToAdd({
      on: "2023-07-01",
      title: "phát hiện sau",
      lateReason: "bổ sung",
      deadline: { kind: "fixed", due: "2023-08-15" },
    }),
  );
  const late = more.findings.find(({ title }) => title === "phát hiện sau")?.id ?? "";
  const to = { to: "Sở Y tế", document: "3", reason: "thẩm quyền" };
  const passed = after(more, { type: "finding.transfer", findingId: late, on: "2023-07-05", by: "B", ...to });
  expect(refusal(passed, { type: "visit.close", on: "2023-06-20" }).code).toBe("visit-has-unfinished");
  expect(visitState(after(passed, { type: "visit.close", on: "2023-07-05" }), today).status).toBe("closed");
});

describe("VISIT-8 what may be recorded when", () => {
  test("VISIT-8 strengths and findings need a visit that has started and is neither closed nor cancelled", () => {
    const strength = { type: "strength.add", area: "steering", text: "Chỉ đạo kịp thời" } as const;
    const cancelled = after(startedVisit(), { type: "visit.cancel", on: "2023-05-09", reason: "trùng" });
    for (const visit of [plannedVisit(), cancelled]) {
      expect(refusal(visit, strength).code).toBe("visit-not-open");
      expect(refusal(visit, findingToAdd()).code).toBe("visit-not-open");
    }
    expect(after(startedVisit(), strength).strengths).toHaveLength(1);
    expect(refusal(startedVisit({ areas: ["procedures"] }), strength).code).toBe("area-not-in-visit");
  });

  test("VISIT-8 areas of a visit stay in the order of their list, and those in use cannot go", () => {
    const visit = after(startedVisit(), findingToAdd());
    expect(after(visit, { type: "visit.update", areas: ["procedures", "steering", "procedures"] }).areas).toEqual([
      "steering",
      "procedures",
    ]);
    expect(after(visit, { type: "visit.update", areas: [] }).areas).toEqual(visit.areas);
    expect(refusal(visit, { type: "visit.update", areas: ["steering"] })).toMatchObject({
      code: "area-in-use",
      params: { area: "procedures" },
    });
    expect(refusal(visit, { type: "visit.update", areas: ["workforce"] }).code).toBe("area-not-in-list");
  });

  test("EVID-1 evidence belongs to the visit or to a finding that it has", () => {
    const evidence = { file: "evidence/a/b.jpg", sha256: "0".repeat(64), bytes: 1, on: null, findingId: "none" };
    expect(refusal(startedVisit(), { type: "evidence.add", evidence }).code).toBe("finding-not-found");
  });
});

describe("VISIT-10 what is corrected and emptied", () => {
  const strength = { type: "strength.add", area: "steering", text: "Chỉ đạo kịp thời" } as const;

  test("VISIT-10 a strength gets another text or area, in any state, and keeps its id", () => {
    const visit = after(startedVisit(), strength);
    const strengthId = visit.strengths[0]?.id ?? "";
    const cancelled = after(visit, { type: "visit.cancel", on: "2023-05-09", reason: "trùng" });
    const changed = after(cancelled, { type: "strength.update", strengthId, text: "Niêm yết đủ", area: "procedures" });
    expect(changed.strengths).toEqual([{ id: strengthId, area: "procedures", text: "Niêm yết đủ" }]);
  });

  test("VISIT-10 not a strength that is not there, nor an area that the visit does not look at, nor an empty text", () => {
    const visit = after(startedVisit(), strength);
    const strengthId = visit.strengths[0]?.id ?? "";
    expect(refusal(visit, { type: "strength.update", strengthId: "x", text: "t" }).code).toBe("record-not-found");
    expect(refusal(visit, { type: "strength.update", strengthId, area: "workforce" }).code).toBe("area-not-in-visit");
    expect(refusal(visit, { type: "strength.update", strengthId, text: "" }).code).toBe("value-invalid");
  });

  test("VISIT-10 null empties the note of a visit and the optional texts of a finding, never its title", () => {
    const noted = after(startedVisit(), { type: "visit.update", note: "Đi cùng Văn phòng tỉnh" });
    expect("note" in after(noted, { type: "visit.update", note: null })).toBe(false);
    const visit = after(startedVisit(), findingToAdd({ description: "d", cause: "c", responsiblePerson: "p" }));
    const findingId = lastFinding(visit).id;
    const emptied = after(visit, {
      type: "finding.update",
      findingId,
      description: null,
      cause: null,
      responsiblePerson: null,
    });
    for (const field of ["description", "cause", "responsiblePerson"])
      expect(lastFinding(emptied)).not.toHaveProperty(field);
    expect(lastFinding(emptied).title).toBe(lastFinding(visit).title);
  });
});
