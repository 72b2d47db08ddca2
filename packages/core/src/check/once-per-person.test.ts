import { expect, test } from "vitest";
import { oncePerPerson } from "./once-per-person.ts";
import { remark } from "./remark.ts";

test("CHECK-19 a person who is in no register is told once where they first stand, with how often; other remarks stay", () => {
  const named = (person: string, place: number) =>
    remark("free-text-person", "a.visit.json", ["findings", 0, "acts", place, "by"], { record: "KT1.1", person });
  const other = remark("notice-without-number", "a.visit.json", ["acts", 0], { visit: "KT1" });
  const [first, second, third, lone] = [named("Chị Hoa", 0), named("Chị Hoa", 1), named("Chị Hoa", 2), named("B", 3)];
  expect(oncePerPerson([first, second, other, third, lone])).toEqual([
    { ...first, params: { ...first.params, times: 3 } },
    other,
    lone,
  ]);
});
