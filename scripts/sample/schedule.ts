import { announcedCalendar } from "../../packages/core/src/calendar/announced.ts";
import { addWorkingDays, isWorkingDay, nextWorkingDay } from "../../packages/core/src/calendar/working-days.ts";
import { addDays, type CalendarDay, yearOf } from "../../packages/core/src/day.ts";
import type { VisitKind } from "../../packages/core/src/model/codes.ts";
import { communes, districts, type Place, provincialUnits, schedule } from "./data.ts";
import { seededRandom } from "./random.ts";

/** A visit to come: who, when, and what it follows. */
export interface ScheduledEntry {
  unitId: string;
  unitName: string;
  place: Place;
  kind: VisitKind;
  /** The day first planned. */
  plannedOn: CalendarDay;
  /** The day it moved to. */
  postponedTo: CalendarDay | null;
  startsOn: CalendarDay;
  /** The day the planning was typed. */
  recordedOn: CalendarDay;
  /** Display number, by the order of planning within the year. */
  number: string;
  /** The visit before that it follows up or comes back to. */
  previous: ScheduledEntry | null;
  /** Set on a visit that is called off instead of started. */
  cancelled: { notifiedOn: CalendarDay | null } | null;
}

/** The days on which the yearly programme was entered. */
export const PROGRAMME_DAYS: Readonly<Record<number, CalendarDay>> = {
  2021: "2021-02-02",
  2022: "2022-01-18",
  2023: "2023-01-10",
};

/** All visits of the sample by their first day, the cancelled ones last. */
export function buildSchedule(): ScheduledEntry[] {
  const random = seededRandom("schedule");
  const visited = new Map<string, ScheduledEntry[]>();
  const entries: ScheduledEntry[] = [];
  const add = (unitId: string, on: CalendarDay, kind: VisitKind, postponed?: CalendarDay) => {
    const entry = newEntry(unitId, on, kind, postponed ?? null);
    const before = visited.get(unitId) ?? [];
    entry.previous = before.at(-1) ?? null;
    visited.set(unitId, [...before, entry]);
    entries.push(entry);
    return entry;
  };
  const fresh = new Map(
    districts.map(({ id }) => [
      id,
      random.shuffle(communes.filter((commune) => commune.district === id)).map(({ id }) => id),
    ]),
  );
  const steps: { on: CalendarDay; run: () => void }[] = [];
  for (const { on, unit, kind, postponed } of [...schedule.provincial, ...schedule.districtExtras]) {
    steps.push({ on, run: () => add(unit, on, kind ?? "scheduled", postponed) });
  }
  for (const { on, district, newCommunes, again, postponed } of schedule.trips) {
    steps.push({
      on,
      run() {
        add(district, on, "scheduled", postponed);
        const back = [...visited.keys()].filter((id) => belongsTo(id, district)).slice(0, again ?? 0);
        const chosen = [...(fresh.get(district)?.splice(0, newCommunes) ?? []), ...back];
        chosen.forEach((commune, index) => {
          const offset = 1 + Math.floor(index / 2);
          add(commune, workingDay(on, offset), "scheduled", postponed && workingDay(postponed, offset));
        });
      },
    });
  }
  for (const { on, district } of schedule.communeFollowUps) {
    steps.push({
      on,
      run() {
        // The commune that has waited longest since its only visit.
        const due = [...visited.entries()].find(([id, visits]) => belongsTo(id, district) && visits.length === 1);
        if (due === undefined) throw new Error(`nothing to follow up in ${district}`);
        add(due[0], on, "follow-up");
      },
    });
  }
  for (const step of steps.sort((left, right) => (left.on < right.on ? -1 : 1))) step.run();
  entries.sort((left, right) => (left.startsOn < right.startsOn ? -1 : left.startsOn === right.startsOn ? 0 : 1));
  for (const { on, unit, notified } of schedule.cancelled) {
    add(unit, on, "scheduled").cancelled = { notifiedOn: notified ?? null };
  }
  giveNumbers(entries);
  return entries;
}

/** The `count`-th working day after `day`; the day itself, or the next that is worked, for 0; back for less. */
export function workingDay(day: CalendarDay, count: number): CalendarDay {
  if (count > 0) return addWorkingDays(announcedCalendar, day, count).day;
  if (count === 0) return nextWorkingDay(announcedCalendar, day).day;
  let back = day;
  for (let left = count; left < 0; ) {
    back = addDays(back, -1);
    if (isWorkingDay(announcedCalendar, back)) left++;
  }
  return back;
}

function newEntry(unitId: string, on: CalendarDay, kind: VisitKind, postponedTo: CalendarDay | null): ScheduledEntry {
  const startsOn = postponedTo ?? on;
  if (!isWorkingDay(announcedCalendar, on) || !isWorkingDay(announcedCalendar, startsOn))
    throw new Error(`${on} is off`);
  return {
    ...bodyOf(unitId),
    unitId,
    kind,
    plannedOn: on,
    postponedTo,
    startsOn,
    recordedOn: recordingDay(on, kind),
    number: "",
    previous: null,
    cancelled: null,
  };
}

function recordingDay(on: CalendarDay, kind: VisitKind): CalendarDay {
  if (kind === "surprise") return workingDay(on, -1);
  if (kind === "follow-up") return workingDay(on, -8);
  const day = PROGRAMME_DAYS[yearOf(on)];
  if (day === undefined) throw new Error(`no programme for ${on}`);
  return day;
}

function giveNumbers(entries: readonly ScheduledEntry[]): void {
  const counters = new Map<number, number>();
  const inOrder = entries.toSorted((left, right) => {
    const [leftKey, rightKey] = [left.recordedOn + left.plannedOn, right.recordedOn + right.plannedOn];
    return leftKey < rightKey ? -1 : leftKey === rightKey ? 0 : 1;
  });
  for (const entry of inOrder) {
    const year = yearOf(entry.plannedOn);
    const next = (counters.get(year) ?? 0) + 1;
    counters.set(year, next);
    entry.number = `${year}-${String(next).padStart(3, "0")}`;
  }
}

function belongsTo(communeId: string, districtId: string): boolean {
  return communes.some((commune) => commune.id === communeId && commune.district === districtId);
}

function bodyOf(unitId: string): { place: Place; unitName: string } {
  const body = provincialUnits.find((unit) => unit.id === unitId);
  if (body !== undefined) {
    const places: Partial<Record<string, Place>> = {
      "vertical-agency": "vertical",
      "public-service-unit": "public-service",
    };
    return { place: places[body.category] ?? "department", unitName: body.name };
  }
  const district = districts.find((unit) => unit.id === unitId);
  if (district !== undefined) return { place: "district", unitName: district.name };
  const commune = communes.find((unit) => unit.id === unitId);
  if (commune === undefined) throw new Error(`no unit ${unitId}`);
  return { place: "commune", unitName: commune.name };
}
