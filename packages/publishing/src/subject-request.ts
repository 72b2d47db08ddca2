import { type CalendarDay, yearOf } from "@cchc/core/day";
import type { Plan } from "@cchc/core/model/plan";
import { AppError, problem } from "@cchc/core/problem";
import { asOfPeriod, type Period, reportingYear } from "@cchc/core/query/period";
import { unwrap } from "@cchc/core/unwrap";
import type { AnnualRequest } from "@cchc/report/annual/annual-sources";
import type { DocumentRequest } from "@cchc/report/document-sources";
import { daysOfMonth } from "@cchc/report/progress/progress-report";
import type { RemediationRequest } from "@cchc/report/remediation/remediation-report";
import { findPlan } from "@cchc/store/find-plan";
import type { Workspace } from "@cchc/store/workspace";
import type { ChosenTemplate } from "./chosen-template.ts";
import type { ReportRequest } from "./prepare.ts";

/** What somebody said a document is about; which of it counts, the view model of the template says. */
export interface AskedSubject {
  year?: number | undefined;
  period?: Period | undefined;
  /** Plans, visits, programmes, criteria: id, beginning of it, or number. */
  plan?: string | undefined;
  /** `YYYY-MM`. */
  month?: string | undefined;
  visit?: string | undefined;
  programme?: string | undefined;
  criteria?: string | undefined;
  /** The document's own number and day. */
  number?: DocumentRequest["number"] | undefined;
  date?: DocumentRequest["date"] | undefined;
}

/** The days that a request is made on and of. */
export interface RequestDays {
  today: CalendarDay;
  asOf: CalendarDay;
  /** Whether a person chose the as-of day. */
  asOfGiven: boolean;
}

/** How a shell asks for what was not said; it throws where it may not ask, or nobody answers. */
export interface SubjectQuestions {
  year: () => Promise<number>;
  /** The plan and the month of a report on progress; what is given needs no question. */
  progress: (given: Pick<AskedSubject, "plan" | "month">) => Promise<{ plan: string; month: string }>;
  record: (kind: "visit" | "programme" | "criteria") => Promise<string>;
}

/**
 * The request for a document of a template about what was asked; the rest is asked for. Problems, thrown:
 * `document-number-malformed`, `period-not-begun`, and those of finding a plan.
 */
export async function subjectRequest(
  workspace: Workspace,
  { data, typeCode, identity, step }: Pick<ChosenTemplate, "data" | "typeCode" | "identity" | "step">,
  asked: AskedSubject,
  days: RequestDays,
  questions: SubjectQuestions,
): Promise<ReportRequest> {
  refuseNumberWithoutFigures(asked.number, typeCode);
  const issued = { typeCode, number: asked.number ?? null, date: asked.date ?? null, identity };
  const { asOf, asOfGiven, today } = days;
  switch (data) {
    case "annual":
      return { data, ...issued, ...(await annualRequest(workspace, asked, days, questions)) };
    case "remediation":
      return { data, ...issued, ...(await remediationRequest(workspace, asked, days)) };
    case "visit":
      return { data, ...issued, visit: asked.visit ?? (await questions.record("visit")), step, asOf, asOfGiven };
    case "classification": {
      const criteria = asked.criteria ?? (await questions.record("criteria"));
      return { data, ...issued, criteria, asOf: asOfGiven ? asOf : null, today };
    }
    case "progress": {
      const { plan, month } = await questions.progress(asked);
      const period = daysOfMonth(month);
      refuseUnbegun(days, period);
      // As of the month's last day or of today if that is earlier (SPEC TPROG-1).
      return { data, ...issued, plan, month, asOf: asOfDay(days, period) };
    }
    case "programme": {
      const programme = asked.programme ?? (await questions.record("programme"));
      return { data, ...issued, programme, asOf: asOfGiven ? asOf : null, today };
    }
  }
}

/** The days of a year or a period that was asked for; null for neither. */
export async function askedPeriod(
  workspace: Workspace,
  { year, period }: Pick<AskedSubject, "year" | "period">,
): Promise<Period | null> {
  if (year === undefined) return period ?? null;
  const { settings } = await workspace.settings();
  return reportingYear(year, settings.reportingYearStart);
}

/**
 * What a report of a period is about: a reporting year or any period, as of its last day or of the day that was given.
 * A plan alone means the year or the period that it covers.
 */
async function annualRequest(
  workspace: Workspace,
  asked: AskedSubject,
  days: RequestDays,
  questions: SubjectQuestions,
): Promise<Pick<AnnualRequest, "period" | "asOf" | "year" | "plan">> {
  const { settings } = await workspace.settings();
  const plan = asked.plan === undefined ? null : unwrap(await findPlan(workspace, asked.plan)).plan;
  const given = asked.period ?? daysOf(plan, asked.year);
  const year = given === undefined ? (asked.year ?? plannedYear(plan) ?? (await questions.year())) : null;
  const period = given ?? reportingYear(year ?? 0, settings.reportingYearStart);
  refuseUnbegun(days, period);
  return { period, asOf: asOfDay(days, period), year, plan };
}

/** The follow-up of remediation is of all findings up to the as-of day, unless a year or a period is asked for. */
async function remediationRequest(
  workspace: Workspace,
  asked: AskedSubject,
  days: RequestDays,
): Promise<Pick<RemediationRequest, "period" | "asOf" | "year">> {
  const year = asked.year ?? null;
  const period = await askedPeriod(workspace, asked);
  if (period === null) return { period, year, asOf: days.asOf };
  refuseUnbegun(days, period);
  return { period, year, asOf: asOfDay(days, period) };
}

function refuseNumberWithoutFigures(number: AskedSubject["number"], typeCode: string | null): void {
  if (number == null || /\d/.test(number)) return;
  const example = typeCode === null ? "12/SNV-CCHC" : `12/${typeCode}-SNV`;
  throw new AppError(problem("document-number-malformed", { text: number, example }));
}

/** The days of a plan of several years, when nothing else says the period. */
function daysOf(plan: Plan | null, year: number | undefined) {
  return plan === null || year !== undefined || plan.scope === "year" ? undefined : { from: plan.from, to: plan.to };
}

function plannedYear(plan: Plan | null): number | undefined {
  return plan === null ? undefined : yearOf(plan.from);
}

function asOfDay({ asOf, asOfGiven, today }: RequestDays, period: Period): CalendarDay {
  return asOfGiven ? asOf : asOfPeriod(period, today);
}

function refuseUnbegun({ today, asOfGiven }: RequestDays, { from }: Period): void {
  if (from > today && !asOfGiven) throw new AppError(problem("period-not-begun", { from, today }));
}
