import { expect, test } from "vitest";
import { formMessageSchema } from "./form.ts";
import { planActSchema } from "./plan-form.ts";

const schema = formMessageSchema(planActSchema);
const act = { act: "task.text", taskId: "t1", field: "title", text: "Rà soát" };

test("EXT-4 what a form sends is known by its schema", () => {
  expect(schema.safeParse({ type: "ready" }).success).toBe(true);
  expect(schema.safeParse({ type: "edit", edit: 1, act }).success).toBe(true);
  expect(schema.safeParse({ type: "edit", edit: 2, typing: "t1.title#0", act }).success).toBe(true);
});

test.each([
  ["nothing", null],
  ["another type", { type: "eval", code: "1" }],
  ["an edit without a number", { type: "edit", act }],
  ["a field that is none of the form's", { type: "edit", edit: 1, act: { ...act, field: "id" } }],
  ["a day that does not exist", { type: "edit", edit: 1, act: { act: "task.due", taskId: "t1", due: "2023-02-30" } }],
  ["a text that is none", { type: "edit", edit: 1, act: { ...act, text: { toString: "x" } } }],
])("EXT-4 %s is refused", (_what, message) => {
  expect(schema.safeParse(message).success).toBe(false);
});
