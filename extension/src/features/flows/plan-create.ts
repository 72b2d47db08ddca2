import { type CalendarDay, formatDay, yearOf } from "@cchc/core/day";
import { listPlans } from "@cchc/store/find-plan";
import { startPlan, type TakenFromPlan } from "@cchc/store/start-plan";
import { step } from "../../questions/walk.ts";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { Asking } from "./asking.ts";
import { refuse, sayMade } from "./tell.ts";

/** What a new plan begins with: nothing, or another plan by its id, all of it or what is unfinished. */
interface Start {
  plan: string;
  onlyUnfinished: boolean;
}

interface PlanAnswers {
  year: number;
  /** Null for a plan without tasks. */
  start?: string | null;
  title: string;
  document: string;
  issuedOn: CalendarDay | null;
}

/** Makes the plan of a year, empty or from last year's or the period's. */
export async function createPlan(
  services: Services,
  session: Session,
  given: RecordReference | undefined,
): Promise<void> {
  const { texts } = services;
  const { flows } = texts.extension;
  const asking = await Asking.begin(services, session, { title: flows.planCreate, draft: "plan.create" });
  const { questions, today } = asking;
  const { plans } = await listPlans(session.workspace);
  const words = texts.plans.ask;
  const answers = await asking.walk<PlanAnswers>(
    [
      step("year", () => questions.year(words.year, yearOf(today) + (today.slice(5, 7) >= "10" ? 1 : 0))),
      step(
        "start",
        ({ year = yearOf(today) }) => questions.one<string | null>(flows.startFrom, startsFor(plans, year, services)),
        () => plans.length > 0,
      ),
      step("title", ({ year = yearOf(today) }) => questions.text(words.title, texts.plans.titleOfYear(year))),
      step("document", () => questions.optionalText(words.document)),
      step("issuedOn", () => questions.optionalDay(words.issuedOn)),
    ],
    given?.kind === "plan" ? { start: startKey({ plan: given.id, onlyUnfinished: false }) } : {},
  );
  if (answers === undefined) return;
  const { year, title, document, issuedOn } = answers;
  const start = startOf(answers.start ?? null);
  const days = { from: formatDay(year, 1, 1), to: formatDay(year, 12, 31), scope: "year" as const };
  const twin = plans.find(({ plan }) => plan.from === days.from && plan.to === days.to);
  const toStart = {
    ...{ ...days, title, issuedOn, document: document === "" ? null : document },
    fromPlan: start?.plan,
    onlyUnfinished: start?.onlyUnfinished ?? false,
  };
  const made = await startPlan(session.workspace, toStart, today, session.ports());
  if (!made.ok) return refuse(services, made.problem, { command: "cchc.plan.create", reference: given });
  const { file, plan, taken } = made.value;
  session.wrote([file]);
  await asking.finish();
  const { number } = plan;
  const remarks = [
    ...(taken === null ? [] : [texts.plans.taken(taken), ...openPoints(taken, services)]),
    ...(twin === undefined ? [] : [texts.plans.sameDays({ number, other: twin.plan.number })]),
  ];
  const reference: RecordReference = { kind: "plan", file, id: plan.id };
  void sayMade(services, { message: texts.plans.created(plan), remarks }, reference);
}

/** The plans that a new one may begin with: the year before first, then the period's, each whole or what is unfinished. */
function startsFor(
  plans: Awaited<ReturnType<typeof listPlans>>["plans"],
  year: number,
  { texts }: Services,
): { value: string | null; label: string; description?: string }[] {
  const { flows } = texts.extension;
  const before = plans
    .map(({ plan }) => plan)
    .filter(({ from, scope }) => yearOf(from) < year || scope === "period")
    .sort((left, right) => (left.from < right.from ? 1 : -1));
  const [yearly, period] = [
    before.filter(({ scope }) => scope === "year"),
    before.filter(({ scope }) => scope === "period"),
  ];
  return [
    ...yearly.flatMap(({ id, number, title }) => [
      {
        value: startKey({ plan: id, onlyUnfinished: true }),
        label: flows.startUnfinished({ number }),
        description: title,
      },
      { value: startKey({ plan: id, onlyUnfinished: false }), label: flows.startAll({ number }), description: title },
    ]),
    ...period.map(({ id, number, title }) => ({
      value: startKey({ plan: id, onlyUnfinished: false }),
      label: flows.startAll({ number }),
      description: title,
    })),
    { value: null, label: flows.startEmpty },
  ];
}

/** A start as a choice that a draft can keep. */
function startKey({ plan, onlyUnfinished }: Start): string {
  return `${onlyUnfinished ? "unfinished" : "all"} ${plan}`;
}

function startOf(key: string | null): Start | null {
  const [how, plan] = key?.split(" ") ?? [];
  return plan === undefined ? null : { plan, onlyUnfinished: how === "unfinished" };
}

function openPoints({ withoutDue, targetsLeft, leadsEnded }: TakenFromPlan, { texts }: Services): string[] {
  const { flows } = texts.extension;
  const open = leadsEnded.filter(({ to }) => to === null).length;
  return [
    ...(withoutDue > 0 ? [flows.withoutDue(withoutDue)] : []),
    ...(targetsLeft > 0 ? [flows.targetsLeft(targetsLeft)] : []),
    ...(open > 0 ? [flows.leadsOpen(open)] : []),
  ];
}
