import type { ChangeContext } from "../change/context.ts";
import { putIndicators } from "../change/indicator-change.ts";
import { withFields } from "../change/with-fields.ts";
import type { Indicator, IndicatorBreakdown } from "../model/indicators.ts";
import type { Problem } from "../problem.ts";
import { readBreakdown, writtenBreakdown } from "./breakdown-text.ts";
import type { IndicatorRow, indicatorColumns } from "./list-columns.ts";
import type { ListRules, Refusal } from "./plan-import.ts";

type Rules = ListRules<typeof indicatorColumns, Indicator, Indicator>;

/** The catalogue of indicators as a list, recognised by their ids; dated definitions stay as they are (SPEC STAT-8). */
export function indicatorRules(indicators: readonly Indicator[], context: Pick<ChangeContext, "areaLists">): Rules {
  // A row of one that was withdrawn makes it anew.
  const counting = indicators.filter(({ withdrawn }) => withdrawn === undefined);
  const byId = new Map(counting.map((indicator) => [indicator.id, indicator]));
  return {
    mayChange: true,
    count: counting.length,
    keyOf: ({ id }) => id,
    find: ({ id }) => ({ entry: byId.get(id) ?? null }),
    idOf: ({ id }) => id,
    rowOf: indicatorRow,
    itemOf({ id, title, measure, indicatorKind, period, numerator, denominator, partitions, overlaps, ...row }, entry) {
      const { level, countedBy, area, annex, place, note } = row;
      const kind = indicatorKind ?? entry?.kind ?? (numerator === null ? "count" : "percent");
      const given = { ...entry, id, title, measure: measure ?? "", kind, period: period ?? entry?.period ?? "year" };
      return withFields<Indicator>(given, {
        level,
        numeratorId: numerator,
        denominatorId: denominator,
        partitions: listed(partitions),
        overlaps: listed(overlaps),
        countedBy,
        area,
        annex,
        place,
        note,
      });
    },
    attempt(items) {
      const { refused } = putIndicators(indicators, items, context);
      const told = new Map<Indicator, Refusal>();
      for (const [indicator, problem] of refused) told.set(indicator, { column: columnOf(problem), problem });
      return { accepted: items.filter((item) => !refused.has(item)), refused: told };
    },
  };
}

/** An indicator as a row of the list. */
export function indicatorRow(indicator: Indicator): IndicatorRow {
  const { id, title, measure, kind: indicatorKind, level = null, period, numeratorId, denominatorId } = indicator;
  const { partitions = [], overlaps = [], definitions = [], countedBy = null } = indicator;
  const { area = null, annex = null, place = null, note = null } = indicator;
  const written = (breakdowns: readonly IndicatorBreakdown[]) =>
    breakdowns.length === 0
      ? null
      : breakdowns.map(({ label, parts, from, to }) =>
          writtenBreakdown({
            label,
            parts,
            ...(from === undefined ? {} : { from }),
            ...(to === undefined ? {} : { to }),
          }),
        );
  const meanings = definitions.map(({ from, text }) => (from === null ? text : `${from}: ${text}`));
  return {
    id,
    title,
    measure,
    indicatorKind,
    level,
    period,
    numerator: numeratorId ?? null,
    denominator: denominatorId ?? null,
    partitions: written(partitions),
    overlaps: written(overlaps),
    countedBy,
    area,
    annex,
    place,
    note,
    definitions: meanings.length === 0 ? null : meanings,
  };
}

function listed(breakdowns: readonly string[] | null): IndicatorBreakdown[] | null {
  const read = (breakdowns ?? []).flatMap((text) => readBreakdown(text) ?? []);
  return read.length === 0 ? null : read;
}

function columnOf({ code }: Problem): string {
  if (code === "indicator-terms") return "numerator";
  return code === "area-list-not-found" || code === "area-not-in-list" ? "area" : "partitions";
}
