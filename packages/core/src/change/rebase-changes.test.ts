import fc from "fast-check";
import { expect, test } from "vitest";
import type { Plan } from "../model/plan.ts";
import { planAfter, planWithTask, taskToAdd } from "../test-support/plan-bench.ts";
import { contextOn, heldBy, problemOf } from "../test-support/workbench.ts";
import type { PlanChange } from "./plan-change.ts";
import { rebaseChanges } from "./rebase-changes.ts";
import { undoLastChange } from "./undo.ts";

const base = planAfter(planWithTask().plan, { type: "task.add", tasks: [taskToAdd({ title: "Nhiệm vụ hai" })] });
const [first, second] = base.tasks;
if (first === undefined || second === undefined) throw new Error("two tasks");
const saved = new Set(base.history.map(({ id }) => id));
const update = (taskId: string, fields: object): PlanChange => ({ type: "task.update", taskId, ...fields });
const rebased = (local: Plan, fresh: Plan) => heldBy(rebaseChanges(local, saved, fresh, contextOn()));

test("EXT-7 unsaved changes stand on top of what changed on disk, each with its entry", () => {
  const local = planAfter(base, update(first.id, { title: "Của tôi" }), update(first.id, { product: "Báo cáo" }));
  const fresh = planAfter(base, update(second.id, { title: "Của người khác" }));
  const { document, overlaps } = rebased(local, fresh);
  expect(document.tasks.map(({ title, product }) => [title, product])).toEqual([
    ["Của tôi", "Báo cáo"],
    ["Của người khác", undefined],
  ]);
  expect(overlaps).toEqual([]);
  expect(document.revision).toBe(fresh.revision + 2);
  expect(document.history.slice(-2).map(({ id }) => id)).toEqual(local.history.slice(-2).map(({ id }) => id));
});

test("EXT-7 the way back of a change brought over leads to what was there on disk", () => {
  const local = planAfter(base, update(first.id, { title: "Của tôi" }));
  const fresh = planAfter(base, update(first.id, { title: "Của người khác" }));
  const { document, overlaps } = rebased(local, fresh);
  expect(overlaps).toEqual([["tasks", `#${first.id}`, "title"]]);
  expect(document.tasks[0]?.title).toBe("Của tôi");
  expect(heldBy(undoLastChange(document, first.id, contextOn())).tasks[0]?.title).toBe("Của người khác");
});

test("EXT-7 two records that got the same number: the unsaved one gets the next", () => {
  const local = planAfter(base, { type: "task.add", tasks: [taskToAdd({ title: "Của tôi" })] });
  const fresh = planAfter(base, { type: "task.add", tasks: [taskToAdd({ title: "Của người khác" })] });
  const { document } = rebased(local, fresh);
  expect(document.tasks.map(({ ordinal, title }) => [ordinal, title]).slice(2)).toEqual(
    expect.arrayContaining([
      [3, "Của người khác"],
      [4, "Của tôi"],
    ]),
  );
});

test("EXT-7 a change of what is gone on disk leaves both as they are", () => {
  const added = planAfter(base, { type: "task.add", tasks: [taskToAdd({ title: "Sẽ mất" })] });
  const gone = added.tasks.at(-1)?.id ?? "";
  const local = planAfter(added, update(gone, { title: "Sửa" }));
  const known = new Set(added.history.map(({ id }) => id));
  expect(problemOf(rebaseChanges(local, known, base, contextOn()))).toMatchObject({ code: "changes-outdated" });
});

const texts = fc.constantFrom("a", "b", "c");
const change = fc.oneof(
  fc
    .record({ taskId: fc.constantFrom(first.id, second.id), title: texts })
    .map(({ taskId, title }) => update(taskId, { title })),
  fc
    .record({ taskId: fc.constantFrom(first.id, second.id), note: texts })
    .map(({ taskId, note }) => update(taskId, { note })),
  texts.map((title): PlanChange => ({ type: "task.add", tasks: [taskToAdd({ title })] })),
);
const changes = fc.array(change, { maxLength: 4 });

test("EXT-7 nothing changed on disk: the document is as it was", () => {
  fc.assert(
    fc.property(changes, (mine) => {
      const local = planAfter(base, ...mine);
      expect(rebased(local, base).document).toEqual(local);
    }),
  );
});

test("EXT-7 whatever both sides did, nothing typed here is lost and every number stands once", () => {
  fc.assert(
    fc.property(changes, changes, (mine, theirs) => {
      const local = planAfter(base, ...mine);
      const { document } = rebased(local, planAfter(base, ...theirs));
      const ordinals = document.tasks.map(({ ordinal }) => ordinal);
      expect(new Set(ordinals).size).toBe(ordinals.length);
      for (const task of local.tasks) {
        const was = base.tasks.find(({ id }) => id === task.id);
        if (task.title !== was?.title) expect(document.tasks.find(({ id }) => id === task.id)?.title).toBe(task.title);
      }
      expect(document.tasks.length).toBe(
        local.tasks.length + planAfter(base, ...theirs).tasks.length - base.tasks.length,
      );
    }),
  );
});
