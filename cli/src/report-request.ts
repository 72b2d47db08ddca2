import type { Period } from "@cchc/core/query/period";
import type { ChosenTemplate } from "@cchc/publishing/chosen-template";
import { documentFormats } from "@cchc/publishing/output";
import type { ReportRequest } from "@cchc/publishing/prepare";
import { askedPeriod, type SubjectQuestions, subjectRequest } from "@cchc/publishing/subject-request";
import { type DataModel, dataModels } from "@cchc/report/data-models";
import type { DocumentRequest } from "@cchc/report/document-sources";
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
  chosen: Pick<ChosenTemplate, "id" | "data" | "typeCode" | "identity" | "step">,
  { period, ...flags }: ReportFlags,
): Promise<ReportRequest> {
  refuseForeignFlags(chosen.id, chosen.data, { ...flags, period });
  const asked = { ...flags, period: await typedPeriod(workspace, period) };
  return subjectRequest(workspace, chosen, asked, context, questions(context, command));
}

/** The days that `--year` or `--period` mean; null for neither. */
export async function periodOfFlags(
  workspace: Workspace,
  { year, period }: Pick<ReportFlags, "year" | "period">,
): Promise<Period | null> {
  return askedPeriod(workspace, { year, period: await typedPeriod(workspace, period) });
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

function refuseForeignFlags(template: string, data: DataModel, flags: ReportFlags): void {
  const own: readonly string[] = subjectFlagsOf[data];
  const foreign = Object.keys(subjectFlags).filter(
    (name) => !own.includes(name) && Object.entries(flags).some(([key, value]) => key === name && value !== undefined),
  );
  const [flag] = foreign;
  if (flag === undefined) return;
  throw new ShellProblem("foreign-report-flag", { flag: `--${flag}`, template, flags: own.map((name) => `--${name}`) });
}

async function typedPeriod(workspace: Workspace, typed: string | undefined): Promise<Period | undefined> {
  if (typed === undefined) return undefined;
  const { settings } = await workspace.settings();
  return chosenPeriod(typed, settings);
}

/** Asks on a terminal; elsewhere says which flag is missing. */
function questions(context: CommandContext, command: string): SubjectQuestions {
  const { interactive, texts } = context;
  const { reports } = texts;
  return {
    record: async (kind) => {
      if (!interactive) throw new ShellProblem("missing-flag", { flags: [`--${kind}`], command });
      return askText(context, reports[kind]);
    },
    year: async () => {
      if (!interactive) throw new ShellProblem("missing-one-of", { flags: ["--year", "--period"], command });
      return wholeNumberIn(await askText(context, reports.year), "--year", believedYears);
    },
    progress: async (given) => {
      const missing = (["plan", "month"] as const).filter((name) => given[name] === undefined);
      if (missing.length > 0 && !interactive) {
        throw new ShellProblem("missing-flag", { flags: missing.map((name) => `--${name}`), command });
      }
      const plan = given.plan ?? (await askText(context, reports.plan));
      return { plan, month: given.month ?? monthIn(await askText(context, reports.month), "--month") };
    },
  };
}
