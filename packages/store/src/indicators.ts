import type { IndicatorFields, IndicatorsChange } from "@cchc/core/change/indicator-change";
import type { CalendarDay } from "@cchc/core/day";
import type { Indicator, Indicators } from "@cchc/core/model/indicators";
import { problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import { partsOf, termsOf } from "@cchc/core/statistics/indicator-rules";
import { starterSource } from "@cchc/core/statistics/starter-catalogue";
import { suggestionsFor } from "@cchc/core/suggestions";
import { foldText, matchScore } from "@cchc/core/text";
import { ensureRegister } from "./ensure-register.ts";
import { figureCollections } from "./figure-collections.ts";
import type { ChangePorts } from "./ports.ts";
import { usersOfIndicators } from "./record-users.ts";
import { registerFiles, type Workspace } from "./workspace.ts";

/** The indicators that count. */
export async function countingIndicators(workspace: Workspace): Promise<Indicator[]> {
  return (await workspace.indicators()).filter(({ withdrawn }) => withdrawn === undefined);
}

/**
 * The one indicator that `text` means: its id, a beginning of one id only, or its whole title without regard to marks.
 * Problems: `indicator-not-found` with the nearest, `id-ambiguous` (SPEC ID-2).
 */
export function findIndicator(indicators: readonly Indicator[], text: string): Result<Indicator> {
  const folded = foldText(text.trim());
  const counting = indicators.filter(({ withdrawn }) => withdrawn === undefined);
  const exact = counting.find(({ id }) => id === folded);
  if (exact !== undefined) return succeed(exact);
  const fits =
    folded === "" ? [] : counting.filter(({ id, title }) => id.startsWith(folded) || foldText(title) === folded);
  const [only, ...others] = fits;
  if (only === undefined)
    return fail(problem("indicator-not-found", { indicator: text, nearest: nearest(counting, text) }));
  if (others.length === 0) return succeed(only);
  const candidates = fits.slice(0, 10).map(({ id, title }) => ({ id, number: id, label: title }));
  return fail(problem("id-ambiguous", { text, candidates }));
}

/** Enters an indicator; the catalogue is made with its first one (SPEC STAT-1). */
export async function addIndicator(
  workspace: Workspace,
  indicator: Indicator,
  ports: ChangePorts,
): Promise<Result<Indicator>> {
  return changedIndicator(workspace, { type: "indicator.add", indicator }, indicator.id, ports);
}

/** Changes what is said of an indicator; null empties a field. */
export async function updateIndicator(
  workspace: Workspace,
  text: string,
  fields: IndicatorFields,
  ports: ChangePorts,
): Promise<Result<{ before: Indicator; after: Indicator }>> {
  const before = findIndicator(await workspace.indicators(), text);
  if (!before.ok) return before;
  const { id } = before.value;
  const changed = await changedIndicator(
    workspace,
    { type: "indicator.update", indicatorId: id, ...fields },
    id,
    ports,
  );
  return changed.ok ? succeed({ before: before.value, after: changed.value }) : changed;
}

/** Takes over the indicators of a starter catalogue that the workspace has not; those it has stay as they are (SPEC STAT-3). */
export async function adoptIndicators(
  workspace: Workspace,
  starter: readonly Indicator[],
  ports: ChangePorts,
): Promise<Result<{ added: Indicator[]; kept: string[] }>> {
  const known = new Set((await workspace.indicators()).map(({ id }) => id));
  const added = starter.filter(({ id }) => !known.has(id));
  const kept = starter.filter(({ id }) => known.has(id)).map(({ id }) => id);
  if (added.length === 0) return succeed({ added, kept });
  const change = { type: "indicator.adopt" as const, source: starterSource, indicators: added };
  const changed = await changeIndicatorRegister(workspace, change, ports);
  return changed.ok ? succeed({ added, kept }) : changed;
}

/** Withdraws an indicator that was made by mistake; refused while something names it (`withdraw-in-use`, SPEC WITHDRAW-2). */
export async function withdrawIndicator(
  workspace: Workspace,
  text: string,
  { on, reason }: { on: CalendarDay; reason: string },
  ports: ChangePorts,
): Promise<Result<Indicator>> {
  const indicators = await workspace.indicators();
  const found = findIndicator(indicators, text);
  if (!found.ok) return found;
  const { id } = found.value;
  const users = [
    ...indicators
      .filter((other) => other.withdrawn === undefined && [...partsOf(other), ...termsOf(other)].includes(id))
      .map((other) => other.id),
    ...(await usersOfIndicators(workspace, new Set([id]))),
  ];
  if (users.length > 0)
    return fail(problem("withdraw-in-use", { number: id, users: users.slice(0, 10), total: users.length }));
  return changedIndicator(workspace, { type: "indicator.withdraw", indicatorId: id, on, reason }, id, ports);
}

/** Changes the catalogue; one that is not there yet is made with the change (SPEC REG-10). */
export async function changeIndicatorRegister(
  workspace: Workspace,
  change: IndicatorsChange,
  ports: ChangePorts,
): Promise<Result<Indicators>> {
  const there = await ensureRegister(workspace, "indicators", ports, change);
  return there.ok ? workspace.change("indicators", registerFiles.indicators, change, ports) : there;
}

/** What narrows a list of indicators; what is not given does not narrow. */
export interface IndicatorFilter {
  area?: string | undefined;
  kind?: Indicator["kind"] | undefined;
  level?: Indicator["level"] | undefined;
  /** Only those without a figure. */
  missing?: boolean | undefined;
  search?: string | undefined;
}

/** An indicator as programs get it. */
export interface IndicatorItem extends Omit<Indicator, "withdrawn"> {
  /** How many figures are values of it. */
  figures: number;
}

/** The indicators that match, in the order of the catalogue, each with how many figures it has. */
export async function listIndicators(workspace: Workspace, filter: IndicatorFilter): Promise<IndicatorItem[]> {
  const { area, kind, level, missing, search } = filter;
  const counts = await figureCounts(workspace);
  return (await countingIndicators(workspace))
    .map((indicator) => indicatorItem(indicator, counts))
    .filter(
      (item) =>
        (area === undefined || item.area === area) &&
        (kind === undefined || item.kind === kind) &&
        (level === undefined || item.level === level) &&
        (missing !== true || item.figures === 0) &&
        (search === undefined || matchScore(`${item.title} ${item.id} ${item.note ?? ""}`, search) > 0),
    );
}

/** The item of one indicator. */
export function indicatorItem(
  { withdrawn: _, ...indicator }: Indicator,
  counts: ReadonlyMap<string, number>,
): IndicatorItem {
  return { ...indicator, figures: counts.get(indicator.id) ?? 0 };
}

/** How many figures each indicator has, over all collections. */
export async function figureCounts(workspace: Workspace): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  for (const { figures } of (await figureCollections(workspace)).collections) {
    for (const { indicatorId } of figures.figures)
      if (indicatorId !== undefined) counts.set(indicatorId, (counts.get(indicatorId) ?? 0) + 1);
  }
  return counts;
}

async function changedIndicator(
  workspace: Workspace,
  change: IndicatorsChange,
  id: string,
  ports: ChangePorts,
): Promise<Result<Indicator>> {
  const changed = await changeIndicatorRegister(workspace, change, ports);
  if (!changed.ok) return changed;
  const indicator = changed.value.indicators.find((candidate) => candidate.id === id);
  if (indicator === undefined) throw new Error(`${change.type} leaves the indicator`);
  return succeed(indicator);
}

/** Those whose ids or titles are nearly what was typed, else those whose titles hold all its words. */
function nearest(indicators: readonly Indicator[], text: string) {
  const byWords = new Map<string, Indicator>();
  for (const one of indicators) byWords.set(one.id, one).set(one.title, one);
  const close = suggestionsFor(text, [...byWords.keys()]).flatMap((word) => byWords.get(word) ?? []);
  const holding = indicators.filter(({ title }) => matchScore(title, text) > 0);
  return [...new Set([...close, ...holding])].slice(0, 3).map(({ id, title }) => ({ id, title }));
}
