import { expect, test } from "vitest";
import { bestMatches } from "./best-matches.ts";

const names = ["UBND xã Phú Hữu", "UBND xã Phú Túc", "UBND phường Hiệp Thành", "Sở Y tế", "UBND xã Đông Phú"];
const found = (term: string) => bestMatches(names, term, (name) => name);

test.each([
  ["phu tuc", ["UBND xã Phú Túc"]],
  ["PHÚ TÚC", ["UBND xã Phú Túc"]],
  ["so y te", ["Sở Y tế"]],
  ["dong phu", ["UBND xã Đông Phú"]],
  ["zzz", []],
])("TEXT-3 “%s” finds without marks, case and order of words", (term, expected) => {
  expect(found(term)).toEqual(expected);
});

test("ASK-3, TEXT-3 marks that were typed raise a match, and no term keeps the order", () => {
  expect(found("phường")[0]).toBe("UBND phường Hiệp Thành");
  expect(found("phú")).toEqual(["UBND xã Phú Hữu", "UBND xã Phú Túc", "UBND xã Đông Phú", "UBND phường Hiệp Thành"]);
  expect(found("")).toEqual(names);
});

test("ASK-3, TEXT-3 the place of a tone does not matter", () => {
  const places = [{ name: "Thị trấn Hòa Bình" }, { name: "Xã Thủy Tiên" }];
  expect(bestMatches(places, "hoà bình", ({ name }) => name)).toHaveLength(1);
  expect(bestMatches(places, "thuỷ", ({ name }) => name)).toHaveLength(1);
});
