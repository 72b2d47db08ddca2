import { expect, test } from "vitest";
import type { CalendarDay } from "../day.ts";
import type { Figure } from "../model/figures.ts";
import type { Unit } from "../model/units.ts";
import { unit } from "../test-support/workbench.ts";
import { figuresOfRows } from "./figure-rows.ts";
import type { figureColumns, unitColumns } from "./list-columns.ts";
import type { ReadRow } from "./read-rows.ts";
import { unitsOfRows } from "./unit-rows.ts";

type UnitValues = ReadRow<typeof unitColumns>["values"];
type FigureValues = ReadRow<typeof figureColumns>["values"];

/** A row that could be read whole. */
function rowOf<V>(values: V) {
  const said = { text: () => "", quoted: () => "", emptied: () => false, exported: undefined };
  return { line: 2, values, sound: true, readable: true, ...said };
}
const named = (name: string, ...of: Parameters<typeof unit>): Unit => {
  const one = unit(...of);
  return { ...one, versions: one.versions.map((version) => ({ ...version, name })) };
};

/** What rows of units mean, by these names and first days: the id, or the code of the problem. */
function meantUnits(units: readonly Unit[], rows: readonly Partial<UnitValues>[], today: CalendarDay = "2026-01-15") {
  const none = { id: null, name: null, level: null, category: null, parent: null };
  const read = rows.map((row) => rowOf<UnitValues>({ ...none, parentName: null, from: null, to: null, ...row }));
  const register = { kind: "units" as const, schemaVersion: 1 as const, revision: 1, id: "u", history: [] };
  const meant = unitsOfRows({ ...register, units: [...units], events: [] }, read, today);
  return read.flatMap(({ values }) => {
    const found = meant.get(values);
    if (found === undefined) return [];
    return "unit" in found ? found.unit.id : "problem" in found ? found.problem.code : found.id;
  });
}

test("LIST-19 of units of one name the one in force on the row's first day is meant, or today's", () => {
  const units = [
    named("Xã Tân An", "tan-an-cu", null, null, "2025-07-01"),
    named("Xã Tân An", "tan-an-moi", null, "2025-07-01"),
  ];
  const meant = meantUnits(units, [{ name: "Xã Tân An" }, { name: "Xã Tân An", from: "2020-01-01" }]);
  expect(meant).toEqual(["tan-an-moi", "tan-an-cu"]);
  expect(meantUnits(units, [{ name: "Xã Tân An" }], "2024-01-15")).toEqual(["tan-an-cu"]);
});

test("LIST-19 where a place and its committee both stand in the register, who is called just so is meant", () => {
  const units = [
    named("Huyện Vị Thủy", "dia-ban", null, null, null, "district"),
    named("UBND huyện Vị Thủy", "uy-ban", null, null, null, "district"),
  ];
  const meant = meantUnits(units, [{ name: "Huyện Vị Thủy" }, { name: "UBND huyện Vị Thủy" }]);
  expect(meant).toEqual(["dia-ban", "uy-ban"]);
  // Who is called neither way cannot be told from the other.
  expect(meantUnits(units, [{ name: "Ủy ban nhân dân huyện Vị Thủy" }])).toEqual(["id-ambiguous"]);
});

test("LIST-19 a new unit gets no id that another row of its table has, above it or below", () => {
  const rows = [{ name: "Xã Tân Hạ" }, { id: "xa-tan-ha", name: "Xã Tân Hà" }, { name: "Xã Tân Hạ Đông" }];
  expect(meantUnits([], rows)).toEqual(["xa-tan-ha-2", "xa-tan-ha-dong"]);
});

test("LIST-19 figures of one name are told apart by their days, where the table has columns for them", () => {
  const figure = (id: string, from: CalendarDay, to: CalendarDay): Figure => ({
    ...{ id, label: "Hồ sơ đúng hạn", value: 90, measure: "%", documentId: "d", from, to },
  });
  const figures = [figure("quy-1", "2024-01-01", "2024-03-31"), figure("quy-2", "2024-04-01", "2024-06-30")];
  const empty: FigureValues = {
    ...{ id: null, label: "Hồ sơ đúng hạn", value: 91, measure: null, qualifier: null, level: null, indicator: null },
    ...{
      before: null,
      unit: null,
      from: null,
      to: null,
      parts: null,
      document: null,
      documentNumber: null,
      note: null,
    },
    breakdowns: null,
  };
  const meant = (given: readonly string[], days: Pick<FigureValues, "from" | "to">) => {
    const row = rowOf<FigureValues>({ ...empty, ...days });
    const found = figuresOfRows(figures, [row], new Set(["label", ...given])).get(row.values);
    if (found === undefined) return null;
    return "figure" in found ? found.figure.id : "problem" in found ? found.problem.code : found.id;
  };
  const second = { from: "2024-04-01", to: "2024-06-30" } as const;
  expect(meant(["from", "to"], second)).toBe("quy-2");
  expect(meant(["to"], second)).toBe("quy-2");
  expect(meant(["from", "to"], { from: "2024-07-01", to: "2024-09-30" })).toBe("ho-so-dung-han");
  expect(meant([], second)).toBe("id-ambiguous");
});
