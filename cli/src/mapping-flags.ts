import { mappingNotFound } from "@cchc/core/change/register-changes";
import {
  type ColumnMapping,
  columnNamed,
  columnsToTell,
  likeliestHeading,
  type MappedColumns,
  wordsWithMapping,
} from "@cchc/core/lists/column-mapping";
import type { MappedKind } from "@cchc/core/lists/list-kinds";
import { headingOf, type ListWords, wordKey } from "@cchc/core/lists/list-words";
import { isSaid, type SaidValues } from "@cchc/core/lists/said-columns";
import { AppError, problem } from "@cchc/core/problem";
import { normaliseText } from "@cchc/core/text";
import { unwrap } from "@cchc/core/unwrap";
import { saidFlag } from "@cchc/messages/said-flag";
import { registerFiles, type Workspace } from "@cchc/store/workspace";
import * as Flags from "@oclif/core/flags";
import { askAmong, askOptionalText, askText } from "./ask.ts";
import type { CommandContext } from "./context.ts";
import { textFlag } from "./inputs.ts";
import type { Choice } from "./prompts/questions.ts";
import type { Session } from "./session.ts";
import { ShellProblem } from "./shell-problem.ts";

/** What was typed on both sides of an equals sign. */
interface Pair {
  left: string;
  right: string;
}

/** How an import ended: applied, or as the data are already; only tried; with problems. */
export type ImportOutcome = "done" | "tried" | "refused";

/** The flags that say what the table of somebody else calls the columns of a list. */
export const mappingFlags = {
  map: pairFlag("map")(),
  "map-value": pairFlag("map-value")(),
  mapping: textFlag({ helpValue: "NAME" }),
  "save-mapping": textFlag({ helpValue: "NAME" }),
};

function pairFlag(of: "map" | "map-value") {
  return Flags.custom<Pair>({
    helpValue: of === "map" ? "HEADING" : "MEANING",
    multiple: true,
    multipleNonGreedy: true,
    parse: async (input, _context, { name }) => {
      const text = normaliseText(input);
      const at = text.lastIndexOf("=");
      const [left, right] = [text.slice(0, Math.max(0, at)).trim(), text.slice(at + 1).trim()];
      const isWhole = left !== "" && right !== "" && (of === "map" || /^[^:]+:\s*\S/.test(left));
      if (!isWhole) throw new ShellProblem("bad-pair", { value: text, where: `--${name}`, of });
      return { left, right };
    },
  });
}

/** The saved mapping of a name; `mapping-not-found` with the names there are. */
export async function savedMapping(workspace: Workspace, name: string): Promise<ColumnMapping> {
  const { tableMappings = [] } = await workspace.settings();
  const found = tableMappings.find((one) => wordKey(one.name) === wordKey(name));
  if (found === undefined) throw new AppError(mappingNotFound(name, tableMappings));
  return found;
}

/** What a saved mapping and the pairs that were typed say of the columns of a list; undefined where nothing does. */
export function mappedColumns(
  as: MappedKind,
  saved: ColumnMapping | undefined,
  flags: { map?: readonly Pair[] | undefined; "map-value"?: readonly Pair[] | undefined },
  words: ListWords,
): MappedColumns | undefined {
  const { map = [], "map-value": mapValue = [] } = flags;
  if (saved !== undefined && saved.as !== as) {
    throw new AppError(problem("mapping-other-list", { name: saved.name, kind: saved.as, wanted: as }));
  }
  if (saved === undefined && map.length + mapValue.length === 0) return undefined;
  const columns = map.map(({ left, right }) => ({ heading: left, column: codeOf(right, as, words) }));
  const typed = new Set(columns.map(({ heading }) => wordKey(heading)));
  const kept = (saved?.columns ?? []).filter(({ heading }) => !typed.has(wordKey(heading)));
  const all = { as, columns: [...kept, ...columns], values: [] };
  const values = mapValue.map(({ left, right }) => {
    const at = left.indexOf(":");
    const column = codeOf(left.slice(0, at).trim(), as, wordsWithMapping(words, all));
    return { column, text: left.slice(at + 1).trim(), value: right };
  });
  return { ...all, values: [...(saved?.values ?? []), ...values] };
}

/** What the parser gives of them. */
export type MappingFlags = Parameters<typeof mappedColumns>[2] & {
  mapping?: string | undefined;
  "save-mapping"?: string | undefined;
};

/** Asks which headings the columns are that a list cannot do without, or what stands for one that may be said for all rows. */
async function askColumns(
  context: CommandContext,
  as: MappedKind,
  header: readonly string[],
  words: ListWords,
): Promise<{ mapping: MappedColumns; said: SaidValues }> {
  const columns: { heading: string; column: string }[] = [];
  const said = new Map<string, string>();
  for (const column of columnsToTell(as, header, words)) {
    const free = header.filter((one) => one !== "" && !columns.some(({ heading }) => heading === one));
    const likely = likeliestHeading(column, as, free, words);
    const ordered = likely === null ? free : [likely, ...free.filter((one) => one !== likely)];
    const told = context.texts.lists.import.mapping;
    const name = headingOf(words, as, column);
    const choices: Choice<string | null>[] = ordered.map((value) => ({ value, name: value }));
    if (isSaid(as, column)) choices.push({ value: null, name: told.noColumn });
    const heading = await askAmong(context, told.which(name), choices);
    if (heading === null) said.set(column, await askText(context, told.forAll(name)));
    else columns.push({ heading, column });
  }
  return { mapping: { as, columns, values: [] }, said };
}

function codeOf(text: string, as: MappedKind, words: ListWords): string {
  const named = columnNamed(text, as, words);
  if ("problem" in named) throw new AppError(named.problem);
  return named.column;
}

/** What is read, and how it was asked for. */
interface MappedReading {
  as: MappedKind;
  words: ListWords;
  /** What the flags say of its columns. */
  mapping: MappedColumns | undefined;
  /** The name under which it is to be kept, as typed. */
  saveAs: string | undefined;
  sheet: string | undefined;
  headerRow: number | undefined;
}

/**
 * Does what reads a table; where its headings are not known and somebody is there to answer, asks which they are and does
 * it again. What the columns were called is kept under a name where one was given, once the table was written: a trial
 * writes nothing, and what was refused is no way to read a table (SPEC LIST-17). Gives what is to be told of that.
 */
export async function withMapping(
  context: CommandContext,
  { workspace, ports }: Session,
  { as, words, mapping, saveAs: typed, sheet, headerRow }: MappedReading,
  run: (mapping: MappedColumns | undefined, saveAs: string | null, said?: SaidValues) => Promise<ImportOutcome>,
): Promise<string | null> {
  const told = context.texts.lists.import.mapping;
  let read = mapping;
  let saveAs = typed ?? null;
  let outcome: ImportOutcome;
  try {
    outcome = await run(mapping, saveAs);
  } catch (error) {
    const unknown = error instanceof AppError && error.problem.code === "table-columns-missing" ? error.problem : null;
    if (unknown === null || !context.interactive || mapping !== undefined) throw error;
    const asked = await askColumns(context, as, unknown.params.found, words);
    read = asked.mapping.columns.length === 0 ? undefined : asked.mapping;
    if (read !== undefined) saveAs ??= await askOptionalText(context, told.saveAs);
    outcome = await run(read, saveAs, asked.said);
  }
  if (read === undefined || saveAs === null) return null;
  if (outcome !== "done") return told.notSaved({ name: saveAs, tried: outcome === "tried" });
  const place = {
    ...(sheet === undefined ? {} : { sheet }),
    ...(headerRow === undefined ? {} : { headerRow }),
  };
  const change = { type: "workspace.map-columns" as const, mapping: { ...read, name: saveAs, ...place } };
  unwrap(await workspace.change("workspace", registerFiles.workspace, change, ports()));
  return told.saved(saveAs);
}

/** A mapping as its flags, for the next command; each with a blank in front. */
export function mappingWords(mapping: MappedColumns | undefined): string {
  const { columns = [], values = [] } = mapping ?? {};
  const maps = columns.map(({ heading, column }) => ` --map "${heading}=${column}"`);
  const meant = values.map(({ column, text, value }) => ` --map-value "${column}:${text}=${value}"`);
  return [...maps, ...meant].join("");
}

/** What was said of columns that a table lacks as flags, for the next command; each with a blank in front. */
export function saidWords(said: SaidValues | undefined): string {
  return [...(said ?? [])].map(([column, value]) => ` ${saidFlag(column)} ${value}`).join("");
}
