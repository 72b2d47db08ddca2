import { type CalendarDay, formatDay, yearOf } from "@cchc/core/day";
import type { PlanScope } from "@cchc/core/model/codes";
import type { Period } from "@cchc/core/query/period";
import type { Catalogue } from "@cchc/messages/catalogue";
import { askText } from "./ask.ts";
import type { CommandContext } from "./context.ts";
import { wholeNumberIn } from "./inputs.ts";
import { ShellProblem } from "./shell-problem.ts";

/** The years a plan may be of. */
export const planYears = { minimum: 1900, maximum: 2199 };

/** What a plan covers: its days, and whether that is one year or more. */
export interface PlanDays extends Period {
  scope: PlanScope;
}

/** The days that `--year` or `--period` name; asked for on a terminal when neither is given. */
export async function planDays(
  context: CommandContext,
  { year, period }: { year: number | undefined; period: Period | undefined },
  command: string,
): Promise<PlanDays> {
  if (period !== undefined) return { ...period, scope: yearOf(period.from) === yearOf(period.to) ? "year" : "period" };
  const wanted = year ?? (await askYear(context, command));
  return { from: formatDay(wanted, 1, 1), to: formatDay(wanted, 12, 31), scope: "year" };
}

/** What such a plan is usually called. */
export function usualTitle({ from, to, scope }: PlanDays, { plans }: Catalogue): string {
  const [firstYear, lastYear] = [from, to].map((day: CalendarDay) => yearOf(day));
  return scope === "year"
    ? plans.titleOfYear(firstYear ?? 0)
    : plans.titleOfPeriod({ firstYear: firstYear ?? 0, lastYear: lastYear ?? 0 });
}

async function askYear(context: CommandContext, command: string): Promise<number> {
  if (!context.interactive) throw new ShellProblem("missing-one-of", { flags: ["--year", "--period"], command });
  return wholeNumberIn(await askText(context, context.texts.plans.ask.year), "--year", planYears);
}
