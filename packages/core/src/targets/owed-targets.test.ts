import fc from "fast-check";
import { expect, test } from "vitest";
import type { CalendarDay } from "../day.ts";
import type { Target } from "../model/target.ts";
import { agenda, isAgendaEmpty } from "../query/agenda.ts";
import { agendaEntries } from "../query/agenda-entries.ts";
import { agendaSources } from "../test-support/plan-bench.ts";
import { factsOn, observed, planWith, province, register, targetOf } from "../test-support/target-bench.ts";
import { mayOweTargets } from "./may-owe.ts";
import type { Observation } from "./observation.ts";
import { owedTargets, targetAsker } from "./owed-targets.ts";

const rowsOn = (
  asOf: CalendarDay,
  target: Partial<Target>,
  numbers: readonly Observation[] = [],
  until: CalendarDay = asOf,
) =>
  owedTargets([planWith(targetOf(target))], factsOn(asOf, numbers), until).map(
    ({ standing, due, reason: { code } }) => `${standing} ${due} ${code}`,
  );
const once = (due: CalendarDay) => ({ when: { frequency: "once", due } }) as const;
const yearly = (firstYear: number, lastYear: number) =>
  ({ when: { frequency: "yearly", firstYear, lastYear } }) as const;

test("QUERY-10 a target whose day came without a number is asked for, for two years; one that was reached is not", () => {
  expect(rowsOn("2023-12-31", once("2023-12-31"))).toEqual(["unknown 2023-12-31 ahead"]);
  expect(rowsOn("2023-12-20", once("2023-12-31"))).toEqual([]);
  expect(rowsOn("2023-12-20", once("2023-12-31"), [], "2024-01-05")).toEqual(["unknown 2023-12-31 ahead"]);
  expect(rowsOn("2024-06-01", once("2023-12-31"))).toEqual(["unknown 2023-12-31 no-result"]);
  expect(rowsOn("2025-12-31", once("2023-12-31"))).toHaveLength(1);
  expect(rowsOn("2026-01-01", once("2023-12-31"))).toEqual([]);
  expect(rowsOn("2024-06-01", once("2023-12-31"), [observed({ year: 2023, value: 85, measure: "%" })])).toEqual([]);
  // What was missed for good is told where targets are listed; nothing can be done about it any more.
  expect(rowsOn("2024-06-01", once("2023-12-31"), [observed({ year: 2023, value: 70, measure: "%" })])).toEqual([]);
});

test("QUERY-10 an index is not asked for in its own year, nor while the next one runs in which it is published", () => {
  const rank = { scheme: "PCI", targetKind: "rank", direction: "at-most", goal: 10, measure: "" } as const;
  const index = { ...rank, ...yearly(2022, 2025) };
  const first = observed({ year: 2021, rank: 8, outOf: 63 });
  expect(rowsOn("2022-12-25", index, [first], "2023-01-05")).toEqual([]);
  expect(rowsOn("2023-10-01", index, [first])).toEqual([]);
  expect(rowsOn("2024-01-01", index, [first])).toEqual(["unknown 2022-12-31 no-result"]);
  // A missed year is never made good: behind while years remain.
  const missed = [first, observed({ year: 2022, rank: 20, outOf: 63 })];
  expect(rowsOn("2023-10-01", index, missed)).toEqual(["behind 2023-12-31 years"]);
});

test("QUERY-10 a target that is behind its way is told long before its day, and is on no day of the calendar", () => {
  const line = { ...once("2025-12-31"), baseline: { year: 2020, value: 40 } };
  const numbers = [observed({ year: 2022, value: 42, measure: "%" })];
  expect(rowsOn("2023-06-01", line, numbers)).toEqual(["behind 2025-12-31 below-line"]);
  const plans = [planWith(targetOf(line))];
  const facts = factsOn("2023-06-01", numbers);
  const found = agenda(
    agendaSources([], facts.units, { plans, targets: targetAsker(plans, facts) }),
    "2023-06-01",
    "2023-06-30",
  );
  expect([found.targetsBehind.length, found.targetsUnknown.length, isAgendaEmpty(found)]).toEqual([1, 0, false]);
  expect(agendaEntries(found, facts.units)).toEqual([]);
});

test("QUERY-10 who leads a target is asked for it, and each unit that is unknown itself; no person is", () => {
  const units = register([{ id: "so-a" }, { id: "so-b" }, { id: "so-c" }]);
  const each = { ...once("2022-12-31"), binds: ["each-unit"] as Target["binds"], leadUnitId: "so-c" };
  const target = targetOf({ ...each, bound: { unitIds: ["so-a", "so-b"] } });
  const facts = factsOn("2023-06-01", [observed({ unitId: "so-a", year: 2022, value: 90, measure: "%" })], units);
  const plans = [planWith(target)];
  const sources = agendaSources([], facts.units, { plans, targets: targetAsker(plans, facts) });
  const of = (filter: { unitId?: string; person?: string }) =>
    agenda(sources, "2023-06-01", "2023-06-10", filter).targetsUnknown.length;
  expect([of({}), of({ unitId: province }), of({ unitId: "so-b" }), of({ unitId: "so-c" })]).toEqual([1, 1, 1, 1]);
  expect([of({ unitId: "so-a" }), of({ person: "P1" })]).toEqual([0, 0]);
});

test("QUERY-10 nothing is read for targets none of which can ask for anything, and then none does", () => {
  const day = fc.integer({ min: 2015, max: 2030 }).map((year) => `${year}-06-30` as CalendarDay);
  fc.assert(
    fc.property(day, fc.integer({ min: 2015, max: 2025 }), (asOf, year) => {
      const plan = planWith(targetOf(once(`${year}-12-31` as CalendarDay)));
      const asked = owedTargets([plan], factsOn(asOf, []), asOf).length > 0;
      if (asked) expect(mayOweTargets([plan], asOf)).toBe(true);
    }),
  );
});
