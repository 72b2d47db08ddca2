import { refusalOfContent } from "../documents/parse-document.ts";
import type { DocumentByKind, DocumentKind } from "../model/document-kinds.ts";
import type { Units } from "../model/units.ts";
import { fail, type Result, succeed } from "../result.ts";
import { normaliseText } from "../text.ts";
import type {
  AnyChange,
  ChangeByKind,
  DocumentAndChange,
  ProgrammeCreation,
  VisitChange,
  VisitPlanning,
} from "./change-kinds.ts";
import type { ChangeContext } from "./context.ts";
import { type CriteriaMaking, changeCriteria, makeCriteria } from "./criteria-change.ts";
import { changeDocuments } from "./document-change.ts";
import { changeDuty, type DutyMaking, makeDuty } from "./duty-change.ts";
import { changeFinding, type FindingChange } from "./finding-change.ts";
import { changeIndex, type IndexMaking, makeIndex } from "./index-change.ts";
import { changeIndicators } from "./indicator-change.ts";
import { changeInitiatives } from "./initiative-change.ts";
import { changeOfficialUnits, type RecordedOfficialUnits, recordedOfficialUnits } from "./official-units-change.ts";
import { changePlan, makePlan, type PlanMaking } from "./plan-change.ts";
import { changeProgramme, createProgramme } from "./programme-change.ts";
import { created, recorded } from "./record-change.ts";
import { type RecordedImport, recordedImport } from "./recorded-import.ts";
import { changeCalendar, changeFigures, changePeople, changeWorkspace } from "./register-changes.ts";
import { changeScorecard, makeScorecard, type ScorecardMaking } from "./scorecard-change.ts";
import { changeUnits } from "./units-change.ts";
import { changeVisit, planVisit } from "./visit-change.ts";

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

/** A change with its texts as they come in: NFC, plain spaces, no control characters (TEXT-1). */
function normalised<T>(value: T): T {
  if (typeof value === "string") return normaliseText(value) as T;
  if (Array.isArray(value)) return value.map(normalised) as T;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, normalised(inner)])) as T;
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
