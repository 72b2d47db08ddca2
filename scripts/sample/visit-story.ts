import { applyChange, applyPlanning } from "../../packages/core/src/change/apply.ts";
import { unitsEndedBy } from "../../packages/core/src/change/units-change.ts";
import { addDays, type CalendarDay, yearOf } from "../../packages/core/src/day.ts";
import type { UnitEvent } from "../../packages/core/src/model/units.ts";
import type { Visit } from "../../packages/core/src/model/visit.ts";
import { findingState } from "../../packages/core/src/query/finding-state.ts";
import { fill, provincialUnits, strengthTexts, words } from "./data.ts";
import { evidenceChange, textFile } from "./evidence.ts";
import { LAST_ACT } from "./fate.ts";
import { additionOf, beatsOfStep } from "./finding-beats.ts";
import { fieldOf, type PlannedFinding, type PlannedVisit } from "./finding-plan.ts";
import { type Random, seededRandom } from "./random.ts";
import { orThrow, recorder } from "./recorder.ts";
import { workingDay } from "./schedule.ts";
import { type Beat, letterNumber, type Stage, unitLetterNumber } from "./stage.ts";

/** Who types: the secretaries of the team. */
const ACTORS = ["thuky1@snv.example", "thuky2@snv.example", "thuky3@snv.example"];

/** The document of a visit, from its planning to its last act, all through the one door. */
export function tellVisit(planned: PlannedVisit, stage: Stage): Visit {
  const { entry } = planned;
  const random = seededRandom(`visit ${entry.number}`);
  const { at } = recorder(`visit ${entry.number}`, stage.units, stage.areaLists);
  const actor = random.pick(ACTORS);
  const followsUp = entry.kind === "follow-up" && entry.previous !== null;
  const note = followsUp ? fill(words.followUpNote, { number: entry.previous?.number ?? "" }) : words.visitNote;
  const planning = {
    type: "visit.plan" as const,
    number: entry.number,
    unitId: entry.unitId,
    on: entry.plannedOn,
    visitKind: entry.kind,
    areas: planned.areas,
    themes: entry.kind === "follow-up" ? [] : words.themes.slice(0, random.integer(2, 3)),
    programmeId: stage.programmes.get(yearOf(entry.plannedOn))?.id,
    team: stage.cast.team(entry.startsOn, entry.place === "commune" ? 1 : 3, random),
    note,
    invented: true as const,
  };
  let visit = orThrow(applyPlanning(planning, at(entry.recordedOn, actor)), entry.number);
  const record = ({ on, change, delay }: Beat) => {
    const typedOn = addDays(on, Math.max(delay ?? 0, random.pick([0, 0, 0, 1, 1, 2])));
    const made = change(visit);
    const who = made.type.startsWith("finding.") && random.chance(0.3) ? random.pick(ACTORS) : actor;
    visit = orThrow(applyChange("visit", visit, made, at(typedOn, who)), `${entry.number} ${JSON.stringify(made)}`);
  };
  for (const beat of beforeVisit(planned, visit, stage, random)) record(beat);
  if (entry.cancelled !== null) return visit;
  for (const beat of duringVisit(planned, stage, random)) record(beat);
  for (const beat of afterVisit(planned, stage, random)) record(beat);
  return handOver(visit, stage, (day) => at(day, actor));
}

function beforeVisit(planned: PlannedVisit, visit: Visit, stage: Stage, random: Random): Beat[] {
  const { plannedOn, startsOn, postponedTo, cancelled, kind } = planned.entry;
  const beats: Beat[] = [];
  const letter = (on: CalendarDay) => fill(words.notify, { number: letterNumber(on, random) });
  const notify = (on: CalendarDay) =>
    beats.push({ on, change: () => ({ type: "visit.notify", on, document: letter(on) }) });
  if (cancelled !== null) {
    if (cancelled.notifiedOn !== null) notify(cancelled.notifiedOn);
    const on: CalendarDay = "2023-11-27";
    return [...beats, { on, change: () => ({ type: "visit.cancel", on, reason: words.cancelled }) }];
  }
  if (kind !== "scheduled") return beats;
  // Now and then the team came without having announced itself in writing.
  if (random.chance(0.06)) return beats;
  notify(workingDay(plannedOn, -random.integer(8, 12)));
  if (postponedTo !== null) {
    const on = workingDay(plannedOn, -3);
    beats.push({ on, change: () => ({ type: "visit.postpone", on, reason: words.postponed }) });
    const resumedOn = workingDay(postponedTo, -15);
    beats.push({ on: resumedOn, change: () => ({ type: "visit.resume", on: postponedTo }) });
  }
  const on = workingDay(startsOn, -random.integer(2, 4));
  const document = fill(words.selfReport, { number: unitLetterNumber(on, random), code: codeOf(planned) });
  if (stage.evidence.get(planned) === "self-report") {
    const file = textFile(`evidence/${visit.id}/bao-cao-tu-kiem-tra.txt`, words.evidence.selfReportText);
    stage.files.push(file);
    beats.push({ on, change: () => evidenceChange(file, on, words.evidence.selfReport, null) });
    const ids = (current: Visit) => current.evidence.map((evidence) => evidence.id);
    beats.push({ on, change: (now) => ({ type: "visit.receive-report", on, document, evidenceIds: ids(now) }) });
  } else beats.push({ on, change: () => ({ type: "visit.receive-report", on, document }) });
  return beats;
}

function duringVisit(planned: PlannedVisit, stage: Stage, random: Random): Beat[] {
  const { startsOn } = planned.entry;
  const { minutedOn } = planned;
  const beats: Beat[] = [{ on: startsOn, change: () => ({ type: "visit.start", on: startsOn }) }];
  for (const text of chooseStrengths(planned, random)) {
    beats.push({ on: startsOn, change: () => ({ type: "strength.add", ...text, invented: true }) });
  }
  const signed = (finding: PlannedFinding) => finding.deadline.kind === "started";
  const add = (finding: PlannedFinding, on: CalendarDay): Beat => ({
    on,
    change: () => additionOf(planned, finding, stage, random),
  });
  const inTime = planned.findings.filter((finding) => !finding.late);
  beats.push(...inTime.filter((finding) => !signed(finding)).map((finding) => add(finding, startsOn)));
  const [year, month, day] = minutedOn.split("-");
  const document = fill(words.minutes, { day: `${day}/${month}/${year}` });
  beats.push({ on: minutedOn, change: () => ({ type: "visit.minute", on: minutedOn, document }) });
  // A term from the signing is counted from the day the minutes were signed.
  beats.push(...inTime.filter(signed).map((finding) => add(finding, minutedOn)));
  return beats;
}

function afterVisit(planned: PlannedVisit, stage: Stage, random: Random): Beat[] {
  const { concludedOn } = planned;
  const notice = stage.notices.get(planned) ?? "";
  const draft = random.chance(0.04);
  const beats: Beat[] = [
    { on: concludedOn, change: () => ({ type: "visit.conclude", on: concludedOn, notice: draft ? null : notice }) },
  ];
  if (draft) beats.push({ on: workingDay(concludedOn, 2), change: () => ({ type: "visit.number-notice", notice }) });
  for (const finding of planned.findings.filter(({ late }) => late)) {
    beats.push({ on: workingDay(concludedOn, 3), change: () => additionOf(planned, finding, stage, random) });
  }
  let finished = true;
  let lastOn = concludedOn;
  for (const finding of planned.findings) {
    const steps = stage.outcomes.get(finding) ?? [];
    for (const step of steps) {
      beats.push(...beatsOfStep(finding, step, stage, random));
      if (step.on > lastOn) lastOn = step.on;
    }
    finished &&= steps.some(({ act }) => act === "close" || act === "dismiss" || act === "transfer");
  }
  if (finished) {
    const on = [workingDay(lastOn, random.integer(1, 4)), LAST_ACT].sort()[0] ?? LAST_ACT;
    beats.push({ on, change: () => ({ type: "visit.close", on }) });
  }
  return inOrder(beats);
}

/** What is still owed by a unit that ended goes to its heir. */
function handOver(visit: Visit, stage: Stage, at: (day: CalendarDay) => Parameters<typeof applyChange>[3]): Visit {
  let told = visit;
  const ending = stage.units.events.map((event: UnitEvent) => ({ event, ended: unitsEndedBy(event) }));
  for (const { event, ended } of ending) {
    const { heirId } = event;
    if (heirId === null) continue;
    for (const from of ended) {
      const findingIds = told.findings
        .filter((finding) => {
          const state = findingState(finding, event.on);
          return state?.unfinished === true && state.responsibleUnitId === from;
        })
        .map(({ id }) => id);
      if (findingIds.length === 0) continue;
      const change = {
        type: "finding.hand-over" as const,
        on: event.on,
        eventId: event.id,
        from,
        to: heirId,
        findingIds,
      };
      told = orThrow(applyChange("visit", told, change, at(event.on)), told.number);
    }
  }
  return told;
}

function chooseStrengths(planned: PlannedVisit, random: Random): { area: string; text: string }[] {
  const { entry, areas } = planned;
  const fitting = strengthTexts.filter(({ at, area }) => at.includes(entry.place) && areas.includes(area));
  const year = yearOf(entry.startsOn);
  return random
    .shuffle(fitting)
    .slice(0, random.integer(1, 3))
    .map(({ area, text }) => {
      const slots = {
        n: String(random.integer(2, 8)).padStart(2, "0"),
        m: String(random.integer(60, 180)),
        year: String(year),
        lastYear: String(year - 1),
        field: fieldOf(entry.place, entry.unitId, random),
      };
      return { area, text: fill(text, slots) };
    });
}

/** Beats by their effective day; those of one day keep their order. */
function inOrder(beats: readonly Beat[]): Beat[] {
  return beats
    .map((beat, index) => ({ beat, index }))
    .sort((left, right) =>
      left.beat.on === right.beat.on ? left.index - right.index : left.beat.on < right.beat.on ? -1 : 1,
    )
    .map(({ beat }) => beat);
}

function codeOf(planned: PlannedVisit): string {
  return provincialUnits.find((unit) => unit.id === planned.entry.unitId)?.code ?? "UBND";
}
