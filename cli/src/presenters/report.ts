import type { FigureItem } from "@cchc/publishing/explanation";
import { sampleWords } from "@cchc/publishing/field-words";
import { basisWords, figureValue } from "@cchc/publishing/figure-words";
import type { TemplateFault } from "@cchc/publishing/template-faults";
import type { ListedField } from "@cchc/report/fields";
import type { DescribedHelper } from "@cchc/report/handlebars/helpers";
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
      value: (field) => sampleWords(field, view.texts),
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
  const { reports, screens } = view.texts;
  const columns: Column<FigureItem>[] = [
    { heading: screens.field.number, value: ({ place }) => String(place), align: "right" },
    { heading: reports.field.figure, value: (item) => reports.figureName(item), flexible: true },
    { heading: reports.field.value, value: (item) => figureValue(item, view.texts), align: "right" },
    { heading: reports.field.basis, value: (item) => basisWords(item, view.texts), flexible: true },
  ];
  return table(columns, items, view);
}

/** Every record behind the figures. */
export function recordTable(items: readonly FigureItem[], view: View): string[] {
  const { screens, reports } = view.texts;
  const columns: Column<FigureItem["records"][number]>[] = [
    { heading: screens.field.number, value: ({ number }) => number ?? "" },
    { heading: reports.field.name, value: ({ label }) => label, flexible: true },
  ];
  return items.flatMap((item, index) => [
    ...(index === 0 ? [] : [""]),
    ...figureTable([item], view).slice(1),
    ...(item.records.length === 0 ? [] : table(columns, item.records, view)),
  ]);
}
