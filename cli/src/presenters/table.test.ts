import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Column, fields, table } from "./table.ts";
import { textWidth, wrapSentences } from "./text-width.ts";

interface Row {
  number: string;
  title: string;
  days: number;
}

const columns: Column<Row>[] = [
  { heading: "Số", value: (row) => row.number },
  { heading: "Nội dung", value: (row) => row.title, flexible: true },
  { heading: "Trễ", value: (row) => String(row.days), align: "right" },
];
const rows: Row[] = [
  { number: "2023-001.1", title: "Chưa niêm yết công khai thủ tục hành chính tại bộ phận một cửa", days: 7 },
  { number: "2023-002.12", title: "漢字 và 😀", days: 120 },
];
const plain = { style: (_tone: string, text: string) => text };

describe("table", () => {
  test("in a pipe keeps every row on one line and cuts nothing", () => {
    expect(table(columns, rows, { width: null, ...plain })).toEqual([
      "Số           Nội dung                                                        Trễ",
      "2023-001.1   Chưa niêm yết công khai thủ tục hành chính tại bộ phận một cửa    7",
      "2023-002.12  漢字 và 😀                                                      120",
    ]);
  });

  test("leaves out a column in which no row has anything, but never the first", () => {
    const some = [...columns, { heading: "Ghi chú", value: () => "" }];
    expect(table(some, rows, { width: null, ...plain })).toEqual(table(columns, rows, { width: null, ...plain }));
    expect(table([{ heading: "Số", value: () => "" }], rows, { width: null, ...plain })[0]).toContain("Số");
  });

  test("on a terminal wraps the flexible column, and the others stay aligned", () => {
    expect(table(columns, rows, { width: 50, ...plain })).toEqual([
      "Số           Nội dung                          Trễ",
      "2023-001.1   Chưa niêm yết công khai thủ tục     7",
      "             hành chính tại bộ phận một cửa",
      "2023-002.12  漢字 và 😀                        120",
    ]);
  });

  test("counts marks that stand alone (NFD) as no column", () => {
    const [, nfc, nfd] = table(
      columns,
      ["tế", "tế".normalize("NFD")].map((title) => ({ number: "1", title, days: 1 })),
      { width: null, ...plain },
    );
    expect(nfd?.normalize("NFC")).toBe(nfc);
  });

  test("makes one line of what data would break or move", () => {
    const [, row] = table(columns, [{ number: "1\n2", title: "a\u001b[2Jb\u202ec\td", days: 1 }], {
      width: null,
      ...plain,
    });
    expect(row).toBe("1 2  a [2Jb c d    1");
  });

  test("paints after padding, so that colours move nothing", () => {
    const tone = { ...columns[2], tone: () => "red" } as Column<Row>;
    const lines = table([tone], rows, { width: null, style: (name, text) => `<${name}>${text}</>` });
    expect(lines).toEqual(["<bold>Trễ</>", "<red>  7</>", "<red>120</>"]);
  });
});

describe("CLI-10 where a terminal is too narrow", () => {
  const wide: Column<Row>[] = [...columns, { heading: "Loại hình", value: () => "Đột xuất" }];

  test("CLI-10 rows become cards: a title, then each value under its name, no word broken", () => {
    expect(table(wide, rows, { width: 34, ...plain })).toEqual([
      "2023-001.1",
      "  Nội dung   Chưa niêm yết công",
      "             khai thủ tục hành",
      "             chính tại bộ phận một",
      "             cửa",
      "  Trễ        7",
      "  Loại hình  Đột xuất",
      "",
      "2023-002.12",
      "  Nội dung   漢字 và 😀",
      "  Trễ        120",
      "  Loại hình  Đột xuất",
    ]);
  });

  test("CLI-10 no line is ever wider than the terminal, and every word is there, whole", () => {
    const word = fc.string({ unit: fc.constantFrom("a", "ế", "đ", "Q"), minLength: 1, maxLength: 9 });
    const text = fc.array(word, { maxLength: 12 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(text, text, text), { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 30, max: 90 }),
        (cells, width) => {
          const three = ["Một", "Hai", "Ba"].map((heading, index) => ({
            heading,
            value: (row: readonly string[]) => row[index] ?? "",
            flexible: index > 0,
          }));
          const lines = table(three, cells, { width, ...plain });
          expect(Math.max(...lines.map(textWidth))).toBeLessThanOrEqual(width);
          const shown = new Set(lines.flatMap((line) => line.split(/\s+/)));
          expect(
            cells
              .flat()
              .flatMap((cell) => cell.split(" "))
              .filter((one) => one !== "" && !shown.has(one)),
          ).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });
});

test("fields stand beside their names", () => {
  const lines = fields(
    [
      ["Số", "1"],
      ["Nội dung", "một hai ba bốn năm"],
    ],
    { width: 22, ...plain },
  );
  expect(lines).toEqual(["Số        1", "Nội dung  một hai ba", "          bốn năm"]);
});

test("CLI-11 sentences are wrapped at words with their indentation; columns and commands to copy are not", () => {
  const lines = ["Một hai ba bốn năm", "  Một hai ba bốn", "một  hai  ba bốn năm", "  cchc finding list --overdue"];
  expect(wrapSentences(lines, 12)).toEqual([
    ...["Một hai ba", "bốn năm", "  Một hai ba", "  bốn"],
    ...["một  hai  ba bốn năm", "  cchc finding list --overdue"],
  ]);
  expect(wrapSentences(lines, null)).toEqual(lines);
  const coloured = ["  \u001b[33mMột hai ba\u001b[39m"];
  expect(wrapSentences(coloured, 12)).toEqual(coloured);
});
