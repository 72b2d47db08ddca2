import type { Band } from "@cchc/core/model/criteria";
import type { RankedUnit, Ranking } from "@cchc/core/query/ranking";
import type { Catalogue } from "@cchc/messages/catalogue";
import type { PartLook, Picture, PictureSeries } from "../../protocol/dashboard-page.ts";

/** The key of a unit's bar and of its cell in the table. */
function barKey(series: number, category: number): string {
  return `ranking.${series}.${category}`;
}

/**
 * A ranking as horizontal bars in percent, best first; each band is a part with a colour and a pattern of its own. `keys`
 * tells which scorecard stands behind a key (SPEC DASH-10).
 */
export function rankingPicture(
  { rows }: Pick<Ranking, "rows">,
  bands: readonly Band[],
  texts: Catalogue,
  keys: Map<string, { scorecardId: string }>,
): Picture {
  const { extension, format, scorecards: words } = texts;
  const page = extension.ranking;
  const names = [...bands.map(({ name }) => name), ...(rows.some(({ band }) => band === null) ? [null] : [])];
  const seriesOf = (row: RankedUnit) => names.indexOf(row.band);
  const series = names.map((name, index): PictureSeries => {
    const own = rows.map((row) => (seriesOf(row) === index ? row : undefined));
    return {
      name: name ?? page.noBand,
      look: name === null ? { tone: "grey", pattern: "outline" } : (looks[Math.min(index, looks.length - 1)] ?? grey),
      values: own.map((row) => row?.percent ?? null),
      words: own.map((row) => (row === undefined ? "" : page.part({ ...row, percent: format.percent(row.percent) }))),
    };
  });
  const labelOf = (row: RankedUnit) => extension.trees.scores.ranked1({ rank: row.rank, unit: row.unitName });
  return {
    id: "ranking",
    shape: "rows",
    title: page.chart,
    note: page.note,
    category: page.unit,
    categories: rows.map((row) => ({ name: labelOf(row), longName: labelOf(row) })),
    series,
    marks: rows.map((row) => format.percent(row.percent)),
    isPlain: true,
    table: {
      headings: [words.points, words.percent, words.band, page.standing],
      rows: rows.map((row, category) => {
        const key = barKey(seriesOf(row), category);
        keys.set(key, row);
        const state = [texts.labels.scorecardStatus[row.status], ...(row.shared ? [words.shared] : [])].join(", ");
        return {
          name: labelOf(row),
          cells: [
            { text: `${format.number(row.points)}/${format.number(row.maximum)}`, key },
            { text: format.percent(row.percent), key: null },
            { text: row.band ?? page.noBand, key: null },
            { text: state, key: null },
          ],
        };
      }),
    },
    empty: rows.length === 0 ? { words: words.nobodyRanked, good: false } : null,
  };
}

const grey: PartLook = { tone: "grey", pattern: "outline" };
/** The highest band first. */
const looks: readonly PartLook[] = [
  { tone: "green", pattern: "solid" },
  { tone: "blue", pattern: "stripes" },
  { tone: "yellow", pattern: "dots" },
  { tone: "orange", pattern: "cross" },
  { tone: "red", pattern: "solid" },
];
