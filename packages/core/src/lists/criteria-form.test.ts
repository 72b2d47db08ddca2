import { expect, test } from "vitest";
import { unitDirectory } from "../query/unit-directory.ts";
import { heldBy } from "../test-support/workbench.ts";
import { readCriteria } from "./criteria-list.ts";
import type { ListWords } from "./list-words.ts";
import { documentNames, unitNames } from "./names.ts";

const words: ListWords = { headings: {}, aliases: {}, labels: {}, yes: ["yes"], no: ["no"], problem: ["problem"] };
const units = unitNames(unitDirectory({ units: [], events: [] }), "2023-07-01");
const reading = { words, units, documents: documentNames([]) };

test("LIST-18 criteria are read as printed: Roman fields, numbers anew in each, letters, empty rows, a total", () => {
  const rows = [
    ["I", "Chỉ đạo", "20"],
    ["1", "Kế hoạch", "12"],
    ["1.1", "Ban hành", "4"],
    ["1.2", "Hoàn thành", "8"],
    ["", "", ""],
    ["2.", "Sáng kiến", "8"],
    ["II", "Thủ tục", "40"],
    ["1", "Công khai", "40"],
    ["a)", "Tại trụ sở", "15"],
    ["b)", "Trên mạng", "25"],
    ["", "Tổng cộng", "60"],
  ];
  const table = {
    header: ["code", "title", "maximum"],
    rows: rows.map((cells, index) => ({ line: index + 2, cells })),
  };
  const read = heldBy(readCriteria(table, "x.csv", reading));
  expect(read).toMatchObject({ total: 60, problems: [], rows: 9 });
  const codes = read.fields.map(({ code, criteria }) => [
    code,
    criteria.map((one) => [one.code, (one.parts ?? []).map((part) => part.code)]),
  ]);
  expect(codes).toEqual([
    [
      "I",
      [
        ["I.1", ["I.1.1", "I.1.2"]],
        ["I.2", []],
      ],
    ],
    ["II", [["II.1", ["II.1.a", "II.1.b"]]]],
  ]);
  expect([read.lines.get("II.1.b"), read.lines.get("I.2")]).toEqual([11, 7]);
});
