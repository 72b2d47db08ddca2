import { describe, expect, test } from "vitest";
import { globalValue, rewriteArguments, wantsJson } from "./arguments.ts";

describe("rewriteArguments", () => {
  test.each([
    ["", "agenda"],
    ["--json", "agenda --json"],
    ["-w X", "agenda -w X"],
    ["--due-within 5d", "agenda --due-within 5d"],
    ["-w X --json --limit 3", "agenda --limit 3 -w X --json"],
    ["-w X finding list", "finding list -w X"],
    ["-wX --lang=en finding list --overdue", "finding list --overdue -wX --lang=en"],
    ["-w X finding add -- --title", "finding add -w X -- --title"],
    ["-h", "-h"],
    ["-w X --help", "--help -w X"],
    ["help", "--help"],
    ["help finding add", "finding add --help"],
    ["--lang en help finding", "finding --lang en --help"],
    ["finding list", "finding list"],
  ])("`%s` is `%s`", (typed, meant) => {
    expect(rewriteArguments(typed === "" ? [] : typed.split(" "))).toEqual(meant.split(" "));
  });
});

describe("globalValue", () => {
  test.each([
    ["finding list -w X", "X"],
    ["finding list -wX", "X"],
    ["finding list --workspace=X", "X"],
    ["finding list --workspace", undefined],
    ["finding list -- -w X", undefined],
  ])("of `%s`", (typed, value) => expect(globalValue(typed.split(" "), ["-w", "--workspace"])).toBe(value));
});

test("--json counts up to --", () => {
  expect(wantsJson(["a", "--json"])).toBe(true);
  expect(wantsJson(["a", "--", "--json"])).toBe(false);
});
