import fc from "fast-check";
import { expect, test } from "vitest";
import { lastTask, planAfter, planWithTask } from "../test-support/plan-bench.ts";
import { allKinds, live, type Throw } from "../test-support/random-life.ts";
import { undone } from "../test-support/workbench.ts";
import { changedValues } from "./changed-values.ts";

test("HIST-12 an entry tells each field it changed, what stood there and what stands there since", () => {
  const { plan, task } = planWithTask();
  const { id: taskId } = task;
  const renamed = planAfter(plan, { type: "task.update", taskId, title: "Công khai thủ tục", product: "Quyết định" });
  const again = planAfter(renamed, { type: "task.update", taskId, product: null }, { type: "plan.update", note: "x" });
  const known = changedValues(again);
  const [made, added, ...later] = again.history.map(({ id }) => known.get(id));
  expect([made, added]).toEqual([[], []]);
  const inTask = { recordId: taskId, list: "tasks" };
  expect(later).toEqual([
    [
      { ...inTask, field: "title", from: "Rà soát thủ tục hành chính", to: "Công khai thủ tục" },
      { ...inTask, field: "product", from: undefined, to: "Quyết định" },
    ],
    [{ ...inTask, field: "product", from: "Quyết định", to: undefined }],
    [{ recordId: plan.id, list: null, field: "note", from: undefined, to: "x" }],
  ]);
  const back = undone(again);
  expect(changedValues(back).get(back.history.at(-1)?.id ?? "")).toEqual([
    { recordId: plan.id, list: null, field: "note", from: "x", to: undefined },
  ]);
  expect(lastTask(again).product).toBeUndefined();
});

test("HIST-12 what an entry tells is the same however much happened since", () => {
  const aThrow: fc.Arbitrary<Throw> = fc.record({
    what: fc.nat(1000),
    which: fc.nat(3),
    gap: fc.nat(7),
    back: fc.nat(15),
  });
  let met = 0;
  fc.assert(
    fc.property(fc.array(aThrow, { minLength: 20, maxLength: 60 }), (throws) => {
      const { revisions, planned } = live(throws, allKinds);
      const end = changedValues(revisions.at(-1) ?? planned);
      for (const revision of revisions) {
        const id = revision.history.at(-1)?.id ?? "";
        const told = changedValues(revision).get(id) ?? [];
        expect(end.get(id)).toEqual(told);
        for (const { from, to } of told) expect(from).not.toEqual(to);
        met += told.length;
      }
    }),
    { numRuns: 100 },
  );
  expect(met).toBeGreaterThan(100);
});

test("HIST-12 a way back that does not fit any more ends the telling, and changes nothing else", () => {
  const { plan } = planWithTask();
  const noted = planAfter(plan, { type: "plan.update", note: "x" });
  const cut = { ...noted, tasks: [] };
  const known = changedValues(cut);
  expect(known.get(noted.history.at(-1)?.id ?? "")).toHaveLength(1);
  expect(known.has(plan.history[0]?.id ?? "")).toBe(false);
});
