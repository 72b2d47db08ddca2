import fc from "fast-check";
import { expect, test } from "vitest";
import type { CalendarDay } from "../day.ts";
import type { TargetStatus } from "../model/codes.ts";
import type { Target } from "../model/target.ts";
import type { UnitEvent } from "../model/units.ts";
import { evaluated, factsOn, observed, planWith, province, register, targetOf } from "../test-support/target-bench.ts";
import { answerOf, boundsOf } from "./bounds.ts";
import type { Observation } from "./observation.ts";
import { periodGoal } from "./period-goal.ts";

const value = (year: number, amount: number, more: Partial<Observation> = {}) =>
  observed({ year, value: amount, measure: "%", ...more });
const ranked = (year: number, rank: number | null, outOf = 63, more: Partial<Observation> = {}) =>
  observed({ year, rank, outOf, ...more });
const evaluate = (target: Target, asOf: CalendarDay, observations: readonly Observation[]) =>
  evaluated(planWith(target), factsOn(asOf, observations));
const standing = (...args: Parameters<typeof evaluate>) => {
  const { status, reason } = evaluate(...args);
  return [status, reason.code];
};
const yearly = { frequency: "yearly", firstYear: 2021, lastYear: 2025 } as const;

test("TARGET-7 a target to be reached once is judged by the number of that year, with where it stands", () => {
  const target = targetOf();
  expect(standing(target, "2026-02-01", [value(2025, 80)])).toEqual(["reached", "meets"]);
  expect(standing(target, "2026-02-01", [value(2025, 79.9)])).toEqual(["not-reached", "short"]);
  // Until its last day a figure may still be followed by a better one.
  expect(standing(target, "2025-12-31", [value(2025, 79.9)])).toEqual(["behind", "short"]);
  const { total, reason } = evaluate(target, "2026-02-01", [value(2025, 79.9)]);
  expect(total?.years[0]?.observed?.source).toEqual({
    ...{ kind: "figure", recordId: "r2025", documentId: null, document: null },
  });
  expect(reason).toMatchObject({ code: "short", params: { gap: expect.closeTo(0.1) } });
  // Another year's number is no substitute, and what was published later is not known yet.
  expect(standing(target, "2026-02-01", [value(2024, 90)])).toEqual(["unknown", "no-result"]);
  expect(standing(target, "2025-06-01", [value(2025, 90)])).toEqual(["unknown", "ahead"]);
});

test("TARGET-7 what cannot be judged says why and what is missing", () => {
  const { indicatorId: _none, ...without } = targetOf();
  expect(standing(without, "2026-02-01", [])).toEqual(["unknown", "no-measure"]);
  const { reason } = evaluate(targetOf(), "2026-02-01", []);
  expect(reason).toMatchObject({
    code: "no-result",
    params: { measuredBy: { kind: "indicator", indicatorId: "don-vi" }, unitId: province, year: 2025 },
  });
  const two = [value(2025, 81), value(2025, 79, { source: { ...value(2025, 1).source, recordId: "other" } })];
  expect(standing(targetOf(), "2026-02-01", two)).toEqual(["unknown", "results-differ"]);
  // The same number in two documents is one number.
  expect(standing(targetOf(), "2026-02-01", [value(2025, 81), value(2025, 81)])).toEqual(["reached", "meets"]);
  expect(standing(targetOf(), "2026-02-01", [value(2025, 81, { measure: "phiếu" })])).toEqual([
    "unknown",
    "measure-differs",
  ]);
  // At least 80 files are not reached by 81 procedures.
  const files = targetOf({ measure: "hồ sơ" });
  expect(standing(files, "2026-02-01", [value(2025, 81, { measure: "thủ tục" })])).toEqual([
    "unknown",
    "measure-differs",
  ]);
  expect(standing(files, "2026-02-01", [value(2025, 81, { measure: "Hồ sơ" })])).toEqual(["reached", "meets"]);
});

test("TARGET-7 of an index with a rank beside its value, a number says which of the two the target counts", () => {
  const target = targetOf({ scheme: "PCI", goal: 95 });
  const both = ranked(2025, 12, 34, { value: 88.93, measure: "%" });
  expect(evaluate(target, "2026-12-31", [both]).reason).toMatchObject({
    code: "short",
    params: { gap: expect.closeTo(6.07), direction: "at-least", observed: { counted: "value", rank: 12 } },
  });
  const rank = targetOf({ scheme: "PCI", targetKind: "rank", direction: "at-most", goal: 10, measure: "" });
  expect(evaluate(rank, "2026-12-31", [both]).reason).toMatchObject({
    params: { gap: 2, observed: { counted: "rank" } },
  });
});

test("TARGET-8 among the first ten is a rank of at most ten; a published top five is one, and no place among the first three", () => {
  const target = targetOf({ scheme: "PCI", targetKind: "rank", direction: "at-most", goal: 10, measure: "" });
  const at = "2026-12-31";
  expect(standing(target, at, [ranked(2025, 10)])).toEqual(["reached", "meets"]);
  expect(evaluate(target, at, [ranked(2025, 12)]).reason).toMatchObject({ code: "short", params: { gap: 2 } });
  expect(standing(target, at, [ranked(2025, null, 63, { rankAtMost: 5 })])).toEqual(["reached", "meets"]);
  const first3 = { ...target, goal: 3 };
  expect(standing(first3, at, [ranked(2025, null, 63, { rankAtMost: 5 })])).toEqual(["unknown", "undecided"]);
  expect(standing(first3, at, [ranked(2025, null, 63, { value: 44 })])).toEqual(["unknown", "rank-missing"]);
  expect(standing(target, "2026-03-01", [])).toEqual(["unknown", "result-awaited"]);
  expect(standing(target, "2027-01-01", [])).toEqual(["unknown", "no-result"]);
});

test("TARGET-9 the word before a number decides: above 80 reaches 80 and not surely 85, nearly 80 does not reach it", () => {
  const of = (qualifier: string, goal: Partial<Target> = {}) =>
    standing(targetOf(goal), "2026-02-01", [value(2025, 80, { qualifier })])[0];
  expect(of("trên")).toBe("reached");
  expect(of("Hơn")).toBe("reached");
  expect(of("trên", { goal: 85 })).toBe("unknown");
  expect(of("gần")).toBe("not-reached");
  expect(of("dưới")).toBe("not-reached");
  expect(of("gần", { goal: 75 })).toBe("unknown");
  expect(of("khoảng")).toBe("unknown");
  expect(of("một từ lạ")).toBe("unknown");
  // A goal of more than 80 is not reached at 80, and at "more than 80" it is.
  expect(of("", { qualifier: "trên" })).toBe("not-reached");
  expect(of("trên", { qualifier: "trên" })).toBe("reached");
  expect(of("không quá", { direction: "at-most" })).toBe("reached");
  expect(of("dưới", { direction: "at-most", qualifier: "dưới" })).toBe("reached");
});

test("TARGET-12 a yearly target has a verdict for each year and one for all: a year missed is never made good", () => {
  const target = targetOf({ when: yearly });
  const years = (...amounts: number[]) => amounts.map((amount, index) => value(2021 + index, amount));
  const counts = (asOf: CalendarDay, ...amounts: number[]) => {
    const { status, total } = evaluate(target, asOf, years(...amounts));
    return [status, total?.counts?.reached.length, total?.counts?.notReached];
  };
  expect(counts("2026-02-01", 80, 81, 82, 83, 84)).toEqual(["reached", 5, []]);
  expect(counts("2026-02-01", 80, 70, 82, 75, 84)).toEqual(["not-reached", 3, [2022, 2024]]);
  expect(counts("2023-02-01", 80, 70)).toEqual(["behind", 1, [2022]]);
  expect(counts("2023-02-01", 80, 81)).toEqual(["on-course", 2, []]);
  expect(standing(target, "2023-02-01", years(80))).toEqual(["unknown", "years"]);
  expect(counts("2021-02-01")).toEqual(["unknown", 0, []]);
});

test("TARGET-10 a change is counted against its baseline; without one the missing figure is named", () => {
  const target = targetOf({
    ...{ targetKind: "change", direction: "at-most", goal: -10, measure: "%" },
    ...{ when: { frequency: "once", due: "2021-12-31" }, baseline: { year: 2015, value: null } },
  });
  const of = (...numbers: Observation[]) => evaluate(target, "2022-01-01", numbers);
  const count = (year: number, amount: number, more: Partial<Observation> = {}) =>
    value(year, amount, { measure: "đơn vị", ...more });
  expect(of(count(2015, 70), count(2021, 63)).reason).toMatchObject({ code: "meets", params: { change: -10 } });
  expect(of(count(2015, 70), count(2021, 64)).status).toBe("not-reached");
  // Growth instead of a decrease is not "at least ten percent" of anything.
  expect(of(count(2015, 70), count(2021, 77)).status).toBe("not-reached");
  expect(of(count(2021, 63)).reason).toMatchObject({ code: "no-baseline", params: { year: 2015, unitId: province } });
  expect(of(count(2015, 0), count(2021, 63)).reason.code).toBe("baseline-unfit");
  expect(of(count(2015, 70, { qualifier: "trên" }), count(2021, 63)).reason.code).toBe("baseline-unfit");
  expect(of(count(2015, 70, { series: "cũ" }), count(2021, 63)).reason.code).toBe("series-differs");
  const typed = { ...target, baseline: { year: 2015, value: 100 } };
  const told = evaluate(typed, "2022-01-01", [count(2015, 70), count(2021, 90)]);
  expect([told.status, told.total?.notes]).toMatchObject([
    "reached",
    [{ code: "baseline-differs", params: { typed: 100, difference: -30 } }],
  ]);
});

test("TARGET-11 ahead of its day a target is on or off the line from the baseline to the goal, where both are known", () => {
  const target = targetOf({ baseline: { year: 2020, value: 50 } });
  const of = (asOf: CalendarDay, ...numbers: Observation[]) => standing(target, asOf, numbers);
  // From 50 in 2020 to 80 in 2025: 68 in 2023, less 5 % of the way of 30.
  expect(of("2024-02-01", value(2023, 66.5))).toEqual(["on-course", "on-line"]);
  expect(of("2024-02-01", value(2023, 66.4))).toEqual(["behind", "below-line"]);
  expect(evaluate(target, "2024-02-01", [value(2023, 60)]).reason).toMatchObject({
    params: { expected: expect.closeTo(68), tolerance: 5, goalYear: 2025 },
  });
  expect(of("2024-02-01", value(2023, 80))).toEqual(["on-course", "already-meets"]);
  expect(of("2024-02-01")).toEqual(["unknown", "no-later-result"]);
  expect(standing(targetOf(), "2024-02-01", [value(2023, 60)])).toEqual(["unknown", "ahead"]);
  const ranks = targetOf({
    ...{ scheme: "PCI", targetKind: "rank", direction: "at-most", goal: 10, measure: "" },
    baseline: { year: 2020, value: null },
  });
  expect(standing(ranks, "2024-02-01", [ranked(2020, 30), ranked(2023, 16)])).toEqual(["on-course", "on-line"]);
  expect(standing(ranks, "2024-02-01", [ranked(2020, 30), ranked(2023, 16, 34)])).toEqual([
    "unknown",
    "out-of-differs",
  ]);
});

test("TARGET-11 ranks among 63 and among 34 are said to be no series", () => {
  const target = targetOf({
    ...{ scheme: "PCI", targetKind: "rank", direction: "at-most", goal: 10, measure: "", when: yearly },
  });
  const { total, status } = evaluate(target, "2026-12-31", [
    ...[2021, 2022, 2023, 2024].map((year) => ranked(year, 9)),
    ranked(2025, 9, 34),
  ]);
  expect(status).toBe("reached");
  expect(total?.notes).toEqual([{ code: "out-of-changed", params: { before: 63, after: 34, year: 2025 } }]);
});

const cut = (id: string, change: Partial<Target>): Target =>
  targetOf({
    ...{ id, targetKind: "change", direction: "at-most", goal: -10, measure: "%", binds: ["each-unit", "total"] },
    ...change,
  });
const chain = [
  cut("t1", { baseline: { year: 2015, value: null }, when: { frequency: "once", due: "2021-12-31" } }),
  cut("t2", {
    ...{ ordinal: 2, baseline: { year: 2021, value: null, targetId: "t1" } },
    when: { frequency: "once", due: "2025-12-31" },
  }),
];
const counted = (unitId: string, ...amounts: [number, number, number]) =>
  [2015, 2021, 2025].map((year, index) => value(year, amounts[index] ?? 0, { unitId, measure: "đơn vị" }));

test("TARGET-14 the whole may be reached while an agency is not, and the other way round", () => {
  const units = register([{ id: "a" }, { id: "b" }]);
  const of = (numbers: Observation[]) => evaluated(planWith(...chain), factsOn("2026-02-01", numbers, units));
  const whole = of([...counted(province, 100, 90, 75), ...counted("a", 60, 54, 40), ...counted("b", 40, 36, 35)]);
  expect(whole.reason).toEqual({
    code: "together",
    params: {
      total: "reached",
      units: { of: 2, reached: 1, "not-reached": 1, "on-course": 0, behind: 0, unknown: 0 },
    },
  });
  expect([whole.status, whole.units?.items.map(({ unitName, status }) => [unitName, status])]).toEqual([
    "not-reached",
    [
      ["Unit a", "reached"],
      ["Unit b", "not-reached"],
    ],
  ]);
  const each = of([...counted(province, 100, 80, 75), ...counted("a", 60, 48, 40), ...counted("b", 40, 32, 28)]);
  expect([each.status, each.total?.status, each.units?.counts.reached]).toEqual(["not-reached", "not-reached", 2]);
});

test("TARGET-14 two steps of ten percent are at least nineteen percent against the first baseline", () => {
  const of = (...amounts: [number, number, number]) =>
    evaluated(planWith(...chain), factsOn("2026-02-01", counted(province, ...amounts))).total?.years[0];
  expect(of(100, 90, 81)).toMatchObject({
    status: "reached",
    chained: { goal: expect.closeTo(-19), change: -19, met: true, baseline: { year: 2015, value: 100 } },
  });
  // A first step beyond its goal leaves the second one its own: not reached, although the chain as a whole is.
  expect(of(100, 80, 78)).toMatchObject({ status: "not-reached", chained: { change: -22, met: true } });
  expect(of(100, 95, 85)).toMatchObject({ status: "reached", chained: { change: -15, met: false } });
});

const event = (change: Partial<UnitEvent>): UnitEvent => ({
  ...{ id: "e", event: "merge", on: "2019-07-01", unitIds: ["a", "b"], intoIds: ["c"], heirId: "c", document: "12/QĐ" },
  ...change,
});

test("TARGET-13 units merged between baseline and goal are followed; a split is said not to be comparable", () => {
  const [first] = chain;
  if (first === undefined) throw new Error("a chain");
  const merged = register(
    [
      { id: "a", to: "2019-07-01" },
      { id: "b", to: "2019-07-01" },
      { id: "c", from: "2019-07-01" },
    ],
    [event({})],
  );
  const of = (numbers: Observation[], units = merged) =>
    evaluated(planWith(first), factsOn("2022-02-01", numbers, units)).units?.items ?? [];
  const count = (year: number, unitId: string, amount: number) => value(year, amount, { unitId, measure: "đơn vị" });
  const [followed] = of([count(2015, "a", 12), count(2015, "b", 8), count(2021, "c", 18)]);
  expect(followed).toMatchObject({ unitId: "c", status: "reached", years: [{ baseline: { value: 20 }, change: -10 }] });
  expect(followed?.notes.map(({ code }) => code)).toEqual(["units-followed"]);
  expect(of([count(2015, "a", 12), count(2021, "c", 18)])[0]?.reason).toMatchObject({
    code: "no-baseline",
    params: { unitId: "b", year: 2015 },
  });
  const split = register(
    [
      { id: "a", to: "2019-07-01" },
      { id: "b", from: "2019-07-01" },
      { id: "c", from: "2019-07-01" },
    ],
    [event({ event: "split", unitIds: ["a"], intoIds: ["b", "c"] })],
  );
  const [half] = of([count(2015, "a", 12), count(2021, "c", 5)], split);
  expect(half?.reason).toMatchObject({
    code: "unit-changed",
    params: { event: "split", on: "2019-07-01", document: "12/QĐ", fromNames: ["Unit a"] },
  });
});

test("TARGET-13 a unit that took another in is compared with both, before and after being as it was then; one that gave part away with nothing", () => {
  const [first] = chain;
  if (first === undefined) throw new Error("a chain");
  const later = {
    ...first,
    when: { frequency: "once", due: "2025-12-31" },
    baseline: { year: 2021, value: null },
  } as const;
  const count = (year: number, unitId: string, amount: number, more: Partial<Observation> = {}) =>
    value(year, amount, { unitId, measure: "đơn vị", ...more });
  const took = register(
    [{ id: "a" }, { id: "b", to: "2025-03-01" }],
    [event({ on: "2025-03-01", unitIds: ["b"], intoIds: ["a"] })],
  );
  const numbers = [
    ...[count(2015, "a", 20), count(2015, "b", 30), count(2021, "a", 18), count(2021, "b", 27)],
    count(2025, "a", 40),
  ];
  const of = (target: Target, asOf: CalendarDay, given = numbers, units = took) =>
    evaluated(planWith(target), factsOn(asOf, given, units)).units?.items ?? [];
  expect(of(later, "2026-02-01")).toMatchObject([
    { unitId: "a", status: "reached", years: [{ baseline: { value: 45 }, change: expect.closeTo(-11.11, 1) }] },
  ]);
  // What the first step came to is judged among those that there were then, also when it is looked at later.
  expect(of(first, "2026-02-01").map(({ unitId, years }) => [unitId, years[0]?.change])).toEqual([
    ["a", -10],
    ["b", -10],
  ]);
  const none = numbers.slice(0, 4);
  expect(of(later, "2025-06-01", none)[0]?.years[0]).toMatchObject({
    ...{ reason: { code: "no-later-result" }, baseline: { value: 45 } },
  });
  // A number of the year before the merger says nothing yet of what there is now.
  const between = [...numbers.slice(0, 4), count(2024, "a", 16)];
  expect(of(later, "2025-06-01", between)[0]?.reason.code).toBe("unit-changed");
  // Counted again for the new unit after the merger, 2021 is its own; printed beside the other one, it is not.
  const again = [count(2021, "a", 46, { knownOn: "2025-09-01" }), count(2025, "a", 40)];
  expect(of(later, "2026-02-01", again)[0]?.years[0]).toMatchObject({ baseline: { value: 46 } });
  const beside = [...again.slice(1), count(2021, "a", 18, { knownOn: "2025-09-01" })];
  expect(
    of(later, "2026-02-01", [...beside, count(2021, "b", 27, { knownOn: "2025-09-01" })])[0]?.years[0],
  ).toMatchObject({ baseline: { value: 45 } });
  const gave = register(
    [{ id: "a" }, { id: "c", from: "2025-03-01" }],
    [event({ event: "split", on: "2025-03-01", unitIds: ["a"], intoIds: ["a", "c"] })],
  );
  const halved = of(later, "2026-02-01", [count(2021, "a", 18), count(2025, "a", 9)], gave);
  expect(halved.find(({ unitId }) => unitId === "a")?.reason.code).toBe("unit-changed");
});

test("TARGET-13 a whole that took another in is compared with what its plan says, never with what it was or with a sum of ours", () => {
  const took = register([], [event({ on: "2025-07-01", unitIds: ["khac"], intoIds: [province] })]);
  const target = targetOf({
    ...{ targetKind: "change", direction: "at-most", goal: -10, measure: "%" },
    baseline: { year: 2021, value: null },
  });
  const numbers = [value(2021, 90, { measure: "đơn vị" }), value(2025, 150, { measure: "đơn vị" })];
  const of = (one: Target) => evaluated(planWith(one), factsOn("2026-02-01", numbers, took));
  expect(of(target).reason.code).toBe("unit-changed");
  expect(of({ ...target, baseline: { year: 2021, value: 170 } })).toMatchObject({ status: "reached" });
});

test("TARGET-13 who is bound is asked on the goal's day; a province that has ended says by which event", () => {
  const [first] = chain;
  if (first === undefined) throw new Error("a chain");
  const named = { ...first, bound: { category: "department" } as const };
  const units = register([{ id: "a" }, { id: "b", to: "2020-01-01" }, { id: "c", from: "2022-01-01" }]);
  const items = evaluated(planWith(named), factsOn("2023-02-01", [], units)).units?.items;
  expect(items?.map(({ unitId, reason }) => [unitId, reason.code])).toEqual([["a", "no-result"]]);
  const whole = register([]);
  const ended = {
    units: whole.units.map((one) => ({
      ...one,
      versions: one.versions.map((was) => ({ ...was, to: "2025-07-01" as const })),
    })),
    events: [event({ on: "2025-07-01", unitIds: [province], intoIds: ["other"], document: "NQ 202/2025/QH15" })],
  };
  const late = evaluated(planWith(targetOf()), factsOn("2026-02-01", [], ended));
  expect(late.reason).toMatchObject({ code: "unit-ended", params: { event: { document: "NQ 202/2025/QH15" } } });
});

test("TARGET-15 a year's goal is compared with what the period's plan asks for in that year", () => {
  const asked = targetOf({ when: yearly });
  const period = { ...planWith(asked), id: "period" };
  const own = targetOf({ id: "own", goal: 75, when: { frequency: "yearly", firstYear: 2023, lastYear: 2023 } });
  const plan = { ...planWith(own), id: "year", periodPlanId: "period" };
  expect(periodGoal(plan, own, [period, plan])).toMatchObject({ target: { id: "t1" }, isMissed: true });
  expect(periodGoal(plan, { ...own, goal: 80 }, [period, plan])?.isMissed).toBe(false);
  // What is to be reached by 2025 leaves 2023 free.
  expect(periodGoal(plan, own, [{ ...period, targets: [targetOf()] }, plan])).toBeNull();
});

/** A better verdict has a greater number. */
const order: Readonly<Record<TargetStatus, number>> = {
  ...{ "not-reached": 0, behind: 1, unknown: 2, "on-course": 3, reached: 4 },
};
const amount = fc.double({ min: -1000, max: 1000, noNaN: true });

test("TARGET-7 a better number never has a worse verdict, whatever the goal, the day and the word before it", () => {
  const someTarget = fc.record({
    goal: fc.integer({ min: 1, max: 100 }),
    start: fc.integer({ min: 1, max: 100 }),
    direction: fc.constantFrom("at-least", "at-most"),
    qualifier: fc.constantFrom("", "trên", "gần", "từ", "không quá", "khoảng"),
    asOf: fc.constantFrom("2024-02-01", "2026-02-01"),
    observedIn: fc.constantFrom(2023, 2025),
    kind: fc.constantFrom("value", "change"),
  } as const);
  fc.assert(
    fc.property(someTarget, fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 50 }), (made, worse, more) => {
      const { goal, start, direction, kind, asOf, observedIn, qualifier } = made;
      const target = targetOf({
        ...{ goal: kind === "change" ? goal - 50 : goal, targetKind: kind, direction },
        baseline: { year: 2020, value: start },
      });
      const better = direction === "at-least" ? worse + more : worse - more;
      const [low, high] = [worse, better].map(
        (one) => order[evaluate(target, asOf, [value(observedIn, one, { qualifier })]).status],
      );
      expect(high).toBeGreaterThanOrEqual(low ?? 0);
    }),
  );
});

test("TARGET-8 at least and at most are mirror images", () => {
  const words = [
    ["", ""],
    ["trên", "dưới"],
    ["từ", "không quá"],
    ["khoảng", "khoảng"],
  ] as const;
  fc.assert(
    fc.property(amount, amount, fc.boolean(), fc.constantFrom(...words), (number, goal, strict, [word, mirror]) => {
      const said = answerOf(boundsOf(number, word), { direction: "at-least", goal, strict });
      expect(answerOf(boundsOf(-number, mirror), { direction: "at-most", goal: -goal, strict })).toBe(said);
    }),
  );
});
