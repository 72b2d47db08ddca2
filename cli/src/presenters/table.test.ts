import { describe, expect, test } from "vitest";
import { type Column, fields, table } from "./table.ts";

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
