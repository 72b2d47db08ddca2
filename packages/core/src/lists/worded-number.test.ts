import { expect, test } from "vitest";
import { wordedNumber } from "./worded-number.ts";

test("LIST-21 words beside a number are told apart from it", () => {
  expect(wordedNumber("gần 1.200 hồ sơ")).toEqual({ before: "gần", number: "1.200", after: "hồ sơ" });
  expect(wordedNumber("12 tỉnh")).toEqual({ before: "", number: "12", after: "tỉnh" });
});

test.each(["1,5 triệu", "2 nghìn hồ sơ", "3 tỷ đồng", "(5)", "( 5 )", "1.200 - 1.300", "5 đến 6"])(
  "LIST-21 of %s nobody is told to write the number alone",
  (text) => {
    expect(wordedNumber(text)).toBeUndefined();
  },
);
