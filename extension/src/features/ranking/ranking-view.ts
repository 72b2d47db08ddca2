import type { Scorecard } from "@cchc/core/model/scorecard";
import { type LeftOut, ranking, type UnrankedUnit } from "@cchc/core/query/ranking";
import { whyRank } from "@cchc/core/query/why-rank";
import { bandsOn } from "@cchc/core/scoring/bands";
import type { Catalogue } from "@cchc/messages/catalogue";
import { listCriteria } from "@cchc/store/criteria-sets";
import { listScorecards, skippedOfSet } from "@cchc/store/list-scorecards";
import type { ApartUnits, RankingView } from "../../protocol/ranking-page.ts";
import type { RecordReference } from "../../record-reference.ts";
import type { Session } from "../../session.ts";
import { rankingPicture } from "./ranking-picture.ts";
import { whyView } from "./why-view.ts";

/** What somebody chose on the page. */
export interface RankingChoice {
  criteriaId: string | null;
  scorecardId: string | null;
  provisional: boolean;
}

/** The page, and which record each of its keys opens. */
export interface MadeRanking {
  view: RankingView;
  references: ReadonlyMap<string, RecordReference>;
}

/** The page for a choice; undefined where there is no criteria set. The newest set unless another one is chosen. */
export async function rankingView(
  session: Session,
  texts: Catalogue,
  choice: RankingChoice,
): Promise<MadeRanking | undefined> {
  const { live } = session;
  const { sets } = await listCriteria(live);
  const listed = await listScorecards(live);
  const about = listed.scorecards.find(({ scorecard }) => scorecard.id === choice.scorecardId)?.scorecard;
  const wanted = about?.criteriaId ?? choice.criteriaId;
  const criteria = (sets.find((found) => found.criteria.id === wanted) ?? sets[0])?.criteria;
  if (criteria === undefined) return undefined;
  const own = listed.scorecards.filter(({ scorecard }) => scorecard.criteriaId === criteria.id);
  const cards = own.map(({ scorecard }) => scorecard);
  const units = await live.unitsIfReadable([]);
  const { today } = session.ports();
  const options = { provisional: choice.provisional };
  const made = ranking(criteria, cards, today, units, options);
  const references = new Map<string, RecordReference>();
  const bars = new Map<string, { scorecardId: string }>();
  const picture = rankingPicture(made, bandsOn(criteria.scales, bandDay(cards) ?? today), texts, bars);
  const fileOf = new Map(own.map(({ file, scorecard }) => [scorecard.id, file]));
  const open = (key: string, scorecardId: string | null) => {
    const file = scorecardId === null ? undefined : fileOf.get(scorecardId);
    if (scorecardId === null || file === undefined) return null;
    references.set(key, { kind: "scorecard", file, id: scorecardId });
    return key;
  };
  for (const [key, { scorecardId }] of bars) open(key, scorecardId);
  for (const { id } of cards) open(`card.${id}`, id);
  const apart = (title: string, rows: readonly (UnrankedUnit | LeftOut)[]): ApartUnits[] =>
    rows.length === 0
      ? []
      : [
          {
            title,
            units: rows.map((row) => ({
              name: row.unitName,
              state: stateOf(row, texts),
              key: open(`unit.${row.scorecardId ?? row.unitId}`, row.scorecardId),
            })),
          },
        ];
  const why = about === undefined ? undefined : whyRank(about, criteria, cards, today, units, options);
  const { scorecards: words, extension } = texts;
  const counts = { ranked: made.rows.length, pending: made.pending.length, notSubmitted: made.notSubmitted.length };
  const workspace = await live.settings();
  const { issuer } = workspace.settings;
  const year = criteria.year;
  return {
    references,
    view: {
      sets: sets.map((found) => ({
        id: found.criteria.id,
        name: extension.ranking.set({ number: found.criteria.number, group: found.criteria.peerGroup.name }),
      })),
      chosen: criteria.id,
      title: criteria.title,
      group: criteria.peerGroup.name,
      asOf: today,
      counts: words.rankedCount(counts),
      provisional: choice.provisional,
      picture,
      apart: [
        ...apart(words.pending, made.pending),
        ...apart(words.notSubmitted, made.notSubmitted),
        ...apart(words.leftOut, made.leftOut),
      ],
      units: [...made.rows, ...made.pending, ...made.notSubmitted].flatMap(({ scorecardId, unitName, ...row }) => {
        if (scorecardId === null) return [];
        const name = "rank" in row ? extension.trees.scores.ranked1({ rank: row.rank, unit: unitName }) : unitName;
        return [{ scorecardId, name }];
      }),
      why: why === undefined ? null : whyView(why, texts),
      paper: {
        workspace: issuer === undefined ? workspace.title : `${workspace.title} · ${issuer}`,
        asOf: today,
        today,
        period: { from: `${year}-01-01`, to: `${year}-12-31` },
        year,
        years: [],
        invented: cards.some(({ invented }) => invented === true) ? (workspace.notice ?? "") : null,
        skipped: (await skippedOfSet(live, criteria, listed.skipped)).length,
        figures: [],
        pictures: [{ ...picture, title: criteria.title, note: words.rankedCount(counts) }],
      },
    },
  };
}

/** The bands that the legend shows are those of the last scorecard that became final. */
function bandDay(cards: readonly Scorecard[]) {
  return cards
    .flatMap(({ acts }) => acts.filter(({ act }) => act === "finalise").map(({ on }) => on))
    .sort()
    .at(-1);
}

function stateOf(row: UnrankedUnit | LeftOut, { labels, scorecards: words }: Catalogue): string {
  if ("reason" in row) return words.reason[row.reason];
  const state = row.status === null ? words.withoutScorecard : labels.scorecardStatus[row.status];
  return row.overdue ? `${state}, ${words.overdue}` : state;
}
