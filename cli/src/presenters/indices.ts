import type { IndexComparison } from "@cchc/core/indices/compare";
import type { IndexItem, IndexResultItem } from "@cchc/core/indices/index-item";
import type { IndexDetail } from "@cchc/store/index-detail";
import { section, wrapped } from "./page-parts.ts";
import { rankChart } from "./rank-chart.ts";
import { type Column, fields, table } from "./table.ts";
import type { View } from "./view.ts";

/** A result with what it is held against. */
interface Row extends IndexResultItem {
  before:
    | (Pick<IndexComparison, "rankChange" | "valueChange" | "comparable"> &
        ({ year: number } | { from: { year: number } }))
    | null;
}

/** Results as tables, one for each scheme. */
export function indexResultTables(items: readonly Row[], view: View): string[] {
  const { texts, style } = view;
  const schemes = [...new Set(items.map(({ scheme }) => scheme))];
  const lines = schemes.flatMap((scheme, place) => {
    const rows = items.filter((item) => item.scheme === scheme);
    const title = texts.indices.heading({ scheme, title: rows[0]?.title ?? "" });
    return [...(place === 0 ? [] : [""]), style("bold", title), ...resultTable(rows, view)];
  });
  return [...lines, ...legend(items, view)];
}

/** What is known of a scheme. */
export function indexSchemeLines(item: IndexItem, view: View): string[] {
  const { indices: words, labels, screens } = view.texts;
  const { scales, peerGroup, ranking, uncertain, scheme, note, owner } = item;
  const pairs: [string, string | null][] = [
    [words.owner, owner],
    [words.scale, scales.map(words.scaleOfYears).join("; ")],
    [words.ranking, labels.indexRanking[ranking]],
    [words.peers, words.peersText(peerGroup)],
    [screens.field.level, peerGroup.level === undefined ? null : labels.level[peerGroup.level]],
    [screens.field.category, peerGroup.category === undefined ? null : labels.category[peerGroup.category]],
    [words.inForce, words.yearsText(item) || null],
    [screens.field.note, note],
  ];
  return [
    view.style("bold", words.heading(item)),
    "",
    ...fields(
      pairs.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const])),
      view,
    ),
    ...(uncertain.length === 0 ? [] : wrapped(words.uncertain({ facts: uncertain, scheme }), 0, view, "yellow")),
  ];
}

/** A scheme as one unit sees it: what it is, the results by year, the ranks as a chart, and what is to be looked at. */
export function indexPage(detail: IndexDetail, view: View): string[] {
  const { indices: words } = view.texts;
  const { series, lines, others, scheme, unitName } = detail;
  const remarks = series.flatMap(({ number, inconsistencies }) =>
    inconsistencies.map((found) => `${number}: ${words.inconsistency(found)}.`),
  );
  const notes = series.flatMap(({ before, year }) =>
    (before?.notes ?? []).filter(({ code }) => tellsReaders.has(code)).map((note) => `${year}: ${words.note(note)}`),
  );
  return [
    ...indexSchemeLines(detail, view),
    ...section(unitName, series.length === 0 ? [] : [...resultTable(series, view), ...legend(series, view)], view),
    ...(series.length === 0 ? ["", ...wrapped(words.emptyScheme({ scheme, unit: unitName }), 0, view)] : []),
    ...section(words.chart, rankChart(lines, view), view),
    ...section(
      words.notes,
      [...new Set(notes)].flatMap((note) => wrapped(note, 2, view, "yellow")),
      view,
    ),
    ...section(words.remarks, kept(remarks, view), view),
    ...(others.length === 0 ? [] : [""]),
    ...others.flatMap((one) => wrapped(words.othersRecorded(one), 0, view, "dim")),
  ];
}

/** Inconsistencies, and that the numbers stay. */
export function kept(remarks: readonly string[], view: View): string[] {
  if (remarks.length === 0) return [];
  return [...remarks, view.texts.indices.kept].flatMap((text) => wrapped(text, 2, view, "yellow"));
}

/** Of the notes between two years, those that a reader of the whole series needs; a missing rank shows in the table. */
const tellsReaders: ReadonlySet<string> = new Set([
  "competitors-differ",
  "scale-differs",
  "peers-differ",
  "unit-changed",
  "years-missing",
  "score-up-rank-down",
  "score-down-rank-up",
]);

function resultTable(rows: readonly Row[], view: View): string[] {
  const { indices: words, screens } = view.texts;
  const units = new Set(rows.map(({ unitName }) => unitName));
  const columns: Column<Row>[] = [
    { heading: screens.field.year, value: ({ year }) => String(year) },
    { heading: screens.field.unit, value: ({ unitName }) => (units.size > 1 ? (unitName ?? "") : ""), flexible: true },
    { heading: words.value, value: (row) => words.published(row), align: "right" },
    { heading: words.rank, value: (row) => words.rankText(row), align: "right" },
    { heading: words.group, value: ({ group }) => group ?? "", flexible: true },
    { heading: `${words.change} *`, value: (row) => changeOf(row, view), flexible: true, tone: toneOf },
    { heading: screens.field.number, value: ({ number }) => number },
    { heading: "", value: ({ inconsistencies }) => (inconsistencies.length > 0 ? "!" : "") },
  ];
  return table(columns, rows, view);
}

/** What became of a result, in words: rank first, then score. */
function changeOf({ before, scale, rank, year }: Row, { texts: { indices: words } }: View): string {
  if (before === null) return words.noPriorYear;
  const { rankChange, valueChange } = before;
  if (rankChange === null && valueChange === null) return words.incomparable;
  const byRank =
    rankChange === null
      ? rank === null
        ? null
        : `${words.rank.toLocaleLowerCase("vi")} ${words.incomparable}`
      : words.rankChange(rankChange);
  const byValue = valueChange === null ? null : words.valueChange({ change: valueChange, scale });
  const change = [byRank, byValue].filter((part) => part !== null).join("; ");
  return words.changeSince({ change, from: "from" in before ? before.from.year : before.year, to: year });
}

function toneOf({ before }: Row): "green" | "red" | undefined {
  const change = before?.rankChange ?? before?.valueChange ?? 0;
  return change === 0 ? undefined : change > 0 ? "green" : "red";
}

function legend(rows: readonly Row[], view: View): string[] {
  const { indices: words } = view.texts;
  const invented = rows.filter(({ invented: one }) => one).map(({ number }) => number);
  return [
    ...wrapped(words.derivedMark, 0, view, "dim"),
    ...(invented.length === 0 ? [] : wrapped(`${invented.join(", ")}: ${words.invented}.`, 0, view, "yellow")),
  ];
}
