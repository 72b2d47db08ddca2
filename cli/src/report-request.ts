import { type CalendarDay, yearOf } from "@cchc/core/day";
import type { Plan } from "@cchc/core/model/plan";
import { AppError, problem } from "@cchc/core/problem";
import { asOfPeriod, type Period, reportingYear } from "@cchc/core/query/period";
import { unwrap } from "@cchc/core/unwrap";
import { documentFormats } from "@cchc/publishing/output";
import type { ReportRequest } from "@cchc/publishing/prepare";
import type { AnnualRequest } from "@cchc/report/annual/annual-report";
import { type DataModel, dataModels } from "@cchc/report/data-models";
import type { DocumentRequest } from "@cchc/report/document-sources";
import { daysOfMonth } from "@cchc/report/progress/progress-report";
import type { RemediationRequest } from "@cchc/report/remediation/remediation-report";
import { findPlan } from "@cchc/store/find-plan";
import type { Workspace } from "@cchc/store/workspace";
import { askText } from "./ask.ts";
import type { CommandContext } from "./context.ts";
import {
  choiceFlag,
  chosenPeriod,
  countFlag,
  dayFlag,
  idFlag,
  monthFlag,
  monthIn,
  pathFlag,
  textFlag,
  wholeNumberIn,
} from "./inputs.ts";
import type { ChosenTemplate } from "./report-templates.ts";
import { ShellProblem } from "./shell-problem.ts";

/** Reporting years of which every day can be written: one begins in the year before (SPEC DAY-1). */
const believedYears = { minimum: 1901, maximum: 2199 };

/** The flags that say what a document is about. */
export const subjectFlags = {
  year: countFlag({ ...believedYears, exclusive: ["period"] }),
  period: textFlag({ helpValue: "PERIOD" }),
  plan: idFlag({ helpValue: "PLAN" }),
  month: monthFlag(),
  visit: idFlag({ helpValue: "VISIT" }),
  programme: idFlag({ helpValue: "PROGRAMME" }),
  criteria: idFlag({ helpValue: "CRITERIA" }),
};

/** What a document is about as it was typed, to be typed again: `--visit`, `2023-014`. */
export function subjectLine(flags: object): string[] {
  return lineOf(flags, subjectFlags);
}

/** With which template, in which form and into which file, to be typed again. */
export function outputLine(flags: object): string[] {
  return lineOf(flags, outputFlags);
}

function lineOf(flags: object, shapes: object): string[] {
  const values = new Map<string, unknown>(Object.entries(flags));
  return Object.keys(shapes).flatMap((name) => {
    const value = values.get(name);
    return typeof value === "string" || typeof value === "number" ? [`--${name}`, String(value)] : [];
  });
}

/** The flags of a document that is issued. */
const issueFlags = { number: textFlag({ helpValue: "N" }), date: dayFlag() };

/** The flags that say with which template beside a file of the user's, in which form and into which file. */
export const outputFlags = {
  as: idFlag({ helpValue: "TEMPLATE" }),
  format: choiceFlag(documentFormats)(),
  output: pathFlag({ char: "o" }),
};

/** All flags of `report render`: `report explain` takes the same line. */
export const renderFlags = {
  ...subjectFlags,
  ...issueFlags,
  ...outputFlags,
};

/** The values of these flags. */
export interface ReportFlags {
  year: number | undefined;
  period: string | undefined;
  plan?: string | undefined;
  /** `YYYY-MM`. */
  month?: string | undefined;
  visit?: string | undefined;
  programme?: string | undefined;
  criteria?: string | undefined;
  number?: DocumentRequest["number"] | undefined;
  date?: DocumentRequest["date"] | undefined;
}

/** What is asked for of a template: each view model has flags of its own that say what it is about (SPEC RENDER-1). */
export async function reportRequest(
  context: CommandContext,
  workspace: Workspace,
  command: string,
  { id, data, typeCode, identity, step }: Pick<ChosenTemplate, "id" | "data" | "typeCode" | "identity" | "step">,
  flags: ReportFlags,
): Promise<ReportRequest> {
  refuseForeignFlags(id, data, flags);
  refuseNumberWithoutFigures(flags.number, typeCode);
  const issued = { typeCode, number: flags.number ?? null, date: flags.date ?? null, identity };
  switch (data) {
    case "annual":
      return { data, ...issued, ...(await annualRequest(context, workspace, command, flags)) };
    case "remediation":
      return { data, ...issued, ...(await remediationRequest(context, workspace, flags)) };
    case "visit": {
      const visit = flags.visit ?? (await askSubject(context, command, "visit"));
      return { data, ...issued, visit, step, asOf: context.asOf, asOfGiven: context.asOfGiven };
    }
    case "classification": {
      const criteria = flags.criteria ?? (await askSubject(context, command, "criteria"));
      const asOf = context.asOfGiven ? context.asOf : null;
      return { data, ...issued, criteria, asOf, today: context.today };
    }
    case "progress":
      return { data, ...issued, ...(await progressRequest(context, command, flags)) };
    case "programme": {
      const programme = flags.programme ?? (await askSubject(context, command, "programme"));
      const asOf = context.asOfGiven ? context.asOf : null;
      return { data, ...issued, programme, asOf, today: context.today };
    }
  }
}

/** The flags that say what each view model is about. */
const subjectFlagsOf = {
  annual: ["year", "period", "plan"],
  visit: ["visit"],
  remediation: ["year", "period"],
  programme: ["programme"],
  classification: ["criteria"],
  progress: ["plan", "month"],
} as const satisfies Record<DataModel, readonly (keyof typeof subjectFlags)[]>;

/**
 * The flags that say what a document of a view model is about, the usual one first, and whether it does without; none
 * for one this program does not know.
 */
export function flagsOfData(data: string): { flags: string[]; flagsOptional: boolean } {
  const known = dataModels.find((model) => model === data);
  const flags = known === undefined ? [] : subjectFlagsOf[known].map((name) => `--${name}`);
  return { flags, flagsOptional: known === "remediation" };
}

/** Whether the line says what a document is about: then its template is meant, and no file of the same name. */
export function asksForSubject(flags: ReportFlags): boolean {
  const values = new Map<string, unknown>(Object.entries(flags));
  return Object.keys(subjectFlags).some((name) => values.get(name) !== undefined);
}

function refuseNumberWithoutFigures(number: ReportFlags["number"], typeCode: string | null): void {
  if (number == null || /\d/.test(number)) return;
  const example = typeCode === null ? "12/SNV-CCHC" : `12/${typeCode}-SNV`;
  throw new AppError(problem("document-number-malformed", { text: number, example }));
}

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
  const given = flags.period === undefined ? daysOf(plan, flags.year) : chosenPeriod(flags.period, settings);
  const year = given === undefined ? (flags.year ?? plannedYear(plan) ?? (await askYear(context, command))) : null;
  const period = given ?? reportingYear(year ?? 0, settings.reportingYearStart);
  refuseUnbegun(context, period);
  return { period, asOf: asOfDay(context, period), year, plan };
}

/** The follow-up of remediation is of all findings up to the as-of day, unless a year or a period is asked for. */
async function remediationRequest(
  context: CommandContext,
  workspace: Workspace,
  flags: ReportFlags,
): Promise<Pick<RemediationRequest, "period" | "asOf" | "year">> {
  const year = flags.year ?? null;
  const period = await askedPeriod(workspace, flags);
  if (period === null) return { period, year, asOf: context.asOf };
  refuseUnbegun(context, period);
  return { period, year, asOf: asOfDay(context, period) };
}

/** A month of a plan, as of its last day or of today if that is earlier (SPEC TPROG-1). */
async function progressRequest(
  context: CommandContext,
  command: string,
  flags: ReportFlags,
): Promise<{ plan: string; month: string; asOf: CalendarDay }> {
  const { interactive, texts } = context;
  const missing = (["plan", "month"] as const).filter((name) => flags[name] === undefined).map((name) => `--${name}`);
  if (missing.length > 0 && !interactive) throw new ShellProblem("missing-flag", { flags: missing, command });
  const plan = flags.plan ?? (await askText(context, texts.reports.plan));
  const month = flags.month ?? monthIn(await askText(context, texts.reports.month), "--month");
  const period = daysOfMonth(month);
  refuseUnbegun(context, period);
  return { plan, month, asOf: asOfDay(context, period) };
}

/** The days that `--year` or `--period` mean; null for neither. */
export async function askedPeriod(
  workspace: Workspace,
  { year, period }: Pick<ReportFlags, "year" | "period">,
): Promise<Period | null> {
  const { settings } = await workspace.settings();
  if (year === undefined) return period === undefined ? null : chosenPeriod(period, settings);
  return reportingYear(year, settings.reportingYearStart);
}

/** The days of a plan of several years, when nothing else says the period. */
function daysOf(plan: Plan | null, year: number | undefined) {
  return plan === null || year !== undefined || plan.scope === "year" ? undefined : { from: plan.from, to: plan.to };
}

function plannedYear(plan: Plan | null): number | undefined {
  return plan === null ? undefined : yearOf(plan.from);
}

function asOfDay({ asOf, asOfGiven, today }: CommandContext, period: Period): CalendarDay {
  return asOfGiven ? asOf : asOfPeriod(period, today);
}

function refuseUnbegun({ today, asOfGiven }: CommandContext, { from }: Period): void {
  if (from > today && !asOfGiven) throw new AppError(problem("period-not-begun", { from, today }));
}

async function askSubject(
  context: CommandContext,
  command: string,
  subject: "visit" | "programme" | "criteria",
): Promise<string> {
  if (!context.interactive) throw new ShellProblem("missing-flag", { flags: [`--${subject}`], command });
  return askText(context, context.texts.reports[subject]);
}

async function askYear(context: CommandContext, command: string): Promise<number> {
  if (!context.interactive) throw new ShellProblem("missing-one-of", { flags: ["--year", "--period"], command });
  const text = await askText(context, context.texts.reports.year);
  return wholeNumberIn(text, "--year", believedYears);
}
