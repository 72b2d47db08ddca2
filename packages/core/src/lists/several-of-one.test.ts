import { expect, test } from "vitest";
import { unitDirectory } from "../query/unit-directory.ts";
import { criteriaWith } from "../test-support/score-bench.ts";
import { unit } from "../test-support/workbench.ts";
import type { ListWords } from "./list-words.ts";
import { unitNames } from "./names.ts";
import { scoreForm } from "./score-form.ts";
import { wordedNumber } from "./worded-number.ts";

test.each(["1.200 - 1.300", "5 đến 6", "từ 5 đến 6 thủ tục", "3/5", "hơn 20 (năm 2022: 18)"])(
  "LIST-21 of “%s”, which holds several numbers, none is said to be the one to write",
  (text) => {
    expect(wordedNumber(text)).toBeUndefined();
  },
);

test("LIST-22 units of one name are called with what they belong to, every other one by its name alone", () => {
  const named = (id: string, name: string, parentId: string | null) => {
    const one = unit(id, parentId);
    return { ...one, versions: one.versions.map((version) => ({ ...version, name })) };
  };
  const units = [
    named("huyen-a", "UBND huyện A", null),
    named("huyen-b", "UBND huyện B", null),
    named("a-long-my", "UBND xã Long Mỹ", "huyen-a"),
    named("b-long-my", "UBND xã Long Mỹ", "huyen-b"),
    named("a-vi-dong", "UBND xã Vị Đông", "huyen-a"),
  ];
  const { nameOf } = unitNames(unitDirectory({ units, events: [] }), "2023-07-01");
  expect(nameOf("a-long-my")).toMatch(/UBND xã Long Mỹ.*UBND huyện A/);
  expect(nameOf("b-long-my")).toMatch(/UBND xã Long Mỹ.*UBND huyện B/);
  expect(nameOf("a-vi-dong")).toBe("UBND xã Vị Đông");
});

test("LIST-40 in a sheet of several units a sum is held against the points of its own unit", () => {
  const words: ListWords = { headings: {}, aliases: {}, labels: {}, yes: [], no: [], problem: [] };
  const sheet = (sumOfB: string) => {
    const cells = [
      ["a", "1.1", "Mục 1.1", "20"],
      ["a", "1.1.1", "Mục 1.1.1", "8"],
      ["a", "1.1.2", "Mục 1.1.2", "12"],
      ["b", "1.1", "Mục 1.1", sumOfB],
      ["b", "1.1.1", "Mục 1.1.1", "5"],
      ["b", "1.1.2", "Mục 1.1.2", "10"],
    ];
    const rows = cells.map((row, index) => ({ line: index + 2, cells: row }));
    const table = { header: ["unit", "code", "title", "self"], rows };
    return scoreForm(table, criteriaWith(), null, words).warnings.map(({ row, problem }) => [row, problem.params]);
  };
  expect(sheet("15")).toEqual([]);
  expect(sheet("20")).toEqual([[5, expect.objectContaining({ points: 20, accepted: [15], items: 2 })]]);
});
