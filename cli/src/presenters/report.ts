import { isCalendarDay } from "@cchc/core/day";
import type { FigureItem } from "@cchc/publishing/explanation";
import type { ListedField } from "@cchc/report/fields";
import type { DescribedHelper } from "@cchc/report/handlebars/helpers";
import type { LintSeverity } from "@cchc/report/lint";
import { type Column, table } from "./table.ts";
import { wrap } from "./text-width.ts";
import type { View } from "./view.ts";

/** A template in the list of templates. */
export interface TemplateItem {
  id: string;
  title: string;
  data: string;
  formats: readonly string[];
  typeCode: string | null;
  isNumbered: boolean;
  /** The flags that say what a document is about, the usual one first. */
  flags: readonly string[];
  /** Whether the document is made without any of these flags, too. */
  flagsOptional: boolean;
  origin: "built-in" | "workspace";
  folder: string;
}

/** One thing that is wrong with a template. */
export interface TemplateFault {
  severity: LintSeverity;
  code: string;
  message: string;
  hint: string;
  part: string | null;
  paragraph: number | null;
  text: string | null;
  tag: string | null;
}

export function templateTable(items: readonly TemplateItem[], view: View): string[] {
  const { reports, screens } = view.texts;
  const columns: Column<TemplateItem>[] = [
    { heading: screens.field.id, value: ({ id }) => id },
    { heading: reports.field.name, value: ({ title }) => title, flexible: true },
    { heading: reports.field.typeCode, value: ({ typeCode, isNumbered }) => (isNumbered ? (typeCode ?? "") : "") },
    {
      heading: reports.field.about,
      value: ({ flags: [flag = ""], flagsOptional }) => (flagsOptional ? `[${flag}]` : flag),
    },
    { heading: reports.field.format, value: ({ formats }) => formatsMade(formats).join(", ") },
    { heading: reports.field.origin, value: ({ origin }) => reports.origin[origin], flexible: true },
  ];
  return table(columns, items, view);
}

/** The formats of documents that a template is good for: PDF is made from Word. */
function formatsMade(formats: readonly string[]): string[] {
  return formats.flatMap((format) => (format === "docx" ? ["docx", "pdf"] : [format]));
}

export function fieldTable(items: readonly ListedField[], view: View): string[] {
  const { reports } = view.texts;
  const columns: Column<ListedField>[] = [
    { heading: reports.field.vietnamesePath, value: ({ vietnamesePath }) => vietnamesePath, flexible: true },
    { heading: reports.field.path, value: ({ path }) => path, flexible: true },
    { heading: reports.field.kind, value: ({ kind }) => reports.kind[kind] },
    {
      heading: reports.field.sample,
      value: ({ kind, sample }) => sampleText(kind, sample, view),
      flexible: true,
    },
  ];
  return table(columns, items, view);
}

export function helperTable(items: readonly DescribedHelper[], view: View): string[] {
  const { field, helperUse } = view.texts.reports;
  const columns: Column<DescribedHelper>[] = [
    { heading: field.helper, value: ({ usage }) => usage },
    { heading: field.use, value: ({ name }) => helperUse[name] ?? "", flexible: true },
    { heading: field.sample, value: ({ call }) => call },
    { heading: field.prints, value: ({ prints }) => prints, flexible: true },
  ];
  return table(columns, items, view);
}

/** What can be typed beside fields and helpers. */
export function syntaxTable(view: View): string[] {
  const { field, syntax } = view.texts.reports;
  const columns: Column<(typeof syntax)[number]>[] = [
    { heading: field.typed, value: ({ typed }) => typed },
    { heading: field.use, value: ({ use }) => use, flexible: true },
  ];
  return table(columns, syntax, view);
}

/** Faults in reading order, each with how bad it is and what to do about it. */
export function faultLines(items: readonly TemplateFault[], { texts, width, style }: View): string[] {
  const errors = items.filter(({ severity }) => severity === "error").length;
  return items
    .flatMap(({ severity, message, hint }) => {
      const told = `${texts.checks.severity[severity]}: ${message}`;
      const [first = "", ...rest] = [told, hint].flatMap((text) => (width === null ? [text] : wrap(text, width - 2)));
      return [style(severity === "error" ? "red" : "yellow", first), ...rest.map((line) => `  ${line}`), ""];
    })
    .concat(texts.reports.faults({ errors, warnings: items.length - errors }));
}

/** Figures in words with what stands behind them; what explains a single row is left to `--figure`. */
export function figureTable(items: readonly FigureItem[], view: View): string[] {
  const { reports, format } = view.texts;
  const columns: Column<FigureItem>[] = [
    { heading: reports.field.figure, value: (item) => reports.figureName(item), flexible: true },
    { heading: reports.field.value, value: ({ value }) => format.number(value), align: "right" },
    { heading: reports.field.basis, value: (item) => basisText(item, view), flexible: true },
    { heading: reports.field.name, value: ({ name }) => name, flexible: true, tone: () => "dim" },
  ];
  return table(columns, items, view);
}

/** Figures that a reader of the whole report looks for, not those of single rows and of repeated words. */
export function isMainFigure({ name, value }: FigureItem): boolean {
  return isMainName(name, value);
}

/** The same of the name of a figure, beside its value. */
export function isMainName(name: string, value: number): boolean {
  if (
    /^(?:visit|finding|task|responsible|findings\.unit)\.|^tasks\.lead\.|\.(?:\d+|other)(?:\.|$)|\.accepted$/.test(name)
  )
    return false;
  return value !== 0 || !/\.(?:area|kind|status)\./.test(name);
}

/** Every record behind the figures. */
export function recordTable(items: readonly FigureItem[], view: View): string[] {
  const { screens, reports } = view.texts;
  const columns: Column<FigureItem["records"][number]>[] = [
    { heading: screens.field.number, value: ({ number }) => number ?? "" },
    { heading: reports.field.name, value: ({ label }) => label, flexible: true },
    { heading: screens.field.id, value: ({ id }) => id, tone: () => "dim" },
  ];
  return items.flatMap((item, index) => [
    ...(index === 0 ? [] : [""]),
    ...figureTable([item], view).slice(1),
    ...(item.records.length === 0 ? [] : table(columns, item.records, view)),
  ]);
}

const firstRecords = 3;

function basisText({ basis, recordKind, ids, records, of, document }: FigureItem, { texts }: View): string {
  const { reports, format } = texts;
  const values = of.map(({ value }) => format.number(value));
  switch (basis) {
    case "records": {
      const first = records.slice(0, firstRecords).map(({ number, label }) => number ?? label);
      const kind = recordKind === null ? "" : reports.records[recordKind];
      return reports.countedRecords({ count: ids.length, kind, first });
    }
    case "share":
      return values.join(" / ");
    case "sum":
      return values.join(" + ");
    case "difference":
      return values.join(" − ");
    case "published":
      return reports.printedIn(document?.number ?? document?.title ?? reports.unknownDocument);
  }
}

/** A sample as a tag without a helper prints it. */
function sampleText(kind: ListedField["kind"], sample: ListedField["sample"], { texts }: View): string {
  const { format } = texts;
  if (sample === null) return "";
  if (typeof sample === "boolean") return sample ? format.yes : format.no;
  if (typeof sample === "number") return String(sample).replace(".", ",");
  return kind === "day" && isCalendarDay(sample) ? format.day(sample) : shortened(sample);
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
