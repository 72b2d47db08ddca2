import type { DeadlineInput } from "@cchc/core/change/read-deadline";
import type { CalendarDay } from "@cchc/core/day";
import { type DayKind, usualDays } from "@cchc/core/deadline/term";
import { problem } from "@cchc/core/problem";
import { type Catalogue, describeProblem } from "@cchc/messages/catalogue";
import type { Questions } from "./questions.ts";

/** Asks how a deadline is set, and for what that way needs. */
export async function askDeadline(
  questions: Questions,
  texts: Catalogue,
  foundOn: CalendarDay,
): Promise<DeadlineInput> {
  const words = texts.prompts.finding;
  const kinds = ["working", "calendar", "started", "fixed"] as const;
  const kind = await questions.choose(
    words.deadline,
    kinds.map((value) => ({ value, name: words.deadlineKind[value] })),
  );
  const term = async (dayKind: DayKind) => ({
    count: await questions.count(words.count[dayKind], usualDays[dayKind]),
    dayKind,
  });
  switch (kind) {
    case "working":
    case "calendar":
      return { kind: "pending", term: await term(kind) };
    case "started": {
      const from = await questions.day(words.from);
      const trigger = await questions.choose(
        words.trigger,
        (["signing", "receipt"] as const).map((value) => ({ value, name: words.triggers[value] })),
      );
      const dayKind = await questions.choose(
        words.dayKind,
        (["working", "calendar"] as const).map((value) => ({ value, name: words.dayKinds[value] })),
      );
      return { kind: "started", term: await term(dayKind), from, trigger };
    }
    case "fixed": {
      const tooEarly = (due: CalendarDay) =>
        due < foundOn
          ? describeProblem(texts, problem("due-before-trigger", { due, trigger: foundOn })).message
          : undefined;
      return { kind: "fixed", due: await questions.day(words.due, tooEarly) };
    }
  }
}
