import { expect, test } from "vitest";
import { planAfter, planWithTask } from "../test-support/plan-bench.ts";
import { contextOn, heldBy } from "../test-support/workbench.ts";
import { continueChange } from "./continue-change.ts";
import { undoLastChange } from "./undo.ts";

const { plan, task } = planWithTask();
const titled = (title: string) => ({ type: "task.update", taskId: task.id, title }) as const;

test("EXT-2 typing on takes the place of what was typed before: one entry, whose undoing leads back before both", () => {
  const first = planAfter(plan, titled("Rà soát thủ"));
  const entry = first.history.at(-1)?.id ?? "";
  const second = heldBy(continueChange("plan", first, entry, titled("Rà soát thủ tục"), contextOn()));
  expect(second.tasks[0]?.title).toBe("Rà soát thủ tục");
  expect(second.history).toHaveLength(plan.history.length + 1);
  expect(second.revision).toBe(plan.revision + 1);
  expect(heldBy(undoLastChange(second, task.id, contextOn())).tasks).toEqual(plan.tasks);
});

test("EXT-2 typing that ends where it began leaves the document as it was", () => {
  const first = planAfter(plan, titled("Rà soát khác"));
  const back = heldBy(continueChange("plan", first, first.history.at(-1)?.id ?? "", titled(task.title), contextOn()));
  expect(back).toEqual(plan);
});

test("EXT-2 when another change came in between, what is typed is a change of its own", () => {
  const first = planAfter(plan, titled("Rà soát thủ"));
  const between = planAfter(first, { type: "task.update", taskId: task.id, note: "xem lại" });
  const typed = heldBy(
    continueChange("plan", between, first.history.at(-1)?.id ?? "", titled("Rà soát thủ tục"), contextOn()),
  );
  expect(typed.history).toHaveLength(plan.history.length + 3);
});
