import { describe, expect, test } from "vitest";
import { format as english } from "../en/format.ts";
import { format } from "./format.ts";

describe("format", () => {
  test.each([
    [0, "0"],
    [9, "9"],
    [1854, "1.854"],
    [20_000_000, "20.000.000"],
    [-1854, "-1.854"],
    [83.366, "83,37"],
    [83.5, "83,5"],
    [100, "100"],
    [0.005, "0,01"],
  ])("%s is %s", (value, text) => expect(format.number(value)).toBe(text));

  test("percent", () => expect([format.percent(83.37), english.percent(83.37)]).toEqual(["83,37%", "83.37%"]));

  test("days are day first in both languages", () => {
    expect([format.day("2024-02-05"), english.day("2024-02-05")]).toEqual(["05/02/2024", "05/02/2024"]);
    expect(format.instant("2024-02-05T08:30:00+07:00")).toBe("08:30 05/02/2024");
  });

  test("lists", () => {
    expect([[], ["a"], ["a", "b"], ["a", "b", "c"]].map(format.list)).toEqual(["", "a", "a và b", "a, b và c"]);
    expect(english.choice(["a", "b", "c"])).toBe("a, b or c");
  });
});
