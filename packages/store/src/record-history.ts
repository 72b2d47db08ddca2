import { join } from "node:path";
import type { IndexChange } from "@cchc/core/change/index-change";
import { recordsOf } from "@cchc/core/change/records";
import type { ScorecardChange } from "@cchc/core/change/scorecard-change";
import { resultNumber } from "@cchc/core/indices/scheme";
import type { AnyDocument } from "@cchc/core/model/document-kinds";
import type { HistoryEntry } from "@cchc/core/model/envelope";
import type { Index } from "@cchc/core/model/indices";
import type { Scorecard } from "@cchc/core/model/scorecard";
import { type Problem, problem } from "@cchc/core/problem";
import { findingNumber } from "@cchc/core/query/facts";
import type { OwnRegistered } from "@cchc/core/query/own-document";
import { targetNumber, taskNumber } from "@cchc/core/query/task-state";
import { fail, type Result, succeed } from "@cchc/core/result";
import { type PartOfBatch, restOfBatch } from "./change-batches.ts";
import { allOrNone } from "./change-together.ts";
import { refusalOfTakingBack, type TakenBackHandOvers, takeBackHandOvers } from "./change-units.ts";
import { collectionName } from "./figure-collections.ts";
import type { FoundRecord } from "./find-record.ts";
import { issuedUpon } from "./issued-upon.ts";
import type { ChangePorts } from "./ports.ts";
import { usersOfMade } from "./record-users.ts";
import { type NumberToTakeBack, numberToTakeBack, type TakenBackNumber } from "./take-back-number.ts";
import type { Workspace } from "./workspace.ts";

/** An entry of a history, with what became of it. */
export interface TracedEntry {
  entry: HistoryEntry;
  /** For an undoing: the entry it took back. */
  takenBack: HistoryEntry | null;
  /** Whether a later entry took it back. */
  undone: boolean;
}

/** What happened to a record, oldest first: the entries of its document that touched it (SPEC HIST-1, HIST-2). */
export async function recordHistory(workspace: Workspace, record: FoundRecord): Promise<Result<TracedEntry[]>> {
  const read = await workspace.read(record.kind, record.file);
  return read.ok ? succeed(traceHistory(read.value, record.id)) : fail(read.problem);
}

/** An undoing, and the findings that went back with it when it was a change of units. */
export interface Undone {
  traced: TracedEntry;
  handOvers: TakenBackHandOvers | null;
  /** The record whose number went back, or stayed, with the issue of its document. */
  numberOf: TakenBackNumber | null;
  /** Other documents of the same import or act, which went back with it (SPEC LIST-16, SCORE-25). */
  together: readonly string[];
  /** Numbers of the scorecards, or of the scheme, that the import had opened, which were withdrawn with it. */
  withdrawn: readonly string[];
  /** What stays with nothing in it. */
  left: EmptyDocument | null;
  /** Documents that were issued since and may state what went back (SPEC ISSUE-17). */
  issued: readonly OwnRegistered[];
}

/** An index without results or a collection without figures, by what people call it. */
export interface EmptyDocument {
  kind: "index" | "figures";
  name: string;
}

/** What an undoing writes into documents for people to read. */
export interface UndoWords {
  /** Why a scorecard is withdrawn that the import of a table had opened. */
  importTakenBack: (source: string) => string;
}

/** How an undoing is told in documents, and the entry that is meant where somebody saw it before. */
export interface UndoOptions {
  words?: UndoWords;
  /** Refused with `undo-outdated` where another entry is the last by now. */
  entryId?: string;
}

const plainWords: UndoWords = { importTakenBack: (source) => source };

/**
 * Takes back the last change of a record and gives the entry that says so (SPEC HIST-3). Findings that a change of units
 * had handed over go back with it, and so does the number that a record got with its document.
 */
export async function undoRecord(
  workspace: Workspace,
  record: FoundRecord,
  ports: ChangePorts,
  { words = plainWords, entryId }: UndoOptions = {},
): Promise<Result<Undone>> {
  const before = await workspace.read(record.kind, record.file);
  if (!before.ok) return fail(before.problem);
  // Whatever may be refused is refused before the first of the two files is written.
  const planned = await plannedUndo(workspace, record, before.value, ports);
  if (!planned.ok) return planned;
  const { number, recordId, entry, eventIds, together, issued } = planned.value;
  if (entryId !== undefined && entry.id !== entryId) return fail(problem("undo-outdated", { record: record.number }));
  if (together.length > 0 || openedBy(entry) !== null) {
    const done = await undoTogether(workspace, record, { recordId, entry, others: together }, ports, words);
    return done.ok ? succeed({ ...done.value, issued }) : done;
  }
  const returned = await number?.write();
  if (returned?.ok === false) return returned;
  const undone = await workspace.undo(record.kind, record.file, { recordId, entryId: entry.id }, ports);
  if (!undone.ok) return fail(inNumbers(undone.problem, record, before.value));
  const last = traceHistory(undone.value, null).at(-1);
  if (last === undefined) throw new Error(`an undoing leaves an entry in ${join(workspace.root, record.file)}`);
  if (eventIds.length === 0) {
    return succeed({
      traced: last,
      handOvers: null,
      numberOf: number?.numberOf ?? null,
      together: [],
      withdrawn: [],
      left: emptied(undone.value, record.file),
      issued,
    });
  }
  const handOvers = await takeBackHandOvers(workspace, new Set(eventIds), ports);
  const alone = { numberOf: null, together: [], withdrawn: [], left: null, issued };
  return succeed({ traced: last, handOvers, ...alone });
}

/**
 * Takes an import or an act back in every document it was of: in all of them or in none (SPEC LIST-16). A scorecard or
 * a scheme that the import had opened is withdrawn with it.
 */
async function undoTogether(
  workspace: Workspace,
  record: FoundRecord,
  { recordId, entry, others }: { recordId: string; entry: HistoryEntry; others: readonly PartOfBatch[] },
  ports: ChangePorts,
  words: UndoWords,
): Promise<Result<Omit<Undone, "issued">>> {
  const parts = new Map(others.map((one) => [one.file, one]));
  const withdrawn: string[] = [];
  let traced: TracedEntry | undefined;
  let left: EmptyDocument | null = null;
  const done = await allOrNone(workspace, [record.file, ...parts.keys()], async (file, writing) => {
    const part = parts.get(file) ?? { recordId, entry };
    const meant = { recordId: part.recordId, entryId: part.entry.id };
    const source = openedBy(part.entry);
    if (record.kind === "index" && source !== null) {
      const withdrawal = { on: ports.today, reason: words.importTakenBack(source) };
      const then = (index: Index): IndexChange | undefined => {
        if (!isUntouched(index)) return undefined;
        withdrawn.push(index.number);
        return { type: "index.withdraw", ...withdrawal };
      };
      const one = await workspace.undo("index", file, { ...meant, then }, ports, writing);
      if (!one.ok) return one;
      traced = traceHistory(one.value, null).findLast(({ takenBack }) => takenBack);
      left = emptied(one.value, file);
      return one;
    }
    if (record.kind !== "scorecard" || source === null) {
      const one = await workspace.undo(record.kind, file, meant, ports, writing);
      if (one.ok && file === record.file) traced = traceHistory(one.value, null).at(-1);
      return one;
    }
    // Nothing else was done to it: whatever came later would stand on the points. One write: never the half of it.
    const then = ({ number }: Scorecard): ScorecardChange => {
      withdrawn.push(number);
      return { type: "scorecard.withdraw", on: ports.today, reason: words.importTakenBack(source) };
    };
    const one = await workspace.undo("scorecard", file, { ...meant, then }, ports, writing);
    if (one.ok && file === record.file) traced = traceHistory(one.value, null).findLast(({ takenBack }) => takenBack);
    return one;
  });
  if (!done.ok) return done;
  if (traced === undefined) throw new Error(`an undoing leaves an entry in ${record.file}`);
  const together = [...parts.keys()];
  return succeed({ traced, handOvers: null, numberOf: null, together, withdrawn, left });
}

/** Whether a scheme holds nothing and nobody did anything to it but importing into it and taking that back. */
function isUntouched({ results, history }: Index): boolean {
  const own = new Set(["index.define", "index.import", "undo"]);
  return results.length === 0 && history.every(({ change }) => own.has(change.type));
}

/** What an undoing left empty, since nothing else says that it is still there (SPEC LIST-42). */
function emptied(document: AnyDocument, file: string): EmptyDocument | null {
  if (document.kind === "index" && document.results.length === 0 && document.withdrawn === undefined)
    return { kind: "index", name: document.number };
  if (document.kind === "figures" && document.figures.length === 0)
    return { kind: "figures", name: collectionName(file) };
  return null;
}

/** The table whose import opened the document that this entry is of; null for every other change. */
function openedBy({ change }: HistoryEntry): string | null {
  if (!("opened" in change) || change.opened !== true) return null;
  return "source" in change && typeof change.source === "string" ? change.source : "";
}

/** What undoing would do; nothing of it is done yet. */
export interface PlannedUndo {
  recordId: string;
  /** The entry that goes back. */
  entry: HistoryEntry;
  /** The document as it would be. */
  after: AnyDocument;
  /** The number that goes back with the issue of a document. */
  number: NumberToTakeBack | null;
  /** The events of units whose hand-overs go back. */
  eventIds: readonly string[];
  /** The other documents of the import that goes back. */
  together: readonly PartOfBatch[];
  /** Documents that were issued since and may state what goes back. */
  issued: readonly OwnRegistered[];
}

/**
 * What undoing the last change of a record would do to `document`, on disk or in an editor, or why it may not be
 * (SPEC HIST-3, HIST-5, HIST-6). Nothing is written.
 */
export async function plannedUndo(
  workspace: Workspace,
  record: Pick<FoundRecord, "kind" | "file" | "id" | "number">,
  document: AnyDocument,
  ports: ChangePorts,
): Promise<Result<PlannedUndo>> {
  const recordId = record.id ?? document.id;
  const [{ lastChangeOf, undoLastChange }, { itemsMade }] = await Promise.all([
    import("@cchc/core/change/undo"),
    import("@cchc/core/change/patch"),
  ]);
  const entry = lastChangeOf(document, recordId);
  if (entry === undefined) {
    return fail(nothingToUndo(record, document));
  }
  const number = await numberToTakeBack(workspace, entry, recordId, ports);
  if (!number.ok) return number;
  const users = await usersOfMade(workspace, entry, record.file, number.value?.after ?? null);
  if (users.length > 0) {
    return fail(
      problem("undo-in-use", { record: record.number, users: users.slice(0, MOST_NAMED), total: users.length }),
    );
  }
  const after = undoLastChange(document, recordId, await workspace.contextOf(record.kind, ports));
  if (!after.ok) return fail(inNumbers(after.problem, record, document));
  if (document.kind === "criteria" && after.value.kind === "criteria") {
    const { refusalOfOtherBands } = await import("./criteria-sets.ts");
    const refusal = await refusalOfOtherBands(workspace, document, after.value);
    if (refusal !== null) return fail(refusal);
  }
  const together = await restOfBatch(workspace, { ...record, document }, entry, ports);
  if (!together.ok) return together;
  const eventIds = record.kind === "units" ? itemsMade(entry.back, "events") : [];
  if (document.kind === "units") {
    const refusal = await refusalOfTakingBack(
      workspace,
      document.events.filter(({ id }) => eventIds.includes(id)),
    );
    if (refusal !== null) return fail(refusal);
  }
  const issued = await issuedUpon(workspace, document, entry);
  return succeed({
    recordId,
    entry,
    after: after.value,
    number: number.value,
    eventIds,
    together: together.value,
    issued,
  });
}

/** That nothing is left to undo, and what it is where it can be cancelled or withdrawn instead. */
function nothingToUndo({ number }: Pick<FoundRecord, "number">, document: AnyDocument): Problem {
  switch (document.kind) {
    case "visit":
    case "plan":
    case "programme":
    case "duty":
    case "criteria":
    case "scorecard":
    case "index":
      // A record inside it is not what was made.
      return problem("undo-nothing", {
        record: number,
        ...(number === document.number ? { made: document.kind } : {}),
      });
    case "workspace":
    case "units":
    case "calendar":
    case "people":
    case "documents":
    case "initiatives":
    case "indicators":
    case "figures":
      return problem("undo-nothing", { record: number });
  }
}

/** The problem with the numbers people type where the rules speak of ids. */
function inNumbers(refusal: Problem, record: Pick<FoundRecord, "number">, document: AnyDocument): Problem {
  if (refusal.code === "undo-nothing") return nothingToUndo(record, document);
  if (refusal.code === "undo-outdated") return problem("undo-outdated", { record: record.number });
  if (refusal.code !== "undo-blocked") return refusal;
  const numbers = recordNumbers(document);
  const records = refusal.params.records.map((id) => numbers.get(id) ?? (id === document.id ? record.number : id));
  return problem("undo-blocked", {
    ...refusal.params,
    record: record.number,
    records: [...new Set(records)].slice(0, MOST_NAMED),
  });
}

/** What people call the records of a document, by their ids. */
export function recordNumbers(document: AnyDocument): ReadonlyMap<string, string> {
  switch (document.kind) {
    case "visit": {
      const findings = document.findings.map((finding) => [finding.id, findingNumber(document, finding)] as const);
      const inside = [...document.evidence, ...document.strengths].map(({ id }) => [id, document.number] as const);
      return new Map([[document.id, document.number], ...findings, ...inside]);
    }
    case "plan": {
      const tasks = document.tasks.map((task) => [task.id, taskNumber(document, task)] as const);
      const targets = document.targets.map((target) => [target.id, targetNumber(document, target)] as const);
      const inside = [...document.evidence, ...document.rollouts].map(({ id }) => [id, document.number] as const);
      return new Map([[document.id, document.number], ...tasks, ...targets, ...inside]);
    }
    case "duty":
      return new Map([document.id, ...document.reports.map(({ id }) => id)].map((id) => [id, document.number]));
    case "people":
      return new Map(document.people.map(({ id, number }) => [id, number]));
    case "documents":
      return new Map(document.documents.map(({ id, number }) => [id, number ?? id]));
    case "initiatives":
      return new Map(document.initiatives.map(({ id, number }) => [id, number]));
    case "indicators":
      return new Map(document.indicators.map(({ id }) => [id, id]));
    case "programme":
    case "criteria":
      return new Map([[document.id, document.number]]);
    case "index": {
      const results = document.results.map((result) => [result.id, resultNumber(document, result)] as const);
      return new Map([[document.id, document.number], ...results]);
    }
    case "scorecard":
      return new Map([document.id, ...document.acts.map(({ id }) => id)].map((id) => [id, document.number]));
    case "workspace":
    case "units":
    case "calendar":
    case "figures":
      return new Map([[document.id, document.kind]]);
  }
}

const MOST_NAMED = 10;

/** The entries of a document that touched the record with this id, or all of them, oldest first. */
export function traceHistory(document: Pick<AnyDocument, "id" | "history">, id: string | null): TracedEntry[] {
  const { history } = document;
  const undone = new Set(history.map((entry) => entry.undoes));
  const touches = (entry: HistoryEntry) => id === null || id === document.id || recordsOf(entry).includes(id);
  return history.filter(touches).map((entry) => ({
    entry,
    takenBack: history.find((earlier) => earlier.id === entry.undoes) ?? null,
    undone: undone.has(entry.id),
  }));
}
