import fc from "fast-check";
import { expect, test } from "vitest";
import type { FieldMaking, ItemMaking } from "../change/criteria-change.ts";
import type { Criteria } from "../model/criteria.ts";
import { unitDirectory } from "../query/unit-directory.ts";
import { heldBy } from "../test-support/workbench.ts";
import type { CellType } from "./cell.ts";
import { readCriteria } from "./criteria-list.ts";
import { criteriaRows } from "./criteria-rows.ts";
import { criteriaWarnings, printedCaps, printedTotal } from "./criteria-sums.ts";
import { criteriaColumns } from "./list-columns.ts";
import type { ListWords } from "./list-words.ts";
import { documentNames, unitNames } from "./names.ts";
import type { Table } from "./table.ts";

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
  expect(read).toMatchObject({ totals: [{ line: 12, maximum: 60 }], problems: [], rows: 9 });
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

test("LIST-18 below Roman fields criteria may carry the field's own number; what is numbered anew stays apart", () => {
  const rows = [
    ["I", "Chỉ đạo", "10"],
    ["1.1", "Kế hoạch", "4"],
    ["1.2", "Tự kiểm tra", "5"],
    ["1.10", "Báo cáo", "1"],
    ["IV", "Thủ tục", "5"],
    ["4.1", "Công khai", "5"],
    ["4.1.1", "Tại trụ sở", "2"],
    ["4.1.2", "Trên mạng", "3"],
    ["V", "Khác", "2"],
    ["1", "Sáng kiến", "2"],
  ];
  const { fields, problems } = readOf(rows);
  expect(problems).toEqual([]);
  expect(fields.map(({ criteria }) => codesOf(criteria))).toEqual([["I.1", "I.2", "I.10"], ["IV.1"], ["V.1"]]);
  expect(codesOf(fields[1]?.criteria[0]?.parts ?? [])).toEqual(["IV.1.1", "IV.1.2"]);
});

const tableOf = (rows: readonly (readonly string[])[], header = ["code", "title", "maximum"]): Table => ({
  header,
  rows: rows.map((cells, index) => ({ line: index + 2, cells })),
});
const readOf = (rows: readonly (readonly string[])[], header?: string[]) =>
  heldBy(readCriteria(tableOf(rows, header), "x.csv", reading));
const codesOf = (items: readonly { code: string }[]) => items.map(({ code }) => code);
const basic = [
  ["1", "Chỉ đạo", "60"],
  ["1.1", "Kế hoạch", "60"],
];

test.each([
  [
    "a Roman heading, items numbered anew",
    [
      ["II", "ĐIỂM THƯỞNG", "3"],
      ["1", "A", "2"],
      ["2", "B", "2"],
    ],
    ["II.1", "II.2"],
    3,
  ],
  [
    "a heading that leads their numbers",
    [
      ["2", "Điểm cộng (tối đa 3 điểm)", ""],
      ["2.1", "A", "2"],
    ],
    ["2.1"],
    null,
  ],
  [
    "a heading without a number",
    [
      ["", "Phần điểm thưởng:", "5"],
      ["1", "A", "2"],
      ["2", "B", "3"],
    ],
    ["T.1", "T.2"],
    5,
  ],
  [
    "items with codes of their own",
    [
      ["", "Bonus points", ""],
      ["T1", "A", "2"],
    ],
    ["T1"],
    null,
  ],
  [
    "letters below a heading",
    [
      ["III", "Điểm khuyến khích", ""],
      ["a)", "A", "2"],
      ["b)", "B", "2"],
    ],
    ["III.a", "III.b"],
    null,
  ],
  ["a heading that is the item itself", [["", "Điểm thưởng", "5"]], ["T"], null],
] as const)("SCORE-31 a bonus without a column of kinds is told by its heading: %s", (_name, extra, codes, cap) => {
  const fields = extra[0][0].startsWith("I")
    ? [
        ["I", "Chỉ đạo", "60"],
        ["1", "Kế hoạch", "60"],
      ]
    : basic;
  const total = ["", "TỔNG CỘNG", "60"];
  const read = readOf([...fields, ...extra, total]);
  expect([read.problems, codesOf(read.bonus), read.penalty, read.fields.length]).toEqual([[], codes, [], 1]);
  const caps = printedCaps(read);
  expect(caps.bonus).toBe(cap);
  expect(criteriaWarnings(read, 60, caps)).toEqual([]);
});

test("SCORE-33 sections of one kind with limits of their own are told: a set has one limit for all of them", () => {
  const sections = (first: string, second: string) => [
    ["I", "Chỉ đạo", "60"],
    ["1", "Kế hoạch", "60"],
    ["II", "Điểm thưởng", first],
    ["1", "A", "2"],
    ["2", "B", "2"],
    ["III", "Điểm khuyến khích", second],
    ["1", "C", "3"],
  ];
  const told = (first: string, second: string) => {
    const read = readOf(sections(first, second));
    return criteriaWarnings(read, undefined, printedCaps(read)).flatMap(({ row, problem }) =>
      problem.code === "criteria-caps-shared" ? [[row, problem.params]] : [],
    );
  };
  const titles = ["Điểm thưởng", "Điểm khuyến khích"];
  expect(told("3", "3")).toEqual([[expect.any(Number), { sections: titles, cap: 6 }]]);
  expect(told("3", "")).toEqual([[expect.any(Number), { sections: titles, cap: null }]]);
  // What is printed is what their items make, so that nothing is lost by one limit.
  expect(told("4", "3")).toEqual([]);
});

test("SCORE-31 penalties stand below theirs; both in one need parts or kinds; an item of that name within a field is asked about", () => {
  const penalty = readOf([
    ...basic,
    ["2", "Điểm trừ", ""],
    ["2.1", "Chậm", "2"],
    ["3", "Lĩnh vực khác", "5"],
    ["3.1", "C", "5"],
  ]);
  expect([codesOf(penalty.penalty), codesOf(penalty.fields)]).toEqual([["2.1"], ["1", "3"]]);
  const parts = readOf([
    ...[
      ["I", "Chỉ đạo", "60"],
      ["1", "Kế hoạch", "60"],
      ["II", "Điểm cộng, điểm trừ", ""],
    ],
    ...[
      ["1", "Điểm cộng", ""],
      ["1.1", "A", "2"],
      ["2", "Điểm trừ", ""],
      ["2.1", "B", "3"],
    ],
  ]);
  expect([parts.problems, codesOf(parts.bonus), codesOf(parts.penalty)]).toEqual([[], ["II.1.1"], ["II.2.1"]]);
  const wrong = (...rows: (readonly string[])[]) =>
    readOf([...basic, ...rows]).problems.map(({ row, column, problem }) => [row, column, problem.code]);
  expect(wrong(["2", "Điểm thưởng/điểm trừ", ""], ["2.1", "A", "2"])).toEqual([[5, "code", "criteria-kinds-mixed"]]);
  expect(wrong(["1.2", "Điểm thưởng", "2"])).toEqual([[4, "title", "criteria-kind-unclear"]]);
  expect(wrong(["2", "Điểm thưởng", "2"], ["2.1", "A", "2"], ["2.1.1", "B", "1"])).toEqual([
    [6, "code", "criteria-extra-nested"],
  ]);
  expect(wrong(["2", "Điểm trừ", ""], ["2.1", "A", "-2"])).toEqual([[5, "maximum", "penalty-negative"]]);
  expect(wrong(["2", "Điểm thưởng", "hai"], ["2.1", "A", "2"])).toEqual([[4, "maximum", "cell-number"]]);
  expect(wrong(["", "Tổng cộng", "trăm"])).toEqual([[4, "maximum", "cell-number"]]);
  const kinds = ["code", "title", "maximum", "kind"];
  const said = readOf([...basic, ["2", "Điểm thưởng", ""], ["2.1", "A", "2", "penalty"]], kinds);
  expect(said.problems.map(({ problem }) => problem.code)).toEqual(["criteria-kind-contradicts"]);
  // What says that it counts in the maximum is no heading.
  const own = readOf([...basic, ["2", "Điểm thưởng", "5", "basic"], ["2.1", "A", "5"]], kinds);
  expect([own.problems, codesOf(own.fields), own.bonus]).toEqual([[], ["1", "2"], []]);
});

test("SCORE-31 a total is compared with the bonus and without it; what is no sum is told with its rows and what would agree", () => {
  const bonus = [
    ["2", "Điểm thưởng", "3"],
    ["2.1", "A", "2"],
    ["2.2", "B", "2"],
  ];
  const warned = (rows: readonly (readonly string[])[], maximum?: number) => {
    const read = readOf(rows);
    return criteriaWarnings(read, maximum ?? printedTotal(read)?.maximum, printedCaps(read));
  };
  for (const total of ["60", "63"]) expect(warned([...basic, ...bonus, ["", "Tổng điểm", total]])).toEqual([]);
  expect(warned([...basic, ["", "Tổng điểm (chưa thưởng)", "60"], ...bonus, ["", "TỔNG CỘNG", "63"]])).toEqual([]);
  const params = { code: null, maximum: 64, sum: 60, withBonus: 63, parts: [{ code: "1", maximum: 60, row: 2 }] };
  expect(warned([...basic, ...bonus, ["", "Tổng điểm", "64"]])).toEqual([
    { row: 7, column: "maximum", value: "64", problem: { code: "criteria-sum-differs", params } },
  ]);
  expect(warned([...basic, ["2", "Thủ tục", "9"], ["2.1", "B", "8"], ["", "Cộng", "70"]])).toMatchObject([
    { row: 4, problem: { params: { code: "2", maximum: 9, sum: 8, parts: [{ code: "2.1", maximum: 8, row: 5 }] } } },
    { row: 6, problem: { params: { code: null, maximum: 70, sum: 69, withBonus: null } } },
  ]);
  // A subtotal is of its field, or of all before it.
  const second = [
    ["2", "Thủ tục", "8"],
    ["2.1", "B", "8"],
  ];
  expect(warned([...basic, ["", "Cộng", "60"], ...second, ["", "Cộng", "8"]]).map(({ row }) => row)).toEqual([7]);
  expect(warned([...basic, ["", "Cộng", "61"], ...second, ["", "Cộng", "68"]]).map(({ row }) => row)).toEqual([4]);
  const sections = [
    ["2", "Điểm thưởng", "5"],
    ["2.1", "A", "2"],
    ["", "Cộng điểm thưởng", "3"],
  ];
  expect(warned([...basic, ...sections]).map(({ row, value }) => [row, value])).toEqual([
    [4, "5"],
    [6, "3"],
  ]);
  expect(warned([...basic, ["", "Tổng cộng", "60"]], 61)).toMatchObject([
    { row: 4, problem: { code: "criteria-total-typed", params: { printed: 60, typed: 61 } } },
  ]);
});

test("LIST-18 fields may be letters, and rows that say what they belong to keep their codes", () => {
  const letters = readOf([
    ["A", "Chung", "5"],
    ["1", "X", "5"],
    ["B", "Riêng", "4"],
    ["1", "Y", "4"],
  ]);
  expect([letters.problems, codesOf(letters.fields), [...letters.lines.keys()]]).toEqual([
    [],
    ["A", "B"],
    ["A", "A.1", "B", "B.1"],
  ]);
  const parents = readOf(
    [
      ["I", "Chung", "5"],
      ["9", "X", "5", "I"],
    ],
    ["code", "title", "maximum", "parent"],
  );
  expect(parents.fields[0]?.criteria.map(({ code }) => code)).toEqual(["9"]);
});

const title = fc.constantFrom("Kế hoạch", "Điểm thưởng", "II. Điểm trừ", "Tổng cộng", "Cộng điểm thưởng", "a) 1. = x;");
const maximum = fc.constantFrom("4", "0,25", "10", "1.854", "7,5");
const leaf = fc.record({ title, maximum });
const printedSet = fc.record({
  style: fc.constantFrom("roman", "letters", "numbers"),
  fields: fc.array(
    fc.record({
      ...{ title, maximum },
      criteria: fc.array(
        fc.record({ title, maximum, parts: fc.array(leaf, { maxLength: 3 }), letters: fc.boolean() }),
        {
          minLength: 1,
          maxLength: 3,
        },
      ),
    }),
    { minLength: 1, maxLength: 3 },
  ),
  extra: fc.array(
    fc.record({
      heading: fc.constantFrom("Điểm thưởng", "ĐIỂM TRỪ", null),
      isNumbered: fc.boolean(),
      items: fc.array(leaf, { maxLength: 3 }),
    }),
    { maxLength: 2 },
  ),
  total: fc.option(maximum, { nil: null }),
});

/** The rows of a set as an office would print it: code, title, maximum, kind. */
function rowsOfSet({ style, fields, extra, total }: typeof printedSet extends fc.Arbitrary<infer T> ? T : never) {
  const leading = (index: number) =>
    style === "roman"
      ? (["I", "II", "III", "IV", "V"][index] ?? "")
      : style === "letters"
        ? "ABCDE".charAt(index)
        : String(index + 1);
  const below = (field: string, code: string) => (style === "numbers" ? `${field}.${code}` : code);
  const rows = fields.flatMap((field, at) => [
    [leading(at), field.title, field.maximum, "basic"],
    ...field.criteria.flatMap((criterion, place) => [
      [below(leading(at), `${place + 1}`), criterion.title, criterion.maximum, "basic"],
      ...criterion.parts.map((part, index) => [
        criterion.letters ? `${"abc".charAt(index)})` : below(leading(at), `${place + 1}.${index + 1}`),
        ...[part.title, part.maximum, "basic"],
      ]),
    ]),
  ]);
  const beside = extra.flatMap(({ heading, isNumbered, items }, at) => {
    const code = isNumbered ? leading(fields.length + at) : "";
    // Without a heading, rows say what they are.
    if (heading === null)
      return items.map((one, index) => [`T${at}${index}`, one.title, one.maximum, at === 0 ? "bonus" : "penalty"]);
    return [
      [code, heading, "5", ""],
      ...items.map((one, index) => [
        isNumbered ? below(code, `${index + 1}`) : `${index + 1}`,
        `Mục ${index}`,
        one.maximum,
        "",
      ]),
    ];
  });
  return [...rows, ...beside, ...(total === null ? [] : [["", "TỔNG CỘNG", total, ""]])];
}

test("SCORE-30 any set that a table makes, written as rows and read again, is the same set", () => {
  const codes = Object.keys(criteriaColumns) as (keyof typeof criteriaColumns)[];
  let sound = 0;
  fc.assert(
    fc.property(printedSet, (printed) => {
      const { fields, bonus, penalty, problems } = readOf(rowsOfSet(printed), ["code", "title", "maximum", "kind"]);
      if (problems.length > 0) return;
      sound += 1;
      const extra = (items: readonly ItemMaking[]) => ({ cap: null, items: items.map(withId) });
      const set = { fields: fields.map(withIds), bonus: extra(bonus), penalty: extra(penalty) };
      const again = criteriaRows(set as unknown as Criteria).map((one) =>
        codes.map((code) => {
          const value = one[code];
          const column = criteriaColumns[code].cell as CellType<unknown>;
          return value === null
            ? ""
            : String(column.write(value, words)).replace(".", typeof value === "number" ? "," : ".");
        }),
      );
      const back = readOf(again, codes);
      expect({ fields: back.fields, bonus: back.bonus, penalty: back.penalty, problems: back.problems }).toEqual({
        ...{ fields, bonus, penalty },
        problems: [],
      });
    }),
    { numRuns: 300 },
  );
  // What is refused, such as two headings of one kind without numbers, is the least of it.
  expect(sound).toBeGreaterThan(150);
});

const withId = (item: ItemMaking) => ({ id: item.code, ...item, exceptIds: [...item.exceptIds] });
const withIds = ({ criteria, ...field }: FieldMaking) => ({
  id: field.code,
  ...field,
  criteria: criteria.map((one) => ({ ...withId(one), parts: one.parts.map(withId) })),
});

test("LIST-18 codes that a sheet keeps as numbers are those of the outline, and 1.10 that became 1.1 is told", () => {
  const rows = [
    ["1", "Chỉ đạo", "20"],
    ["1,1", "Kế hoạch", "12"],
    ["1,2", "Sáng kiến", "8"],
    ["2", "Thủ tục", "10"],
    ["2,1", "Công khai", "10"],
  ];
  const read = heldBy(readCriteria(tableOf(rows), "x.xlsx", reading));
  const codes = read.fields.map(({ code, criteria }) => [code, criteria.map((one) => one.code)]);
  expect(codes).toEqual([
    ["1", ["1.1", "1.2"]],
    ["2", ["2.1"]],
  ]);
  const bare = tableOf([...rows, ["1,1", "Đối thoại", "3"]]);
  expect(heldBy(readCriteria(bare, "x.xlsx", reading)).problems).toMatchObject([
    { row: 7, column: "code", problem: { code: "code-repeats", params: { code: "1.1", row: 3 } } },
  ]);
  // Formatted with two decimals, the zero is there.
  const last = { line: 7, cells: ["1,1", "Đối thoại", "3"], shown: new Map([[0, "1,10"]]) };
  const shown = heldBy(readCriteria({ ...bare, rows: [...bare.rows.slice(0, -1), last] }, "x.xlsx", reading));
  expect(shown.problems).toEqual([]);
  expect([...shown.lines]).toContainEqual(["1.10", 7]);
});
