import type { DeadlineInput } from "@cchc/core/change/read-deadline";
import type { CalendarDay } from "@cchc/core/day";
import { type Term, usualDays } from "@cchc/core/deadline/term";
import { problem } from "@cchc/core/problem";
import type { Questions } from "../../questions/questions.ts";
import { type Step, step } from "../../questions/walk.ts";

const kinds = ["working", "calendar", "started", "fixed"] as const;

/** What a deadline is asked for piece by piece. */
export interface DeadlineAnswers {
  deadlineKind?: (typeof kinds)[number];
  startedOn?: CalendarDay;
  trigger?: "signing" | "receipt";
  term?: Term;
  due?: CalendarDay;
}

/** The questions of `prompts/deadline-question` on a terminal: how a deadline is set, and what that way needs. */
export function deadlineSteps<A extends DeadlineAnswers>(
  questions: Questions,
  foundOn: (answers: Partial<A>) => CalendarDay,
): Step<A>[] {
  const words = questions.texts.prompts.finding;
  const { flows } = questions.texts.extension;
  const tooEarly = (trigger: CalendarDay) => (due: CalendarDay) =>
    due < trigger ? problem("due-before-trigger", { due, trigger }) : null;
  const steps: Step<DeadlineAnswers>[] = [
    step("deadlineKind", () =>
      questions.one(
        words.deadline,
        kinds.map((value) => ({ value, label: words.deadlineKind[value] })),
      ),
    ),
    step(
      "startedOn",
      () => questions.day(words.from),
      ({ deadlineKind }) => deadlineKind === "started",
    ),
    step(
      "trigger",
      () =>
        questions.one(
          words.trigger,
          (["signing", "receipt"] as const).map((value) => ({ value, label: words.triggers[value] })),
        ),
      ({ deadlineKind }) => deadlineKind === "started",
    ),
    step(
      "term",
      ({ deadlineKind, startedOn, trigger = "signing" }) => {
        const dayKind = deadlineKind === "calendar" ? "calendar" : "working";
        const start = deadlineKind === "started" && startedOn !== undefined ? { from: startedOn, trigger } : null;
        return questions.term(flows.term, { count: usualDays[dayKind], dayKind }, start);
      },
      ({ deadlineKind }) => deadlineKind !== undefined && deadlineKind !== "fixed",
    ),
    step(
      "due",
      (answers) => questions.day(words.due, undefined, tooEarly(foundOn(answers as Partial<A>))),
      ({ deadlineKind }) => deadlineKind === "fixed",
    ),
  ];
  return steps as unknown as Step<A>[];
}

/** The deadline that the answers make; undefined while one is missing. */
export function deadlineOf({
  deadlineKind,
  startedOn,
  trigger,
  term,
  due,
}: DeadlineAnswers): DeadlineInput | undefined {
  switch (deadlineKind) {
    case "working":
    case "calendar":
      return term === undefined ? undefined : { kind: "pending", term };
    case "started":
      return term === undefined || startedOn === undefined
        ? undefined
        : { kind: "started", term, from: startedOn, trigger: trigger ?? "signing" };
    case "fixed":
      return due === undefined ? undefined : { kind: "fixed", due };
    default:
      return undefined;
  }
}

/** The pieces of a deadline that a draft of the terminal has. */
export function deadlinePieces(deadline: DeadlineInput | undefined): DeadlineAnswers {
  switch (deadline?.kind) {
    case "pending":
      return { deadlineKind: deadline.term.dayKind, term: deadline.term };
    case "started":
      return {
        deadlineKind: "started",
        term: deadline.term,
        startedOn: deadline.from,
        trigger: deadline.trigger === "receipt" ? "receipt" : "signing",
      };
    case "fixed":
      return { deadlineKind: "fixed", due: deadline.due };
    default:
      return {};
  }
}
