import { announcedCalendar } from "../../packages/core/src/calendar/announced.ts";
import type { DeadlineInput } from "../../packages/core/src/change/read-deadline.ts";
import { addDays, type CalendarDay, dayParts, formatDay, yearOf } from "../../packages/core/src/day.ts";
import type { Term } from "../../packages/core/src/deadline/deadline.ts";
import { computeDue } from "../../packages/core/src/deadline/due.ts";
import type { VisitKind } from "../../packages/core/src/model/codes.ts";
import { communes, type FindingText, findingTexts, type Place, provincialUnits, words } from "./data.ts";
import { type Random, seededRandom } from "./random.ts";
import { type ScheduledEntry, workingDay } from "./schedule.ts";

/** A visit with its days and the findings it will make. */
export interface PlannedVisit {
  entry: ScheduledEntry;
  areas: readonly string[];
  minutedOn: CalendarDay;
  concludedOn: CalendarDay;
  findings: PlannedFinding[];
}

/** A finding before it is written down. */
export interface PlannedFinding {
  text: FindingText;
  slots: Record<string, string>;
  deadline: DeadlineInput;
  due: CalendarDay;
  /** The first day on which the unit can answer. */
  openOn: CalendarDay;
  responsibleUnitId: string;
  /** The finding of an earlier visit that came back. */
  previous: PlannedFinding | null;
  /** Added after the conclusion. */
  late: boolean;
  /** A later visit will find it again, so it has to be closed before. */
  recurs: boolean;
}

const allAreas = [...new Set(findingTexts.map((text) => text.area))];
const surpriseAreas = ["steering", "procedures", "civil-service", "digital-government"];
/** Findings a visit makes, at least and at most, beside those that came back. */
const findingCount: Readonly<Record<VisitKind, readonly [number, number]>> = {
  scheduled: [1, 4],
  surprise: [1, 3],
  "follow-up": [0, 2],
};
/** Visits whose team added a finding after the conclusion. */
const lateVisits = new Set(["so-lao-dong", "phung-hiep"]);

/** What each visit will find; no two find the same. */
export function planFindings(entries: readonly ScheduledEntry[]): PlannedVisit[] {
  const used = new Map<FindingText, number>();
  const sets = new Set<string>();
  const byEntry = new Map<ScheduledEntry, PlannedVisit>();
  for (const entry of entries) {
    const random = seededRandom(`findings ${entry.number}`);
    const visit = plannedVisit(entry, random);
    const before = entry.previous === null ? undefined : byEntry.get(entry.previous);
    const back = recurring(entry, before, random);
    const areas = areasOf(entry, back);
    for (let attempt = 0; ; attempt++) {
      const [least, most] = findingCount[entry.kind];
      const wanted = random.integer(
        Math.max(least, back.length === 0 ? 1 : 0),
        entry.place === "commune" ? Math.min(most, 3) : most,
      );
      const fresh = chooseTexts(entry, areas, wanted, used, [...back.map(({ text }) => text)], random);
      const set = [...back.map(({ text }) => text.title), ...fresh.map(({ title }) => title)].sort().join("|");
      if (sets.has(set) && attempt < 50) continue;
      sets.add(set);
      visit.areas = areas;
      visit.findings = [
        ...back.map((previous) => plannedFinding(visit, previous.text, previous, random)),
        ...fresh.map((text) => plannedFinding(visit, text, null, random)),
      ];
      for (const text of fresh) used.set(text, (used.get(text) ?? 0) + 1);
      for (const previous of back) previous.recurs = true;
      break;
    }
    if (yearOf(entry.startsOn) === 2022 && entry.kind === "scheduled" && lateVisits.has(entry.unitId))
      addLate(visit, random);
    byEntry.set(entry, visit);
  }
  return [...byEntry.values()];
}

function plannedVisit(entry: ScheduledEntry, random: Random): PlannedVisit {
  const minutedOn = entry.place === "commune" ? entry.startsOn : workingDay(entry.startsOn, random.integer(0, 2));
  const wait = entry.kind === "scheduled" ? random.integer(8, 14) : random.integer(4, 8);
  return { entry, areas: allAreas, minutedOn, concludedOn: workingDay(minutedOn, wait), findings: [] };
}

/** Findings of the visit before that come back: only such as had time to be closed. */
function recurring(entry: ScheduledEntry, before: PlannedVisit | undefined, random: Random): PlannedFinding[] {
  const followsUp = entry.kind === "follow-up";
  if (before === undefined || !(followsUp || (entry.kind === "scheduled" && entry.place === "commune"))) return [];
  const closable = before.findings.filter((finding) => addDays(finding.due, 30) < entry.startsOn && !finding.late);
  return random.shuffle(closable).slice(0, followsUp ? random.integer(1, 2) : 1);
}

function areasOf(entry: ScheduledEntry, back: readonly PlannedFinding[]): readonly string[] {
  if (entry.kind === "surprise") return surpriseAreas;
  if (entry.kind === "scheduled") return allAreas;
  const looked = new Set(["steering", "procedures", ...back.map(({ text }) => text.area)]);
  return allAreas.filter((area) => looked.has(area));
}

/** Texts that fit the place and the year, the less used ones first. */
function chooseTexts(
  entry: ScheduledEntry,
  areas: readonly string[],
  wanted: number,
  used: ReadonlyMap<FindingText, number>,
  taken: readonly FindingText[],
  random: Random,
): FindingText[] {
  const year = yearOf(entry.startsOn);
  const fitting = findingTexts.filter(
    (text) =>
      text.at.includes(entry.place) &&
      areas.includes(text.area) &&
      (text.fromYear ?? year) <= year &&
      !taken.includes(text),
  );
  const keyed = fitting.map((text) => ({ text, key: (used.get(text) ?? 0) + random.next() * 2.5 }));
  return keyed
    .sort((left, right) => left.key - right.key)
    .slice(0, wanted)
    .map(({ text }) => text)
    .sort((left, right) => allAreas.indexOf(left.area) - allAreas.indexOf(right.area));
}

function plannedFinding(
  visit: PlannedVisit,
  text: FindingText,
  previous: PlannedFinding | null,
  random: Random,
): PlannedFinding {
  const { entry, concludedOn } = visit;
  const deadline = chooseDeadline(visit, text, random);
  const parent = communes.find((commune) => commune.id === entry.unitId)?.district;
  return {
    text,
    slots: slotsOf(entry, random),
    deadline,
    due: dueOf(deadline, concludedOn),
    openOn: concludedOn,
    responsibleUnitId: text.responsible === "parent" && parent !== undefined ? parent : entry.unitId,
    previous,
    late: false,
    recurs: false,
  };
}

function addLate(visit: PlannedVisit, random: Random): void {
  const taken = visit.findings.map(({ text }) => text);
  const [text] = chooseTexts(visit.entry, visit.areas, 1, new Map(), taken, random);
  if (text === undefined) return;
  const from = workingDay(visit.concludedOn, 2);
  const deadline: DeadlineInput = { kind: "started", term: working(15), from, trigger: "receipt" };
  const finding = plannedFinding(visit, text, null, random);
  visit.findings.push({ ...finding, deadline, due: dueOf(deadline, from), openOn: workingDay(from, 3), late: true });
}

function chooseDeadline(visit: PlannedVisit, text: FindingText, random: Random): DeadlineInput {
  if (text.severity === "critical") return { kind: "pending", term: working(10) };
  const share = random.next();
  if (share < 0.1) return { kind: "started", term: calendar(30), from: visit.minutedOn, trigger: "signing" };
  if (share < 0.25) return { kind: "fixed", due: monthEnd(addDays(visit.concludedOn, random.integer(20, 50))) };
  const long = visit.concludedOn < "2023-08-01" ? [calendar(60), calendar(90)] : [calendar(45), working(30)];
  const terms = [working(15), working(15), working(20), calendar(30), calendar(30), calendar(45), ...long];
  return { kind: "pending", term: random.pick(terms) };
}

function dueOf(deadline: DeadlineInput, concludedOn: CalendarDay): CalendarDay {
  switch (deadline.kind) {
    case "fixed":
      return deadline.due;
    case "pending":
      return computeDue(deadline.term, concludedOn, announcedCalendar).due;
    case "started":
      return computeDue(deadline.term, deadline.from, announcedCalendar).due;
  }
}

function working(count: number): Term {
  return { count, dayKind: "working" };
}

function calendar(count: number): Term {
  return { count, dayKind: "calendar" };
}

function monthEnd(day: CalendarDay): CalendarDay {
  const { year, month } = dayParts(day);
  const nextMonth = month === 12 ? formatDay(year + 1, 1, 1) : formatDay(year, month + 1, 1);
  return addDays(nextMonth, -1);
}

function slotsOf(entry: ScheduledEntry, random: Random): Record<string, string> {
  const { year, month } = dayParts(entry.startsOn);
  const passedQuarters = Math.floor((month - 1) / 3);
  return {
    n: String(random.integer(2, 9)).padStart(2, "0"),
    m: String(random.integer(12, 48)),
    percent: `${random.integer(11, 39)},${random.integer(1, 9)}%`,
    year: String(year),
    lastYear: String(year - 1),
    quarter: words.quarters[Math.max(0, passedQuarters - 1)] ?? "",
    field: fieldOf(entry.place, entry.unitId, random),
  };
}

/** A field of work of the body: its own for a department, one of the usual ones for a district or commune. */
export function fieldOf(place: Place, unitId: string, random: Random): string {
  if (place === "commune" || place === "district") return random.pick(words.fields[place]);
  return provincialUnits.find((unit) => unit.id === unitId)?.field ?? "";
}
