import type { ExtraEffect, Neighbours, WhyRank } from "@cchc/core/query/why-rank";
import type { CriterionLoss, Loss } from "@cchc/core/scoring/losses";
import { sumOfPoints } from "@cchc/core/scoring/points";
import type { Catalogue } from "@cchc/messages/catalogue";
import type { LossLine, WhyView } from "../../protocol/ranking-page.ts";

/** Why a unit has its rank, in the words of `scorecard why` (SPEC DASH-11). */
export function whyView(why: WhyRank, texts: Catalogue): WhyView {
  const { scorecards: words, format, extension } = texts;
  const losing = why.criteria.filter(({ lost }) => lost > 0);
  const lost = sumOfPoints(why.fields.map((field) => field.lost));
  return {
    scorecardId: why.scorecardId,
    title: extension.ranking.whyOf({ unit: why.unitName, number: why.scorecardNumber }),
    facts: facts(why, texts),
    fields: {
      title: words.why.lostByField({ lost, maximum: why.maximum }),
      lines: why.fields.map((field) => lossLine(field, false, texts)),
    },
    criteria: {
      title: losing.length === 0 ? words.why.nothingLost : words.why.lostByCriterion,
      lines: withParts(losing).map(({ loss, isPart }) => lossLine(loss, isPart, texts)),
    },
    notes: [
      ...extraNote(words.bonus, why.bonus, texts),
      ...extraNote(words.penalty, why.penalty, texts),
      ...(why.withoutCaps === null ? [] : [words.why.withoutCaps(why.withoutCaps)]),
      ...(lost > 0 ? [words.why.groupLegend] : []),
    ],
    differences: why.differences.map(({ code, title, self, appraised, difference }) => ({
      code,
      title,
      self: format.number(self),
      appraised: format.number(appraised),
      difference: signed(difference, texts),
    })),
  };
}

function facts(why: WhyRank, { scorecards: words }: Catalogue): WhyView["facts"] {
  const { points, percent, maximum, rank, ranked, medianPercent, band } = why;
  const reason = why.status !== "final" ? "not-final" : why.unscored.length > 0 ? "unscored" : "final";
  const sharedWith = why.sharedWith.map(({ unitName }) => unitName);
  type Gap = Omit<Neighbours, "units"> & { units: readonly string[] };
  const neighbour = (found: Neighbours | null, none: string, say: (gap: Gap) => string) =>
    found === null ? none : say({ ...found, units: found.units.map(({ unitName }) => unitName) });
  const pairs: (readonly [string, string | null])[] = [
    [words.why.place, rank === null ? words.why.notRanked[reason] : words.why.rankOf({ rank, ranked, sharedWith })],
    [words.why.points, points === null || percent === null ? null : words.why.pointsOf({ points, maximum, percent })],
    [words.band, band],
    [words.unscored, why.unscored.length === 0 ? null : why.unscored.join(", ")],
    [words.why.median, medianPercent === null ? null : words.why.medianOf({ percent: medianPercent, units: ranked })],
    [words.why.above, rank === null ? null : neighbour(why.above, words.why.first, words.why.aboveOf)],
    [words.why.below, rank === null ? null : neighbour(why.below, words.why.last, words.why.belowOf)],
    [words.why.nextBand, percent === null ? null : bandText(why, words)],
  ];
  return pairs.flatMap(([name, text]) => (text === null ? [] : [{ name, text }]));
}

function bandText({ nextBand, band }: WhyRank, { why: words }: Catalogue["scorecards"]): string | null {
  if (nextBand === null) return band === null ? null : words.highestBand;
  const alone = nextBand.alone.map(({ code }) => code);
  const together = nextBand.together.map(({ code }) => code);
  const closing =
    alone.length > 0 ? words.closedByOne(alone) : together.length > 0 ? words.closedByMany(together) : words.notClosed;
  return `${words.nextBandOf(nextBand)} ${closing}`;
}

/** A criterion with parts, then those of its parts that lost something. */
function withParts(criteria: readonly CriterionLoss[]): { loss: Loss; isPart: boolean }[] {
  return criteria.flatMap((criterion) => [
    { loss: criterion, isPart: false },
    ...criterion.parts.filter(({ lost }) => lost > 0).map((loss) => ({ loss, isPart: true })),
  ]);
}

function lossLine(loss: Loss, isPart: boolean, texts: Catalogue): LossLine {
  const { code, title, lost, counted, maximum, medianPoints, behind } = loss;
  const { format } = texts;
  return {
    code,
    title,
    isPart,
    lost: lost === 0 ? "0" : `−${format.number(lost)}`,
    reached: `${counted === null ? "–" : format.number(counted)}/${format.number(maximum)}`,
    group: medianPoints === null ? "" : format.number(medianPoints),
    behind: behind === null ? "" : signed(-behind, texts),
    tone: behind === null || behind === 0 ? "quiet" : behind > 0 ? "bad" : "good",
  };
}

function extraNote(title: string, effect: ExtraEffect, { scorecards: words, format }: Catalogue): string[] {
  if (effect.given === 0) return [];
  const items = effect.items.map(({ code, points }) => `${code}: ${format.number(points)}`);
  return [`${title}: ${words.why.extraOf({ ...effect, items })}`];
}

function signed(value: number, { format }: Catalogue): string {
  if (value === 0) return "0";
  return value > 0 ? `+${format.number(value)}` : `−${format.number(-value)}`;
}
