import { type CalendarDay, formatDay, yearOf } from "../day.ts";
import type { TargetStatus } from "../model/codes.ts";
import { endOf, eventSaid, originOf } from "./followed-unit.ts";
import { judgeYear, type YearVerdict } from "./judge-year.ts";
import { measureOf, type Subject, type TargetFacts } from "./target-facts.ts";
import { type Note, note, type Reason, type Verdict, verdict, type YearCounts } from "./verdict.ts";

/** How one of those that a target binds stands: the whole or a unit, year by year and in all. */
export interface SubjectVerdict extends Verdict {
  unitId: string;
  unitName: string;
  /** One of a target that is to be reached once. */
  years: readonly YearVerdict[];
  /** Of a yearly target. */
  counts: YearCounts | null;
  notes: readonly Note[];
}

/** The verdict on a subject over all its years (SPEC TARGET-7, TARGET-12). */
export function judgeSubject(subject: Subject, facts: TargetFacts): SubjectVerdict {
  const { target, unitId } = subject;
  const days = dueDays(target.when);
  const years = days.map((due) => judgeYear(subject, due, facts));
  const [only] = years;
  const { asOf, units } = facts;
  const last = days.at(-1) ?? asOf;
  const named = {
    unitId,
    unitName: units.nearestVersion(unitId, asOf < last ? asOf : last)?.name ?? unitId,
    years,
    notes: notesOf(years, eventNotes(subject, last, facts), competitorNotes(subject, facts)),
  };
  if (target.when.frequency === "once" && only !== undefined) {
    return { ...named, status: only.status, reason: only.reason, counts: null };
  }
  const counts = countsOf(years, facts.asOf);
  return { ...named, ...overYears(years, counts), counts };
}

/** The days by which a target is to be reached: one, or the last of every year. */
export function dueDays(when: Subject["target"]["when"]): CalendarDay[] {
  if (when.frequency === "once") return [when.due];
  const { firstYear, lastYear } = when;
  return Array.from({ length: Math.max(0, lastYear - firstYear + 1) }, (_, index) =>
    formatDay(firstYear + index, 12, 31),
  );
}

/**
 * All years together: a year that was missed is never made good, so the target is behind while years remain, and not
 * reached once they are over. A year without a verdict leaves the whole unknown, unless it is only awaited.
 */
function overYears(years: readonly YearVerdict[], counts: YearCounts): Verdict {
  const said = (status: TargetStatus) => verdict(status, "years", counts);
  const [only] = years;
  if (years.length === 1 && only !== undefined) return { status: only.status, reason: only.reason };
  const isOver = counts.ahead.length + counts.onCourse.length + counts.behind.length === 0;
  if (counts.notReached.length > 0) return said(isOver ? "not-reached" : "behind");
  if (counts.behind.length > 0) return said("behind");
  if (counts.unknown.length > 0) return sharedReason(years, counts) ?? said("unknown");
  if (counts.reached.length === years.length) return said("reached");
  if (counts.reached.length + counts.onCourse.length > 0) return said("on-course");
  return sharedReason(years, counts) ?? said("unknown");
}

/** Nothing is known of any year for one and the same cause that has nothing to do with years: say that. */
function sharedReason(years: readonly YearVerdict[], { unknown }: YearCounts): Verdict | null {
  const first = years[0];
  return first?.reason.code === "no-measure" && unknown.length === years.length
    ? { status: "unknown", reason: first.reason }
    : null;
}

function countsOf(years: readonly YearVerdict[], asOf: CalendarDay): YearCounts {
  const where = (test: (one: YearVerdict) => boolean) => years.filter(test).map(({ year }) => year);
  const isAhead = ({ status, due, reason }: YearVerdict) =>
    status === "unknown" && (reason.code === "result-awaited" || (asOf <= due && aheadCodes.includes(reason.code)));
  return {
    firstYear: years[0]?.year ?? 0,
    lastYear: years.at(-1)?.year ?? 0,
    reached: where(({ status }) => status === "reached"),
    notReached: where(({ status }) => status === "not-reached"),
    behind: where(({ status }) => status === "behind"),
    onCourse: where(({ status }) => status === "on-course"),
    unknown: where((one) => one.status === "unknown" && !isAhead(one)),
    ahead: where(isAhead),
  };
}

/** What is only a matter of time. */
const aheadCodes: readonly Reason["code"][] = [
  "ahead",
  "no-later-result",
  "no-baseline",
  "out-of-differs",
  "undecided",
  "baseline-unfit",
  "series-differs",
];

/** The notes of all years, each once; an event that was followed is told by that. */
function notesOf(years: readonly YearVerdict[], events: readonly Note[], others: readonly Note[]): Note[] {
  const own = years.flatMap(({ notes }) => notes);
  const isFollowed = own.some(({ code }) => code === "units-followed");
  const all = [...own, ...(isFollowed ? [] : events), ...others];
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

/** What happened to a unit while its target runs. */
function eventNotes({ target, unitId }: Subject, last: CalendarDay, { units, asOf }: TargetFacts): Note[] {
  const until = asOf < last ? asOf : last;
  const ended = endOf(units, unitId, until);
  const since = formatDay(target.baseline?.year ?? yearOf(dueDays(target.when)[0] ?? last) - 1, 12, 31);
  const origin = originOf(units, unitId, since, until);
  const event = ended ?? (origin.kind === "same" ? undefined : origin.event);
  if (event === undefined || event.on <= since) return [];
  return [
    note("unit-event", { ...eventSaid(event, units), unitName: units.nearestVersion(unitId, until)?.name ?? unitId }),
  ];
}

/** Ranks among 63 and among 34 are no series: where that changes is said. */
function competitorNotes({ plan, target, unitId }: Subject, { book, asOf }: TargetFacts): Note[] {
  const measuredBy = measureOf(plan, target);
  if (target.targetKind !== "rank" || measuredBy === null) return [];
  const ranked = book
    .ofUnit(measuredBy, unitId, asOf)
    .flatMap(({ year, outOf }) => (outOf !== null ? [{ year, outOf }] : []))
    .toSorted((left, right) => left.year - right.year);
  return ranked.flatMap(({ year, outOf }, index) => {
    const earlier = ranked[index - 1];
    return earlier === undefined || earlier.outOf === outOf
      ? []
      : [note("out-of-changed", { before: earlier.outOf, after: outOf, year })];
  });
}
