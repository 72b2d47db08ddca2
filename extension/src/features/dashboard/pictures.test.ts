import { join } from "node:path";
import { loadCatalogue } from "@cchc/messages/catalogue";
import { readDashboard, reportingYears } from "@cchc/store/dashboard";
import { Workspace } from "@cchc/store/workspace";
import { expect, test } from "vitest";
import { printPage } from "../../pages/print-page.ts";
import type { DashboardView } from "../../protocol/dashboard-page.ts";
import { CountedRecords } from "./counted.ts";
import { dashboardFigures } from "./figures.ts";
import { listedRecords } from "./listed-records.ts";
import { dashboardPictures } from "./pictures.ts";

const sample = new Workspace(join(import.meta.dirname, "..", "..", "..", "..", "examples", "hau-giang"));
const period = { from: "2022-12-15", to: "2023-12-14" } as const;

async function made(asOf: `${number}-${number}-${number}` = "2023-09-20", language: "vi" | "en" = "vi") {
  const answer = await readDashboard(sample, asOf, period);
  const texts = await loadCatalogue(language);
  const counted = new CountedRecords();
  const words = { texts, areaLists: [], counted };
  const pictures = dashboardPictures(answer.dashboard, words);
  return { answer, texts, counted, pictures, figures: dashboardFigures(answer.dashboard, words) };
}

test("DASH-7 every number above nought in a table has its records, as many as it says, each with a way to open it", async () => {
  const { pictures, figures, counted, answer, texts } = await made();
  const cells = [...pictures.flatMap(({ table }) => table.rows.flatMap((row) => row.cells)), ...figures];
  const keyed = cells.flatMap((cell) => (cell.key === null ? [] : [{ ...cell, key: cell.key }]));
  expect(keyed.length).toBeGreaterThan(60);
  for (const cell of keyed) {
    const behind = counted.find(cell.key);
    if (behind === undefined) throw new Error(`nothing behind ${cell.key}`);
    const listed = listedRecords(behind, answer, texts);
    expect(listed.map(({ listed: { key } }) => key)).toEqual(behind.ids);
    for (const { reference, listed: one } of listed)
      expect([reference.id, reference.file !== ""]).toEqual([one.key, true]);
    const said = "text" in cell ? cell.text : cell.value;
    if (!said.includes("%")) expect(behind.ids).toHaveLength(Number(said.replaceAll(".", "")));
  }
});

test("DASH-7 a table says the same as its picture", async () => {
  const { pictures } = await made();
  for (const { id, categories, series, table, empty } of pictures) {
    expect(table.rows.map(({ name }) => name)).toEqual(categories.map(({ longName }) => longName));
    for (const row of table.rows) expect(row.cells).toHaveLength(table.headings.length);
    if (id === "visits" || empty !== null) continue;
    for (const [index, { values }] of series.entries())
      expect(table.rows.map(({ cells }) => cells[index]?.text?.replace(/^hạng (\d+)\/\d+$/, "$1"))).toEqual(
        values.map((value) => (value === null ? "" : String(value))),
      );
  }
});

test("DASH-3 a share stands over months that have begun, and over no month to come", async () => {
  const remediation = (await made()).pictures.find(({ id }) => id === "remediation");
  const marks = remediation?.categories.map(({ name }, at) => [name, remediation.marks?.[at]]);
  expect(marks?.slice(-6)).toEqual([
    ["T8/23", "56%"],
    ["T9/23", "67%"],
    ["T10/23", "0%"],
    ["T11/23", ""],
    ["T12/23", ""],
    ["Chưa có hạn", ""],
  ]);
});

test("DASH-7 no two parts of a picture look alike without their colours", async () => {
  const { pictures } = await made();
  for (const { id, series } of pictures) {
    const patterns = series.map(({ look }) => look.pattern);
    expect([id, new Set(patterns).size]).toEqual([id, patterns.length]);
  }
});

test("DASH-5 what is empty says so in words, and whether that is good", async () => {
  const empties = async (asOf: `${number}-${number}-${number}`) =>
    (await made(asOf)).pictures.flatMap(({ id, empty }) => (empty === null ? [] : [[id, empty.good]]));
  expect(await empties("2023-09-20")).toEqual([]);
  expect(await empties("2020-12-31")).toEqual([
    ["by-level", true],
    ["by-area", true],
    ["remediation", false],
    ["tasks", false],
    ["ranks", false],
  ]);
  expect(await reportingYears(sample)).toEqual([2023, 2022, 2021]);
});

test("DASH-6 in the picture, too, ranks among 63 and among 34 are two lines with names of their own", async () => {
  const { answer, texts, counted } = await made();
  const point = (year: number, rank: number, outOf: number) => ({
    scheme: "PAR",
    year,
    rank,
    outOf,
    ...{ title: "PAR INDEX", peerGroup: "", unit: "hau-giang", value: 80, qualifier: null, group: null, changes: [] },
    scale: { measure: "percent" as const, maximum: 100 },
  });
  const lines = [
    { scheme: "PAR", title: "PAR INDEX", outOf: 63, points: [point(2023, 18, 63), point(2024, 12, 63)] },
    { scheme: "PAR", title: "PAR INDEX", outOf: 34, points: [point(2025, 20, 34)] },
  ];
  const words = { texts, areaLists: [], counted };
  const ranks = dashboardPictures({ ...answer.dashboard, ranks: lines }, words).find(({ id }) => id === "ranks");
  expect(ranks?.series.map(({ name, values }) => [name, values])).toEqual([
    ["PAR, trong 63 tỉnh, thành phố", [18, 12, null]],
    ["PAR, trong 34 tỉnh, thành phố", [null, null, 20]],
  ]);
  expect(ranks?.table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
    ["hạng 18/63", ""],
    ["hạng 12/63", ""],
    ["", "hạng 20/34"],
  ]);
});

test("DASH-8 a printed page says whose figures they are and of which day, and hostile words stay words", async () => {
  const { pictures, figures, texts } = await made();
  const hostile = '<img src=x onerror="alert(1)">';
  const view: DashboardView = {
    workspace: hostile,
    asOf: "2023-09-20",
    today: "2023-09-20",
    period,
    year: 2023,
    years: [],
    invented: "Dữ liệu mẫu.",
    skipped: 0,
    figures,
    pictures: pictures.map((picture) => ({ ...picture, title: `${picture.title}${hostile}` })),
  };
  const page = printPage(
    view,
    new Map([["tasks", "data:image/png;base64,AAAA"]]),
    texts,
    "vi",
    texts.extension.dashboard.title,
  );
  expect(page).toContain("Tính đến ngày 20/09/2023");
  expect(page).toContain("Số liệu minh họa");
  expect(page).toContain("Năm 2023 (15/12/2022 – 14/12/2023)");
  expect(page.match(/<img/g)).toHaveLength(1);
  expect(page).not.toMatch(/<script|https?:/i);
});
