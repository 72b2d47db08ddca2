import { expect } from "vitest";
import { scenario } from "../support/scenario.ts";

const plan = "plans/KH2022_8wq68c.plan.json";
const taskCount = 200;
/** What a key may take, from being pressed to the next picture (SPEC PFORM-10). */
const mostMilliseconds = 50;

scenario("PFORM-10 typing in a form of 200 tasks shows every letter within 50 ms", async ({ window, workspace }) => {
  workspace.write(plan, withManyTasks(workspace.text(plan)));
  await window.container("Cải cách hành chính");
  await window.tree("Kế hoạch").open("Kế hoạch cải cách hành chính năm 2022");
  const form = window.webview();
  const field = form.getByRole("textbox", { name: "Nhiệm vụ KH2022.100", exact: true });
  await field.waitFor();
  expect(await form.locator("[data-task]").count()).toBe(taskCount);
  await field.click();
  await field.press("End");
  await field.evaluate((input) => {
    const page = input.ownerDocument.defaultView as unknown as Timed;
    Object.assign(page, { taken: [], answered: [] });
    let pressed = 0;
    input.addEventListener("keydown", () => {
      const from = page.performance.now();
      pressed = from;
      page.requestAnimationFrame(() => page.setTimeout(() => page.taken.push(page.performance.now() - from)));
    });
    page.addEventListener("message", ({ data }: { data: { type: string } }) => {
      if (data.type === "show") page.answered.push(page.performance.now() - pressed);
    });
  });
  // As fast as hands go, and then so slowly that every letter is an edit and a view of its own.
  await field.pressSequentially(" Theo doi viec thuc hien ke hoach cai cach hanh chinh cua", { delay: 60 });
  await field.pressSequentially(" cac co quan", { delay: 400 });
  const timed = await field.evaluate((input) => {
    const { taken, answered } = input.ownerDocument.defaultView as unknown as Timed;
    return { taken, answered };
  });
  const sorted = timed.taken.toSorted((left, right) => left - right);
  expect(sorted.length).toBeGreaterThan(60);
  expect(sorted[Math.floor(sorted.length * 0.95)]).toBeLessThan(mostMilliseconds);
  await window.save();
  await expect.poll(() => workspace.text(plan)).toContain("Theo doi viec thuc hien");
});

/** The page of the form, which keeps how long keys and answers took. */
interface Timed {
  taken: number[];
  answered: number[];
  performance: { now: () => number };
  requestAnimationFrame: (work: () => void) => void;
  setTimeout: (work: () => void) => void;
  addEventListener: (type: "message", listener: (event: { data: { type: string } }) => void) => void;
}

/** The plan with tasks until there are 200, each like one that is there. */
function withManyTasks(text: string): string {
  const document = JSON.parse(text);
  const some = document.tasks.map(({ parentTaskId: _parent, ...task }: { parentTaskId?: string }) => task);
  for (let ordinal = document.tasks.length + 1; ordinal <= taskCount; ordinal++) {
    const { code: _code, ...task } = some[ordinal % some.length];
    document.tasks.push({
      ...task,
      id: `${task.id.slice(0, -4)}x${String(ordinal).padStart(3, "0")}`,
      ordinal,
      acts: [],
    });
  }
  return `${JSON.stringify(document, null, 2)}\n`;
}
