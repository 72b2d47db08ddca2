import { expect, test } from "vitest";
import { suggestionsFor } from "./suggestions.ts";

const commands = ["finding add", "finding list", "visit list", "check", "deadline"];

test.each([
  ["finding lst", "finding list"],
  ["fidning add", "finding add"],
  ["chekc", "check"],
  ["Deadline", "deadline"],
])("%s may mean %s", (typed, meant) => expect(suggestionsFor(typed, commands)[0]).toBe(meant));

test("nothing is suggested for what is like nothing", () => expect(suggestionsFor("xyzzy", commands)).toEqual([]));
