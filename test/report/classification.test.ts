import { beforeAll, expect, test } from "vitest";
import { announcedCalendar } from "../../packages/core/src/calendar/announced.ts";
import type { CalendarDay } from "../../packages/core/src/day.ts";
import type { OwnDocument } from "../../packages/core/src/model/documents.ts";
import type { Workspace } from "../../packages/core/src/model/workspace.ts";
import {
  criteriaWith,
  departments,
  finalScorecard,
  scorecardOf,
} from "../../packages/core/src/test-support/score-bench.ts";
import { type Catalogue, loadCatalogue } from "../../packages/messages/src/catalogue.ts";
import { citedDocument } from "../../packages/report/src/cited-document.ts";
import { classificationFields } from "../../packages/report/src/classification/classification-fields.ts";
import { classificationView } from "../../packages/report/src/classification/classification-report.ts";
import type { DocumentSources } from "../../packages/report/src/document-sources.ts";
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

test("PDOC-8 a basis recorded by its number is cited with type, day, issuer and subject as far as they are known", () => {
  const registered = {
    id: "d1",
    number: "388/QĐ-UBND",
    title: "Quyết định ban hành Bộ tiêu chí đánh giá cải cách hành chính",
    issuer: "Ủy ban nhân dân tỉnh",
    issuedOn: "2022-03-05",
  } as const;
  const cited = (document: string, documents: DocumentSources["documents"] = [registered], more = {}) =>
    citedDocument({ document, ...more }, { documents, texts });
  const whole =
    "Quyết định số 388/QĐ-UBND ngày 05 tháng 3 năm 2022 của Ủy ban nhân dân tỉnh ban hành Bộ tiêu chí đánh giá cải cách hành chính";
  expect(cited("388/QĐ-UBND")).toBe(whole);
  expect(cited("Số: 388/QĐ-UBND")).toBe(whole);
  expect(cited("388/QĐ-UBND", [])).toBe("Quyết định số 388/QĐ-UBND");
  // Numbers begin anew every year: of two nobody knows which is meant, until the day says it.
  const other = { ...registered, id: "d2", issuedOn: "2023-01-10" as const, title: "Quyết định về việc khác" };
  expect(cited("388/QĐ-UBND", [registered, other])).toBe("Quyết định số 388/QĐ-UBND");
  expect(cited("388/QĐ-UBND", [registered, other], { issuedOn: "2022-03-05" })).toBe(whole);
  const own: OwnDocument = {
    template: "team-decision",
    subject: { kind: "programme", id: "p" },
    withdrawn: { on: "2022-03-06", reason: "ban hành nhầm" },
  };
  const withdrawn = { ...registered, own };
  expect(cited("388/QĐ-UBND", [withdrawn])).toBe("Quyết định số 388/QĐ-UBND");
  expect(cited("Kế hoạch của Ban Chỉ đạo")).toBe("Kế hoạch của Ban Chỉ đạo");
  const plan = { title: "Kế hoạch cải cách hành chính năm 2022", issuedOn: "2022-01-14" };
  expect(cited("9/KH-UBND", [], plan)).toBe(
    "Kế hoạch số 9/KH-UBND ngày 14 tháng 01 năm 2022 về cải cách hành chính năm 2022",
  );
  expect(cited("12/CTr-UBND", [], plan)).toBe(
    "Kế hoạch cải cách hành chính năm 2022 (số 12/CTr-UBND ngày 14 tháng 01 năm 2022)",
  );
  const based = { ...sources(), criteria: { ...criteria, basis: "388/QĐ-UBND" }, documents: [registered] };
  const { view } = classificationView(based, { asOf: "2022-12-31", typeCode: "QĐ", number: null, date: null });
  expect(view.criteriaBasis).toBe(whole);
});

test("CDOC-5 the decision speaks to heads of bodies, to chairmen of committees, and to both", () => {
  const { heads } = texts.report;
  expect(heads({ offices: true, places: [] })).toBe("Thủ trưởng các cơ quan, đơn vị");
  expect(heads({ offices: false, places: ["Xã An Bình", "Phường Long Mỹ", "UBND xã B"] })).toBe(
    "Chủ tịch Ủy ban nhân dân các phường, xã",
  );
  expect(heads({ offices: true, places: ["Huyện Châu Thành", "Thành phố Vị Thanh"] })).toBe(
    "Thủ trưởng các cơ quan, đơn vị, Chủ tịch Ủy ban nhân dân các thành phố, huyện",
  );
  expect(heads({ offices: false, places: ["Vị Thanh"] })).toBe("Chủ tịch Ủy ban nhân dân các địa phương");
});

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
