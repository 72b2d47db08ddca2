import fc from "fast-check";
import { expect, test } from "vitest";
import { parseTable, tableText } from "./table-text.ts";

const cellsOf = (text: string) => {
  const table = parseTable(text, "t.csv");
  if (!table.ok) throw new Error(JSON.stringify(table.problem));
  return [table.value.header, ...table.value.rows.map(({ cells }) => cells)];
};

test.each([
  ["commas", "id,name\na,Xã A\n"],
  ["semicolons and CRLF", "id;name\r\na;Xã A\r\n"],
  ["carriage returns alone, as old programs end lines", "id;name\ra;Xã A\r"],
  ["tabs", "id\tname\na\tXã A"],
  ["a byte order mark and quotes", '\ufeff"id","name"\n"a","Xã A"\n'],
  ["Excel's separator line", "sep=;\nid;name\na;Xã A"],
  ["NFD and no-break spaces", "id,name\na, Xa\u0303\u00a0A \n"],
  ["blank rows", "\n\nid,name\n,\na,Xã A\n\n"],
])("CSV-1 reads %s", (_name, text) => {
  expect(cellsOf(text)).toEqual([
    ["id", "name"],
    ["a", "Xã A"],
  ]);
});

test("CSV-1 keeps separators, quotes and line ends inside quotes, and knows the line of each row", () => {
  const table = parseTable('id,name\na,"X, ""Y""\nZ"\nb,B,\n', "t.csv");
  expect(table).toMatchObject({
    ok: true,
    value: {
      rows: [
        { line: 2, cells: ["a", 'X, "Y"\nZ'] },
        { line: 4, cells: ["b", "B", ""] },
      ],
    },
  });
});

test.each([
  ["", "empty", 1],
  ["\n ; \n", "empty", 1],
  ['id,name\na,"open\nb,c\n', "quote-open", 2],
  ['id,name\n"a"x,b\n', "quote-inside", 2],
  ["id,name,ID\n", "column-twice", 1],
] as const)("CSV-1 refuses %j: %s in line %i", (text, reason, line) => {
  expect(parseTable(text, "t.csv")).toEqual({
    ok: false,
    problem: { code: "table-malformed", params: { file: "t.csv", line, reason } },
  });
});

test("CSV-1 reads back every table that was written by the rules, and never throws on any text", () => {
  const cell = fc
    .string({ unit: fc.constantFrom("a", "Đ", " ", ",", ";", '"', "\n", "\t") })
    .map((text) => text.trim());
  const row = fc.tuple(cell, cell).filter((cells) => cells.some((text) => text !== ""));
  fc.assert(
    fc.property(fc.array(row, { maxLength: 5 }), fc.constantFrom(",", ";", "\t"), (rows, delimiter) => {
      const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
      const text = [["id", "name"], ...rows].map((cells) => cells.map(quoted).join(delimiter)).join("\r\n");
      expect(cellsOf(text).slice(1)).toEqual(rows);
    }),
  );
  fc.assert(
    fc.property(fc.string(), (text) => {
      parseTable(text, "t.csv");
    }),
  );
});

test("CSV-1 a separator in the quotes of a heading does not choose the separator", () => {
  expect(cellsOf('"Họ, tên, đệm";Mã\nLan;a')).toEqual([
    ["Họ, tên, đệm", "Mã"],
    ["Lan", "a"],
  ]);
});

test("CSV-4 what is written is read back: texts as texts, numbers as they are", () => {
  const cells = ["=1+1", "-5", "a;b", 'nói "vâng"', "hai\ndòng", "'=x", "x"];
  const rows = [
    cells.map((_, at) => ({ text: `c${at}`, isText: true })),
    cells.map((text) => ({ text, isText: true })),
  ];
  const text = tableText(rows);
  expect(text).toContain("'=1+1;'-5;\"a;b\";");
  expect(cellsOf(text)[1]).toEqual(cells);
  expect(tableText([[{ text: "-5,5", isText: false }]])).toBe(`\ufeff"-5,5"\r\n`);
});

const isHeading = (text: string) => ["Năm", "Tỉnh, thành phố", "Giá trị", "Hạng"].includes(text);

test("CSV-6 titles above the headings are passed over, whatever separates the cells", () => {
  const title = "UBND TỈNH, SỞ NỘI VỤ\nBẢNG XẾP HẠNG NĂM 2025;;;\n\n";
  const text = `${title}Năm;Tỉnh, thành phố;Giá trị;Hạng\n(1);(2);(3);(4)\n2025;Hải Phòng;90,1;1\n`;
  const table = { header: ["Năm", "Tỉnh, thành phố", "Giá trị", "Hạng"] };
  const rows = [{ line: 6, cells: ["2025", "Hải Phòng", "90,1", "1"] }];
  expect(parseTable(text, "t.csv", { isHeading })).toEqual({ ok: true, value: { ...table, rows } });
  // Nobody knows these headings: fuller rows follow a title.
  for (const title of ["BẢNG", "BẢNG;"])
    expect(parseTable(`${title}\nA;B\n1;2\n`, "t.csv", { isHeading })).toMatchObject({ value: { header: ["A", "B"] } });
  expect(parseTable("A\nB\n", "t.csv", { isHeading })).toMatchObject({ value: { header: ["A"] } });
});

test("CSV-6 the headings are in the line that is named, or it is told that there are none", () => {
  const text = "Năm;Hạng\nKhác;Bảng\n2025;1\n";
  expect(parseTable(text, "t.csv", { isHeading, headerRow: 2 })).toMatchObject({
    value: { header: ["Khác", "Bảng"], rows: [{ line: 3 }] },
  });
  expect(parseTable(text, "t.csv", { isHeading, headerRow: 9 })).toMatchObject({
    problem: { code: "table-header-empty", params: { row: 9 } },
  });
});
