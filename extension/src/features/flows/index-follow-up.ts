import type { CalendarDay } from "@cchc/core/day";
import { resultNumber } from "@cchc/core/indices/scheme";
import { taskNumber } from "@cchc/core/query/task-state";
import { unitChoices } from "@cchc/core/query/unit-choices";
import { areaNames } from "@cchc/messages/area-names";
import { listPlans } from "@cchc/store/find-plan";
import { followUp } from "@cchc/store/index-follow-up";
import type { FoundIndexResult } from "@cchc/store/indices";
import { type Step, step } from "../../questions/walk.ts";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { Asking } from "./asking.ts";
import { chosen } from "./choose-record.ts";
import { refuse, sayMade } from "./tell.ts";

interface Answers {
  cause: string;
  unitIds: string[];
  area: string;
  product: string;
  due?: CalendarDay | null;
}

/**
 * From a weak component to its tasks, by the questions of `index follow-up`: cause, responsible units, what each has to do.
 * All of it is one change of the plan.
 */
export async function followUpByQuestions(
  services: Services,
  session: Session,
  found: FoundIndexResult,
  component: string | null,
): Promise<void> {
  const { texts } = services;
  const { flows } = texts.extension;
  const { ask, followedUp, origin } = texts.indices;
  const { index, result } = found;
  const number = resultNumber(index, result);
  const known = result.components.find(({ code }) => code === component);
  const { plans } = await listPlans(session.workspace);
  const choices = plans
    .toReversed()
    .map((plan) => ({ value: plan, label: plan.plan.title, description: plan.plan.number }));
  const plan = await chosen(services, flows.followUp, ask.plan, choices, {
    what: flows.pick.records.plan,
    states: [],
    next: { label: flows.planCreate, command: "cchc.plan.create" },
  });
  if (plan === undefined) return;
  const saved = session.refuseUnsaved([plan.file]);
  if (!saved.ok) return services.say(saved.problem);
  const title = flows.titled({
    title: flows.followUp,
    number: known === undefined ? number : `${number} · ${known.title}`,
  });
  const draft = `index.follow-up.${result.id}.${component ?? ""}`;
  const asking = await Asking.begin(services, session, { title, draft });
  const { questions, units } = asking;
  const nameOf = areaNames(texts, (await session.workspace.settings()).areaLists);
  const { areas, areaListId, from } = plan.plan;
  const ownArea = known?.area !== undefined && areas.includes(known.area) ? known.area : undefined;
  const answers = await asking.walk<Answers>([
    step("cause", () => questions.text(ask.cause)),
    step("unitIds", () =>
      questions.many(
        ask.responsible,
        unitChoices(units, from).map(({ id, name, context }) => ({
          value: id,
          label: name,
          description: context ?? undefined,
        })),
      ),
    ),
    step(
      "area",
      () =>
        questions.one(
          texts.tasks.ask.area,
          areas.map((value) => ({ value, label: nameOf(areaListId, value) })),
        ),
      () => ownArea === undefined,
    ),
    step("product", () => questions.optionalText(ask.product)),
    step("due", () => questions.optionalDay(ask.due)),
  ]);
  if (answers === undefined || answers.unitIds.length === 0) return;
  // What each unit has to do: its questions are known only now.
  const titles = await asking.walk<Record<string, string>>(
    answers.unitIds.map((id): Step<Record<string, string>> => {
      const question = questions.text(ask.task(units.nearestVersion(id, from)?.name ?? id));
      return { key: `task.${id}`, isAsked: () => true, ask: (place, given) => question(place, given[`task.${id}`]) };
    }),
  );
  if (titles === undefined) return;
  const { cause, unitIds, product, due } = answers;
  const area = answers.area ?? ownArea ?? "";
  const common = { area, due: due ?? undefined, product: product === "" ? undefined : product };
  const tasks = unitIds.map((id) => ({ ...common, title: titles[`task.${id}`] ?? "", leadUnitId: id }));
  const made = await followUp(
    session.workspace,
    found,
    plan,
    { component, cause, responsibleUnitIds: unitIds, tasks },
    session.ports(),
  );
  const reference: RecordReference = {
    kind: "index-result",
    file: found.file,
    id: result.id,
    indexId: index.id,
    year: result.year,
  };
  if (!made.ok) return refuse(services, made.problem, { command: "cchc.index.show", reference });
  session.wrote([plan.file]);
  await asking.finish();
  const numbers = made.value.tasks.map((task) => taskNumber(made.value.plan, task));
  const what = origin({ number, component, title: known?.title ?? null });
  const message = followedUp({ tasks: numbers, plan: made.value.plan.number, what });
  const [first] = made.value.tasks;
  if (first === undefined) return;
  void sayMade(services, { message }, { kind: "task", file: plan.file, id: first.id, planId: plan.plan.id });
}
