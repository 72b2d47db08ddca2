import { expect, test } from "vitest";
import { withCodesOfLabels } from "./labelled-choice.ts";

const flags = {
  level: { type: "option" as const, options: ["province", "district", "commune"] },
  "bound-level": { type: "option" as const, options: ["province", "district", "commune"] },
  category: { type: "option" as const, options: ["department", "people-committee"] },
};

test.each([
  [
    ["--level", "xã"],
    ["--level", "commune"],
  ],
  [
    ["--level", "xa,Cấp huyện"],
    ["--level", "commune,district"],
  ],
  [
    ["--category", "Sở, ban, ngành"],
    ["--category", "department"],
  ],
  [
    ["--category", "UBND"],
    ["--category", "people-committee"],
  ],
  [["--level=Cấp tỉnh"], ["--level=province"]],
  [
    ["--bound-level", "CẤP HUYỆN"],
    ["--bound-level", "district"],
  ],
  [
    ["--category", "Ủy ban nhân dân"],
    ["--category", "people-committee"],
  ],
  [
    ["--level", "commune"],
    ["--level", "commune"],
  ],
  [
    ["--level", "thôn"],
    ["--level", "thôn"],
  ],
  [
    ["--title", "xã"],
    ["--title", "xã"],
  ],
  [
    ["--", "--level", "xã"],
    ["--", "--level", "xã"],
  ],
])("CLI-15 a level or category is named as tables name it: %j", async (argv, expected) => {
  expect(await withCodesOfLabels(argv, flags)).toEqual(expected);
});
