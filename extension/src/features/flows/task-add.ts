import { refusalOfDue } from "@cchc/core/change/task-checks";
import { taskToAdd } from "@cchc/core/change/task-fields";
import type { CalendarDay } from "@cchc/core/day";
import { type ClarityPoint, clarityPoints } from "@cchc/core/model/codes";
import { taskNumber, unclearPoints } from "@cchc/core/query/task-state";
import { unitChoices } from "@cchc/core/query/unit-choices";
import { areaNames } from "@cchc/messages/area-names";
import { listPlans } from "@cchc/store/find-plan";
import { step } from "../../questions/walk.ts";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { Asking } from "./asking.ts";
import { chosen } from "./choose-record.ts";
import { act } from "./tell.ts";

interface TaskAnswers {
  area: string;
  person?: string;
  title: string;
  due?: CalendarDay | null;
  leadUnitId?: string;
  coordinatorUnitIds?: string[];
  product?: string;
  authority?: string;
}

/** Adds a task by the questions of the command: those points that a task must make clear here. */
export async function addTask(services: Services, session: Session, given: RecordReference | undefined): Promise<void> {
  const { texts } = services;
  const { flows } = texts.extension;
  const { plans } = await listPlans(session.workspace);
  const wanted = given?.kind === "plan" ? given.id : given?.kind === "task" ? given.planId : undefined;
  const choices = plans
    .toReversed()
    .map((found) => ({ value: found.file, label: found.plan.title, description: found.plan.number }));
  const file =
    plans.find(({ plan }) => plan.id === wanted)?.file ??
    (await chosen(services, flows.task.add, texts.tasks.ask.plan, choices, {
      what: flows.pick.records.plan,
      states: [],
      next: { label: flows.planCreate, command: "cchc.plan.create" },
    }));
  if (file === undefined) return;
  const plan = await services.orSay(await session.read("plan", file));
  if (plan === undefined) return;
  const title = flows.titled({ title: flows.task.add, number: plan.number });
  const asking = await Asking.begin(services, session, { title, draft: `task.add.${plan.id}` });
  const { questions, units } = asking;
  const { ask } = texts.tasks;
  const { settings, areaLists } = await session.workspace.settings();
  const nameOf = areaNames(texts, areaLists);
  const clarity = settings.clarity ?? clarityPoints;
  const asks = (point: ClarityPoint) => () => clarity.includes(point);
  const answers = await asking.walk<TaskAnswers>([
    step("area", () =>
      questions.one(
        ask.area,
        plan.areas.map((value) => ({ value, label: nameOf(plan.areaListId, value) })),
      ),
    ),
    step("title", () => questions.text(ask.title)),
    step("person", () => questions.optionalPerson(ask.person), asks("person")),
    step(
      "due",
      ({ title: named = "" }) => questions.optionalDay(ask.due, (due) => refusalOfDue(plan, named, due)),
      asks("time"),
    ),
    step("leadUnitId", () => questions.optionalUnit(ask.lead, plan.from, ask.open), asks("responsibility")),
    step(
      "coordinatorUnitIds",
      ({ leadUnitId }) =>
        questions.many(
          ask.coordinator,
          unitChoices(units, plan.from)
            .filter(({ id }) => id !== leadUnitId)
            .map(({ id, name, context }) => ({ value: id, label: name, description: context ?? undefined })),
        ),
      ({ leadUnitId }) => leadUnitId !== undefined && leadUnitId !== "",
    ),
    step("product", () => questions.optionalText(ask.product), asks("product")),
    step("authority", () => questions.optionalText(ask.authority), asks("authority")),
  ]);
  if (answers === undefined) return;
  const filled = Object.fromEntries(Object.entries(answers).filter(([, value]) => value !== ""));
  const change = { type: "task.add" as const, tasks: [taskToAdd(filled)] };
  const record = { record: "plan", kind: "plan", file, id: plan.id, number: plan.number, label: plan.title } as const;
  const reference: RecordReference = { kind: "plan", file, id: plan.id };
  await act(asking, { command: "cchc.task.add", reference }, record, change, (after) => {
    const task = after.tasks.at(-1);
    if (task === undefined) throw new Error("task.add leaves a task");
    const unclear = unclearPoints(task, clarity, asking.today);
    return {
      message: texts.tasks.added({ number: taskNumber(after, task), title: task.title }),
      remarks: unclear.length === 0 ? [] : [texts.tasks.unclear(unclear)],
      next: { label: flows.task.add, command: "cchc.task.add", reference },
    };
  });
}
