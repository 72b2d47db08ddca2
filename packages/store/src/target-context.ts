import type { CalendarDay } from "@cchc/core/day";
import type { Plan } from "@cchc/core/model/plan";
import type { Result } from "@cchc/core/result";
import type { TargetContext } from "@cchc/core/targets/target-item";
import {
  type MeasureSources,
  type TargetMeasures,
  targetFactsOn,
  targetMeasuresOf,
} from "@cchc/core/targets/target-measures";
import { figureCollections } from "./figure-collections.ts";
import { listIndices } from "./indices.ts";
import { planItemContext } from "./plan-items.ts";
import type { SkippedFile } from "./visit-index.ts";
import { registerFiles, type Workspace } from "./workspace.ts";

/** What evaluated targets are made with, as of a day; files that cannot be read are named and done without. */
export async function targetContext(
  workspace: Workspace,
  asOf: CalendarDay,
  plans: readonly Plan[],
  skipped: SkippedFile[],
): Promise<TargetContext> {
  const context = await planItemContext(workspace, asOf, skipped);
  const measures = await targetMeasures(workspace, skipped);
  return { ...context, plans, facts: targetFactsOn(measures, await workspace.settings(), context.units, asOf) };
}

/**
 * Every published number of an index or an indicator: what targets are judged by (SPEC TARGET-7). Files that cannot be
 * read are named and done without.
 */
export async function targetMeasures(workspace: Workspace, skipped: SkippedFile[]): Promise<TargetMeasures> {
  return targetMeasuresOf(await measureSources(workspace, skipped));
}

/** The documents that say those numbers, read and not yet put together. */
export async function measureSources(workspace: Workspace, skipped: SkippedFile[]): Promise<MeasureSources> {
  const [{ provinceId }, indices, figures, indicators, documents] = await Promise.all([
    workspace.settings(),
    listIndices(workspace),
    figureCollections(workspace),
    workspace.register("indicators"),
    workspace.register("documents"),
  ]);
  skipped.push(...indices.skipped, ...figures.skipped);
  const lacks = (file: string, read: Result<unknown>) => {
    if (!read.ok && read.problem.code !== "file-not-found") skipped.push({ file, problem: read.problem });
  };
  lacks(registerFiles.indicators, indicators);
  lacks(registerFiles.documents, documents);
  return {
    provinceId,
    indices: indices.indices.map(({ index }) => index),
    figures: figures.collections.map((collection) => collection.figures),
    indicators: indicators.ok ? indicators.value.indicators.filter(({ withdrawn }) => withdrawn === undefined) : [],
    documents: documents.ok ? documents.value.documents : [],
  };
}
