import type { CriteriaRows } from "@cchc/core/lists/criteria-list";
import { printedTotal } from "@cchc/core/lists/criteria-sums";
import { headingOf, type ListWords } from "@cchc/core/lists/list-words";
import type { Table } from "@cchc/core/lists/table";
import type { Problem } from "@cchc/core/problem";
import { itemsOfCriteria, type UnevenMaximum, unevenMaxima } from "@cchc/core/scoring/criteria-items";
import { sumOfPoints } from "@cchc/core/scoring/points";
import type { Catalogue } from "@cchc/messages/catalogue";
import type { NumberFlowWords } from "@cchc/messages/number-flow-words";
import type { OpenablePage } from "../../pages/list-page.ts";
import { unknownColumnWords } from "../tables/import-page.ts";

/** What a table says of a criteria set, as it was read, and how its columns are called. */
export interface TriedCriteria {
  file: string;
  rows: CriteriaRows & { table: Table };
  words: ListWords;
}

type Sections = OpenablePage["sections"];

/** The items that a table would make, field by field; what is wrong in it, and printed sums that differ, come first. */
export function criteriaSections(
  { rows, words }: TriedCriteria,
  texts: Catalogue,
  { criteria: said }: NumberFlowWords,
  say: (problem: Problem) => { message: string; hint: string },
): Sections {
  const { import: told } = texts.lists;
  const { scorecards, screens, labels, format } = texts;
  const { tables } = texts.extension;
  const heading = (column: string) => (column === "" ? "" : headingOf(words, "criteria", column));
  const problems = rows.problems.map(({ row, column, value, problem }) => {
    const { message, hint } = say(problem);
    return { cells: [String(row), heading(column), value, message, hint], tone: "error" as const };
  });
  const uneven = unevenOf(rows).map(({ code, maximum, sum, difference }) => ({
    cells: [
      code === null ? "" : String(rows.lines.get(code) ?? ""),
      code ?? scorecards.total,
      ...[maximum, sum, difference].map((points) => format.number(points)),
    ],
    tone: "warning" as const,
  }));
  const itemColumns = [scorecards.code, screens.field.title, scorecards.maximum, scorecards.scoredBy, said.evidence];
  type Item = CriteriaRows["bonus"][number];
  const itemRow = ({ code, title, maximum, scoredBy, evidence = "" }: Item, isSum = false) => ({
    cells: [code, title, format.number(maximum), isSum ? "" : labels.scorer[scoredBy], evidence],
  });
  const fields = rows.fields.map((field) => ({
    title: said.field(field),
    columns: itemColumns,
    rows: field.criteria.flatMap((criterion) => [
      itemRow(criterion, criterion.parts.length > 0),
      ...criterion.parts.map((part) => itemRow(part)),
    ]),
  }));
  const extra = (["bonus", "penalty"] as const).map((kind) => ({
    title: scorecards[kind],
    columns: itemColumns,
    rows: rows[kind].map((item) => itemRow(item)),
  }));
  const sections: Sections = [
    {
      title: tables.problems(problems.length),
      columns: [told.row, told.column, tables.value, told.problem, told.hint],
      rows: problems,
    },
    {
      title: said.uneven(uneven.length),
      columns: [told.row, scorecards.code, said.printedPoints, said.sum, said.difference],
      rows: uneven,
    },
    ...fields,
    ...extra,
  ];
  return sections.filter((section) => section.rows.length > 0);
}

/** The lines above: how much there is, and what follows from it; `number` is that of the set once it is made. */
export function criteriaIntro(
  { rows }: TriedCriteria,
  number: string | null,
  texts: Catalogue,
  { criteria: said }: NumberFlowWords,
): string[] {
  const { lists, extension } = texts;
  const items = itemsOf(rows);
  const basic = items.filter(({ kind }) => kind === "basic").map(({ item }) => item.maximum);
  const end = rows.problems.length > 0 ? extension.tables.mend : number === null ? said.dryRun : said.made(number);
  return [
    said.counts({ fields: rows.fields.length, items: items.length, points: sumOfPoints(basic) }),
    ...(rows.table.sheet === undefined ? [] : [lists.import.sheet(rows.table.sheet.name)]),
    ...unknownColumnWords(rows.unknown, texts),
    end,
  ];
}

function itemsOf(rows: CriteriaRows) {
  return itemsOfCriteria(asMade(rows));
}

function unevenOf(rows: CriteriaRows): UnevenMaximum[] {
  const total = printedTotal(rows)?.maximum ?? null;
  return unevenMaxima({ ...asMade(rows), ...(total === null ? {} : { maximum: total }) });
}

/** The rows as they would stand in a set; nothing points to them yet. */
function asMade({ fields, bonus, penalty }: CriteriaRows) {
  const made = <T extends object>(item: T) => ({ ...item, id: "-" });
  const item = ({ evidence, exceptIds, ...one }: CriteriaRows["bonus"][number]) =>
    made({ ...one, exceptIds: [...exceptIds], ...(evidence === undefined ? {} : { evidence }) });
  return {
    fields: fields.map((field) =>
      made({
        ...field,
        criteria: field.criteria.map(({ parts, ...criterion }) => ({ ...item(criterion), parts: parts.map(item) })),
      }),
    ),
    bonus: { cap: null, items: bonus.map(item) },
    penalty: { cap: null, items: penalty.map(item) },
  };
}
