import type { CalendarDay } from "../day.ts";
import type { Figures } from "../model/figures.ts";
import type { Index } from "../model/indices.ts";
import type { Workspace } from "../model/workspace.ts";
import type { UnitDirectory } from "../query/unit-directory.ts";
import { type FigureRegisters, figureObservations } from "./figure-observations.ts";
import { indexObservations } from "./index-observations.ts";
import { observationBook } from "./observation.ts";
import { type TargetFacts, usualTolerance } from "./target-facts.ts";

/** The numbers that targets are judged by, whatever the day. */
export type TargetMeasures = Pick<TargetFacts, "book" | "about">;

/** What the documents of a workspace say; indicators with those that were withdrawn left out. */
export interface MeasureSources extends FigureRegisters {
  figures: readonly Figures[];
  indices: readonly Index[];
}

/** The numbers of all figures that say an indicator and of all indices, and what is known of both. */
export function targetMeasuresOf(sources: MeasureSources): TargetMeasures {
  const indicators = new Map(sources.indicators.map((indicator) => [indicator.id, indicator]));
  return {
    book: observationBook([
      ...figureObservations(sources.figures, sources),
      ...indexObservations(sources.indices, sources.documents),
    ]),
    about(measuredBy) {
      if (measuredBy.kind === "index") return { title: measuredBy.scheme, addable: false };
      const indicator = indicators.get(measuredBy.indicatorId);
      return { title: indicator?.title ?? measuredBy.indicatorId, addable: indicator?.kind === "count" };
    },
  };
}

/** What targets of a workspace are judged from at the end of `asOf`. */
export function targetFactsOn(
  measures: TargetMeasures,
  { provinceId, settings }: Pick<Workspace, "provinceId" | "settings">,
  units: UnitDirectory,
  asOf: CalendarDay,
): TargetFacts {
  return { ...measures, asOf, units, provinceId, tolerance: settings.targetTolerance ?? usualTolerance };
}
