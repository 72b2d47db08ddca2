import type { IndexComparison } from "@cchc/core/indices/compare";
import { isTreated } from "@cchc/core/indices/remedies";
import type { RankLine } from "@cchc/core/query/rank-lines";
import type { Catalogue } from "@cchc/messages/catalogue";
import { remedyMark } from "@cchc/messages/remedy-state";
import { findTask } from "@cchc/store/find-plan";
import { type IndexDetail, type IndexResultDetail, indexDetail } from "@cchc/store/index-detail";
import { type WeakComponents, weakComponents } from "@cchc/store/index-follow-up";
import { type FoundIndexResult, listIndices } from "@cchc/store/indices";
import type { Picture, PictureSeries } from "../../protocol/dashboard-page.ts";
import type { IndexComponentRow, IndexView, IndexWords, IndexYearRow } from "../../protocol/index-page.ts";
import type { RecordReference } from "../../record-reference.ts";
import type { Session } from "../../session.ts";

/** What somebody chose on the page. */
export interface IndexChoice {
  indexId: string | null;
  year: number | null;
}

/** The page, the result it looks at, and which record each of its keys opens. */
export interface MadeIndex {
  view: IndexView;
  looked: FoundIndexResult | null;
  references: ReadonlyMap<string, RecordReference>;
}

/** The page for a choice: the first scheme with results, its latest year; undefined where there is no scheme. */
export async function indexView(
  session: Session,
  texts: Catalogue,
  choice: IndexChoice,
): Promise<MadeIndex | undefined> {
  const { live } = session;
  const { today } = session.ports();
  const { indices } = await listIndices(live);
  const chosen =
    indices.find(({ index }) => index.id === choice.indexId) ??
    indices.find(({ index }) => index.results.length > 0) ??
    indices[0];
  if (chosen === undefined) return undefined;
  const workspace = await live.settings();
  const detail = await indexDetail(live, chosen, workspace.provinceId, today);
  const { series } = detail;
  const years = [...new Set(series.map(({ year }) => year))].sort((left, right) => right - left);
  const year = years.find((one) => one === choice.year) ?? years[0] ?? null;
  const looked = series.find((one) => one.year === year);
  const result = chosen.index.results.find(({ id }) => id === looked?.id);
  const found = result === undefined ? null : { ...chosen, result };
  const weak = found === null ? null : await weakComponents(live, found, today);
  const references = new Map<string, RecordReference>();
  for (const task of weak?.components.flatMap(({ tasks }) => tasks) ?? []) {
    const one = await findTask(live, task.id);
    if (!one.ok) continue;
    const { file, plan } = one.value;
    references.set(`task.${task.id}`, { kind: "task", file, id: task.id, planId: plan.id });
  }
  const { indices: words, extension } = texts;
  const picture = rankPicture(detail, texts);
  const { issuer } = workspace.settings;
  const last = Number(today.slice(0, 4));
  return {
    references,
    looked: found,
    view: {
      words: wordsOf(texts),
      schemes: indices.map(({ index }) => ({
        id: index.id,
        name: words.heading({ scheme: index.number, title: index.title }),
      })),
      chosen: chosen.index.id,
      title: words.heading({ scheme: detail.scheme, title: detail.title }),
      unit: detail.unitName,
      facts: [
        ...(detail.owner === null ? [] : [`${words.owner}: ${detail.owner}`]),
        `${words.peers}: ${words.peersText(detail.peerGroup)}`,
        `${words.scale}: ${detail.scales.map(words.scaleOfYears).join("; ")}`,
      ],
      picture,
      years: series.toReversed().map((one) => yearRow(one, texts)),
      year: year === null ? null : String(year),
      yearChoices: years.map(String),
      components: {
        title:
          weak === null || weak.components.length === 0
            ? extension.indexPage.noComponents
            : words.weakTitle({ number: weak.number, threshold: weak.threshold }),
        note: weak === null || weak.components.length === 0 ? "" : words.weakAgainst(weak.against),
        rows: weak === null ? [] : weak.components.map((one) => componentRow(one, texts)),
      },
      paper: {
        workspace: issuer === undefined ? workspace.title : `${workspace.title} · ${issuer}`,
        asOf: today,
        today,
        period: { from: `${years.at(-1) ?? last}-01-01` as never, to: `${years[0] ?? last}-12-31` as never },
        year: null,
        years: [],
        invented: series.some(({ invented }) => invented) ? (workspace.notice ?? "") : null,
        skipped: 0,
        figures: [],
        pictures: [picture],
      },
    },
  };
}

/** Ranks over the years: lines only where ranks are comparable; 63 and 34 are never one line (SPEC DASH-6, DASH-12). */
export function rankPicture(
  { lines, series, title }: Pick<IndexDetail, "lines" | "series" | "title">,
  texts: Catalogue,
): Picture {
  const { extension, indices: words } = texts;
  const { ranks } = extension.dashboard;
  const years = [...new Set(series.map(({ year }) => year))].sort((left, right) => left - right);
  const lineOf = ({ outOf, points }: RankLine, index: number): PictureSeries => {
    const ofYear = (year: number) => points.find((point) => point.year === year);
    return {
      name: words.chartAmong(outOf),
      look: { tone: tones[index % tones.length] ?? "blue", pattern: index % 2 === 0 ? "solid" : "outline" },
      values: years.map((year) => ofYear(year)?.rank ?? null),
      words: years.map((year) => {
        const point = ofYear(year);
        return point === undefined ? "" : words.rankText({ rank: point.rank, outOf });
      }),
    };
  };
  const drawn = lines.map(lineOf);
  return {
    id: "index",
    shape: "ranks",
    title: extension.indexPage.chart,
    note: extension.indexPage.note(title),
    category: ranks.category,
    categories: years.map((year) => ({ name: String(year), longName: String(year) })),
    series: drawn,
    marks: null,
    table: {
      headings: [words.rank, words.value],
      rows: years.map((year) => {
        const result = series.find((one) => one.year === year);
        const texts_ = result === undefined ? ["", ""] : [words.rankText(result), words.published(result)];
        return { name: String(year), cells: texts_.map((text) => ({ text, key: null })) };
      }),
    },
    empty: lines.length === 0 ? { words: extension.indexPage.noRanks, good: false } : null,
  };
}

/** A year as published; what changed is told where it compares, and why not where it does not. */
function yearRow(result: IndexResultDetail, texts: Catalogue): IndexYearRow {
  const { indices: words } = texts;
  const { before } = result;
  const group = result.group === null ? "" : `${words.group} ${result.group}`;
  return {
    year: String(result.year),
    value: words.published(result),
    rank: words.rankText(result) || group,
    change: before === null ? words.noPriorYear : changeOf(before, texts),
    tone: before?.rankChange == null || before.rankChange === 0 ? "quiet" : before.rankChange > 0 ? "good" : "bad",
    source: result.source ?? "",
    remarks: [
      ...result.inconsistencies.map((found) => `${words.inconsistency(found)}. ${words.kept}`),
      ...(before?.notes ?? []).map((note) => words.note(note)),
    ],
  };
}

function changeOf(
  { rankChange, valueChange, percentChange, from, to }: IndexComparison,
  { indices: words }: Catalogue,
): string {
  const parts = [
    ...(rankChange === null ? [] : [words.rankChange(rankChange)]),
    ...(valueChange !== null
      ? [words.valueChange({ change: valueChange, scale: to.scale })]
      : percentChange !== null
        ? [words.percentChange(percentChange)]
        : []),
  ];
  const change = parts.join(", ");
  return parts.length === 0 ? words.incomparable : words.changeSince({ change, from: from.year, to: to.year });
}

function componentRow(one: WeakComponents["components"][number], texts: Catalogue): IndexComponentRow {
  const { indices: words, format } = texts;
  const { code, title, value, maximum, lost, percent, change, weak, tasks } = one;
  const number = (amount: number) => format.number(amount, 4);
  return {
    code,
    title,
    value: value === null ? "" : `${number(value)}${maximum === null ? "" : `/${number(maximum)}`}`,
    lost: lost === null ? "" : number(lost),
    percent: percent === null ? "" : format.percent(percent),
    change: change === null ? words.noPriorYear : `${words.signed(change)}%`,
    isWeak: weak,
    isTreated: isTreated(tasks),
    tasks: tasks.map((task) => ({ number: remedyMark(texts, task), title: task.title, key: `task.${task.id}` })),
  };
}

const tones = ["blue", "orange", "purple", "green", "red"] as const;

function wordsOf({ indices }: Catalogue): IndexWords {
  const { scheme, value, rank, change, changed, source, derivedMark } = indices;
  const { components, component, code, lost, percent, tasks, weak } = indices;
  return {
    ...{ scheme, value, rank, change, changed, source, derivedMark },
    ...{ components, component, code, lost, percent, tasks, weak },
  };
}
