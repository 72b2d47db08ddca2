import fc from "fast-check";
import { expect, test } from "vitest";
import { addDays } from "../day.ts";
import { deadlineAsOf } from "../query/finding-item.ts";
import { datedKinds, live, relive, type Throw } from "../test-support/random-life.ts";
import { findingState } from "./finding-state.ts";
import { findingCounts, visitState } from "./visit-state.ts";

const aThrow: fc.Arbitrary<Throw> = fc.record({
  what: fc.nat(1000),
  which: fc.nat(3),
  gap: fc.nat(7),
  back: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(15) }),
});

test("ASOF-1 the state as of a day is the state of the document built from the acts dated until then", () => {
  const met = new Set<string>();
  fc.assert(
    fc.property(
      fc.array(aThrow, { minLength: 30, maxLength: 80 }),
      fc.integer({ min: -10, max: 250 }),
      (throws, days) => {
        const life = live(throws, datedKinds);
        const end = life.revisions.at(-1) ?? life.planned;
        const day = addDays("2023-05-09", days);
        const early = relive(
          life,
          life.steps.filter(({ effectiveOn }) => effectiveOn <= day),
        );
        expect(visitState(end, day)).toEqual(visitState(early, day));
        expect(findingCounts(end, day)).toEqual(findingCounts(early, day));
        const known = end.findings.filter(({ foundOn }) => foundOn <= day);
        expect(known.map(({ title }) => title).sort()).toEqual(early.findings.map(({ title }) => title).sort());
        for (const finding of known) {
          const other = early.findings.find(({ title }) => title === finding.title);
          const state = findingState(finding, day);
          if (other === undefined || state === undefined) throw new Error("not found");
          expect(state).toEqual(findingState(other, day));
          expect(deadlineAsOf(finding.deadline, state)).toEqual(other.deadline);
          met.add(state.status);
          if (state.overdue) met.add("overdue");
        }
      },
    ),
    { numRuns: 600 },
  );
  expect([...met].sort()).toEqual(
    [
      "accepted",
      "closed",
      "concluded",
      "dismissed",
      "overdue",
      "recorded",
      "reported",
      "returned",
      "transferred",
    ].sort(),
  );
});

test("ASOF-2 what is recorded later does not change what was so before its day", () => {
  fc.assert(
    fc.property(fc.array(aThrow, { minLength: 30, maxLength: 80 }), (throws) => {
      const life = live(throws, datedKinds);
      for (const [index, step] of life.steps.entries()) {
        const before = life.revisions[index - 1] ?? life.planned;
        const after = life.revisions[index];
        if (after === undefined) throw new Error("a step leaves a revision");
        const day = addDays(step.effectiveOn, -1);
        expect(visitState(after, day)).toEqual(visitState(before, day));
        for (const finding of before.findings) {
          const same = after.findings.find(({ id }) => id === finding.id);
          expect(same && findingState(same, day)).toEqual(findingState(finding, day));
        }
      }
    }),
    { numRuns: 200 },
  );
});
