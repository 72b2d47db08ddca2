import { addDays, type CalendarDay, daysBetween } from "../../packages/core/src/day.ts";
import { words } from "./data.ts";
import type { PlannedFinding, PlannedVisit } from "./finding-plan.ts";
import type { Random } from "./random.ts";
import { workingDay } from "./schedule.ts";

/** The day the published report looks back from: on it the sample shows every state. */
const CUTOFF: CalendarDay = "2023-09-30";
/** Nothing happens after this day but the hand-over of what is still open. */
export const LAST_ACT: CalendarDay = "2024-01-15";
const AFTER_CUTOFF: CalendarDay = "2023-10-03";

/** One act about a finding; who does it is decided when it is written down. */
export type Step = { on: CalendarDay } & (
  | { act: "explain"; text: string }
  | { act: "dismiss"; reason: string }
  | { act: "report"; text: string }
  | { act: "verify"; result: "accepted" | "returned"; text: string }
  | { act: "close" }
  | { act: "transfer"; to: string; reason: string }
  | { act: "extend"; until: CalendarDay; reason: string; numbered: boolean }
);

/** A finding whose fate is to be decided. */
export interface Candidate {
  finding: PlannedFinding;
  visit: PlannedVisit;
  random: Random;
}

/** Struck out before the conclusion. */
export function dismissed({ visit, random }: Candidate): Step[] {
  return [{ act: "dismiss", on: workingDay(visit.concludedOn, -1), reason: random.pick(words.dismissals) }];
}

/** Sent on to another body. */
export function transferred({ finding }: Candidate, index: number): Step[] {
  const transfer = words.transfers[index % words.transfers.length];
  if (transfer === undefined) throw new Error("no transfer");
  return [{ act: "transfer", on: workingDay(finding.openOn, 4 + index), ...transfer }];
}

/** Answered on time, and closed. */
export function onTime({ finding, random }: Candidate): Step[] {
  return finish(finding, reportDay(finding, finding.openOn, finding.due, random), random);
}

/** The mixed fate of findings that were through before the cutoff. */
export function usual(candidate: Candidate): Step[] {
  const { finding, random } = candidate;
  const share = random.next();
  const room = daysBetween(finding.openOn, finding.due) >= 14 && addDays(finding.due, 50) < CUTOFF;
  if (share < 0.15 && addDays(finding.due, 32) < CUTOFF) {
    return finish(finding, workingDay(addDays(finding.due, random.integer(1, 25)), 0), random);
  }
  if (share < 0.24 && room) {
    const first = reportDay(finding, finding.openOn, addDays(finding.due, -6), random);
    return [
      ...rejected(finding, first, workingDay(first, 3), random),
      ...again(finding, workingDay(first, random.integer(6, 9)), random),
    ];
  }
  if (share < 0.35 && room) {
    const extension = extend(finding, addDays(finding.due, -random.integer(2, 6)), random.integer(18, 35), random);
    return [extension, ...finish(finding, reportDay(finding, extension.on, extension.until, random), random)];
  }
  return onTime(candidate);
}

/** Unanswered at the cutoff, answered in the last quarter. */
export function answeredLate({ finding, random }: Candidate, before: Step[]): Step[] {
  const day = workingDay(AFTER_CUTOFF, random.integer(0, 45));
  return [...before, ...finish(finding, day, random)];
}

/** Extended, and late all the same. */
export function overdueExtended(candidate: Candidate, index: number): Step[] {
  const { finding, random } = candidate;
  const days = Math.min(random.integer(15, 30), daysBetween(finding.due, "2023-09-27"));
  const extension = extend(finding, addDays(finding.due, -3), days, random);
  return answeredLate(candidate, [{ ...extension, numbered: index !== 0 }]);
}

/** Answered once, sent back, and late since. */
export function overdueReturned(candidate: Candidate): Step[] {
  const { finding, random } = candidate;
  const first = reportDay(finding, finding.openOn, addDays(finding.due, -7), random);
  const day = workingDay(AFTER_CUTOFF, random.integer(4, 30));
  return [...rejected(finding, first, workingDay(first, 4), random), ...again(finding, day, random)];
}

/** Answered before the cutoff, verified after it. */
export function waiting({ finding, random }: Candidate): Step[] {
  const first = reportDay(finding, finding.openOn, earlier(finding.due, "2023-09-28"), random);
  return finish(finding, first, random, workingDay(AFTER_CUTOFF, random.integer(0, 12)));
}

/** Sent back at the cutoff with time left. */
export function returnedInTime({ finding, random }: Candidate): Step[] {
  const first = workingDay(finding.openOn, 3);
  return [
    ...rejected(finding, first, workingDay(first, 4), random),
    ...again(finding, workingDay(AFTER_CUTOFF, random.integer(2, 6)), random),
  ];
}

/** Verified before the cutoff, closed after it. */
export function accepted({ finding, random }: Candidate): Step[] {
  const first = reportDay(finding, finding.openOn, earlier(finding.due, "2023-09-18"), random);
  const [report, verify] = finish(finding, first, random, workingDay("2023-09-20", random.integer(0, 5)));
  if (report === undefined || verify === undefined) throw new Error("a finish has three steps");
  return [report, verify, { act: "close", on: workingDay(AFTER_CUTOFF, random.integer(0, 5)) }];
}

/** Answered in the last quarter, mostly on time. */
export function afterCutoff({ finding, random }: Candidate): Step[] {
  const from = finding.openOn > AFTER_CUTOFF ? finding.openOn : AFTER_CUTOFF;
  const day = random.chance(0.12)
    ? workingDay(finding.due, random.integer(1, 5))
    : reportDay(finding, from, finding.due, random);
  return finish(finding, day, random);
}

/** A working day between `from` and `until`, nearer to its end, as answers come. */
function reportDay(finding: PlannedFinding, from: CalendarDay, until: CalendarDay, random: Random): CalendarDay {
  const earliest = workingDay(from, 1);
  const span = Math.max(0, daysBetween(earliest, until));
  const latest = addDays(until, -random.integer(0, Math.min(10, Math.floor(span / 2))));
  const day = workingDay(addDays(latest, 1), -1);
  return day > earliest && day > finding.openOn ? day : earliest;
}

function finish(finding: PlannedFinding, reportedOn: CalendarDay, random: Random, verifiedOn?: CalendarDay): Step[] {
  const verified = verifiedOn ?? workingDay(reportedOn, random.integer(2, 7));
  return [
    { act: "report", on: reportedOn, text: finding.text.remedy },
    { act: "verify", on: verified, result: "accepted", text: random.pick(words.accepted) },
    { act: "close", on: workingDay(verified, random.integer(0, 3)) },
  ];
}

function rejected(finding: PlannedFinding, reportedOn: CalendarDay, verifiedOn: CalendarDay, random: Random): Step[] {
  return [
    { act: "report", on: reportedOn, text: words.partial + finding.text.remedy },
    { act: "verify", on: verifiedOn, result: "returned", text: random.pick(words.returned) },
  ];
}

function again(finding: PlannedFinding, reportedOn: CalendarDay, random: Random): Step[] {
  const [report, ...rest] = finish(finding, reportedOn, random);
  return [{ act: "report", on: report?.on ?? reportedOn, text: words.again + finding.text.remedy }, ...rest];
}

function extend(
  finding: PlannedFinding,
  on: CalendarDay,
  days: number,
  random: Random,
): Extract<Step, { act: "extend" }> {
  const day = workingDay(on, 0);
  return {
    act: "extend",
    on: day > finding.openOn ? day : workingDay(finding.openOn, 1),
    until: workingDay(addDays(finding.due, days), 0),
    reason: random.pick(words.extensions),
    numbered: true,
  };
}

function earlier(left: CalendarDay, right: CalendarDay): CalendarDay {
  return left < right ? left : right;
}
