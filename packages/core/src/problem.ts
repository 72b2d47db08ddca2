import { type DeadlineProblems, deadlineProblemClasses } from "./problems/deadline-problems.ts";
import { type DocumentProblems, documentProblemClasses } from "./problems/document-problems.ts";
import { type FigureProblems, figureProblemClasses } from "./problems/figure-problems.ts";
import { type FileProblems, fileProblemClasses } from "./problems/file-problems.ts";
import { type ImportProblems, importProblemClasses } from "./problems/import-problems.ts";
import { type IndexProblems, indexProblemClasses } from "./problems/index-problems.ts";
import { type PlanProblems, planProblemClasses } from "./problems/plan-problems.ts";
import type { ProblemClass } from "./problems/problem-class.ts";
import { type RecordProblems, recordProblemClasses } from "./problems/record-problems.ts";
import { type ReportProblems, reportProblemClasses } from "./problems/report-problems.ts";
import { type ScoreProblems, scoreProblemClasses } from "./problems/score-problems.ts";
import { type TemplateProblems, templateProblemClasses } from "./problems/template-problems.ts";
import { type UnitProblems, unitProblemClasses } from "./problems/unit-problems.ts";
import { type VisitProblems, visitProblemClasses } from "./problems/visit-problems.ts";
import { type WorkbookProblems, workbookProblemClasses } from "./problems/workbook-problems.ts";
import type { CalendarDay } from "./day.ts";
import type { ImportKind, MappedKind } from "./lists/list-kinds.ts";
import type { FindingActName } from "./machine/finding-machine.ts";
import type { ScorecardActName } from "./machine/scorecard-machine.ts";
import type { VisitActName } from "./machine/visit-machine.ts";
import type {
  Category,
  DutyFrequency,
  FindingStatus,
  IndicatorKind,
  Level,
  MissingOfTarget,
  ScorecardStatus,
  ScoreItemKind,
  ScoreKind,
  UnitEventKind,
  VisitKind,
  VisitStatus,
} from "./model/codes.ts";
import type { TaskAct } from "./model/task.ts";

/**
 * Every expected thing that can go wrong: a code and typed parameters, no prose; one file a subject in `problems/`. The
 * texts are in @cchc/messages, one per code and language; the shells map classes to exit codes and dialogs
 * (docs/decisions/0003-problems.md).
 */
export interface ProblemParams
  extends DeadlineProblems,
    UnitProblems,
    FigureProblems,
    RecordProblems,
    VisitProblems,
    PlanProblems,
    IndexProblems,
    ScoreProblems,
    DocumentProblems,
    ImportProblems,
    WorkbookProblems,
    FileProblems,
    TemplateProblems,
    ReportProblems {
export interface ProblemParams {
  // deadlines and calendar
  "term-malformed": { text: string };
  "count-not-positive": { count: number };
  "count-too-large": { count: number; limit: number };
  "day-out-of-range": { from: CalendarDay; count: number; last: CalendarDay };
  "due-before-trigger": { due: CalendarDay; trigger: CalendarDay };
  "due-before-finding": { due: CalendarDay; from: CalendarDay; foundOn: CalendarDay };
  // records
  /** `nearest`: ids with names that may have been meant. */
  "unit-not-found": { unit: string; nearest?: readonly { id: string; name: string }[] };
  "unit-exists": { unit: string; name: string };
  /** `existing` has the name, the level and the parent at that time already. */
  "unit-twin": { unit: string; name: string; existing: string };
  "unit-id-malformed": { unit: string };
  /** The unit is not valid on that day; `successors` are what it became. */
  "unit-not-in-force": {
    unit: string;
    name: string;
    on: CalendarDay;
    from: CalendarDay | null;
    to: CalendarDay | null;
    successors: readonly string[];
  };
  "unit-circle": { unit: string; parent: string };
  /** No province of this name, now or before; `nearest` are names like it. */
  "province-not-found": { province: string; nearest: readonly string[] };
  /** Several units of the register may be one official unit. */
  "official-ambiguous": { name: string; level: Level; candidates: readonly { id: string; name: string }[] };
  "validity-empty": { unit: string; from: CalendarDay; to: CalendarDay };
  "event-needs-into": { event: UnitEventKind };
  "event-needs-name": { event: UnitEventKind };
  "event-needs-parent": { event: UnitEventKind };
  "event-takes-no": { event: UnitEventKind; parameter: "into" | "heir" | "name" | "parent" };
  "event-changes-nothing": { event: UnitEventKind; unit: string };
  "event-needs-heir": { units: readonly string[]; findings: number; candidates: readonly string[] };
  "heir-ends-too": { heir: string; on: CalendarDay };
  "heir-no-successor": { heir: string; successors: readonly string[] };
  "person-not-found": { person: string; nearest?: readonly { number: string; name: string }[] };
  "figure-part-not-found": { figure: string; part: string };
  /** `nearest`: ids with titles that may have been meant. */
  "indicator-not-found": { indicator: string; nearest?: readonly { id: string; title: string }[] };
  "indicator-exists": { indicator: string; title: string };
  /** A part or a term that is none: unknown, withdrawn, or the indicator itself. */
  "indicator-part-not-found": { indicator: string; part: string };
  /** `part` is made up of the indicator that it is to be a part of. */
  "indicator-circle": { indicator: string; part: string };
  /** One of the two terms of a share is missing, or something else than a share has terms. */
  "indicator-terms": { indicator: string; kind: IndicatorKind };
  /** Two definitions from one day on; null is the beginning. */
  "indicator-definitions": { indicator: string; from: CalendarDay | null };
  "area-list-not-found": { list: string };
  "area-not-in-list": { area: string; list: string; allowed: readonly string[] };
  "area-not-in-visit": { visit: string; area: string; allowed: readonly string[] };
  "area-in-use": { visit: string; area: string };
  "programme-not-found": { programme: string };
  /** Nobody of that name is in the team on `on` or later; null: ever. */
  "team-member-not-found": { programme: string; person: string; on: CalendarDay | null };
  "visit-not-found": { visit: string };
  "visit-not-open": { visit: string; status: VisitStatus; started: CalendarDay | null };
  "visit-not-concluded": { visit: string };
  "visit-has-unfinished": { visit: string; findings: readonly string[] };
  "visit-act-not-allowed": { visit: string; act: VisitActName; status: VisitStatus; from: readonly VisitStatus[] };
  "notify-scheduled-only": { visit: string; visitKind: VisitKind };
  "inspection-notice-scheduled-only": { visit: string; visitKind: VisitKind };
  "document-visit-stopped": { visit: string; status: VisitStatus };
  "conclusion-before-start": { visit: string; status: VisitStatus };
  /** `earliestDue` is the next day on which something becomes due; null when nothing is open. */
  "nothing-overdue": { visit: string; asOf: CalendarDay; earliestDue: CalendarDay | null };
  "notice-has-number": { visit: string; notice: string };
  "document-or-evidence-needed": { record: string };
  "finding-not-found": { finding: string };
  "finding-act-not-allowed": {
    finding: string;
    act: FindingActName;
    status: FindingStatus;
    from: readonly FindingStatus[];
  };
  "found-before-start": { visit: string; on: CalendarDay; startedOn: CalendarDay };
  "late-reason-needed": { visit: string; concludedOn: CalendarDay };
  "plan-not-found": { plan: string };
  "plan-days-reversed": { from: CalendarDay; to: CalendarDay };
  "plan-area-in-use": { plan: string; area: string; record: string; of: "task" | "target" };
  "target-incomplete": { missing: readonly MissingOfTarget[] };
  "plan-outside-period": {
    /** The yearly plan that new days of the period's would leave outside; null when it is the yearly one that moves. */
    yearPlan: string | null;
    plan: string;
    planFrom: CalendarDay;
    planTo: CalendarDay;
    from: CalendarDay;
    to: CalendarDay;
  };
  "area-not-in-plan": { plan: string; area: string; allowed: readonly string[] };
  "task-not-found": { task: string };
  "task-due-outside-plan": { task: string; due: CalendarDay; plan: string; from: CalendarDay; to: CalendarDay };
  /** One task, one accountable unit: it cannot co-ordinate with itself. */
  "lead-co-ordinates": { task: string; unit: string };
  "co-ordinator-repeats": { task: string; unit: string };
  "task-code-repeats": { code: string; task: string; other: string };
  "task-circle": { task: string; parent: string };
  "task-rescheduled": { task: string };
  "task-finished": { task: string; on: CalendarDay };
  "task-dropped": { task: string; on: CalendarDay };
  /** Several tasks are changed at once, and they are of more than one plan. */
  "tasks-of-plans": { plans: readonly string[] };
  "percent-out-of-range": { percent: number };
  "rollout-before-plan": { plan: string; on: CalendarDay; issuedOn: CalendarDay };
  "rollout-repeats": { plan: string; unit: string; on: CalendarDay };
  "target-not-found": { target: string };
  "target-years-reversed": { target: string; firstYear: number; lastYear: number };
  "target-outside-plan": {
    target: string;
    firstYear: number;
    lastYear: number;
    plan: string;
    from: CalendarDay;
    to: CalendarDay;
  };
  "target-needs-baseline": { target: string };
  "target-circle": { target: string };
  "baseline-after-goal": { target: string; baselineYear: number; year: number };
  "rank-not-positive": { goal: number };
  "duty-not-found": { duty: string };
  "duty-binds-nobody": { duty: string };
  "duty-day-needed": { frequency: DutyFrequency };
  "duty-period-malformed": { text: string; frequency: DutyFrequency; example: string };
  /** The period ends before the duty begins, or after it ends. */
  "duty-not-in-force": {
    duty: string;
    period: string;
    last: CalendarDay;
    from: CalendarDay;
    to: CalendarDay | null;
  };
  /** A duty cannot end before the periods that were reported. */
  "duty-reported-later": { duty: string; to: CalendarDay; period: string; last: CalendarDay };
  "duty-not-bound": { duty: string; unit: string; on: CalendarDay };
  "duty-not-yet": { duty: string; period: string; first: CalendarDay; on: CalendarDay };
  "duty-reported-already": { duty: string; period: string; unit: string; on: CalendarDay };
  "duty-visit-needed": { duty: string };
  "duty-counted": { duty: string };
  "index-not-found": { index: string };
  /** A built-in scheme of which nothing is recorded. */
  "index-unrecorded": { index: string };
  "index-result-not-found": { result: string };
  "index-code-malformed": { code: string };
  "index-years-reversed": { index: string; firstYear: number; lastYear: number };
  "index-unit-needed": { result: string };
  "index-component-of-which": { index: string };
  /** Neither a value nor a rank, a group, a qualifier or components. */
  "index-result-empty": { result: string };
  /** The same source says something of this unit and year already. */
  "index-result-exists": { result: string; scheme: string; year: number };
  "index-exists": { index: string };
  "index-unknown-scheme": { index: string };
  /** A target names a scheme that is neither built in nor recorded; `nearest` are codes that may have been meant. */
  "scheme-unknown": { scheme: string; nearest: readonly string[] };
  "index-component-not-found": { result: string; component: string; known: readonly string[] };
  /** Recorded, and not known yet on the day that is looked at. */
  "index-result-not-known": { result: string; knownOn: CalendarDay; asOf: CalendarDay };
  "index-years-same": { year: number };
  "index-compare-reversed": { index: string; from: number; to: number };
  "index-published-in-future": { result: string; on: CalendarDay; today: CalendarDay };
  "index-year-in-future": { result: string; year: number; today: CalendarDay };
  /** No version of the unit was in force in the year of the index. */
  "index-unit-not-in-force": { result: string; unit: string; year: number };
  /** The unit is of another kind than those that the scheme compares; `category`: what an own scheme may lack. */
  "index-peers-differ": { index: string; unit: string; peers: string; category?: Category };
  "criteria-not-found": { criteria: string };
  "criteria-empty": { criteria: string };
  "bands-before-last": { criteria: string; from: CalendarDay; last: CalendarDay };
  "bands-touch-final": { criteria: string; from: CalendarDay; scorecards: readonly string[]; last: CalendarDay };
  "band-repeats": { band: string };
  /** Neither from the highest to the lowest nor the other way round. */
  "bands-out-of-order": { bands: readonly { name: string; minimum: number }[] };
  /** The lowest band begins above 0 %. */
  "bands-without-lowest": { band: string; minimum: number };
  /** `most`: the highest percentage that a unit can have. */
  "band-above-maximum": { band: string; minimum: number; most: number };
  /** What is undone decided the bands of scorecards that are final. */
  "undo-bands-final": { criteria: string; scorecards: readonly string[] };
  "criteria-code-repeats": { code: string };
  /** The code of a row whose place in the set cannot be told: `parent` is none that stands above it. */
  "criteria-parent-unknown": { code: string; parent: string };
  "criteria-too-deep": { code: string };
  /** A heading of bonus or penalty in the middle of a field. */
  "criteria-kind-unclear": { code: string; title: string; above: string };
  /** The row says another kind than the heading in `row` above it. */
  "criteria-kind-contradicts": { code: string; kind: ScoreItemKind; heading: string; row: number };
  /** A row below a heading of bonus and penalty in one. */
  "criteria-kinds-mixed": { code: string; heading: string; row: number };
  /** Bonus and penalty have one level. */
  "criteria-extra-nested": { code: string; above: string };
  "penalty-negative": { item: string; points: number };
  /** A printed maximum that its parts do not make; `code` is null for a total, which may be printed with the bonus. */
  "criteria-sum-differs": {
    code: string | null;
    maximum: number;
    sum: number;
    parts: readonly { code: string; maximum: number; row: number | null }[];
    withBonus: number | null;
  };
  /** The total that was typed is not the one that the table prints. */
  "criteria-total-typed": { printed: number; typed: number };
  "group-empty": { group: string };
  "unit-not-in-group": { unit: string; criteria: string; group: string; on: CalendarDay };
  "scorecard-not-found": { scorecard: string };
  "scorecard-exists": { unit: string; criteria: string; scorecard: string };
  "scorecard-act-not-allowed": {
    scorecard: string;
    act: ScorecardActName;
    status: ScorecardStatus;
    from: readonly ScorecardStatus[];
  };
  "scorecard-final": { scorecard: string };
  /** Items without the points that the act asks for, by code. */
  "scorecard-unscored": { scorecard: string; act: ScorecardActName; items: readonly string[] };
  "score-item-not-found": { item: string; criteria: string };
  "score-item-has-parts": { item: string; parts: readonly string[] };
  "score-item-not-for-unit": { item: string; scorecard: string; unit: string };
  /** The appraisal alone scores it, and there is nothing to appraise yet. */
  "score-item-not-yet": { item: string; scorecard: string };
  /** The sheet was made for another maximum: its points are of another scale. */
  "score-maximum-differs": { item: string; maximum: number; expected: number; criteria: string };
  /** The same in a row without points, or in one that adds others up. */
  "score-maximum-doubtful": { text: string; maximum: number; accepted: readonly number[] };
  /** A row that adds others up, and what these make. */
  "score-sum-differs": { text: string; points: number; accepted: readonly number[]; items: number };
  "points-out-of-range": { item: string; points: number; maximum: number };
  "points-decimals": { item: string; points: number };
  "appraiser-submitted": { scorecard: string; by: string };
  "explanation-awaited": { scorecard: string; due: CalendarDay };
  "act-before-plan": { record: string; act: ActName; on: CalendarDay; plan: string; earliest: CalendarDay };
  "act-in-future": { record: string; act: ActName; on: CalendarDay; today: CalendarDay };
  "act-before-previous": {
    record: string;
    act: ActName;
    on: CalendarDay;
    previous: ActName;
    previousOn: CalendarDay;
  };
  "text-or-evidence-needed": { finding: string };
  "verifier-reported": { finding: string; by: string };
  "previous-is-itself": { finding: string };
  "deadline-pinned": { finding: string; due: CalendarDay };
  "deadline-pending": { finding: string };
  "extension-not-later": { finding: string; until: CalendarDay; due: CalendarDay };
  "id-ambiguous": { text: string; candidates: readonly { id: string; number: string; label: string }[] };
  "record-not-found": { record: string };
  /** The collection of figures is there and of other days. */
  "figures-period-differs": { collection: string; from: CalendarDay; to: CalendarDay };
  "document-not-found": { document: string };
  // documents of our own and their numbers
  /** An annex or a table: nobody gives it a number. */
  "template-not-numbered": { template: string };
  "committee-number-needed": { title: string; committee: string };
  "document-day-in-future": { on: CalendarDay; today: CalendarDay };
  "notice-before-conclusion": { visit: string; on: CalendarDay; concludedOn: CalendarDay };
  /** The subject has a document of this template that stands. */
  "document-issued-already": { id: string; number: string; title: string };
  "document-number-taken": { number: string; id: string; title: string; isOwn: boolean };
  /** A visit or a programme has the number of another document of the series. */
  "number-kept-by-record": { number: string; record: string };
  /** The entry that is to be this document has another number. */
  "document-number-differs": { id: string; number: string; wanted: string };
  "own-number-fixed": { id: string; number: string };
  "document-not-own": { number: string };
  /** What stands behind the number of a document is not set. */
  "head-code-missing": { setting: "issuerCode" | "letterCode" };
  /** No number, and none of this series; `example` is one that is. */
  "document-number-malformed": { text: string; example: string };
  /** A number of another type than the document's. */
  "document-type-differs": { text: string; example: string };
  /** The record that is issued has a number or a day of its own already. */
  "record-number-differs": { record: string; number: string; wanted: string };
  "record-day-differs": { record: string; number: string; on: CalendarDay; wanted: CalendarDay };
  "document-withdrawn-already": { number: string; on: CalendarDay };
  /** A visit records the number of another document of the register. */
  "record-number-taken": { record: string; number: string; id: string; title: string };
  /** An issue that stopped half-way gave other values; null for what was not asked for. */
  "half-issued-differs": {
    number: string;
    on: CalendarDay | null;
    wanted: string | null;
    wantedOn: CalendarDay | null;
  };
  "notice-number-taken": { visit: string; number: string; id: string; title: string };
  "visit-not-minuted": { visit: string };
  /** `from` is the day of what the document tells of. */
  "document-before-facts": { record: string; on: CalendarDay; from: CalendarDay };
  /** `to` is the day on which what the document announces took place. */
  "document-after-visit": { record: string; on: CalendarDay; to: CalendarDay };
  "withdrawn-before-issue": { number: string; on: CalendarDay; issuedOn: CalendarDay };
  "initiative-not-found": { initiative: string };
  /** A change would leave a value that no document may hold; `path` leads to it. */
  "value-invalid": { path: string; expected: string; found: string };
  /** The unit already changed on `later`, which an earlier ending would take back silently. */
  "unit-changed-later": { unit: string; on: CalendarDay; later: CalendarDay };
  "evidence-not-found": { evidence: string };
  /** `1.854` and `1,854` mean one thing in Vietnam and another elsewhere. */
  "number-ambiguous": { text: string };
  "number-malformed": { text: string };
  /** A table to import that cannot be taken apart; `line` is where. */
  "table-malformed": { file: string; line: number; reason: TableReason };
  "table-columns-missing": {
    file: string;
    columns: readonly string[];
    found: readonly string[];
    /** The lists whose columns these are. */
    fits: readonly ImportKind[];
  };
  /** Neither the file's ending nor a flag says in which format a list is to be written. */
  "export-format-unclear": { file: string; formats: readonly string[] };
  /** Two headings that mean one column. */
  "table-columns-same": { file: string; column: string; headings: readonly string[] };
  /** `line` is the first line that is not in the encoding that is expected. */
  "table-encoding": { file: string; line: number; looksLike: "utf-16" | "other"; encoding: string };
  /** A workbook that cannot be read; `part` is where in its archive, empty where that says nothing. */
  "workbook-unreadable": { file: string; fault: WorkbookFault; part: string };
  "sheet-not-found": { file: string; sheet: string; sheets: readonly string[] };
  /** The row that is to hold the headings holds nothing. */
  "sheet-header-empty": { file: string; sheet: string; row: number };
  /** The marked sheet would take the place of the file that it is about. */
  "problems-over-source": { file: string };
  /** A text that no cell of a workbook can hold. */
  "sheet-text-too-long": { row: number; column: string; most: number };
  // one cell of a sheet that no column can read
  "sheet-cell-error": { cell: string; value: string };
  "sheet-cell-no-result": { cell: string };
  /** A cell that says it is a number and holds something else. */
  "sheet-cell-no-number": { cell: string; value: string };
  /** A text that no cell of Excel could hold. */
  "sheet-cell-too-long": { cell: string; most: number };
  /** `cell` is the first one of the range, in which the text stands. */
  "sheet-cell-merged": { cell: string; range: string };
  // one cell or row of a table to import; the row and its column stand beside the problem
  "cell-empty": { column: string };
  /** `choices` are the labels that are understood. */
  "cell-choice": { column: string; value: string; choices: readonly string[] };
  "cell-day": { column: string; value: string };
  /** Neither a day nor a term. */
  // columns of sheets that others made
  "mapping-not-found": { name: string; known: readonly string[] };
  /** `columns` as people call them. */
  "mapping-column-unknown": { column: string; kind: MappedKind; columns: readonly string[] };
  /** A mapping of criteria sets, which no list is imported with. */
  "mapping-of-criteria": { name: string };
  "mapping-other-list": { name: string; kind: MappedKind; wanted: MappedKind };
  "cell-due": { column: string; value: string };
  /** What is said of a finding once, when it is recorded. */
  "finding-cell-fixed": { finding: string };
  "finding-due-by-extension": { finding: string };
  // points from a table
  /** A unit of the group without a scorecard, and nothing says that one is to be opened. */
  "scorecard-missing": { unit: string; criteria: string };
  /** Points in a column whose turn it is not; `now` is whose points are given in this state. */
  "points-not-now": { item: string; scorecard: string; of: ScoreKind; now: ScoreKind };
  "points-emptied": { item: string; points: number };
  "note-without-points": { item: string };
  /** A row of a form that is none of the set's items. */
  "score-row-unknown": { text: string; criteria: string };
  /** `inSheet` in a workbook, where nothing is separated by anything. */
  "cell-extra": { value: string; inSheet: boolean };
  "cell-id": { column: string; value: string };
  /** Not `by what = id, id`. */
  "cell-breakdown": { column: string; value: string };
  "cell-year": { column: string; value: string };
  /** The register has no document of this number or id. */
  "cell-document": { column: string; value: string };
  "cell-yes-no": { column: string; value: string };
  "cell-number": { column: string; value: string };
  /** A number with another meaning elsewhere; `whole` and `decimal` are how to write what it may mean. */
  "cell-number-ambiguous": { column: string; value: string; whole: string | null; decimal: string | null };
  /** A row names a record that is not there. */
  "row-unknown": { column: string; value: string };
  /** A cell names several units where one is accountable. */
  "cell-several-leads": { column: string; value: string };
  "row-repeats": { id: string; row: number };
  /**
   * A cell was edited in the table and its record changed here since the table was exported, and not to the same. `on` and
   * `by`: the record's last change here, where that is known.
   */
  "cell-in-conflict": { column: string; here: string; inTable: string; on: CalendarDay | null; by: string | null };
  "row-differs": { id: string; column: string; value: string; current: string };
  "undo-nothing": { record: string };
  "already-withdrawn": { number: string };
  /** Other records stand on it; `users` by display number, ten at most. */
  "withdraw-in-use": { number: string; users: readonly string[]; total: number };
  "undo-blocked": { record: string; change: string; by: string; records: readonly string[] };
  // files
  "workspace-not-found": { from: string };
  "workspace-exists": { folder: string };
  "file-not-found": { file: string };
  "file-locked": { file: string; holder: string; seconds: number; lock: string };
  "file-too-large": { file: string; bytes: number; limit: number };
  /** A change would make a document larger than what is read; it was not written. */
  "document-too-large": { file: string; bytes: number; limit: number };
  /** Another program (Word, an editor, antivirus) kept the file open longer than we waited. */
  "file-in-use": { file: string; seconds: number };
  /** The bytes on disk are not those that were read; nothing was written. */
  "file-changed-on-disk": { file: string };
  "import-outdated": { file: string };
  "file-unsaved": { file: string };
  /** An editor did not take an edit: its text moved on, its file may not be written, or it did not say why. */
  "edit-refused": { file: string; because: "changed" | "read-only" | "editor" };
  "changes-outdated": { record: string; change: string };
  "file-exists": { file: string };
  /** A copy: the visit in `file` has the id of the one in `otherFile`, which counts. */
  "duplicate-document": { file: string; otherFile: string };
  /** An event of units is recorded; findings of the units that end are not all handed over, because of `cause`. */
  "hand-over-unfinished": { file: string; findings: number; cause: ProblemCode };
}

export type ProblemCode = keyof ProblemParams;

/** One problem: its code and the parameters that belong to that code. */
export type Problem = { [C in ProblemCode]: { code: C; params: ProblemParams[C] } }[ProblemCode];

/** The class of each code. */
export const problemClass: { readonly [C in ProblemCode]: ProblemClass } = {
  ...deadlineProblemClasses,
  ...unitProblemClasses,
  ...figureProblemClasses,
  ...recordProblemClasses,
  ...visitProblemClasses,
  ...planProblemClasses,
  ...indexProblemClasses,
  ...scoreProblemClasses,
  ...documentProblemClasses,
  ...importProblemClasses,
  ...workbookProblemClasses,
  ...fileProblemClasses,
  ...templateProblemClasses,
  ...reportProblemClasses,
  "term-malformed": "usage",
  "count-not-positive": "usage",
  "count-too-large": "usage",
  "day-out-of-range": "usage",
  "due-before-trigger": "rule",
  "due-before-finding": "rule",
  "unit-not-found": "not-found",
  "unit-exists": "rule",
  "unit-twin": "rule",
  "unit-id-malformed": "usage",
  "unit-not-in-force": "rule",
  "unit-circle": "rule",
  "province-not-found": "not-found",
  "official-ambiguous": "rule",
  "validity-empty": "rule",
  "event-needs-into": "usage",
  "event-needs-name": "usage",
  "event-needs-parent": "usage",
  "event-takes-no": "usage",
  "event-changes-nothing": "rule",
  "event-needs-heir": "rule",
  "heir-ends-too": "rule",
  "heir-no-successor": "rule",
  "person-not-found": "not-found",
  "figure-part-not-found": "not-found",
  "indicator-not-found": "not-found",
  "indicator-exists": "rule",
  "indicator-part-not-found": "not-found",
  "indicator-circle": "rule",
  "indicator-terms": "rule",
  "indicator-definitions": "rule",
  "area-list-not-found": "not-found",
  "area-not-in-list": "rule",
  "area-not-in-visit": "rule",
  "area-in-use": "rule",
  "programme-not-found": "not-found",
  "team-member-not-found": "not-found",
  "visit-not-found": "not-found",
  "visit-not-open": "rule",
  "visit-not-concluded": "rule",
  "visit-has-unfinished": "rule",
  "visit-act-not-allowed": "rule",
  "notify-scheduled-only": "rule",
  "inspection-notice-scheduled-only": "rule",
  "document-visit-stopped": "rule",
  "conclusion-before-start": "rule",
  "nothing-overdue": "rule",
  "notice-has-number": "rule",
  "document-or-evidence-needed": "usage",
  "finding-not-found": "not-found",
  "finding-act-not-allowed": "rule",
  "found-before-start": "rule",
  "late-reason-needed": "rule",
  "plan-not-found": "not-found",
  "plan-days-reversed": "rule",
  "plan-area-in-use": "rule",
  "target-incomplete": "usage",
  "plan-outside-period": "rule",
  "area-not-in-plan": "rule",
  "task-not-found": "not-found",
  "task-due-outside-plan": "rule",
  "lead-co-ordinates": "rule",
  "co-ordinator-repeats": "rule",
  "task-code-repeats": "rule",
  "task-circle": "rule",
  "task-rescheduled": "rule",
  "task-finished": "rule",
  "task-dropped": "rule",
  "tasks-of-plans": "usage",
  "percent-out-of-range": "usage",
  "rollout-before-plan": "rule",
  "rollout-repeats": "rule",
  "target-not-found": "not-found",
  "target-years-reversed": "rule",
  "target-outside-plan": "rule",
  "target-needs-baseline": "rule",
  "target-circle": "rule",
  "baseline-after-goal": "rule",
  "rank-not-positive": "usage",
  "duty-not-found": "not-found",
  "duty-binds-nobody": "usage",
  "duty-day-needed": "usage",
  "duty-period-malformed": "usage",
  "duty-not-in-force": "rule",
  "duty-reported-later": "rule",
  "index-not-found": "not-found",
  "index-unrecorded": "not-found",
  "index-result-not-found": "not-found",
  "index-code-malformed": "usage",
  "index-years-reversed": "usage",
  "index-unit-needed": "usage",
  "index-component-of-which": "usage",
  "index-result-empty": "usage",
  "index-result-exists": "rule",
  "index-exists": "rule",
  "index-unknown-scheme": "not-found",
  "scheme-unknown": "not-found",
  "index-component-not-found": "not-found",
  "index-result-not-known": "not-found",
  "index-years-same": "usage",
  "index-compare-reversed": "usage",
  "index-published-in-future": "rule",
  "index-year-in-future": "rule",
  "index-unit-not-in-force": "rule",
  "index-peers-differ": "rule",
  "criteria-not-found": "not-found",
  "criteria-empty": "rule",
  "bands-before-last": "rule",
  "bands-touch-final": "rule",
  "band-repeats": "rule",
  "bands-out-of-order": "rule",
  "bands-without-lowest": "rule",
  "band-above-maximum": "rule",
  "undo-bands-final": "rule",
  "criteria-code-repeats": "rule",
  "criteria-parent-unknown": "rule",
  "criteria-too-deep": "rule",
  "criteria-kind-unclear": "rule",
  "criteria-kind-contradicts": "rule",
  "criteria-kinds-mixed": "rule",
  "criteria-extra-nested": "rule",
  "penalty-negative": "usage",
  "criteria-sum-differs": "rule",
  "criteria-total-typed": "rule",
  "group-empty": "usage",
  "unit-not-in-group": "rule",
  "scorecard-not-found": "not-found",
  "scorecard-exists": "rule",
  "scorecard-act-not-allowed": "rule",
  "scorecard-final": "rule",
  "scorecard-unscored": "rule",
  "score-item-not-found": "not-found",
  "score-item-has-parts": "rule",
  "score-item-not-for-unit": "rule",
  "score-item-not-yet": "rule",
  "score-maximum-differs": "rule",
  "score-maximum-doubtful": "rule",
  "score-sum-differs": "rule",
  "points-out-of-range": "rule",
  "points-decimals": "usage",
  "appraiser-submitted": "rule",
  "explanation-awaited": "rule",
  "duty-not-bound": "rule",
  "duty-not-yet": "rule",
  "duty-reported-already": "rule",
  "duty-visit-needed": "usage",
  "duty-counted": "rule",
  "act-before-plan": "rule",
  "act-in-future": "rule",
  "act-before-previous": "rule",
  "text-or-evidence-needed": "usage",
  "verifier-reported": "rule",
  "previous-is-itself": "rule",
  "deadline-pinned": "rule",
  "deadline-pending": "rule",
  "extension-not-later": "rule",
  "id-ambiguous": "usage",
  "record-not-found": "not-found",
  "figures-period-differs": "rule",
  "document-not-found": "not-found",
  "template-not-numbered": "rule",
  "committee-number-needed": "rule",
  "document-day-in-future": "rule",
  "notice-before-conclusion": "rule",
  "document-issued-already": "rule",
  "document-number-taken": "rule",
  "number-kept-by-record": "rule",
  "document-number-differs": "rule",
  "own-number-fixed": "rule",
  "document-not-own": "rule",
  "head-code-missing": "rule",
  "document-number-malformed": "usage",
  "document-type-differs": "rule",
  "record-number-differs": "rule",
  "record-day-differs": "rule",
  "document-withdrawn-already": "rule",
  "record-number-taken": "rule",
  "half-issued-differs": "rule",
  "notice-number-taken": "rule",
  "visit-not-minuted": "rule",
  "document-before-facts": "rule",
  "document-after-visit": "rule",
  "withdrawn-before-issue": "rule",
  "initiative-not-found": "not-found",
  "value-invalid": "usage",
  "unit-changed-later": "rule",
  "evidence-not-found": "not-found",
  "number-ambiguous": "usage",
  "number-malformed": "usage",
  "table-malformed": "invalid-document",
  "table-columns-missing": "invalid-document",
  "cell-empty": "invalid-document",
  "cell-choice": "invalid-document",
  "cell-day": "invalid-document",
  "mapping-not-found": "not-found",
  "mapping-column-unknown": "usage",
  "mapping-of-criteria": "usage",
  "mapping-other-list": "usage",
  "cell-due": "invalid-document",
  "finding-cell-fixed": "rule",
  "finding-due-by-extension": "rule",
  "scorecard-missing": "rule",
  "points-not-now": "rule",
  "points-emptied": "rule",
  "note-without-points": "rule",
  "score-row-unknown": "invalid-document",
  "cell-extra": "invalid-document",
  "cell-id": "invalid-document",
  "cell-breakdown": "invalid-document",
  "cell-year": "invalid-document",
  "cell-document": "invalid-document",
  "cell-yes-no": "invalid-document",
  "cell-number": "invalid-document",
  "cell-number-ambiguous": "invalid-document",
  "row-unknown": "invalid-document",
  "cell-several-leads": "invalid-document",
  "export-format-unclear": "usage",
  "table-columns-same": "invalid-document",
  "table-encoding": "invalid-document",
  "workbook-unreadable": "invalid-document",
  "sheet-not-found": "not-found",
  "sheet-header-empty": "invalid-document",
  "sheet-text-too-long": "rule",
  "problems-over-source": "usage",
  "sheet-cell-error": "invalid-document",
  "sheet-cell-no-result": "invalid-document",
  "sheet-cell-no-number": "invalid-document",
  "sheet-cell-too-long": "invalid-document",
  "sheet-cell-merged": "invalid-document",
  "row-repeats": "invalid-document",
  "cell-in-conflict": "invalid-document",
  "row-differs": "invalid-document",
  "undo-nothing": "rule",
  "already-withdrawn": "rule",
  "withdraw-in-use": "rule",
  "undo-blocked": "rule",
  "workspace-not-found": "not-found",
  "workspace-exists": "rule",
  "file-not-found": "not-found",
  "file-locked": "conflict",
  "file-too-large": "invalid-document",
  "document-too-large": "rule",
  "file-in-use": "conflict",
  "file-changed-on-disk": "conflict",
  "import-outdated": "conflict",
  "file-unsaved": "conflict",
  "edit-refused": "conflict",
  "changes-outdated": "conflict",
  "file-exists": "rule",
  "duplicate-document": "invalid-document",
  "hand-over-unfinished": "conflict",
};

/** Builds a problem with the parameters its code asks for. */
export function problem<C extends ProblemCode>(code: C, params: ProblemParams[C]): Problem {
  return { code, params } as Problem;
}

/** A problem on its way up through code that cannot go on. Shells catch it; nothing else should. */
export class AppError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem, options?: { cause?: unknown }) {
    super(problem.code, options);
    this.name = "AppError";
    this.problem = problem;
  }
}
