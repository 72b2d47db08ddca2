import { defaultVisitAreaList } from "../model/area-lists.ts";
import type { Indicator, Indicators } from "../model/indicators.ts";
import type { Withdrawal } from "../model/withdrawal.ts";
import { type Problem, problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";
import { refusalOfIndicator } from "../statistics/indicator-rules.ts";
import type { ChangeContext } from "./context.ts";
import { withFields } from "./with-fields.ts";

/** What may be said of an indicator; in an update, null empties a field and what is absent stays. */
export type IndicatorFields = { [K in keyof Omit<Indicator, "id" | "withdrawn">]?: Indicator[K] | null | undefined };

/** Changes of indicators.json. */
export type IndicatorsChange =
  | { type: "indicator.add"; indicator: Indicator }
  | ({ type: "indicator.update"; indicatorId: string } & IndicatorFields)
  /** Indicators of a table, new and changed, all or none. */
  | { type: "indicator.import"; source: string; indicators: readonly Indicator[] }
  /** Those of a starter catalogue that the workspace has not. */
  | { type: "indicator.adopt"; source: string; indicators: readonly Indicator[] }
  | ({ type: "indicator.withdraw"; indicatorId: string } & Withdrawal);

/**
 * indicators.json after a change. Problems: `indicator-exists`, `indicator-not-found`, those of `refusalOfIndicator`, and
 * `already-withdrawn` (SPEC STAT-1, STAT-2).
 */
export function changeIndicators(
  register: Indicators,
  change: IndicatorsChange,
  context: ChangeContext,
): Result<Indicators> {
  const { indicators } = register;
  switch (change.type) {
    case "indicator.add": {
      const known = indicators.find(({ id }) => id === change.indicator.id);
      if (known !== undefined) return fail(problem("indicator-exists", { indicator: known.id, title: known.title }));
      return put(register, [change.indicator], context);
    }
    case "indicator.adopt":
    case "indicator.import":
      return put(register, change.indicators, context);
    case "indicator.update": {
      const { type: _type, indicatorId, ...fields } = change;
      const before = indicators.find(({ id }) => id === indicatorId);
      if (before === undefined) return fail(problem("indicator-not-found", { indicator: indicatorId }));
      return put(register, [withFields<Indicator>(before, fields)], context);
    }
    case "indicator.withdraw": {
      const { indicatorId, on, reason } = change;
      const before = indicators.find(({ id }) => id === indicatorId);
      if (before === undefined) return fail(problem("indicator-not-found", { indicator: indicatorId }));
      if (before.withdrawn !== undefined) return fail(problem("already-withdrawn", { number: before.id }));
      const after = { ...before, withdrawn: { on, reason } };
      return succeed({ ...register, indicators: indicators.map((other) => (other === before ? after : other)) });
    }
  }
}

/** What putting indicators into the catalogue gives: the list with those that may be, and why the others may not. */
export interface PutIndicators {
  indicators: Indicator[];
  refused: ReadonlyMap<Indicator, Problem>;
}

/**
 * Puts indicators into a copy of the catalogue: new ones at its end, one that is there in its place. Parts and terms are
 * indicators of the catalogue or of those put, in whatever order they come.
 */
export function putIndicators(
  indicators: readonly Indicator[],
  imported: readonly Indicator[],
  context: Pick<ChangeContext, "areaLists">,
): PutIndicators {
  const refused = new Map<Indicator, Problem>();
  // One that is refused is no part of another: judged again until nothing more falls.
  for (;;) {
    const kept = imported.filter((indicator) => !refused.has(indicator)).map(placed);
    const list = replaced(indicators, kept);
    const before = refused.size;
    for (const indicator of imported) {
      if (refused.has(indicator)) continue;
      const refusal = refusalOfIndicator(placed(indicator), list, context.areaLists);
      if (refusal !== null) refused.set(indicator, refusal);
    }
    if (refused.size === before) return { indicators: list, refused };
  }
}

function put(register: Indicators, indicators: readonly Indicator[], context: ChangeContext): Result<Indicators> {
  const done = putIndicators(register.indicators, indicators, context);
  const [refusal] = done.refused.values();
  return refusal === undefined ? succeed({ ...register, indicators: done.indicators }) : fail(refusal);
}

function replaced(indicators: readonly Indicator[], imported: readonly Indicator[]): Indicator[] {
  const list = [...indicators];
  const place = new Map(list.map(({ id }, index) => [id, index]));
  for (const indicator of imported) {
    const index = place.get(indicator.id);
    if (index !== undefined) list[index] = indicator;
    else place.set(indicator.id, list.push(indicator) - 1);
  }
  return list;
}

/** An area goes with the list that it stands in; definitions stand in the order of their days. */
function placed({ definitions, ...indicator }: Indicator): Indicator {
  const { area, areaListId } = indicator;
  return withFields<Indicator>(indicator, {
    areaListId: area === undefined ? null : (areaListId ?? defaultVisitAreaList),
    definitions: definitions?.toSorted((left, right) => ((left.from ?? "") < (right.from ?? "") ? -1 : 1)),
  });
}
