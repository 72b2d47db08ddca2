import { type ComparisonNote, compareResults, nameOfResult, resultsOfUnit } from "@cchc/core/indices/compare";
import { type IndexResultItem, indexResultItem } from "@cchc/core/indices/index-item";
import { indexAsOf, publishedScale, resultNumber, standingResults } from "@cchc/core/indices/scheme";
import type { Index, IndexResult } from "@cchc/core/model/indices";
import type { FigureLedger } from "../records/figure-ledger.ts";
import type { NamedRecord } from "../records/named-records.ts";
import type { AnnualRequest, AnnualSources } from "./annual-sources.ts";
import type { IndexReport, IndexResultView, IndexView } from "./index-view.ts";
import { isTreated, weakPercentOf, weakPoints } from "./weak-points.ts";

/** How many years of an index a report shows. */
const yearsShown = 3;

/**
 * The last years of each index of the province, as far as they were published by the day of the report: every value and
 * rank as printed, every change as a difference of two of them (SPEC INDEX-23).
 */
export function indexPart(sources: AnnualSources, request: AnnualRequest, ledger: FigureLedger): IndexReport {
  const indices = sources.indices.flatMap((all): IndexView[] => {
    const index = indexAsOf(all, request.asOf, sources.documents);
    const results = toldResults(index, sources);
    if (results.length === 0) return [];
    const told = new Set<string>();
    const views = results
      .slice(-yearsShown)
      .map((result) => resultView(index, result, results[results.indexOf(result) - 1], sources, ledger, told));
    const { number: scheme, title: indexTitle, owner = "", peerGroup } = index;
    const invented = views.some((view) => view.invented);
    const [last, before = null] = results.toReversed();
    const points = last === undefined ? [] : weakPoints({ index, result: last, before }, sources, request, ledger);
    return [
      {
        ...{ scheme, indexTitle, owner, peersName: peerGroup.name, results: views },
        ...{ lastYear: last?.year ?? 0, hasComponents: (last?.components.length ?? 0) > 0 },
        ...{ weakLimitText: sources.texts.format.percent(weakPercentOf(sources)), weakPoints: points, invented },
      },
    ];
  });
  return { indices, ...remedies(indices, ledger) };
}

/** How much is done about what is weak: components without a task, and the tasks of all others (SPEC REP-12). */
function remedies(indices: readonly IndexView[], ledger: FigureLedger): Omit<IndexReport, "indices"> {
  const untreated = indices.flatMap(({ results, weakPoints: points }) =>
    points.filter((point) => !isTreated(point)).map(() => results.at(-1)?.id ?? ""),
  );
  const tasks = indices.flatMap(({ weakPoints: points }) =>
    points.flatMap(({ followUps }) =>
      followUps.flatMap(({ remedyTasks }) => remedyTasks.filter((task) => !task.remedyDropped).map(({ id }) => id)),
    ),
  );
  return {
    untreatedPointCount: ledger.count("index.untreated", "index-result", { value: untreated.length, ids: untreated }),
    remedyTaskCount: ledger.count("index.remedies", "task", { value: tasks.length, ids: tasks }),
  };
}

/** The results that figures of the report stand on, by their ids. */
export function recordsOfIndices({ indices, units }: AnnualSources): [string, NamedRecord][] {
  return indices.flatMap((index) =>
    standingResults(index).map((result): [string, NamedRecord] => [
      result.id,
      {
        kind: "index-result",
        number: resultNumber(index, result),
        label: `${index.title}, ${nameOfResult(result, units) ?? ""}`,
      },
    ]),
  );
}

/** One result a year of the province, or of what it became part of; of several sources the one recorded first. */
function toldResults(index: Index, { units, workspace }: AnnualSources): IndexResult[] {
  const years = [...new Set(standingResults(index).map(({ year }) => year))].sort((left, right) => left - right);
  return years.flatMap((year) => {
    const [result] = resultsOfUnit(index, units, workspace.provinceId, year);
    return result === undefined ? [] : [result];
  });
}

function resultView(
  index: Index,
  result: IndexResult,
  before: IndexResult | undefined,
  sources: AnnualSources,
  ledger: FigureLedger,
  told: Set<string>,
): IndexResultView {
  const { units, texts, documents } = sources;
  const words = texts.indices;
  const item = indexResultItem(index, result, { units, documents });
  const compared = before === undefined ? null : compareResults(index, before, result, units);
  if (before !== undefined) hand(index, before, sources, ledger, told);
  hand(index, result, sources, ledger, told);
  const name = figureName(index, result);
  const earlier = before === undefined ? "" : figureName(index, before);
  const rankChange = compared?.rankChange ?? null;
  const valueChange = compared?.valueChange ?? null;
  const label = (what: string) => `${index.number} ${result.year}, ${what.toLocaleLowerCase("vi")}`;
  if (rankChange !== null)
    ledger.difference(`${name}.rankChange`, [`${earlier}.rank`, `${name}.rank`], rankChange, label(words.rankWon));
  if (valueChange !== null)
    ledger.difference(`${name}.valueChange`, [`${name}.value`, `${earlier}.value`], valueChange, label(words.valueWon));
  const changes = [
    rankChange === null ? "" : words.rankChange(rankChange),
    valueChange === null ? "" : words.valueChange({ change: valueChange, scale: item.scale }),
  ].filter((text) => text !== "");
  const { id, number, year, unitName, value, rank, outOf, group, publishedOn, source, invented } = item;
  return {
    ...{ id, number, year, unitName: unitName ?? "", value, rank, outOf },
    valueText: words.published(item),
    rankText: words.rankText(item),
    groupText: group ?? "",
    changeText:
      compared === null
        ? ""
        : changes.length === 0
          ? words.incomparable
          : words.changeSince({ change: changes.join("; "), from: compared.from.year, to: year }),
    ...{ rankChange, valueChange },
    remark: remarkOn(item, compared?.notes ?? [], sources),
    ...{ publishedOn, source: source ?? "", invented },
  };
}

/** Hands out value, rank and number of competitors of a result once, each with the result behind it. */
function hand(index: Index, result: IndexResult, { texts }: AnnualSources, ledger: FigureLedger, told: Set<string>) {
  if (told.has(result.id)) return;
  told.add(result.id);
  const { indices: words } = texts;
  const given = { value: words.value, rank: words.rank, outOf: words.competitors };
  for (const key of ["value", "rank", "outOf"] as const) {
    const value = result[key];
    if (value === null) continue;
    const label = `${index.number} ${result.year}, ${given[key].toLocaleLowerCase("vi")}`;
    const decimals = key === "value" ? publishedScale(index, result).decimals : undefined;
    ledger.count(`${figureName(index, result)}.${key}`, "index-result", { value, ids: [result.id] }, label, decimals);
  }
}

function figureName(index: Index, result: IndexResult): string {
  return `index.${resultNumber(index, result)}`;
}

/** What a reader of the table would stumble over; a rank that was never published shows in the table itself. */
function remarkOn(
  { inconsistencies }: IndexResultItem,
  notes: readonly ComparisonNote[],
  { texts: { indices: words } }: AnnualSources,
): string {
  const silent: readonly ComparisonNote["code"][] = ["rank-missing", "value-missing", "components-missing"];
  const said = notes.filter(({ code }) => !silent.includes(code)).map((note) => words.note(note));
  const found = inconsistencies.map((one) => `${words.inconsistency(one)}.`);
  return [...said, ...found.map((text) => text.charAt(0).toLocaleUpperCase("vi") + text.slice(1))].join(" ");
}
