import type { TaskFields } from "@cchc/core/change/task-change";
import { refusalOfDue } from "@cchc/core/change/task-checks";
import type { CalendarDay } from "@cchc/core/day";
import type { ClarityPoint } from "@cchc/core/model/codes";
import type { Plan } from "@cchc/core/model/plan";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import type { AreaNames } from "@cchc/messages/area-names";
import { type Catalogue, describeProblem } from "@cchc/messages/catalogue";
import { type Choice, loadQuestions, type Questions } from "./questions.ts";
import { unitChoices } from "./unit-choices.ts";

/** What the questions about a task are asked with. */
export interface TaskAsking {
  texts: Catalogue;
  plan: Plan;
  units: UnitDirectory;
  areaName: AreaNames;
  /** The points a task must make clear here; the others are not asked for. */
  clarity: readonly ClarityPoint[];
  /** The person as it is stored. */
  person: (typed: string) => Promise<string>;
}

/** Asks for what `given` leaves open, in the order of the points that make a task clear; Enter leaves a point open. */
export async function askForTask(asking: TaskAsking, given: TaskFields): Promise<TaskFields> {
  const { texts, plan, units, areaName, clarity } = asking;
  const { ask } = texts.tasks;
  const questions = await loadQuestions(texts);
  const fields: TaskFields = { ...given };
  const asks = (point: ClarityPoint, field: keyof TaskFields) => clarity.includes(point) && fields[field] === undefined;
  fields.area ??= await questions.search(
    ask.area,
    plan.areas.map((value) => ({ value, name: areaName(plan.areaListId, value) })),
  );
  if (asks("person", "person")) {
    const person = await questions.optionalText(ask.person);
    if (person !== "") fields.person = await asking.person(person);
  }
  fields.title ??= await questions.text(ask.title);
  if (asks("time", "due")) fields.due = await questions.optionalDay(ask.due, (due) => dueProblem(asking, fields, due));
  if (asks("responsibility", "leadUnitId")) {
    fields.leadUnitId = await questions.search(ask.lead, [
      { value: null, name: ask.open },
      ...unitChoices(units, plan.from),
    ]);
  }
  if (fields.leadUnitId != null)
    fields.coordinatorUnitIds ??= await askCoordinators(asking, fields.leadUnitId, questions);
  if (asks("product", "product")) fields.product = filled(await questions.optionalText(ask.product));
  if (asks("authority", "authority")) fields.authority = filled(await questions.optionalText(ask.authority));
  return fields;
}

async function askCoordinators(
  { texts, units, plan }: TaskAsking,
  lead: string,
  questions: Questions,
): Promise<string[]> {
  const { ask } = texts.tasks;
  const chosen: string[] = [];
  for (;;) {
    const left = unitChoices(units, plan.from).filter(({ value }) => value !== lead && !chosen.includes(value));
    const choices: Choice<string | null>[] = [{ value: null, name: ask.enough }, ...left];
    const next = await questions.search(chosen.length === 0 ? ask.coordinator : ask.nextCoordinator, choices);
    if (next === null) return chosen;
    chosen.push(next);
  }
}

/** What the door will say about a day outside the plan, while it can still be typed again. */
function dueProblem({ texts, plan }: TaskAsking, { title = "" }: TaskFields, due: CalendarDay): string | undefined {
  const refused = refusalOfDue(plan, title, due);
  return refused === null ? undefined : describeProblem(texts, refused).message;
}

function filled(text: string): string | undefined {
  return text === "" ? undefined : text;
}
