import type { CoverageCounts } from "@cchc/core/query/programme-item";
import type { CoverageItem, Cut, PlannedUnitLeft, UnitLeft } from "../coverage-item.ts";
import { type Column, table } from "./table.ts";
import type { View } from "./view.ts";

/** Which rows are shown: of one level or some categories only, when somebody asked for these. */
export interface CoverageRows {
  level?: CoverageItem["byLevel"][number]["level"] | undefined;
  categories?: readonly CoverageItem["byCategory"][number]["category"][] | undefined;
}

/** Coverage in full: the table, then what is left. */
export function coverageLines(item: CoverageItem, rows: CoverageRows, view: View): string[] {
  const { style } = view;
  const { coverage } = view.texts.programmes;
  const heading =
    item.programme === null ? coverage.headingOfYear(item.year) : coverage.headingOfProgramme(item.programme);
  return [
    style("bold", heading),
    coverage.period({ ...item.period, asOf: item.asOf }),
    "",
    ...coverageTable(item, rows, view),
    "",
    ...waitingLines(item, view),
    "",
    ...unvisitedLines(item.unvisited, view),
  ];
}

/** One line for all, each level and each category that has units or visits; a bar where people look. */
export function coverageTable(item: CoverageItem, { level, categories }: CoverageRows, view: View): string[] {
  const { texts, width } = view;
  const { labels, programmes, format } = texts;
  const { coverage } = programmes;
  const narrowed = level !== undefined || categories !== undefined;
  const isThere = ({ planned, unitsInForce }: CoverageCounts) => planned.visits + unitsInForce > 0;
  const named = [
    { name: coverage.total, ...item.total },
    ...item.byLevel
      .filter((row) => isThere(row) && (narrowed ? row.level === level : true))
      .map((row) => ({ name: labels.level[row.level], ...row })),
    ...item.byCategory
      .filter((row) => isThere(row) && (narrowed ? categories?.includes(row.category) === true : true))
      .map((row) => ({ name: labels.category[row.category], ...row })),
  ];
  type Row = (typeof named)[number];
  const columns: Column<Row>[] = [
    { heading: "", value: ({ name }) => name, flexible: true },
    { heading: coverage.visits, value: (row) => coverage.of(row.done.visits, row.planned.visits), align: "right" },
    { heading: coverage.units, value: (row) => coverage.of(row.done.units, row.planned.units), align: "right" },
    { heading: coverage.covered, value: (row) => coverage.of(row.unitsCovered, row.unitsInForce), align: "right" },
    {
      heading: coverage.percent,
      value: ({ percent }) => (percent === null ? "" : format.percent(percent)),
      align: "right",
    },
  ];
  if (width !== null) columns.push({ heading: "", value: ({ percent }) => bar(percent), tone: () => "green" });
  return [...table(columns, named, view), coverage.legend];
}

/** A share as a bar; empty where there is nothing to share. */
function bar(percent: number | null): string {
  if (percent === null) return "";
  const full = Math.min(barLength, Math.round((percent / 100) * barLength));
  return `${"█".repeat(full)}${"░".repeat(barLength - full)}`;
}

const barLength = 16;

/** The units of the plan that are left, under what is to be said of them. */
function waitingLines(item: CoverageItem, view: View): string[] {
  const { screens, programmes, labels, format } = view.texts;
  const { field } = screens;
  const columns: Column<PlannedUnitLeft>[] = [
    { heading: field.visit, value: ({ number }) => number },
    { heading: field.unit, value: ({ unitName }) => unitName, flexible: true },
    { heading: field.plannedOn, value: ({ plannedOn }) => format.day(plannedOn) },
    { heading: field.status, value: ({ status }) => labels.visitStatus[status], flexible: true },
  ];
  return listed(waitingText(item, programmes.coverage), columns, item.waiting, view);
}

/** How many units of the plan are left. */
export function waitingText(
  { total, waiting }: Pick<CoverageItem, "total" | "waiting">,
  words: View["texts"]["programmes"]["coverage"],
): string {
  return total.planned.visits === 0 ? words.nothingPlanned : words.waiting(waiting.total);
}

function unvisitedLines({ total, items }: Cut<UnitLeft>, view: View): string[] {
  const { screens, programmes, labels } = view.texts;
  const { field } = screens;
  const columns: Column<UnitLeft>[] = [
    { heading: field.id, value: ({ unitId }) => unitId },
    { heading: field.unit, value: ({ unitName }) => unitName, flexible: true },
    { heading: field.level, value: ({ level }) => (level === null ? "" : labels.level[level]) },
    {
      heading: field.category,
      value: ({ category }) => (category === null ? "" : labels.category[category]),
      flexible: true,
    },
  ];
  return listed(programmes.coverage.unvisited(total), columns, { total, items }, view);
}

function listed<T>(heading: string, columns: Column<T>[], { total, items }: Cut<T>, view: View): string[] {
  const rest = total - items.length;
  return [
    view.style("bold", heading),
    ...(items.length === 0 ? [] : table(columns, items, view)),
    ...(rest > 0 ? [view.texts.programmes.coverage.more(rest)] : []),
  ];
}
