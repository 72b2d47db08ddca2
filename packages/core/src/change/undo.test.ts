import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { calendarVersion } from "../calendar/version.ts";
import { checkVisit } from "../check/check-visit.ts";
import { remarkKinds } from "../check/remark.ts";
import { serialiseDocument } from "../documents/parse-document.ts";
import type { Visit } from "../model/visit.ts";
import { findingState } from "../query/finding-state.ts";
import { allKinds, live, type Throw } from "../test-support/random-life.ts";
import {
  after,
  concludedVisit,
  contextOn,
  findingToAdd,
  lastFinding,
  problemOf,
  startedVisit,
  today,
  undone,
} from "../test-support/workbench.ts";
import { lastChangeOf, undoLastChange } from "./undo.ts";

const aThrow: fc.Arbitrary<Throw> = fc.record({
  what: fc.nat(1000),
  which: fc.nat(5),
  gap: fc.nat(8),
  back: fc.oneof({ weight: 2, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(8) }),
});
const throws = fc.array(aThrow, { minLength: 10, maxLength: 40 });

/** The canonical text of what a visit holds, without revision and history. */
function content(visit: Visit): string {
  return serialiseDocument("visit", { ...visit, revision: 0, history: [] });
}

function errorsOf(visit: Visit): string[] {
  const { units, calendar } = contextOn();
  const context = {
    today: "2199-12-31" as const,
    units,
    calendar,
    areaLists: [],
    people: new Map(),
    calendarVersions: new Set([calendarVersion(calendar)]),
    findingIds: new Set(visit.findings.map(({ id }) => id)),
    programmeIds: null,
  };
  return checkVisit("v", visit, context)
    .filter(({ code }) => remarkKinds[code].severity === "error")
    .map(({ code, path }) => `${code} ${path.join(".")}`);
}

describe("HIST-1 every change", () => {
  test("HIST-1 adds one entry with who, when, what and the way back, and one to the revision; none is ever lost", () => {
    fc.assert(
      fc.property(throws, (thrown) => {
        const { planned, revisions } = live(thrown, allKinds);
        let before = planned;
        for (const visit of revisions) {
          expect(visit.revision).toBe(before.revision + 1);
          expect(visit.history.slice(0, -1)).toEqual(before.history);
          expect(visit.history).toHaveLength(visit.revision);
          expect(visit.history.at(-1)).toMatchObject({ revision: visit.revision, actor: "inspector" });
          expect(visit.history.at(-1)?.records.length).toBeGreaterThan(0);
          expect(errorsOf(visit)).toEqual([]);
          before = visit;
        }
      }),
      { numRuns: 150 },
    );
  });

  test("HIST-2 that changes nothing gives the document as it was", () => {
    const visit = after(startedVisit(), { type: "visit.update", note: "một" });
    expect(after(visit, { type: "visit.update", note: "một" })).toBe(visit);
    expect(after(visit, { type: "visit.update", note: "một\u00a0" })).toBe(visit);
    expect(after(visit, { type: "visit.update" })).toBe(visit);
  });
});

describe("HIST-3 undo", () => {
  test("HIST-3 one by one, newest first, gives back every earlier content byte for byte", () => {
    fc.assert(
      fc.property(throws, (thrown) => {
        const { planned, revisions } = live(thrown, allKinds);
        let visit = revisions.at(-1) ?? planned;
        for (const earlier of [planned, ...revisions].reverse().slice(1)) {
          const length = visit.history.length;
          visit = undone(visit);
          expect(content(visit)).toBe(content(earlier));
          expect(visit.history).toHaveLength(length + 1);
        }
        expect(problemOf(undoLastChange(visit, visit.id, contextOn())).code).toBe("undo-nothing");
      }),
      { numRuns: 150 },
    );
  });

  test("HIST-5 of any record at any time leaves a document that contradicts itself nowhere, or is refused", () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(throws, fc.array(fc.nat(8), { maxLength: 10 }), (thrown, picks) => {
        const { planned, revisions } = live(thrown, allKinds);
        let visit = revisions.at(-1) ?? planned;
        for (const pick of picks) {
          const records = [visit.id, ...visit.findings.map(({ id }) => id)];
          const result = undoLastChange(visit, records[pick % records.length] ?? "", contextOn());
          met.add(result.ok ? "ok" : result.problem.code);
          if (!result.ok) continue;
          visit = result.value;
          expect(errorsOf(visit)).toEqual([]);
          expect(danglingIn(visit)).toEqual([]);
        }
      }),
      { numRuns: 500 },
    );
    expect([...met].sort()).toEqual(["ok", "undo-blocked", "undo-nothing"]);
  });

  test("HIST-3 of a record takes back its own last change while others changed since", () => {
    let visit = after(startedVisit(), findingToAdd({ title: "một" }), findingToAdd({ title: "hai" }));
    const [first, second] = visit.findings.map(({ id }) => id);
    if (first === undefined || second === undefined) throw new Error("two findings");
    visit = after(
      visit,
      { type: "finding.update", findingId: first, title: "một sửa" },
      { type: "finding.update", findingId: second, title: "hai sửa" },
    );
    visit = undone(visit, first);
    expect(visit.findings.map(({ title }) => title)).toEqual(["một", "hai sửa"]);
    expect(visit.history.at(-1)).toMatchObject({
      change: { type: "undo", undone: "finding.update" },
      records: [first],
    });
    expect(visit.revision).toBe(visit.history.length);
  });

  test("HIST-3 twice takes back two changes, and never an undoing", () => {
    let visit = after(startedVisit(), { type: "visit.update", note: "a" }, { type: "visit.update", note: "b" });
    visit = undone(visit);
    expect(visit.note).toBe("a");
    visit = undone(visit);
    expect(visit.note).toBeUndefined();
    expect(lastChangeOf(visit, visit.id)?.change.type).toBe("visit.start");
  });

  test("HIST-5 is refused while a later change stands on the one to take back", () => {
    let visit = after(startedVisit(), findingToAdd());
    const findingId = lastFinding(visit).id;
    visit = after(visit, { type: "finding.dismiss", findingId, on: "2023-05-10", by: "B", reason: "đúng" });
    visit = after(visit, { type: "visit.minute", on: "2023-05-10" });
    expect(findingState(lastFinding(undone(visit, findingId)), today)?.status).toBe("recorded");
    visit = after(visit, { type: "visit.conclude", on: "2023-05-11", notice: null });
    expect(problemOf(undoLastChange(visit, findingId, contextOn()))).toMatchObject({
      code: "undo-blocked",
      params: { change: "finding.dismiss", by: "visit.conclude", records: [visit.id] },
    });
  });

  test("HIST-5 a record that something else names stays until that is taken back", () => {
    let visit = after(startedVisit(), findingToAdd());
    const findingId = lastFinding(visit).id;
    visit = after(visit, findingToAdd({ title: "tái diễn", previousFindingId: findingId }));
    expect(problemOf(undoLastChange(visit, findingId, contextOn()))).toMatchObject({
      code: "undo-blocked",
      params: { by: "finding.add", records: [lastFinding(visit).id] },
    });
  });

  test("HIST-5 evidence belongs to the story of its finding", () => {
    let visit = after(startedVisit(), findingToAdd());
    const findingId = lastFinding(visit).id;
    const evidence = { file: "evidence/a/b.jpg", sha256: "0".repeat(64), bytes: 1, on: null, findingId };
    visit = after(visit, { type: "evidence.add", evidence });
    expect(visit.history.at(-1)?.records).toEqual([findingId]);
    visit = undone(visit, findingId);
    expect(visit.evidence).toEqual([]);
    expect(undone(visit, findingId).findings).toEqual([]);
  });

  test("HIST-3 a conclusion goes back as a whole, with the deadlines it pinned", () => {
    const { visit, findingId } = concludedVisit({
      deadline: { kind: "pending", term: { count: 15, dayKind: "working" } },
    });
    expect(lastFinding(visit).deadline.due).not.toBeNull();
    const back = undone(visit, findingId);
    expect(lastFinding(back).deadline).toMatchObject({
      due: null,
      original: null,
      trigger: { kind: "conclusion", on: null },
    });
    expect(back.acts.at(-1)?.act).toBe("minute");
    expect(problemOf(undoLastChange(visit, "unknown", contextOn())).code).toBe("undo-nothing");
  });
});

/** References inside a visit that lead nowhere. */
function danglingIn(visit: Visit): string[] {
  const findings = new Set(visit.findings.map(({ id }) => id));
  const evidence = new Set(visit.evidence.map(({ id }) => id));
  return [
    ...visit.evidence.flatMap(({ findingId }) => (findingId === null || findings.has(findingId) ? [] : [findingId])),
    ...visit.findings.flatMap(({ acts }) =>
      acts.flatMap((act) => (act.act === "report" ? act.evidenceIds.filter((id) => !evidence.has(id)) : [])),
    ),
  ];
}
