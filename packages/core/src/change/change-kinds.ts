import type { DocumentByKind, DocumentKind } from "../model/document-kinds.ts";
import type { CriteriaChange, CriteriaMaking } from "./criteria-change.ts";
import type { DocumentsChange } from "./document-change.ts";
import type { DutyChange, DutyMaking } from "./duty-change.ts";
import type { FindingChange } from "./finding-change.ts";
import type { IndexChange, IndexMaking } from "./index-change.ts";
import type { IndicatorsChange } from "./indicator-change.ts";
import type { InitiativesChange } from "./initiative-change.ts";
import type { OfficialUnitsChange } from "./official-units-change.ts";
import type { PlanChange, PlanMaking } from "./plan-change.ts";
import type { ProgrammeOwnChange } from "./programme-change.ts";
import type { CalendarChange, FiguresChange, PeopleChange, WorkspaceChange } from "./register-changes.ts";
import type { ScorecardChange, ScorecardMaking } from "./scorecard-change.ts";
import type { UnitsChange } from "./units-change.ts";
import type { VisitOwnChange } from "./visit-change.ts";

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

/** Every change there is, the making of new documents among them. */
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
