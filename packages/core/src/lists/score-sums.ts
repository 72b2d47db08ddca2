import type { Criteria } from "../model/criteria.ts";
import { parseDeclaredNumber } from "../number-input.ts";
import { type Problem, problem } from "../problem.ts";
import { appliesTo, itemsOfCriteria, type PlacedItem } from "../scoring/criteria-items.ts";
import { differenceOfPoints, sumOfPoints } from "../scoring/points.ts";
import { bareCode } from "./criteria-numbering.ts";
import { extraHeading, isExtraTotal } from "./extra-headings.ts";
import { wordKey } from "./list-words.ts";
import type { RowProblem } from "./read-rows.ts";
import type { TableRow } from "./table.ts";
import { isTotal } from "./totals.ts";

/** The columns of points, whose turns differ (SPEC SCORE-12). */
export const pointColumns = ["self", "appraised", "survey"] as const;
type PointColumn = (typeof pointColumns)[number];

interface ItemRow {
  row: TableRow;
  placed: PlacedItem;
}

/** Items that a row adds up, the maxima that are printed for them, and whether bonus and penalty may be in it. */
interface Added {
  items: readonly PlacedItem[];
  printed: readonly number[];
  isWhole: boolean;
}

/**
 * What a sheet of points prints and the set or its own items do not make (SPEC LIST-40): points out of another maximum are
 * problems, since they are of another scale; every other maximum and every sum is told only, as the items are what counts.
 */
export function scoreSums(
  { items, between }: { items: readonly ItemRow[]; between: readonly TableRow[] },
  criteria: Criteria,
  unitId: string | null,
  cell: (row: TableRow, column: string) => string,
): { problems: RowProblem[]; warnings: RowProblem[] } {
  const problems: RowProblem[] = [];
  const warnings: RowProblem[] = [];
  const all = itemsOfCriteria(criteria).filter((one) => unitId === null || appliesTo(one, unitId));
  const numberIn = (row: TableRow, column: string) => {
    const read = cell(row, column) === "" ? null : parseDeclaredNumber(cell(row, column), column);
    return read?.ok === true ? read.value : null;
  };
  const told = (row: TableRow, column: string, what: Problem) => ({
    ...{ row: row.line, column, value: cell(row, column) },
    problem: what,
  });
  for (const { row, placed } of items) {
    const maximum = numberIn(row, "maximum");
    const { code, maximum: expected } = placed.item;
    if (maximum === null || maximum === expected) continue;
    const params = { item: code, maximum, expected, criteria: criteria.number };
    if (pointColumns.some((column) => cell(row, column) !== "")) {
      problems.push(told(row, "maximum", problem("score-maximum-differs", params)));
    } else {
      const what = problem("score-maximum-doubtful", { text: code, maximum, accepted: [expected] });
      warnings.push(told(row, "maximum", what));
    }
  }
  for (const row of between) {
    const [code, title] = [cell(row, "code"), cell(row, "title")];
    const added = addedBy(code, title);
    if (added === null) continue;
    const text = [code, title].filter((part) => part !== "").join(" ");
    const unit = cell(row, "unit");
    const rows = items.filter((one) => cell(one.row, "unit") === unit);
    const maximum = numberIn(row, "maximum");
    const own = sumOfPoints(added.items.map(({ item }) => item.maximum));
    // Of a sheet of several units, what does not apply to one of them has no row of it.
    const there = added.items.filter((one) => rows.some(({ placed }) => placed.item.id === one.item.id));
    const sumThere = sumOfPoints(there.map(({ item }) => item.maximum));
    const extras = added.isWhole ? [own, sumThere].flatMap((sum) => withExtras(sum, (one) => one.item.maximum)) : [];
    const maxima = [...added.printed, own, ...extras, ...(there.length === 0 ? [] : [sumThere])];
    if (maximum !== null && !maxima.includes(maximum)) {
      const accepted = [...new Set(maxima)].slice(0, 3);
      warnings.push(told(row, "maximum", problem("score-maximum-doubtful", { text, maximum, accepted })));
    }
    // Of a part of its items nobody can tell what they add up to.
    const pointsOf = (column: PointColumn) => {
      const points = new Map(rows.map((one) => [one.placed.item.id, numberIn(one.row, column)]));
      return (one: PlacedItem) => points.get(one.item.id) ?? 0;
    };
    if (there.length < added.items.length) continue;
    const survey = sumOfPoints(added.items.map(pointsOf("survey")));
    for (const column of pointColumns) {
      const points = numberIn(row, column);
      if (points === null) continue;
      const sum = sumOfPoints(added.items.map(pointsOf(column)));
      // A sum may be printed with the survey in it.
      const sums = column === "survey" ? [sum] : [sum, sumOfPoints([sum, survey])];
      const accepted = added.isWhole ? sums.flatMap((one) => [one, ...withExtras(one, pointsOf(column))]) : sums;
      if (accepted.includes(points)) continue;
      const params = { text, points, accepted: [...new Set(accepted)], items: added.items.length };
      warnings.push(told(row, column, problem("score-sum-differs", params)));
    }
  }
  return { problems, warnings: warnings.toSorted((left, right) => left.row - right.row) };

  /** A sum with bonus and without penalty, as a form may print its total: each up to its limit, or all of them. */
  function withExtras(sum: number, of: (one: PlacedItem) => number): number[] {
    const [bonus, penalty] = (["bonus", "penalty"] as const).map((kind) => {
      const whole = sumOfPoints(all.filter((one) => one.kind === kind).map(of));
      return { whole, capped: Math.min(whole, criteria[kind].cap ?? whole) };
    });
    if (bonus === undefined || penalty === undefined) return [];
    const more = (added: number, taken: number) => differenceOfPoints(sumOfPoints([sum, added]), taken);
    return [more(bonus.capped, 0), more(bonus.capped, penalty.capped), more(bonus.whole, penalty.whole)];
  }

  /** What a row between the items adds up; null for one that is neither a field, nor a criterion with parts, nor a total. */
  function addedBy(code: string, title: string): Added | null {
    const basic = all.filter(({ kind }) => kind === "basic");
    if (isTotal(code) || isTotal(title)) {
      return { items: basic, printed: criteria.maximum === undefined ? [] : [criteria.maximum], isWhole: true };
    }
    const extra = extraHeading(title);
    if (extra !== null || isExtraTotal(title)) {
      const kind =
        extra === "both" ? null : (extra ?? (/tru|penalt|deduct/.test(wordKey(title)) ? "penalty" : "bonus"));
      if (kind === null) return null;
      const { cap } = criteria[kind];
      return { items: all.filter((one) => one.kind === kind), printed: cap === null ? [] : [cap], isWhole: false };
    }
    const [, before = "", rest = title] = /^\s*((?:[IVXLC]+|\d+(?:\.\d+)*|\p{L})[.):]?)\s+(.+)$/u.exec(title) ?? [];
    const codes = new Set([bareCode(code), bareCode(before)]);
    const titles = new Set([wordKey(title), wordKey(rest)]);
    const groups = criteria.fields.flatMap((field) => [
      { group: field, items: basic.filter((one) => one.field === field) },
      ...field.criteria
        .filter(({ parts }) => parts.length > 0)
        .map((group) => ({ group, items: basic.filter((one) => one.criterion === group) })),
    ]);
    // Numbers are given anew in each field of many a form; a title is not.
    const entitled = groups.filter(({ group }) => titles.has(wordKey(group.title)));
    const numbered = groups.filter(({ group }) => codes.has(group.code));
    const found = entitled.find((one) => numbered.includes(one)) ?? entitled[0] ?? numbered[0];
    return found === undefined ? null : { items: found.items, printed: [found.group.maximum], isWhole: false };
  }
}
