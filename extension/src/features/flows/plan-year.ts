import { type CalendarDay, yearOf } from "@cchc/core/day";
import { type Level, levels } from "@cchc/core/model/codes";
import type { Programme } from "@cchc/core/model/programme";
import { type LastVisit, lastVisits } from "@cchc/core/query/last-visits";
import { spreadDays } from "@cchc/core/query/spread-days";
import { type VisitableUnit, visitableUnits } from "@cchc/core/query/visitable-units";
import { compareVietnamese } from "@cchc/core/text";
import { planInProgramme } from "@cchc/store/plan-programme";
import { listProgrammes } from "@cchc/store/programmes";
import { commands, ProgressLocation, window } from "vscode";
import type { Choice } from "../../questions/pick.ts";
import { type Step, step } from "../../questions/walk.ts";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { Asking } from "./asking.ts";
import { chosen } from "./choose-record.ts";
import { refuse } from "./tell.ts";

interface YearAnswers {
  levels: Level[];
  unitIds: string[];
  how: "spread" | "each";
  /** `YYYY-MM`, for visits that are spread. */
  months?: string[];
}

/** The visits of a programme for a year: units, a day each or spread over months, looked at before they are written (SPEC FLOW-8). */
export async function planYear(
  services: Services,
  session: Session,
  given: RecordReference | undefined,
): Promise<void> {
  const programme = await programmeOf(services, session, given);
  if (programme === undefined) return;
  const { flows } = services.texts.extension;
  const title = flows.titled({ title: flows.planYear.title, number: programme.number });
  const asking = await Asking.begin(services, session, { title, draft: `visit.planYear.${programme.id}` });
  const answers = await asking.walk(await stepsFor(asking, programme));
  if (answers === undefined || answers.unitIds.length === 0) return;
  const visits = answers.how === "spread" ? spread(asking, programme, answers) : await oneByOne(asking, answers);
  if (visits === undefined) return;
  if (visits.length === 0) return void window.showWarningMessage(flows.planYear.noDays);
  const planning = { visits, visitKind: "scheduled" as const };
  const ports = session.ports();
  const started = { command: "cchc.visit.planYear", reference: given };
  const tried = await planInProgramme(session.workspace, programme, planning, ports, { apply: false });
  if (!tried.ok) return refuse(services, tried.problem, started);
  const wanted = tried.value.filter(({ there }) => !there);
  if (!(await isAgreed(asking, tried.value, wanted.length))) return;
  const made = await window.withProgress(
    { location: ProgressLocation.Notification, title: flows.planYear.writing },
    (progress) =>
      planInProgramme(session.workspace, programme, planning, ports, {
        apply: true,
        onProgress: (done, total) => progress.report({ message: `${done}/${total}`, increment: 100 / total }),
      }),
  );
  if (!made.ok) return refuse(services, made.problem, started);
  await asking.finish();
  await commands.executeCommand("cchc.refresh");
  const numbers = made.value.flatMap(({ there, number }) => (there || number === null ? [] : [number]));
  void window.showInformationMessage(flows.planYear.done({ number: programme.number, numbers }));
}

async function programmeOf(
  services: Services,
  session: Session,
  given: RecordReference | undefined,
): Promise<Programme | undefined> {
  const { programmes } = await listProgrammes(session.workspace);
  const wanted = given?.kind === "programme" ? given.id : undefined;
  const known = programmes.find(({ programme }) => programme.id === wanted)?.programme;
  if (known !== undefined) return known;
  const { flows } = services.texts.extension;
  if (programmes.length === 0) {
    const make = await window.showInformationMessage(flows.planYear.noProgramme, flows.programmeCreate);
    if (make !== undefined) await commands.executeCommand("cchc.programme.create");
    return undefined;
  }
  const choices = programmes.map(({ programme }) => ({
    value: programme,
    label: programme.title,
    description: programme.number,
  }));
  return chosen(services, flows.planYear.title, flows.programme, choices, {
    what: flows.pick.records.programme,
    states: [],
    next: { label: flows.programmeCreate, command: "cchc.programme.create" },
  });
}

async function stepsFor(asking: Asking, programme: Programme): Promise<Step<YearAnswers>[]> {
  const { questions, texts, today, units, session } = asking;
  const words = texts.extension.flows.planYear;
  const { visits } = await session.workspace.visits();
  const last = lastVisits(visits, today);
  const day: CalendarDay = `${programme.year}-12-31`;
  const visitable = visitableUnits(units, programme.year === yearOf(today) ? today : day);
  const present = levels.filter((level) => visitable.some(({ version }) => version.level === level));
  return [
    step("levels", () =>
      questions.many(
        words.levels,
        present.map((value) => ({
          value,
          label: texts.labels.level[value],
          description: texts.format.number(visitable.filter(({ version }) => version.level === value).length),
        })),
      ),
    ),
    step("unitIds", ({ levels: of = [] }) =>
      questions.many(
        `${words.units} (${texts.prompts.search})`,
        unitChoices(
          asking,
          visitable.filter(({ version }) => of.length === 0 || of.includes(version.level)),
          last,
        ),
      ),
    ),
    step("how", () =>
      questions.one(
        words.how,
        (["spread", "each"] as const).map((value) => ({ value, label: words.hows[value] })),
      ),
    ),
    step(
      "months",
      () => questions.many(words.months, monthsAhead(asking, programme)),
      ({ how }) => how === "spread",
    ),
  ];
}

/** Units with when they were last visited; those that wait longest come first. */
function unitChoices(
  { texts }: Asking,
  units: readonly VisitableUnit[],
  last: ReadonlyMap<string, LastVisit>,
): Choice<string>[] {
  const words = texts.extension.flows.planYear;
  return units
    .map(({ id, version }) => ({ id, name: version.name, visited: last.get(id) }))
    .sort(
      (left, right) =>
        compareVietnamese(left.visited?.on ?? "", right.visited?.on ?? "") || compareVietnamese(left.name, right.name),
    )
    .map(({ id, name, visited }) => ({
      value: id,
      label: name,
      description: visited === undefined ? words.neverVisited : words.lastVisited(visited),
    }));
}

/** The months of the programme's year that are not over. */
function monthsAhead({ texts, today }: Asking, { year }: Programme): Choice<string>[] {
  return Array.from({ length: 12 }, (_, at) => `${year}-${String(at + 1).padStart(2, "0")}`)
    .filter((month) => month >= today.slice(0, 7))
    .map((value) => ({ value, label: texts.format.month(value) }));
}

function spread(
  { questions, today }: Asking,
  programme: Programme,
  { unitIds, months = [] }: YearAnswers,
): { unitId: string; on: CalendarDay }[] {
  const first: CalendarDay = `${programme.year}-01-01`;
  const days = spreadDays(unitIds.length, months, today > first ? today : first, questions.calendar);
  return unitIds.flatMap((unitId, at) => {
    const on = days[at];
    return on === undefined ? [] : [{ unitId, on }];
  });
}

/** A day for each unit, asked one after the other. */
async function oneByOne(
  asking: Asking,
  { unitIds }: YearAnswers,
): Promise<{ unitId: string; on: CalendarDay }[] | undefined> {
  const { questions, texts, units, today } = asking;
  const words = texts.extension.flows.planYear;
  const days = await asking.walk<Record<string, CalendarDay>>(
    unitIds.map((unitId) => {
      const unit = units.nearestVersion(unitId, today)?.name ?? unitId;
      return step(unitId, () => questions.day(words.dayOf(unit)));
    }),
  );
  return days === undefined ? undefined : unitIds.flatMap((unitId) => ofUnit(unitId, days[unitId]));
}

function ofUnit(unitId: string, on: CalendarDay | undefined): { unitId: string; on: CalendarDay }[] {
  return on === undefined ? [] : [{ unitId, on }];
}

/** Shows every visit that would be planned; the first line writes them. */
async function isAgreed(
  { questions, texts, title }: Asking,
  lines: readonly { unitName: string; on: CalendarDay; there: boolean }[],
  count: number,
): Promise<boolean> {
  const words = texts.extension.flows.planYear;
  const preview = lines
    .toSorted((left, right) => compareVietnamese(left.on, right.on))
    .map(({ unitName, on, there }) => ({
      value: false,
      isInfo: true as const,
      label: unitName,
      description: `${texts.deadlines.longDay(on)}${there ? ` · ${texts.programmes.thereAlready}` : ""}`,
      group: words.preview,
    }));
  const write = count === 0 ? [] : [{ value: true, label: words.write(count), icon: "check" }];
  const place = { title, step: 1, total: 1, canGoBack: false };
  const answer = await questions.one(words.question, [...write, ...preview])(place, undefined);
  return answer.state === "answered";
}
