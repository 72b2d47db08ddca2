import { yearOf } from "@cchc/core/day";
import type { Plan } from "@cchc/core/model/plan";
import { AppError, problem } from "@cchc/core/problem";
import { asOfPeriod, parsePeriod, reportingYear } from "@cchc/core/query/period";
import { unwrap } from "@cchc/core/unwrap";
import type { ReportRequest } from "@cchc/publishing/prepare";
import { templateFormats } from "@cchc/publishing/templates";
import type { AnnualRequest } from "@cchc/report/annual/annual-report";
import type { DataModel } from "@cchc/report/data-models";
import type { DocumentRequest } from "@cchc/report/document-sources";
import { findPlan } from "@cchc/store/find-plan";
import type { Workspace } from "@cchc/store/workspace";
import { askText } from "./ask.ts";
import type { CommandContext } from "./context.ts";
import { choiceFlag, countFlag, dayFlag, idFlag, pathFlag, textFlag, wholeNumberIn } from "./inputs.ts";
import type { ChosenTemplate } from "./report-templates.ts";
import { ShellProblem } from "./shell-problem.ts";

/** Reporting years of which every day can be written: one begins in the year before (SPEC DAY-1). */
const believedYears = { minimum: 1901, maximum: 2199 };

/** The flags that say what a document is about. */
const subjectFlags = {
  year: countFlag({ ...believedYears, exclusive: ["period"] }),
  period: textFlag({ helpValue: "PERIOD" }),
  plan: idFlag({ helpValue: "PLAN" }),
  visit: idFlag({ helpValue: "VISIT" }),
};

/** The flags of a document that is issued. */
const issueFlags = { number: textFlag({ helpValue: "N" }), date: dayFlag() };

/** All flags of `report render`: `report explain` takes the same line. */
export const renderFlags = {
  ...subjectFlags,
  ...issueFlags,
  as: idFlag({ helpValue: "TEMPLATE" }),
  format: choiceFlag(templateFormats)(),
  output: pathFlag({ char: "o" }),
};

/** The values of these flags. */
export interface ReportFlags {
  year: number | undefined;
  period: string | undefined;
  plan?: string | undefined;
  visit?: string | undefined;
  number?: DocumentRequest["number"] | undefined;
  date?: DocumentRequest["date"] | undefined;
}

/** What is asked for of a template: each view model has flags of its own that say what it is about (SPEC RENDER-1). */
export async function reportRequest(
  context: CommandContext,
  workspace: Workspace,
  command: string,
  { id, data, typeCode, identity }: Pick<ChosenTemplate, "id" | "data" | "typeCode" | "identity">,
  flags: ReportFlags,
): Promise<ReportRequest> {
  refuseForeignFlags(id, data, flags);
  const issued = { typeCode, number: flags.number ?? null, date: flags.date ?? null, identity };
  switch (data) {
    case "annual":
      return { data, ...issued, ...(await annualRequest(context, workspace, command, flags)) };
    case "visit": {
      const visit = flags.visit ?? (await askVisit(context, command));
      return { data, ...issued, visit, asOf: context.asOf };
    }
  }
}

/** The flags that say what each view model is about. */
const subjectFlagsOf = {
  annual: ["year", "period", "plan"],
  visit: ["visit"],
} as const satisfies Record<DataModel, readonly (keyof typeof subjectFlags)[]>;

function refuseForeignFlags(template: string, data: DataModel, flags: ReportFlags): void {
  const own: readonly string[] = subjectFlagsOf[data];
  const foreign = Object.keys(subjectFlags).filter(
    (name) => !own.includes(name) && Object.entries(flags).some(([key, value]) => key === name && value !== undefined),
  );
  const [flag] = foreign;
  if (flag === undefined) return;
  throw new ShellProblem("foreign-report-flag", { flag: `--${flag}`, template, flags: own.map((name) => `--${name}`) });
}

/**
 * What a report of a period is about: a reporting year or any period, as of its last day or of the day that was given.
 * A plan alone means the year or the period that it covers.
 */
async function annualRequest(
  context: CommandContext,
  workspace: Workspace,
  command: string,
  flags: ReportFlags,
): Promise<Pick<AnnualRequest, "period" | "asOf" | "year" | "plan">> {
  const { settings } = await workspace.settings();
  const plan = flags.plan === undefined ? null : unwrap(await findPlan(workspace, flags.plan)).plan;
  const given = flags.period === undefined ? daysOf(plan, flags.year) : periodOf(flags.period);
  const year = given === undefined ? (flags.year ?? plannedYear(plan) ?? (await askYear(context, command))) : null;
  const period = given ?? reportingYear(year ?? 0, settings.reportingYearStart);
  if (period.from > context.today && !context.asOfGiven) {
    throw new AppError(problem("period-not-begun", { from: period.from, today: context.today }));
  }
  const asOf = context.asOfGiven ? context.asOf : asOfPeriod(period, context.today);
  return { period, asOf, year, plan };
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

async function askVisit(context: CommandContext, command: string): Promise<string> {
  if (!context.interactive) throw new ShellProblem("missing-flag", { flags: ["--visit"], command });
  return askText(context, context.texts.reports.visit);
}

async function askYear(context: CommandContext, command: string): Promise<number> {
  if (!context.interactive) throw new ShellProblem("missing-one-of", { flags: ["--year", "--period"], command });
  const text = await askText(context, context.texts.reports.year);
  return wholeNumberIn(text, "--year", believedYears);
}
