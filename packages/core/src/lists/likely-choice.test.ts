import { expect, test } from "vitest";
import { likeliestChoice } from "./likely-choice.ts";

const levels = ["Cấp tỉnh", "Cấp huyện", "Cấp xã"];
const kinds = ["Định kỳ", "Đột xuất", "Phúc tra"];

test.each([
  ["xã", levels, "Cấp xã"],
  ["Dinh ky", kinds, "Định kỳ"],
  ["Đột xuât hè", kinds, "Đột xuất"],
  ["Phúc trra", kinds, "Phúc tra"],
  // Every level has the word; none is near.
  ["cấp", levels, null],
  ["UBND", levels, null],
])("LIST-17 “%s” is proposed the value that is like it, or none", (typed, choices, expected) => {
  expect(likeliestChoice(typed, choices)).toBe(expected);
});
