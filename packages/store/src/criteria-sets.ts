import { applyCriteriaMaking } from "@cchc/core/change/apply";
import { type CriteriaChange, type CriteriaMaking, nextCriteriaNumber } from "@cchc/core/change/criteria-change";
import { latestDay } from "@cchc/core/change/finding-acts";
import type { CalendarDay } from "@cchc/core/day";
import { type MappedColumns, withMappedValues, wordsWithMapping } from "@cchc/core/lists/column-mapping";
import { type CriteriaRows, readCriteria } from "@cchc/core/lists/criteria-list";
import { criteriaColumns } from "@cchc/core/lists/list-columns";
import type { ListWords } from "@cchc/core/lists/list-words";
import { documentNames, unitNames } from "@cchc/core/lists/names";
import type { Table } from "@cchc/core/lists/table";
import type { Criteria } from "@cchc/core/model/criteria";
import { type Problem, problem } from "@cchc/core/problem";
import { scorecardState } from "@cchc/core/query/scorecard-state";
import { fail, type Result, succeed } from "@cchc/core/result";
import { bandsOn } from "@cchc/core/scoring/bands";
import { compareVietnamese } from "@cchc/core/text";
import { counts, documentsOfKind, type Wanted } from "./documents-of-kind.ts";
import { scorecardsOfSetOrRefuse } from "./list-scorecards.ts";
import { renumberDocument, resolveNumbered, withTakenNumbers } from "./numbered-documents.ts";
import type { ChangePorts } from "./ports.ts";
import { readTable, type TableReading } from "./read-table.ts";
import type { SkippedFile } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

/** A criteria set and where it lies. */
export interface FoundCriteria {
  file: string;
  criteria: Criteria;
}

/** Every criteria set that can be read, the latest year first, and what could not. */
export async function listCriteria(
  workspace: Workspace,
  wanted?: Wanted,
): Promise<{ sets: FoundCriteria[]; skipped: SkippedFile[] }> {
  const { documents, skipped } = await documentsOfKind(workspace, "criteria");
  const counting = documents.filter(({ document }) => counts(document, wanted));
  const sets = counting.map(({ file, document }) => ({ file, criteria: document }));
  sets.sort(
    ({ criteria: left }, { criteria: right }) => right.year - left.year || compareVietnamese(left.number, right.number),
  );
  return { sets, skipped };
}

/** The criteria set that `text` means: id, beginning of it, or number (SPEC ID-2). */
export async function findCriteria(workspace: Workspace, text: string): Promise<Result<FoundCriteria>> {
  const { sets, skipped } = await listCriteria(workspace);
  const named = ({ criteria: { id, number, title } }: FoundCriteria) => ({ id, number, label: title });
  return resolveNumbered(workspace, "criteria", text, { found: sets, skipped, named });
}

/** A table of criteria: the file, how problems name it, and what it calls its columns where they are not called as usual. */
export interface TableOfCriteria extends Pick<TableReading, "encoding" | "sheet" | "headerRow"> {
  path: string;
  file: string;
  words: ListWords;
  mapping?: MappedColumns | undefined;
}

/** What a table says of the items of a set, with every problem of its rows; nothing is written (SPEC SCORE-15). */
export async function readCriteriaTable(
  workspace: Workspace,
  { path, file, words: usual, mapping, ...reading }: TableOfCriteria,
  { today }: Pick<ChangePorts, "today">,
): Promise<Result<CriteriaRows & { table: Table }>> {
  const words = mapping === undefined ? usual : wordsWithMapping(usual, mapping);
  const list = { kind: "criteria", columns: criteriaColumns, words };
  const read = await readTable(path, file, { ...reading, list });
  if (!read.ok) return read;
  const table = mapping === undefined ? read.value : withMappedValues(read.value, mapping, words);
  const units = unitNames(await workspace.units(), today);
  const rows = readCriteria(table, file, { words, units, documents: documentNames([]) });
  return rows.ok ? succeed({ ...rows.value, table: read.value }) : rows;
}

/** The set that would be made, or why not; nothing is written. Its number is the one that is free now. */
export async function tryCriteria(
  workspace: Workspace,
  making: Omit<CriteriaMaking, "type" | "number">,
  ports: ChangePorts,
): Promise<Result<Criteria>> {
  const { sets } = await listCriteria(workspace);
  const number = nextCriteriaNumber(
    making,
    sets.map(({ criteria }) => criteria.number),
  );
  const context = await workspace.changeContext(ports);
  return applyCriteriaMaking({ type: "criteria.create", number, ...making }, context);
}

/** A new criteria set in a file of its own. Two processes at once get two numbers (SPEC SCORE-16). */
export async function createCriteria(
  workspace: Workspace,
  making: Omit<CriteriaMaking, "type" | "number">,
  ports: ChangePorts,
): Promise<Result<FoundCriteria>> {
  return withTakenNumbers(workspace, "criteria", async ({ taken }) => {
    const number = nextCriteriaNumber(making, taken);
    const context = await workspace.changeContext(ports);
    const made = applyCriteriaMaking({ type: "criteria.create", number, ...making }, context);
    if (!made.ok) return made;
    const file = `criteria/${number}_${made.value.id.slice(-6)}.criteria.json`;
    const created = await workspace.create("criteria", file, made.value);
    return created.ok ? succeed({ file, criteria: created.value }) : created;
  });
}

/**
 * Other bands from a day on (SPEC SCORE-22). Refused where a scorecard is final since that day or later: its band would
 * change (`bands-touch-final`).
 */
export async function changeBands(
  workspace: Workspace,
  { file, criteria }: FoundCriteria,
  bands: Omit<Extract<CriteriaChange, { type: "criteria.bands" }>, "type">,
  ports: ChangePorts,
): Promise<Result<Criteria>> {
  const scorecards = await scorecardsOfSetOrRefuse(workspace, criteria);
  if (!scorecards.ok) return scorecards;
  const final = scorecards.value.flatMap(({ scorecard }) => {
    const finalOn = scorecardState(scorecard, latestDay)?.finalOn ?? null;
    return finalOn !== null && finalOn >= bands.from ? [{ number: scorecard.number, finalOn }] : [];
  });
  const [first, ...others] = final.map(({ finalOn }) => finalOn);
  if (first !== undefined) {
    const last = others.reduce((latest, day) => (day > latest ? day : latest), first);
    const numbers = final.map(({ number }) => number).sort(compareVietnamese);
    const params = { criteria: criteria.number, from: bands.from, scorecards: numbers, last };
    return fail(problem("bands-touch-final", params));
  }
  return workspace.change("criteria", file, { type: "criteria.bands", ...bands }, ports);
}

/**
 * Why a criteria set may not become what undoing makes of it (`undo-bands-final`): scorecards are final whose day would get
 * other bands; null where none would (SPEC SCORE-28).
 */
export async function refusalOfOtherBands(
  workspace: Workspace,
  before: Criteria,
  after: Criteria,
): Promise<Problem | null> {
  if (JSON.stringify(before.scales) === JSON.stringify(after.scales)) return null;
  const scorecards = await scorecardsOfSetOrRefuse(workspace, before);
  if (!scorecards.ok) return scorecards.problem;
  const bandsOf = ({ scales }: Criteria, day: CalendarDay) => JSON.stringify(bandsOn(scales, day));
  const touched = scorecards.value.flatMap(({ scorecard }) => {
    const finalOn = scorecardState(scorecard, latestDay)?.finalOn ?? null;
    return finalOn !== null && bandsOf(before, finalOn) !== bandsOf(after, finalOn) ? [scorecard.number] : [];
  });
  if (touched.length === 0) return null;
  return problem("undo-bands-final", { criteria: before.number, scorecards: touched.sort(compareVietnamese) });
}

/** The next free number of a set whose number an earlier made one has; null when its number is free by now. */
export async function renumberCriteria(
  workspace: Workspace,
  file: string,
  ports: ChangePorts,
): Promise<Result<{ from: string; to: string } | null>> {
  const changeTo = (number: string): CriteriaChange => ({ type: "criteria.renumber", number });
  return renumberDocument(workspace, "criteria", file, { next: nextCriteriaNumber, changeTo }, ports);
}
