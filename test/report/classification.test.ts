import { beforeAll, expect, test } from "vitest";
import { announcedCalendar } from "../../packages/core/src/calendar/announced.ts";
import type { CalendarDay } from "../../packages/core/src/day.ts";
import type { Workspace } from "../../packages/core/src/model/workspace.ts";
import {
  criteriaWith,
  departments,
  finalScorecard,
  scorecardOf,
} from "../../packages/core/src/test-support/score-bench.ts";
import { type Catalogue, loadCatalogue } from "../../packages/messages/src/catalogue.ts";
import { classificationFields } from "../../packages/report/src/classification/classification-fields.ts";
import { classificationView } from "../../packages/report/src/classification/classification-report.ts";
import { figureSources } from "../../packages/report/src/explanation.ts";
import { listFields } from "../../packages/report/src/fields.ts";

const criteria = criteriaWith();
const own = { "1.1.1": 10, "1.1.2": 18.25, "2.1": 33.5 };
const { "2.1": _none, ...ownOfC } = own;
const done = { ...finalScorecard(criteria, "a", own, { "1.2": 9, "2.2": 17.75 }), invented: true as const };
const scorecards = [
  finalScorecard(criteria, "b", own, { "1.2": 9, "2.2": 17.75 }),
  done,
  finalScorecard(criteria, "c", ownOfC, { "1.2": 9, "2.2": 17.75 }),
  scorecardOf(criteria, { unitId: "d", number: "PC2022-d" }),
];
const workspace: Workspace = {
  kind: "workspace",
  schemaVersion: 1,
  revision: 1,
  id: "w",
  title: "CCHC",
  provinceId: "province",
  language: "vi",
  settings: { reportingYearStart: "12-15", dueSoonDays: 10, issuer: "Sở Nội vụ" },
  areaLists: [],
  history: [],
};
let texts: Catalogue;
beforeAll(async () => {
  texts = await loadCatalogue("vi");
});
const sources = () => ({
  workspace,
  units: departments,
  people: [],
  documents: [],
  calendar: announcedCalendar,
  calendarOfVersion: () => announcedCalendar,
  texts,
  criteria,
  scorecards,
  plans: [],
});
const viewed = (asOf: CalendarDay = "2022-12-31") =>
  classificationView(sources(), { asOf, typeCode: "TB", number: null, date: null });

test("SCORE-17 a classification says rank, points, own maximum, percent and band, and who did not submit", () => {
  const { view } = viewed();
  expect(view.rows).toMatchObject([
    { rank: 1, unitName: "Unit c", points: 55, maximum: 60, scorePercent: 91.67, band: "Tốt" },
    {
      rank: 2,
      sharedRank: true,
      unitName: "Unit a",
      points: 88.5,
      maximum: 100,
      scorePercent: 88.5,
      note: "Đồng hạng",
    },
    { rank: 2, sharedRank: true, unitName: "Unit b" },
  ]);
  expect(view.rows[0]?.note).toBe("Điểm tối đa của đơn vị: 60");
  expect(view).toMatchObject({
    year: 2022,
    issuer: "Sở Nội vụ",
    peerCount: 4,
    classifiedCount: 3,
    notSubmittedCount: 1,
    notSubmittedUnits: [{ unitName: "Unit d", scorecardNumber: "PC2022-d", statusName: "Đang tự chấm" }],
    hasInvented: true,
  });
  expect(
    view.bands.map(({ band, minimumPercent, belowPercent, unitCount, bandShare }) => [
      band,
      minimumPercent,
      belowPercent,
      unitCount,
      bandShare,
    ]),
  ).toEqual([
    ["Tốt", 80, null, 3, 100],
    ["Khá", 65, 80, 0, 0],
    ["Yếu", 0, 65, 0, 0],
  ]);
});

test("SCORE-17 a band that was in force when units became final is there after the scale changed", () => {
  const { view } = viewed("2024-01-01");
  expect(view.bands.map(({ band, unitCount }) => [band, unitCount])).toEqual([
    ["Đạt", 0],
    ["Chưa đạt", 0],
    ["Tốt", 3],
  ]);
  expect(view.unbandedCount).toBe(0);
});

test("PROV-1 every number of a classification is explained by its scorecards or units", () => {
  const explained = viewed();
  const { view, figures } = explained;
  const { records } = figureSources(explained, sources(), "2022-12-31");
  const byName = new Map(figures.map((figure) => [figure.name, figure]));
  expect(byName.get("scorecard.PC2022-a.scorePercent")).toMatchObject({
    value: 88.5,
    basis: { kind: "share", part: "scorecard.PC2022-a.points", whole: "scorecard.PC2022-a.maximum" },
  });
  expect(records[done.id]).toEqual({ kind: "scorecard", number: "PC2022-a", label: "Unit a" });
  const values = new Set(figures.map(({ value }) => value));
  const counts = [view.peerCount, view.classifiedCount, view.pendingCount, view.notSubmittedCount, view.unbandedCount];
  for (const value of [...counts, ...view.rows.flatMap(({ rank, points, maximum }) => [rank, points, maximum])]) {
    expect(values).toContain(value);
  }
});

test("every field of a classification has a Vietnamese name of its own", () => {
  const fields = listFields(classificationFields, texts.report, viewed().view);
  expect(fields.filter(({ path, vietnamesePath }) => path === vietnamesePath)).toEqual([]);
  expect(new Set(fields.map(({ vietnamesePath }) => vietnamesePath)).size).toBe(fields.length);
});
