import type { CalendarDay } from "@cchc/core/day";
import type { OwnAreaList } from "@cchc/core/model/area-lists";
import type { Level } from "@cchc/core/model/codes";
import type { Dashboard } from "@cchc/core/query/dashboard";
import { latenessSpans } from "@cchc/core/query/overdue-findings";
import type { Tally } from "@cchc/core/query/period-summary";
import type { DueColumn } from "@cchc/core/query/remediation-by-month";
import { areaNames } from "@cchc/messages/area-names";
import type { Catalogue } from "@cchc/messages/catalogue";
import type { PartLook, Picture, PictureCell, PictureSeries } from "../../protocol/dashboard-page.ts";
import type { Counted, CountedRecords } from "./counted.ts";

/** What pictures are put into words with; `counted` learns the records behind each number. */
export interface PictureWords {
  texts: Catalogue;
  areaLists: readonly OwnAreaList[];
  counted: CountedRecords;
}

/** The pictures of a dashboard in the order of the page (SPEC DASH-7). */
export function dashboardPictures(made: Dashboard, words: PictureWords): Picture[] {
  return [
    overdueByLevel(made, words),
    overdueByArea(made, words),
    remediation(made, words),
    visits(made, words),
    tasks(made, words),
    ranks(made, words),
  ];
}

function overdueByLevel({ overdue, asOf }: Dashboard, words: PictureWords): Picture {
  const { dashboard } = words.texts.extension;
  return stacked("by-level", "rows", "finding", dashboard.byLevel, words, {
    categories: overdue.byLevel.map(({ level }) => sameName(levelName(level, words))),
    series: latenessSpans.map((span, index) => ({
      name: dashboard.lateness(span),
      look: lengthLooks[index] ?? grey,
      tallies: overdue.byLevel.map(({ byLength }) => byLength[index] ?? nothing),
    })),
    empty: { words: dashboard.noneOverdue(asOf), good: true },
  });
}

function overdueByArea({ overdue, asOf }: Dashboard, words: PictureWords): Picture {
  const { dashboard } = words.texts.extension;
  return stacked("by-area", "rows", "finding", dashboard.byArea, words, {
    categories: overdue.byArea.map(({ area }) => sameName(areaName("inspection", area, words))),
    series: overdue.byLevel.map(({ level }, index) => ({
      name: levelName(level, words),
      look: level === null ? grey : levelLooks[level],
      tallies: overdue.byArea.map(({ byLevel }) => byLevel[index] ?? nothing),
    })),
    empty: { words: dashboard.noneOverdue(asOf), good: true },
  });
}

function remediation({ remediation: columns, findings, asOf }: Dashboard, words: PictureWords): Picture {
  const { format, extension } = words.texts;
  const text = extension.dashboard.remediation;
  const part = (name: string, look: PartLook, of: "onTime" | "late" | "open") => ({
    name,
    look,
    tallies: columns.map((column) => column[of]),
  });
  const picture = stacked("remediation", "columns", "finding", text, words, {
    categories: columns.map(({ column }) => columnName(column, words)),
    series: [
      part(text.onTime, { tone: "green", pattern: "solid" }, "onTime"),
      part(text.late, { tone: "yellow", pattern: "stripes" }, "late"),
      part(text.open, { tone: "red", pattern: "cross" }, "open"),
    ],
    empty: { words: text.empty, good: false },
  });
  // A share of what is not due yet says nothing.
  const percents = columns.map(({ column, donePercent }) =>
    donePercent === null || !isDue(column, asOf) ? "" : format.percent(Math.round(donePercent)),
  );
  const rows = picture.table.rows.map((row, index) => ({
    ...row,
    cells: [...row.cells, plainCell(percents[index] ?? "")],
  }));
  const hasAny = findings.resolved.value + findings.unfinished.value > 0;
  return {
    ...picture,
    marks: percents,
    empty: hasAny ? null : picture.empty,
    table: { headings: [...picture.table.headings, text.percent], rows },
  };
}

function visits({ visitsToMonth }: Dashboard, words: PictureWords): Picture {
  const { extension, format } = words.texts;
  const text = extension.dashboard.visits;
  const months = visitsToMonth.map(({ month }) => columnName(month, words));
  const line = (name: string, look: PartLook, of: "planned" | "done") => {
    const tallies = visitsToMonth.map((upTo) => upTo[of]);
    const keys = tallies.map((tally, index) => {
      if (tally === null) return null;
      const title = `${name}, ${text.toMonth(months[index]?.longName ?? "")}`;
      return words.counted.add(`visits.${of === "planned" ? 0 : 1}.${index}`, title, "visit", tally.visits);
    });
    return {
      series: {
        name,
        look,
        values: tallies.map((tally) => tally?.visits.value ?? null),
        words: tallies.map((tally) =>
          tally === null
            ? ""
            : extension.dashboard.counted.visits({ visits: tally.visits.value, units: tally.units.value }),
        ),
      } satisfies PictureSeries,
      headings: [text.inVisits(name), text.inUnits(name)],
      cells: tallies.map((tally, index): PictureCell[] =>
        tally === null
          ? [plainCell(""), plainCell("")]
          : [
              { text: format.number(tally.visits.value), key: keys[index] ?? null },
              plainCell(format.number(tally.units.value)),
            ],
      ),
    };
  };
  const planned = line(text.planned, { tone: "grey", pattern: "outline" }, "planned");
  const done = line(text.done, { tone: "blue", pattern: "solid" }, "done");
  const isEmpty = (visitsToMonth.at(-1)?.planned.visits.value ?? 0) === 0;
  return {
    id: "visits",
    shape: "steps",
    title: text.title,
    note: text.note,
    category: text.category,
    categories: months,
    series: [planned.series, done.series],
    marks: null,
    table: {
      headings: [...planned.headings, ...done.headings],
      rows: months.map(({ longName }, index) => ({
        name: longName,
        cells: [...(planned.cells[index] ?? []), ...(done.cells[index] ?? [])],
      })),
    },
    empty: isEmpty ? { words: text.empty, good: false } : null,
  };
}

function tasks({ tasksByArea, plans }: Dashboard, words: PictureWords): Picture {
  const { format, extension } = words.texts;
  const text = extension.dashboard.tasks;
  const part = (
    of: "doneOnTime" | "doneLate" | "onCourse" | "notStarted" | "overdue",
    tone: PartLook["tone"],
    pattern: PartLook["pattern"],
  ) => ({ name: text[of], look: { tone, pattern }, tallies: tasksByArea.map(({ tasks: tally }) => tally[of]) });
  const note =
    plans.length === 0
      ? text.noteWithout
      : text.note(format.list(plans.map(({ number, title }) => `${title} (${number})`)));
  return stacked("tasks", "rows", "task", { ...text, note }, words, {
    categories: tasksByArea.map(({ area, areaListId }) => sameName(areaName(areaListId, area, words))),
    series: [
      part("doneOnTime", "green", "solid"),
      part("doneLate", "yellow", "stripes"),
      part("onCourse", "blue", "dots"),
      part("notStarted", "grey", "outline"),
      part("overdue", "red", "cross"),
    ],
    empty: { words: text.empty, good: false },
  });
}

/** Ranks count downwards; each line keeps to one index and one number of competitors (SPEC DASH-6). */
function ranks({ ranks: lines }: Dashboard, words: PictureWords): Picture {
  const { extension } = words.texts;
  const text = extension.dashboard.ranks;
  const years = [...new Set(lines.flatMap(({ points }) => points.map(({ year }) => year)))].sort();
  const tones = ["blue", "orange", "purple", "green", "red"] as const;
  const patterns = ["solid", "outline", "stripes", "dots", "cross"] as const;
  const series = lines.map(({ scheme, outOf, points }, index): PictureSeries => {
    const ofYear = (year: number) => points.find((point) => point.year === year);
    return {
      name: text.among({ scheme, outOf }),
      look: { tone: tones[index % tones.length] ?? "blue", pattern: patterns[index % patterns.length] ?? "solid" },
      values: years.map((year) => ofYear(year)?.rank ?? null),
      words: years.map((year) => {
        const point = ofYear(year);
        return point === undefined ? "" : text.rank({ rank: point.rank, outOf });
      }),
    };
  });
  return {
    id: "ranks",
    shape: "ranks",
    title: text.title,
    note: text.note,
    category: text.category,
    categories: years.map((year) => sameName(String(year))),
    series,
    marks: null,
    table: {
      headings: series.map(({ name }) => name),
      rows: years.map((year, at) => ({
        name: String(year),
        cells: series.map((line) => plainCell(line.words[at] ?? "")),
      })),
    },
    empty: lines.length === 0 ? { words: text.empty, good: false } : null,
  };
}

interface StackedParts {
  categories: Picture["categories"];
  series: { name: string; look: PartLook; tallies: readonly Tally[] }[];
  empty: NonNullable<Picture["empty"]>;
}

/** Bars made of parts, with a table that also has their totals. */
function stacked(
  id: Picture["id"],
  shape: Picture["shape"],
  of: Counted["of"],
  { title, note, category }: { title: string; note: string; category: string },
  { texts, counted }: PictureWords,
  { categories, series, empty }: StackedParts,
): Picture {
  const { format, extension } = texts;
  const inWords = of === "task" ? extension.dashboard.counted.tasks : extension.dashboard.counted.findings;
  const totals = categories.map((_, at) => together(series.map(({ tallies }) => tallies[at] ?? nothing)));
  const cell = (key: string, heading: string, tally: Tally): PictureCell => ({
    text: format.number(tally.value),
    key: counted.add(key, heading, of, tally),
  });
  return {
    id,
    shape,
    title,
    note,
    category,
    categories,
    series: series.map(({ name, look, tallies }) => ({
      name,
      look,
      values: tallies.map(({ value }) => value),
      words: tallies.map(({ value }) => inWords(value)),
    })),
    marks: totals.map(({ value }) => format.number(value)),
    table: {
      headings: [...series.map(({ name }) => name), extension.dashboard.total],
      rows: categories.map(({ longName }, at) => ({
        name: longName,
        cells: [
          ...series.map(({ name, tallies }, index) =>
            cell(`${id}.${index}.${at}`, `${longName}, ${name.toLocaleLowerCase("vi")}`, tallies[at] ?? nothing),
          ),
          cell(`${id}.total.${at}`, longName, totals[at] ?? nothing),
        ],
      })),
    },
    empty: totals.some(({ value }) => value > 0) ? null : empty,
  };
}

function together(tallies: readonly Tally[]): Tally {
  const ids = tallies.flatMap((tally) => tally.ids);
  return { value: ids.length, ids };
}

function columnName(column: DueColumn, { texts }: PictureWords): Picture["categories"][number] {
  const text = texts.extension.dashboard.remediation;
  switch (column) {
    case "earlier":
      return { name: text.earlier, longName: text.earlierLong };
    case "later":
      return { name: text.later, longName: text.laterLong };
    case "undated":
      return { name: text.undated, longName: text.undatedLong };
    default:
      return { name: text.month(column.month), longName: text.monthDays(column) };
  }
}

/** Whether something of a column was to be done by the day. */
function isDue(column: DueColumn, asOf: CalendarDay): boolean {
  return column === "earlier" || (typeof column === "object" && column.from <= asOf);
}

function levelName(level: Level | null, { texts }: PictureWords): string {
  return level === null ? texts.extension.dashboard.unknownLevel : texts.labels.level[level];
}

/** As in the list that is named, else in any list: a finding's visit may have had a list of its own. */
function areaName(listId: string, area: string, { texts, areaLists }: PictureWords): string {
  const nameOf = areaNames(texts, areaLists);
  const lists = [listId, ...areaLists.map(({ id }) => id), ...Object.keys(texts.labels.area)];
  return lists.map((list) => nameOf(list, area)).find((name) => name !== area) ?? area;
}

function sameName(name: string): Picture["categories"][number] {
  return { name, longName: name };
}

function plainCell(text: string): PictureCell {
  return { text, key: null };
}

const nothing: Tally = { value: 0, ids: [] };
const grey: PartLook = { tone: "grey", pattern: "outline" };
/** The longer, the darker and the denser. */
const lengthLooks: readonly PartLook[] = [
  { tone: "yellow", pattern: "outline" },
  { tone: "yellow", pattern: "stripes" },
  { tone: "orange", pattern: "cross" },
  { tone: "red", pattern: "solid" },
];
const levelLooks: { readonly [L in Level]: PartLook } = {
  province: { tone: "blue", pattern: "solid" },
  district: { tone: "purple", pattern: "stripes" },
  commune: { tone: "orange", pattern: "dots" },
};
