import { oneLine } from "@cchc/core/one-line";
import { expect, test } from "vitest";
import { escapedJson, withoutControls } from "./safe-text.ts";

test("data never controls a terminal", () => {
  expect(oneLine("a\u001b[31mb\r\nc\u009b1m\u2028d\u202e")).toBe("a [31mb  c 1m d ");
});

test("only our own colours stay, and only where colours are shown", () => {
  const line = "\u001b[31mlate\u001b[39m\u001b]0;title\u0007\u001b[2J\nnext";
  expect(withoutControls(line, true)).toBe("\u001b[31mlate\u001b[39m ]0;title  [2J\nnext");
  expect(withoutControls(line, false)).toBe(" [31mlate [39m ]0;title  [2J\nnext");
});

test("JSON keeps its value", () => {
  const value = { text: "a\u001b\u009b\u202e\u007f\n" };
  const json = escapedJson(JSON.stringify(value, null, 2));
  expect(json).not.toMatch(/(?!\n)\p{Cc}|\u202e/u);
  expect(JSON.parse(json)).toEqual(value);
});
