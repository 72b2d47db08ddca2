import {
  type ColumnMapping,
  columnsToTell,
  likeliestHeading,
  type MappedColumns,
  mappingFits,
} from "@cchc/core/lists/column-mapping";
import type { Columns } from "@cchc/core/lists/columns";
import { listColumns } from "@cchc/core/lists/list-columns";
import type { MappedKind } from "@cchc/core/lists/list-kinds";
import { headingOf, type ListWords, wordKey } from "@cchc/core/lists/list-words";
import { normaliseText } from "@cchc/core/text";
import { unwrap } from "@cchc/core/unwrap";
import { loadNumberFlowWords } from "@cchc/messages/number-flow-words";
import { registerFiles } from "@cchc/store/workspace";
import { window } from "vscode";
import { askLine } from "../../questions/input-line.ts";
import { askOne, type Choice } from "../../questions/pick.ts";
import { type Step, walk } from "../../questions/walk.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";

/** How the columns of a foreign table are read: by a saved mapping, which has a name, or by what somebody just told. */
export interface ReadBy {
  columns: MappedColumns;
  name: string | null;
  /** Where the table stands in its workbook, as far as a saved mapping says it. */
  place: Pick<ColumnMapping, "sheet" | "headerRow">;
}

/** A table whose columns are to be told: which list it is, and what stands in its first row. */
export interface ForeignTable {
  as: MappedKind;
  file: string;
  header: readonly string[];
  words: ListWords;
}

/**
 * How the columns of a table are called whose headings nobody knows: a saved mapping that fits is offered, else each
 * column that the list needs is asked for (SPEC XWIN-7). Undefined where somebody pressed Esc, and where no column is missing.
 */
export async function tellColumns(
  services: Services,
  session: Session,
  table: ForeignTable,
): Promise<ReadBy | undefined> {
  const saved = await savedFor(session, table);
  if (saved.length === 0) return tellEach(services, table);
  const words = (await loadNumberFlowWords(services.language)).mapping;
  const choices: Choice<ColumnMapping | null>[] = [
    ...saved.map((value) => ({
      value,
      label: value.name,
      description: words.saved,
      detail: words.read(pairsOf(value, table)),
    })),
    { value: null, label: words.each },
  ];
  const title = await titleOf(services, table);
  const place = { title, step: 1, total: 1, canGoBack: false };
  const answer = await askOne(place, { title, question: words.how, choices });
  if (answer.state !== "answered") return undefined;
  return answer.value === null ? tellEach(services, table) : readBy(answer.value);
}

/** The saved mappings of a list whose columns a table all has. */
export async function savedFor(
  session: Session,
  { as, header }: Pick<ForeignTable, "as" | "header">,
): Promise<ColumnMapping[]> {
  const { tableMappings = [] } = await session.workspace.settings();
  return tableMappings.filter((one) => one.as === as && one.columns.length > 0 && mappingFits(one, header));
}

export function readBy({ name, as, columns, values, sheet, headerRow }: ColumnMapping): ReadBy {
  const place = { ...(sheet === undefined ? {} : { sheet }), ...(headerRow === undefined ? {} : { headerRow }) };
  return { columns: { as, columns, values }, name, place };
}

/** One more column of a table that is read: which of those that the list has none for, and what it is. */
export async function tellAnother(
  services: Services,
  table: ForeignTable & { unknown: readonly string[] },
  before: ReadBy | undefined,
): Promise<ReadBy | undefined> {
  const words = (await loadNumberFlowWords(services.language)).mapping;
  const { as, header, unknown } = table;
  const list: Columns = listColumns[as];
  const told = new Set((before?.columns.columns ?? []).map(({ column }) => column));
  const taken = new Set([...told, ...knownIn(table)]);
  const free = Object.keys(list).filter((code) => list[code]?.derived !== true && !taken.has(code));
  const steps: Step<{ heading: string; column: string }>[] = [
    asked("heading", words.whichHeading, () => unknown.map((value) => ({ value, label: value }))),
    asked(
      "column",
      ({ heading = "" }) => words.whichColumn(heading),
      () => free.map((value) => ({ value, label: headingOf(table.words, as, value) })),
    ),
  ];
  const walked = await walk(await titleOf(services, table), steps, {}, async () => undefined);
  if (walked.state !== "complete" || !header.includes(walked.answers.heading)) return undefined;
  const { columns = [], values = [] } = before?.columns ?? {};
  return { columns: { as, columns: [...columns, walked.answers], values }, name: null, place: before?.place ?? {} };
}

/** Saves how columns were read under a name that is asked for; the name, or undefined where somebody pressed Esc. */
export async function saveColumns(
  services: Services,
  session: Session,
  { columns, place }: ReadBy,
): Promise<string | undefined> {
  const words = (await loadNumberFlowWords(services.language)).mapping;
  const { tableMappings = [] } = await session.workspace.settings();
  const same = (name: string) => tableMappings.find((one) => wordKey(one.name) === wordKey(name));
  const at = { title: words.save, step: 1, total: 1, canGoBack: false };
  const answer = await askLine<string>(at, {
    title: words.save,
    question: words.name,
    initial: "",
    read: (text) => {
      const value = normaliseText(text);
      if (value === "") return { problem: services.texts.prompts.required };
      const there = same(value);
      return there === undefined
        ? { value }
        : { value: there.name, remark: words.replaces(there.name), isWarning: true };
    },
  });
  if (answer.state !== "answered") return undefined;
  const name = answer.value;
  const change = { type: "workspace.map-columns" as const, mapping: { ...columns, ...place, name } };
  unwrap(await session.change("workspace", registerFiles.workspace, change));
  void window.showInformationMessage(words.kept(name));
  return name;
}

/** The line above a table's page that says how its columns were read. */
export async function readByWords(
  services: Services,
  { columns, name }: ReadBy,
  table: Pick<ForeignTable, "as" | "words">,
): Promise<string> {
  const words = (await loadNumberFlowWords(services.language)).mapping;
  return name === null ? words.read(pairsOf(columns, table)) : words.readBy(name);
}

async function tellEach(services: Services, table: ForeignTable): Promise<ReadBy | undefined> {
  const { as, header, words: known } = table;
  const needed = columnsToTell(as, header, known);
  if (needed.length === 0) return undefined;
  const { which } = services.texts.lists.import.mapping;
  const headings = header.filter((one) => one !== "");
  const steps = needed.map((column) =>
    asked<Record<string, string>>(column, `${which(headingOf(known, as, column))}?`, (answers) => {
      const taken = new Set(Object.entries(answers).flatMap(([key, value]) => (key === column ? [] : [value])));
      const free = headings.filter((one) => !taken.has(one));
      const likely = likeliestHeading(column, as, free, known);
      const ordered = likely === null ? free : [likely, ...free.filter((one) => one !== likely)];
      return ordered.map((value) => ({ value, label: value }));
    }),
  );
  const walked = await walk(await titleOf(services, table), steps, {}, async () => undefined);
  if (walked.state !== "complete") return undefined;
  const { answers } = walked;
  const columns = needed.flatMap((column) => {
    const heading = answers[column];
    return heading === undefined ? [] : [{ heading, column }];
  });
  return { columns: { as, columns, values: [] }, name: null, place: {} };
}

function asked<A extends { [key: string]: string }>(
  key: keyof A & string,
  question: string | ((answers: Partial<A>) => string),
  choices: (answers: Partial<A>) => Choice<string>[],
): Step<A> {
  return {
    key,
    isAsked: () => true,
    ask: (place, answers) =>
      askOne(place, {
        title: place.title,
        question: typeof question === "string" ? question : question(answers),
        choices: choices(answers),
        isInitial: (value) => value === answers[key],
      }) as ReturnType<Step<A>["ask"]>,
  };
}

function knownIn({ as, header, words }: ForeignTable): string[] {
  const list: Columns = listColumns[as];
  const there = new Set(header.map(wordKey));
  return Object.keys(list).filter((code) =>
    [code, ...(words.headings[as]?.[code] ?? []), ...(words.aliases[as]?.[code] ?? [])].some((name) =>
      there.has(wordKey(name)),
    ),
  );
}

function pairsOf({ columns }: Pick<MappedColumns, "columns">, { as, words }: Pick<ForeignTable, "as" | "words">) {
  return columns.map(({ heading, column }) => ({ heading, column: headingOf(words, as, column) }));
}

async function titleOf({ language, texts }: Services, { as, file }: ForeignTable): Promise<string> {
  const { mapping } = await loadNumberFlowWords(language);
  return mapping.title({ file, kind: texts.lists.kind[as] });
}
