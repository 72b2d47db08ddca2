import type { PlanChange } from "@cchc/core/change/plan-change";
import { refusalOfDue } from "@cchc/core/change/task-checks";
import type { CalendarDay } from "@cchc/core/day";
import type { Plan } from "@cchc/core/model/plan";
import type { Task } from "@cchc/core/model/task";
import { problem } from "@cchc/core/problem";
import { type TaskState, taskNumber, taskState } from "@cchc/core/query/task-state";
import { personReference } from "@cchc/store/find-person";
import { step } from "../../questions/walk.ts";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { Asking } from "./asking.ts";
import { chooseTask } from "./choose-record.ts";
import { act, type Told } from "./tell.ts";

/** What is done to a task that is there. */
export type TaskActName = "progress" | "reschedule" | "drop";

interface OpenTask {
  asking: Asking;
  plan: Plan;
  task: Task;
  number: string;
  state: TaskState;
  actor: string;
}

type TaskAct = (open: OpenTask) => Promise<{ change: PlanChange; told: (after: Plan) => Told } | undefined>;

/** Does an act to a task, by the questions of the commands. */
export async function runTaskAct(
  services: Services,
  session: Session,
  name: TaskActName,
  given: RecordReference | undefined,
): Promise<void> {
  const { flows } = services.texts.extension;
  const reference = given?.kind === "task" ? given : await chooseTask(services, session, flows.task[name]);
  if (reference === undefined) return;
  const plan = await services.orSay(await session.read("plan", reference.file));
  if (plan === undefined) return;
  const task = plan.tasks.find(({ id }) => id === reference.id);
  if (task === undefined) return services.say(problem("task-not-found", { task: reference.id }));
  const number = taskNumber(plan, task);
  const title = flows.titled({ title: flows.task[name], number });
  const asking = await Asking.begin(services, session, { title, draft: `task.${name}.${task.id}` });
  const actor = await personReference(session.workspace, session.ports().actor);
  const decided = await taskActs[name]({ asking, plan, task, number, actor, state: taskState(task, asking.today) });
  if (decided === undefined) return;
  const record = {
    record: "task",
    kind: "plan",
    file: reference.file,
    id: task.id,
    number,
    label: task.title,
  } as const;
  await act(asking, { command: `cchc.task.${name}`, reference }, record, decided.change, decided.told);
}

const taskActs: { readonly [A in TaskActName]: TaskAct } = {
  progress: async ({ asking, task, number, state, actor }) => {
    const { questions, texts, today } = asking;
    const { ask, fell, reported, laterStands } = texts.tasks;
    const answers = await asking.walk<{ percent: number; text: string; on: CalendarDay }>([
      step("percent", () => questions.percent(ask.percent, state.percent)),
      step("text", () => questions.optionalText(ask.text)),
      step("on", () => questions.day(texts.extension.flows.taskOn.progress, today)),
    ]);
    if (answers === undefined) return undefined;
    const { percent, on } = answers;
    const text = answers.text === "" ? undefined : answers.text;
    const before = taskState(task, on).percent;
    return {
      change: { type: "task.progress", taskId: task.id, by: actor, percent, on, text },
      told: (after) => {
        const now = taskState(after.tasks.find(({ id }) => id === task.id) ?? task, today);
        return {
          message: reported({ number, on, percent }),
          remarks: [
            ...(percent < before ? [fell({ from: before, to: percent })] : []),
            ...(now.reportedOn !== null && now.reportedOn > on
              ? [laterStands({ on: now.reportedOn, percent: now.percent })]
              : []),
          ],
        };
      },
    };
  },

  reschedule: async ({ asking, plan, task, number, state, actor }) => {
    const { questions, texts, today } = asking;
    const { flows } = texts.extension;
    const answers = await asking.walk<{ until: CalendarDay; reason: string; document: string; on: CalendarDay }>([
      step("until", () =>
        questions.day(flows.taskUntil, state.due ?? undefined, (until) => refusalOfDue(plan, task.title, until)),
      ),
      step("reason", () => questions.text(texts.findings.ask.reason)),
      step("document", () => questions.optionalText(texts.findings.ask.document)),
      step("on", () => questions.day(flows.taskOn.reschedule, today)),
    ]);
    if (answers === undefined) return undefined;
    const { until, reason, on } = answers;
    const document = answers.document === "" ? undefined : answers.document;
    return {
      change: { type: "task.reschedule", taskId: task.id, by: actor, until, reason, on, document },
      told: () => ({ message: texts.tasks.rescheduled({ number, from: state.due, until }) }),
    };
  },

  drop: async ({ asking, task, number, actor }) => {
    const { questions, texts, today } = asking;
    const answers = await asking.walk<{ reason: string; on: CalendarDay }>([
      step("reason", () => questions.text(texts.tasks.ask.reason)),
      step("on", () => questions.day(texts.extension.flows.taskOn.drop, today)),
    ]);
    if (answers === undefined) return undefined;
    return {
      change: { type: "task.drop", taskId: task.id, by: actor, ...answers },
      told: () => ({ message: texts.tasks.dropped({ number, on: answers.on }) }),
    };
  },
};
