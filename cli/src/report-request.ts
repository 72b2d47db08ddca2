import { yearOf } from "@cchc/core/day";
import type { Plan } from "@cchc/core/model/plan";
import { AppError, problem } from "@cchc/core/problem";
import { asOfPeriod, parsePeriod, reportingYear } from "@cchc/core/query/period";
import type { AnnualRequest } from "@cchc/report/annual/annual-report";
import { findPlan } from "@cchc/store/find-plan";
import type { Workspace } from "@cchc/store/workspace";
import { askText } from "./ask.ts";
import type { CommandContext } from "./context.ts";
import { choiceFlag, countFlag, dayFlag, idFlag, pathFlag, textFlag, wholeNumberIn } from "./inputs.ts";
import { dataModels, templateFormats } from "./report-templates.ts";
import { ShellProblem } from "./shell-problem.ts";
import { unwrap } from "./unwrap.ts";

/** Reporting years of which every day can be written: one begins in the year before (SPEC DAY-1). */
const believedYears = { minimum: 1901, maximum: 2199 };

/** The flags that say what a report is about. */
const periodFlags = {
  year: countFlag({ ...believedYears, exclusive: ["period"] }),
  period: textFlag({ helpValue: "PERIOD" }),
  plan: idFlag({ helpValue: "PLAN" }),
};

/** The flags of a report that is issued. */
const issueFlags = { number: textFlag({ helpValue: "N" }), date: dayFlag() };

/** All flags of `report render`: `report explain` takes the same line. */
export const renderFlags = {
  ...periodFlags,
  ...issueFlags,
  as: choiceFlag(dataModels)(),
  format: choiceFlag(templateFormats)(),
  output: pathFlag({ char: "o" }),
};

/** The values of these flags. */
export interface ReportFlags {
  year: number | undefined;
  period: string | undefined;
  plan?: string | undefined;
  number?: AnnualRequest["number"] | undefined;
  date?: AnnualRequest["date"] | undefined;
}

/**
 * What is asked for: a reporting year or any period, as of its last day or of the day that was given. A plan alone means
 * the year or the period that it covers.
 */
export async function annualRequest(
  context: CommandContext,
  workspace: Workspace,
  command: string,
  flags: ReportFlags,
): Promise<AnnualRequest> {
  const { settings } = await workspace.settings();
  const plan = flags.plan === undefined ? null : unwrap(await findPlan(workspace, flags.plan)).plan;
  const given = flags.period === undefined ? daysOf(plan, flags.year) : periodOf(flags.period);
  const year = given === undefined ? (flags.year ?? plannedYear(plan) ?? (await askYear(context, command))) : null;
  const period = given ?? reportingYear(year ?? 0, settings.reportingYearStart);
  if (period.from > context.today && !context.asOfGiven) {
    throw new AppError(problem("period-not-begun", { from: period.from, today: context.today }));
  }
  const asOf = context.asOfGiven ? context.asOf : asOfPeriod(period, context.today);
  return { period, asOf, year, plan, number: flags.number ?? null, date: flags.date ?? null };
}

/** The days of a plan of several years, when nothing else says the period. */
function daysOf(plan: Plan | null, year: number | undefined) {
  return plan === null || year !== undefined || plan.scope === "year" ? undefined : { from: plan.from, to: plan.to };
}

function plannedYear(plan: Plan | null): number | undefined {
  return plan === null ? undefined : yearOf(plan.from);
}

function periodOf(text: string) {
  const period = parsePeriod(text);
  if (period === undefined) throw new AppError(problem("period-malformed", { text }));
  return period;
}

async function askYear(context: CommandContext, command: string): Promise<number> {
  if (!context.interactive) throw new ShellProblem("missing-one-of", { flags: ["--year", "--period"], command });
  const text = await askText(context, context.texts.reports.year);
  return wholeNumberIn(text, "--year", believedYears);
}
