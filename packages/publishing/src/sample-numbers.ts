import { type CalendarDay, formatDay } from "@cchc/core/day";
import type { Figure, Figures } from "@cchc/core/model/figures";
import type { Indicator } from "@cchc/core/model/indicators";
import type { Plan } from "@cchc/core/model/plan";
import { targetMeasuresOf } from "@cchc/core/targets/target-measures";
import type { AnnualSources } from "@cchc/report/annual/annual-sources";

type Numbers = Pick<
  AnnualSources,
  "figures" | "indicators" | "indices" | "plans" | "measures" | "documents" | "units" | "workspace"
>;

const [earlierYear, year] = [2021, 2022];

/**
 * The sources of a sample with numbers that it does not publish, so that every field of a template has a sample: a share
 * of two years with its terms and a unit below the goal, a definition that changed, a group in place of a rank. They go
 * through the same code as those of any workspace, and stand after the sample's own.
 */
export function withSampleNumbers<S extends Numbers>(sources: S, group: string): S {
  const { documents, workspace } = sources;
  const [collection] = sources.figures;
  const [part, whole] = sources.indicators;
  const target = sources.plans.flatMap(({ targets }) => targets).find(({ binds }) => binds.includes("each-unit"));
  const [unitId] = sources.plans.flatMap(({ rollouts }) => rollouts.map((rollout) => rollout.unitId));
  const [breakdown] = sources.indicators.flatMap(({ partitions = [] }) => partitions);
  const isComplete = collection && part && whole && breakdown && target && unitId;
  if (!isComplete) return sources;
  const added = sampleIndicators(part, whole, target, breakdown.label);
  const indicators = [...sources.indicators, ...Object.values(added)];
  const figures = [...sources.figures, sampleCollection(collection, added, target.goal, unitId)];
  const indices = sources.indices.map((index) => ({
    ...index,
    results: index.results.map((result) => ({ ...result, group })),
  }));
  const plans = sources.plans.map((plan) => measuredBy(plan, added.share.id, unitId));
  const measures = targetMeasuresOf({ figures, indices, indicators, documents, provinceId: workspace.provinceId });
  return { ...sources, figures, indicators, indices, plans, measures };
}

interface SampleIndicators {
  part: Indicator;
  whole: Indicator;
  share: Indicator;
}

function sampleIndicators(
  part: Indicator,
  whole: Indicator,
  { title, measure }: Pick<Indicator, "title" | "measure">,
  breakdown: string,
): SampleIndicators {
  const [partId, wholeId] = ["sample-part", "sample-whole"];
  return {
    part: { ...part, id: partId, kind: "count" },
    whole: {
      ...whole,
      id: wholeId,
      kind: "count",
      partitions: [{ label: breakdown, parts: [partId] }],
      definitions: [
        { from: null, text: whole.title },
        { from: formatDay(year, 1, 1), text: whole.title },
      ],
    },
    share: {
      ...{ id: "sample-share", title, measure, kind: "percent", period: "year" },
      ...{ numeratorId: partId, denominatorId: wholeId },
    },
  };
}

/** The share of the unit has no terms: what is missing is shown, too. */
function sampleCollection(
  like: Figures,
  { part, whole, share }: SampleIndicators,
  goal: number,
  unitId: string,
): Figures {
  const documentId = like.figures[0]?.documentId ?? "";
  const figure = (of: Indicator, inYear: number, value: number, more: Partial<Figure> = {}): Figure => ({
    id: `${of.id}-${inYear}${more.unitId === undefined ? "" : "-unit"}`,
    label: of.title,
    value,
    measure: of.measure,
    indicatorId: of.id,
    documentId,
    ...yearOf(inYear),
    ...more,
  });
  return {
    ...like,
    id: "sample",
    figures: [
      figure(part, earlierYear, 1700),
      figure(part, year, 1870, { before: 1700 }),
      figure(whole, earlierYear, 1900),
      figure(whole, year, 2000),
      figure(share, year, 93.5),
      figure(share, year, goal - 5, { unitId }),
    ],
  };
}

function yearOf(inYear: number): { from: CalendarDay; to: CalendarDay } {
  return { from: formatDay(inYear, 1, 1), to: formatDay(inYear, 12, 31) };
}

/** The plan with its targets for each unit measured by an indicator. */
function measuredBy(plan: Plan, indicatorId: string, unitId: string): Plan {
  const targets = plan.targets.map((target) =>
    target.binds.includes("each-unit") ? { ...target, indicatorId, bound: { unitIds: [unitId] } } : target,
  );
  return { ...plan, targets };
}
