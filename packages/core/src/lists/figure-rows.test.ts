import { expect, test } from "vitest";
import { figuresOfRows } from "./figure-rows.ts";

type Figures = Parameters<typeof figuresOfRows>[0];
type Rows = Parameters<typeof figuresOfRows>[1];
const figure = (id: string, from: string) => ({ id, label: "Hồ sơ", value: 1, from, to: "2023-12-31" });
const valuesOf = (label: string, from: string) => ({
  id: null,
  label,
  indicator: null,
  unit: null,
  level: null,
  from,
  to: null,
});
const rowsOf = (values: readonly object[]) => values.map((one) => ({ values: one })) as unknown as Rows;
const figures = [figure("mot", "2023-01-01"), figure("hai", "2023-02-01")] as unknown as Figures;

test("LIST-19 figures of one name are told apart by their days where the table has them, and asked about where not", () => {
  const rows = rowsOf([valuesOf("hồ sơ", "2023-02-01"), valuesOf("Hồ sơ", "2023-03-01")]);
  const meant = [...figuresOfRows(figures, rows, new Set(["label", "from"])).values()];
  expect(meant).toMatchObject([
    { figure: { id: "hai" }, by: ["label", "from"] },
    { id: "ho-so", taken: null },
  ]);
  const bare = [...figuresOfRows(figures, rows, new Set(["label"])).values()];
  expect(bare).toMatchObject([{ problem: { code: "id-ambiguous" } }, { problem: { code: "id-ambiguous" } }]);
});

test("LIST-19 twenty thousand figures of one name are found, and as many new ones get ids, in one go", () => {
  const many = Array.from({ length: 20_000 }, (_, at) => `${2000 + Math.floor(at / 10)}-${at % 10}`);
  const given = new Set(["label", "from"]);
  const rows = rowsOf(many.map((from) => valuesOf("Hồ sơ", from)));
  const found = figuresOfRows(many.map((from, at) => figure(`so-${at}`, from)) as unknown as Figures, rows, given);
  expect([...found.values()].at(-1)).toMatchObject({ figure: { id: "so-19999" } });
  expect([...figuresOfRows([], rows, given).values()].at(-1)).toMatchObject({ id: "ho-so-20000", taken: "ho-so" });
}, 5_000);
