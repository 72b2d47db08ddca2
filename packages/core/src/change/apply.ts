import { refusalOfContent } from "../documents/parse-document.ts";
import type { DocumentByKind, DocumentKind } from "../model/document-kinds.ts";
import type { HistoryEntry } from "../model/envelope.ts";
import type { Units } from "../model/units.ts";
import { fail, type Result, succeed } from "../result.ts";
import { normaliseText } from "../text.ts";
import type { ChangeContext } from "./context.ts";
import { type CriteriaChange, type CriteriaMaking, changeCriteria, makeCriteria } from "./criteria-change.ts";
import { changeDocuments, type DocumentsChange } from "./document-change.ts";
import { changeDuty, type DutyChange, type DutyMaking, makeDuty } from "./duty-change.ts";
import { changeFinding, type FindingChange } from "./finding-change.ts";
import { changeIndex, type IndexChange, type IndexMaking, makeIndex } from "./index-change.ts";
import { changeIndicators, type IndicatorsChange } from "./indicator-change.ts";
import { changeInitiatives, type InitiativesChange } from "./initiative-change.ts";
import {
  changeOfficialUnits,
  type OfficialUnitsChange,
  type RecordedOfficialUnits,
  recordedOfficialUnits,
} from "./official-units-change.ts";
import { type Json, patchesBack } from "./patch.ts";
import { changePlan, makePlan, type PlanChange, type PlanMaking } from "./plan-change.ts";
import { changeProgramme, createProgramme, type ProgrammeOwnChange } from "./programme-change.ts";
import { type RecordedImport, recordedImport } from "./recorded-import.ts";
import { recordLists } from "./records.ts";
import {
  type CalendarChange,
  changeCalendar,
  changeFigures,
  changePeople,
  changeWorkspace,
  type FiguresChange,
  type PeopleChange,
  type WorkspaceChange,
} from "./register-changes.ts";
import { changeScorecard, makeScorecard, type ScorecardChange, type ScorecardMaking } from "./scorecard-change.ts";
import { changeUnits, type UnitsChange } from "./units-change.ts";
import { changeVisit, planVisit, type VisitOwnChange } from "./visit-change.ts";

export type VisitPlanning = Extract<VisitOwnChange, { type: "visit.plan" }>;
export type VisitChange = Exclude<VisitOwnChange, VisitPlanning> | FindingChange;
export type ProgrammeCreation = Extract<ProgrammeOwnChange, { type: "programme.create" }>;
export type ProgrammeChange = Exclude<ProgrammeOwnChange, ProgrammeCreation>;

/** The changes each kind of document knows. */
export interface ChangeByKind {
  workspace: WorkspaceChange;
  units: UnitsChange | OfficialUnitsChange;
  calendar: CalendarChange;
  people: PeopleChange;
  documents: DocumentsChange;
  initiatives: InitiativesChange;
  indicators: IndicatorsChange;
  plan: PlanChange;
  duty: DutyChange;
  visit: VisitChange;
  programme: ProgrammeChange;
  figures: FiguresChange;
  criteria: CriteriaChange;
  scorecard: ScorecardChange;
  index: IndexChange;
}
export type AnyChange =
  | ChangeByKind[DocumentKind]
  | VisitPlanning
  | PlanMaking
  | DutyMaking
  | ProgrammeCreation
  | CriteriaMaking
  | ScorecardMaking
  | IndexMaking;

/** One document with a change of its kind. */
export type DocumentAndChange = {
  [K in DocumentKind]: { kind: K; document: DocumentByKind[K]; change: ChangeByKind[K] };
}[DocumentKind];

/**
 * The one door for changes: every flag, prompt, form, import and quick fix builds a change and gives it to this
 * function (docs/decisions/0007-one-door.md). The result is the new document with one more history entry, or a typed
 * problem; a change that alters nothing gives the document as it was. Texts come in normalised (TEXT-1), and what no
 * document may hold is refused here, so that whatever is accepted can be written (SPEC HIST-2, FILE-11).
 */
export function applyChange<K extends DocumentKind>(
  kind: K,
  document: DocumentByKind[K],
  change: ChangeByKind[K],
  context: ChangeContext,
): Result<DocumentByKind[K]> {
  const clean = normalised(change);
  const input = { kind, document, change: clean } as DocumentAndChange;
  const changed = changeDocument(input, context) as Result<DocumentByKind[K]>;
  if (!changed.ok) return changed;
  const refusal = refusalOfContent(kind, changed.value);
  if (refusal !== null) return fail(refusal);
  return succeed(recorded(document, changed.value, historyForm(clean, document, changed.value), context));
}

/** What the history keeps of a change: itself, but for one that would double its document. */
function historyForm(
  change: AnyChange,
  before: object,
  after: object,
): AnyChange | RecordedOfficialUnits | RecordedImport {
  if (change.type === "unit.official") return recordedOfficialUnits(change, before as Units, after as Units);
  return recordedImport(change) ?? change;
}

/** A new visit with its first history entry. */
export function applyPlanning(change: VisitPlanning, context: ChangeContext): Result<DocumentByKind["visit"]> {
  return applyMaking("visit", planVisit, change, context);
}

/** A new plan with its first history entry. */
export function applyPlanMaking(change: PlanMaking, context: ChangeContext): Result<DocumentByKind["plan"]> {
  return applyMaking("plan", makePlan, change, context);
}

/** A new duty with its first history entry. */
export function applyDutyMaking(change: DutyMaking, context: ChangeContext): Result<DocumentByKind["duty"]> {
  return applyMaking("duty", makeDuty, change, context);
}

/** A new criteria set with its first history entry. */
export function applyCriteriaMaking(
  change: CriteriaMaking,
  context: ChangeContext,
): Result<DocumentByKind["criteria"]> {
  return applyMaking("criteria", makeCriteria, change, context);
}

/** A new scorecard with its first history entry. */
export function applyScorecardMaking(
  change: ScorecardMaking,
  context: ChangeContext,
): Result<DocumentByKind["scorecard"]> {
  return applyMaking("scorecard", makeScorecard, change, context);
}

/** A new index scheme with its first history entry. */
export function applyIndexMaking(change: IndexMaking, context: ChangeContext): Result<DocumentByKind["index"]> {
  return applyMaking("index", makeIndex, change, context);
}

/** A document made by a change, through the same care as every other change. */
function applyMaking<K extends DocumentKind, C extends { type: string }>(
  kind: K,
  make: (change: C, context: ChangeContext) => Result<DocumentByKind[K]>,
  change: C,
  context: ChangeContext,
): Result<DocumentByKind[K]> {
  const clean = normalised(change);
  const made = make(clean, context);
  if (!made.ok) return made;
  const refusal = refusalOfContent(kind, made.value);
  return refusal === null ? succeed(created(made.value, clean, context)) : fail(refusal);
}

/** A new programme with its first history entry. */
export function applyProgrammeCreation(
  change: ProgrammeCreation,
  context: ChangeContext,
): Result<DocumentByKind["programme"]> {
  return applyMaking("programme", createProgramme, change, context);
}

/** A document just made, with the entry that says so. */
export function created<D extends { id: string; revision: number; history: HistoryEntry[] }>(
  document: D,
  change: { type: string },
  context: Pick<ChangeContext, "newId" | "now" | "actor">,
): D {
  const entry = historyEntry(change, 1, [document.id], [], context);
  return { ...document, revision: 1, history: [entry] };
}

/** `after` with its revision and one more history entry; `before` when nothing differs. */
export function recorded<D extends { id: string; revision: number; history: HistoryEntry[] }>(
  before: D,
  after: D,
  change: { type: string },
  context: Pick<ChangeContext, "newId" | "now" | "actor">,
  undoes?: string,
): D {
  const back = patchesBack(contentOf(before), contentOf(after));
  if (back.length === 0) return before;
  const revision = before.revision + 1;
  const entry = historyEntry(change, revision, recordsTouched(before, after, back), back, context);
  return { ...after, revision, history: [...before.history, undoes === undefined ? entry : { ...entry, undoes }] };
}

function recordsTouched(before: { id: string }, after: object, back: HistoryEntry["back"]): string[] {
  const records = new Set<string>();
  for (const { op, path, value, ids } of back) {
    const [list, item] = path;
    // What was made together is named in the way back already.
    if (ids !== undefined && list !== undefined && path.length === 1 && recordLists.has(list)) continue;
    const id = item?.startsWith("#") ? item.slice(1) : op === "insert" && hasId(value) ? value.id : undefined;
    if (list === "evidence" && id !== undefined) records.add(ownerOf(id, after) ?? ownerOf(id, before) ?? before.id);
    else records.add(list !== undefined && recordLists.has(list) && id !== undefined ? id : before.id);
  }
  return [...records];
}

/** The finding or task that a piece of evidence belongs to: adding it is a part of that record's story. */
function ownerOf(evidenceId: string, document: object): string | null {
  const list: unknown = "evidence" in document ? document.evidence : [];
  const found = Array.isArray(list) ? list.find((item: unknown) => hasId(item) && item.id === evidenceId) : undefined;
  if (!hasId(found)) return null;
  const owner = "findingId" in found ? found.findingId : "taskId" in found ? found.taskId : null;
  return typeof owner === "string" ? owner : null;
}

/** A change with its texts as they come in: NFC, plain spaces, no control characters (TEXT-1). */
function normalised<T>(value: T): T {
  if (typeof value === "string") return normaliseText(value) as T;
  if (Array.isArray(value)) return value.map(normalised) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, normalised(inner)])) as T;
}

function historyEntry(
  change: { type: string },
  revision: number,
  records: string[],
  back: HistoryEntry["back"],
  context: Pick<ChangeContext, "newId" | "now" | "actor">,
): HistoryEntry {
  return { id: context.newId(), at: context.now, actor: context.actor, revision, change: { ...change }, records, back };
}

function changeDocument(input: DocumentAndChange, context: ChangeContext): Result<DocumentByKind[DocumentKind]> {
  switch (input.kind) {
    case "workspace":
      return changeWorkspace(input.document, input.change);
    case "units":
      return input.change.type === "unit.official"
        ? changeOfficialUnits(input.document, input.change, context)
        : changeUnits(input.document, input.change, context);
    case "calendar":
      return changeCalendar(input.document, input.change);
    case "people":
      return changePeople(input.document, input.change, context);
    case "documents":
      return changeDocuments(input.document, input.change, context);
    case "initiatives":
      return changeInitiatives(input.document, input.change, context);
    case "indicators":
      return changeIndicators(input.document, input.change, context);
    case "plan":
      return changePlan(input.document, input.change, context);
    case "duty":
      return changeDuty(input.document, input.change, context);
    case "visit":
      return isFindingChange(input.change)
        ? changeFinding(input.document, input.change, context)
        : changeVisit(input.document, input.change, context);
    case "programme":
      return changeProgramme(input.document, input.change, context);
    case "figures":
      return changeFigures(input.document, input.change, context);
    case "criteria":
      return changeCriteria(input.document, input.change, context);
    case "scorecard":
      return changeScorecard(input.document, input.change, context);
    case "index":
      return changeIndex(input.document, input.change, context);
  }
}

function isFindingChange(change: VisitChange): change is FindingChange {
  return change.type.startsWith("finding.");
}

/** A document without what every change alters: the part that history compares. */
function contentOf(document: { revision: number; history: HistoryEntry[] }): Json {
  const { revision: _revision, history: _history, ...content } = document;
  return content as unknown as Json;
}

function hasId(value: unknown): value is { id: string } {
  return typeof value === "object" && value !== null && "id" in value && typeof value.id === "string";
}
