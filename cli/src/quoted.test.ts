import { expect, test } from "vitest";
import { quoted } from "./quoted.ts";

test.each([
  ["bc.md", "bc.md"],
  ["C:\\bao-cao\\bc.md", "C:\\bao-cao\\bc.md"],
  ["nam 2023/bc.md", '"nam 2023/bc.md"'],
  ["Báo cáo (1).md", '"Báo cáo (1).md"'],
])("CLI-30 a word of a suggested command can be typed: %s", (word, expected) => {
  expect(quoted(word)).toBe(expected);
});
