import type { ExtraEffect, Neighbours, WhyRank } from "@cchc/core/query/why-rank";
import type { CriterionLoss, Loss } from "@cchc/core/scoring/losses";
import { sumOfPoints } from "@cchc/core/scoring/points";
import { bar } from "./bar.ts";
import { section, wrapped } from "./page-parts.ts";
import { type Column, fields, table } from "./table.ts";
import type { View } from "./view.ts";

/** Why a unit has its rank; of the criteria with losses the first `limit`, 0 for all. */
export function whyRankLines(why: WhyRank, view: View, limit: number): string[] {
  const { style, texts } = view;
  const { scorecards: words } = texts;
  const losing = why.criteria.filter(({ lost }) => lost > 0);
  const shown = limit === 0 ? losing : losing.slice(0, limit);
  const left = losing.slice(shown.length);
  const more = { count: left.length, lost: sumOfPoints(left.map(({ lost }) => lost)) };
  const lost = sumOfPoints(why.fields.map((field) => field.lost));
  const lossLines = [
    ...section(words.why.lostByField({ lost, maximum: why.maximum }), lossTable(why.fields, view), view),
    ...section(
      words.why.lostByCriterion,
      losing.length === 0
        ? [`  ${words.why.nothingLost}`]
        : [...lossTable(withParts(shown), view), ...(left.length === 0 ? [] : [words.why.more(more)])],
      view,
    ),
    ...(lost > 0 ? ["", ...wrapped(words.why.groupLegend, 0, view, "dim")] : []),
    ...section(words.why.extras, extraLines(why, view), view),
    ...section(words.why.differences, differenceTable(why, view, limit), view),
  ];
  return [
    style("bold", `${why.scorecardNumber} – ${why.unitName}, ${why.year}`),
    ...wrapped(words.why.criteriaOf({ number: why.criteriaNumber, title: why.title }), 0, view),
    ...wrapped(words.rankingOf(why), 0, view),
    ...(why.provisional ? wrapped(words.provisional, 0, view, "yellow") : []),
    "",
    ...fields(standing(why, view), view),
    ...(isUnscored(why) ? ["", ...wrapped(words.why.nothingScored, 0, view)] : lossLines),
  ];
}

/** Whether no item has points: then nothing was lost, and nothing is to be explained. */
export function isUnscored({ fields: own, bonus, penalty }: WhyRank): boolean {
  return own.every(({ counted }) => counted === null) && bonus.given === 0 && penalty.given === 0;
}

function standing(why: WhyRank, { texts }: View): (readonly [string, string])[] {
  const { scorecards: words } = texts;
  const { points, percent, maximum, rank, ranked, medianPercent, band } = why;
  const isRanked = rank !== null;
  const reason = why.status !== "final" ? "not-final" : why.unscored.length > 0 ? "unscored" : "final";
  const neighbour = (found: Neighbours | null, none: string, say: (gap: Gap) => string) =>
    found === null ? none : say({ ...found, units: found.units.map(({ unitName }) => unitName) });
  type Gap = Omit<Neighbours, "units"> & { units: readonly string[] };
  const sharedWith = why.sharedWith.map(({ unitName }) => unitName);
  const pairs: (readonly [string, string | null])[] = [
    [words.why.place, isRanked ? words.why.rankOf({ rank, ranked, sharedWith }) : words.why.notRanked[reason]],
    [words.why.points, points === null || percent === null ? null : words.why.pointsOf({ points, maximum, percent })],
    [words.band, band],
    [words.unscored, why.unscored.length === 0 ? null : why.unscored.join(", ")],
    [words.why.median, medianPercent === null ? null : words.why.medianOf({ percent: medianPercent, units: ranked })],
    [words.why.above, isRanked ? neighbour(why.above, words.why.first, words.why.aboveOf) : null],
    [words.why.below, isRanked ? neighbour(why.below, words.why.last, words.why.belowOf) : null],
    [words.why.nextBand, percent === null ? null : bandText(why, words)],
  ];
  return pairs.flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
}

function bandText({ nextBand, band }: WhyRank, words: View["texts"]["scorecards"]): string | null {
  if (nextBand === null) return band === null ? null : words.why.highestBand;
  const alone = nextBand.alone.map(({ code }) => code);
  const together = nextBand.together.map(({ code }) => code);
  const closing =
    alone.length > 0
      ? words.why.closedByOne(alone)
      : together.length > 0
        ? words.why.closedByMany(together)
        : words.why.notClosed;
  return `${words.why.nextBandOf(nextBand)} ${closing}`;
}

/** A criterion with parts, then those of its parts that lost something. */
function withParts(criteria: readonly CriterionLoss[]): (Loss & { isPart?: true })[] {
  return criteria.flatMap((criterion) => [
    criterion,
    ...criterion.parts.filter(({ lost }) => lost > 0).map((part) => ({ ...part, isPart: true as const })),
  ]);
}

function lossTable(losses: readonly (Loss & { isPart?: true })[], view: View): string[] {
  const { scorecards: words, screens, format } = view.texts;
  const largest = Math.max(...losses.map(({ lost }) => lost));
  const signed = (value: number) => (value > 0 ? `+${format.number(value)}` : format.number(value).replace("-", "−"));
  const columns: Column<(typeof losses)[number]>[] = [
    { heading: words.code, value: ({ code, isPart }) => (isPart === true ? `· ${code}` : code) },
    { heading: screens.field.title, value: ({ title }) => title, flexible: true },
    { heading: words.why.lost, value: ({ lost }) => (lost === 0 ? "0" : `−${format.number(lost)}`), align: "right" },
    {
      heading: words.why.reached,
      value: ({ counted, maximum }) => `${counted === null ? "–" : format.number(counted)}/${format.number(maximum)}`,
      align: "right",
    },
    {
      heading: words.why.group,
      value: ({ medianPoints }) => (medianPoints === null ? "" : format.number(medianPoints)),
      align: "right",
    },
    {
      heading: words.why.behind,
      value: ({ behind }) => (behind === null ? "" : signed(-behind)),
      align: "right",
      tone: ({ behind }) => (behind === null || behind === 0 ? undefined : behind > 0 ? "red" : "green"),
    },
  ];
  // A picture of the losses where there is room for it; the numbers say the same.
  if (view.width !== null && view.width >= WIDE) {
    columns.push({ heading: "", value: ({ lost, isPart }) => (isPart === true ? "" : bar(lost, largest, BAR_CELLS)) });
  }
  return table(columns, losses, view);
}

function extraLines(why: WhyRank, view: View): string[] {
  const { scorecards: words, format } = view.texts;
  const line = (title: string, effect: ExtraEffect) => {
    if (effect.given === 0) return [];
    const items = effect.items.map(({ code, points }) => `${code}: ${format.number(points)}`);
    return wrapped(`${title}: ${words.why.extraOf({ ...effect, items })}`, 2, view);
  };
  return [
    ...line(words.bonus, why.bonus),
    ...line(words.penalty, why.penalty),
    ...(why.withoutCaps === null ? [] : wrapped(words.why.withoutCaps(why.withoutCaps), 2, view)),
  ];
}

function differenceTable({ differences }: WhyRank, view: View, limit: number): string[] {
  if (differences.length === 0) return [];
  const { scorecards: words, screens, format } = view.texts;
  const shown = limit === 0 ? differences : differences.slice(0, limit);
  const columns: Column<(typeof differences)[number]>[] = [
    { heading: words.code, value: ({ code }) => code },
    { heading: screens.field.title, value: ({ title }) => title, flexible: true },
    { heading: words.self, value: ({ self }) => format.number(self), align: "right" },
    { heading: words.appraised, value: ({ appraised }) => format.number(appraised), align: "right" },
    {
      heading: words.why.difference,
      value: ({ difference }) => (difference > 0 ? `+${format.number(difference)}` : `−${format.number(-difference)}`),
      align: "right",
    },
  ];
  const left = differences.length - shown.length;
  return [...table(columns, shown, view), ...(left === 0 ? [] : [words.why.moreDifferences(left)])];
}

/** From how many columns on a bar leaves enough room for titles. */
const WIDE = 100;
const BAR_CELLS = 12;
