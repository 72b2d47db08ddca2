import { expect, test } from "vitest";
import { choiceNamed, matchingChoices, mostShown } from "./choices.ts";

const choices = [
  { id: "so-tai-chinh", name: "Sở Tài chính", detail: "Cấp tỉnh · Tỉnh Hậu Giang" },
  { id: "so-noi-vu", name: "Sở Nội vụ", detail: "Cấp tỉnh · Tỉnh Hậu Giang" },
  { id: "hoa-an", name: "Xã Hoà An", detail: "Cấp xã · Huyện Phụng Hiệp" },
  { id: "hoa-an-2", name: "Phường Hòa An", detail: "Cấp xã · Thành phố Vị Thanh" },
];
const names = (typed: string) => matchingChoices(choices, typed).shown.map(({ id }) => id);

test("PFORM-5 a unit is found by its letters without marks, wherever the tone mark stands", () => {
  expect(names("noi vu")).toEqual(["so-noi-vu"]);
  expect(names("hòa an")).toEqual(["hoa-an-2", "hoa-an"]);
  expect(names("")).toEqual(choices.map(({ id }) => id));
  expect(names("sở z")).toEqual([]);
});

test("PFORM-5 what stands under the name tells namesakes apart", () => {
  expect(names("hoa an phung hiep")).toEqual(["hoa-an"]);
});

test("PFORM-5 a long list shows its best and counts the rest", () => {
  const many = Array.from({ length: 500 }, (_, at) => ({ id: `${at}`, name: `Xã số ${at}`, detail: "" }));
  expect(matchingChoices(many, "xa").shown).toHaveLength(mostShown);
  expect(matchingChoices(many, "xa").total).toBe(500);
});

test("PFORM-5 a name typed to its end is its unit, unless two bear it", () => {
  expect(choiceNamed(choices, "so noi vu")?.id).toBe("so-noi-vu");
  expect(choiceNamed([...choices, { id: "x", name: "Sở Nội vụ", detail: "" }], "Sở Nội vụ")).toBeUndefined();
  expect(choiceNamed(choices, "Sở")).toBeUndefined();
});
