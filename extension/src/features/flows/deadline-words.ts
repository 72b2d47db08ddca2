import type { DeadlineInput } from "@cchc/core/change/read-deadline";
import type { CalendarDay } from "@cchc/core/day";
import {
  type Deadline,
  fixedDeadline,
  forecastDeadline,
  pendingDeadline,
  startedDeadline,
} from "@cchc/core/deadline/deadline";
import { explainDeadline } from "@cchc/core/deadline/explain";
import type { Questions } from "../../questions/questions.ts";

/** A deadline with why it is that day; one that waits for the conclusion with the day to expect. */
export function deadlineInWords(deadline: Deadline, { calendar, texts, today }: Questions): string {
  const words = texts.deadlines.explain(explainDeadline(deadline, calendar));
  const { due, isForecast } = forecastDeadline(deadline, today, calendar);
  return isForecast && due !== null ? `${words}; ${texts.deadlines.forecast(due)}` : words;
}

/** The same for a deadline that is being asked for; empty for one that will be refused. */
export function deadlineTyped(input: DeadlineInput, foundOn: CalendarDay, questions: Questions): string {
  const { calendar } = questions;
  switch (input.kind) {
    case "pending":
      return deadlineInWords(pendingDeadline(input.term), questions);
    case "started": {
      const started = startedDeadline(input.term, input.from, calendar, input.trigger);
      return started.ok ? deadlineInWords(started.value, questions) : "";
    }
    case "fixed": {
      const fixed = fixedDeadline(input.due, foundOn, calendar);
      return fixed.ok ? deadlineInWords(fixed.value, questions) : "";
    }
  }
}
