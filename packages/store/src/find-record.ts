import { type CalendarDay, formatDay } from "@cchc/core/day";
import { resultNumber } from "@cchc/core/indices/scheme";
import type { DocumentKind } from "@cchc/core/model/document-kinds";
import { AppError, problem } from "@cchc/core/problem";
import { findingNumber } from "@cchc/core/query/facts";
import { targetNumber, taskNumber } from "@cchc/core/query/task-state";
import { fail, type Result, succeed } from "@cchc/core/result";
import { foldText } from "@cchc/core/text";
import { listCriteria } from "./criteria-sets.ts";
import { registeredDocuments } from "./document-register.ts";
import { figureCollections } from "./figure-collections.ts";
import { listDuties } from "./find-duty.ts";
import { listPlans } from "./find-plan.ts";
import { orHidden } from "./hidden-record.ts";
import { listIndices } from "./indices.ts";
import { registeredInitiatives } from "./initiative-register.ts";
import { listScorecards } from "./list-scorecards.ts";
import { listProgrammes } from "./programmes.ts";
import type { SkippedFile } from "./visit-index.ts";
import { type RegisterKind, registerFiles, type Workspace } from "./workspace.ts";

/** What a record is, for the sentence that names it. */
export type RecordKind =
  | "register"
  | "figures"
  | "visit"
  | "programme"
  | "finding"
  | "unit"
  | "person"
  | "document"
  | "initiative"
  | "indicator"
  | "figure"
  | "plan"
  | "task"
  | "target"
  | "duty"
  | "criteria"
  | "scorecard"
  | "index"
  | "result";

/** Any record that has a history: the document that holds it, and its id there (null: the whole document). */
export interface FoundRecord {
  record: RecordKind;
  kind: DocumentKind;
  file: string;
  id: string | null;
  /** What people say: `2023-014.3`, `P2`, a unit's id, a register's name. */
  number: string;
  label: string;
  /** Where one id may be that of several records: the list it is in and the id, `2023/visits`. */
  qualified?: string;
  /** Withdrawn, so that another one may have its number. */
  withdrawn?: boolean;
}

/** The registers by the names people type. */
const registerNames = Object.keys(registerFiles) as readonly RegisterKind[];

/**
 * The record that `text` means, whatever its kind: a register by its name (`units`, `calendar`, `workspace` …), else an
 * id, a display number, or a beginning of one id only. Several that fit are `id-ambiguous` with the candidates
 * (SPEC ID-2). Of one that a broken file holds the problem of that file is told (SPEC ID-6).
 */
export async function findRecord(workspace: Workspace, text: string, day: CalendarDay): Promise<Result<FoundRecord>> {
  const wanted = foldText(text);
  const register = registerNames.find((name) => name === wanted);
  if (register !== undefined) return succeed(registerRecord(register));
  const fits: FoundRecord[] = [];
  const skipped: SkippedFile[] = [];
  for await (const record of allRecords(workspace, day, skipped)) {
    const byNumber = foldText(record.number) === wanted || record.qualified === wanted;
    if (wanted !== "" && (byNumber || record.id?.startsWith(wanted) === true)) fits.push(record);
  }
  // A whole number or name beats the beginning of somebody else's id.
  const exact = fits.filter(
    ({ id, number, qualified }) => id === wanted || foldText(number) === wanted || qualified === wanted,
  );
  const likely = exact.length > 0 ? exact : fits;
  // A number that was given again after a withdrawal means the one that counts.
  const counting = likely.filter(({ id, withdrawn }) => withdrawn !== true || id === wanted);
  const candidates = counting.length > 0 ? counting : likely;
  const [only, ...others] = candidates;
  if (only === undefined)
    return orHidden(fail(problem("record-not-found", { record: text })), workspace, text, skipped);
  if (others.length === 0) return succeed(only);
  // Of two that only their files tell apart, as after a merge, the files are named.
  const twins = (one: FoundRecord) => candidates.some((other) => other !== one && other.number === one.number);
  const shown = candidates.slice(0, 10).map((one) => {
    const { id, number, label, file, qualified } = one;
    return { id: qualified ?? id ?? number, number, label: twins(one) || id === wanted ? `${label}, ${file}` : label };
  });
  return fail(problem("id-ambiguous", { text, candidates: shown }));
}

/** A register as a record of its own. */
export function registerRecord(kind: RegisterKind): FoundRecord {
  const file = registerFiles[kind];
  return { record: "register", kind, file, id: null, number: kind, label: file };
}

/** Every record of a workspace that has a history, but the registers; files that cannot be read are added to `skipped`. */
export async function* allRecords(
  workspace: Workspace,
  day: CalendarDay,
  skipped: SkippedFile[] = [],
): AsyncGenerator<FoundRecord> {
  const readable = <Listed extends { skipped: readonly SkippedFile[] }>(listed: Listed): Listed => {
    skipped.push(...listed.skipped);
    return listed;
  };
  const orNone = async <T>(file: string, records: Promise<readonly T[]>): Promise<readonly T[]> => {
    try {
      return await records;
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      skipped.push({ file, problem: error.problem });
      return [];
    }
  };
  const { visits } = readable(await workspace.visits());
  for (const { id, number, unitId, file, findings } of visits) {
    yield { record: "visit", kind: "visit", file, id, number, label: unitId };
    for (const finding of findings) {
      const numbered = findingNumber({ number }, finding);
      yield { record: "finding", kind: "visit", file, id: finding.id, number: numbered, label: finding.title };
    }
  }
  const everything = { withdrawn: true };
  for (const { file, plan } of readable(await listPlans(workspace, everything)).plans) {
    const withdrawn = plan.withdrawn !== undefined;
    yield { record: "plan", kind: "plan", file, id: plan.id, number: plan.number, label: plan.title, withdrawn };
    if (withdrawn) continue;
    for (const task of plan.tasks)
      yield { record: "task", kind: "plan", file, id: task.id, number: taskNumber(plan, task), label: task.title };
    for (const target of plan.targets) {
      const number = targetNumber(plan, target);
      yield { record: "target", kind: "plan", file, id: target.id, number, label: target.title };
    }
  }
  for (const { file, programme } of readable(await listProgrammes(workspace, everything)).programmes) {
    const { id, number, title } = programme;
    const withdrawn = programme.withdrawn !== undefined;
    yield { record: "programme", kind: "programme", file, id, number, label: title, withdrawn };
  }
  for (const { file, duty } of readable(await listDuties(workspace, everything)).duties) {
    const withdrawn = duty.withdrawn !== undefined;
    yield { record: "duty", kind: "duty", file, id: duty.id, number: duty.number, label: duty.title, withdrawn };
  }
  for (const { file, criteria } of readable(await listCriteria(workspace, everything)).sets) {
    const { id, number, title } = criteria;
    const withdrawn = criteria.withdrawn !== undefined;
    yield { record: "criteria", kind: "criteria", file, id, number, label: title, withdrawn };
  }
  for (const { file, index } of readable(await listIndices(workspace, everything)).indices) {
    const { id, number, title } = index;
    const withdrawn = index.withdrawn !== undefined;
    yield { record: "index", kind: "index", file, id, number, label: title, withdrawn };
    if (withdrawn) continue;
    for (const result of index.results) {
      const named = { id: result.id, number: resultNumber(index, result), label: title };
      yield { record: "result", kind: "index", file, ...named, withdrawn: result.withdrawn !== undefined };
    }
  }
  const units = await workspace.unitsIfReadable(skipped);
  for (const { file, scorecard } of readable(await listScorecards(workspace, everything)).scorecards) {
    const { id, number, unitId, year } = scorecard;
    const label = units.nearestVersion(unitId, formatDay(year, 12, 31))?.name ?? unitId;
    const withdrawn = scorecard.withdrawn !== undefined;
    yield { record: "scorecard", kind: "scorecard", file, id, number, label, withdrawn };
  }
  for (const { id } of units.all) {
    const label = units.nearestVersion(id, day)?.name ?? id;
    yield { record: "unit", kind: "units", file: registerFiles.units, id, number: id, label };
  }
  for (const { id, number, name } of await orNone(registerFiles.people, workspace.people())) {
    yield { record: "person", kind: "people", file: registerFiles.people, id, number, label: name };
  }
  for (const { id, number, title } of await orNone(registerFiles.documents, registeredDocuments(workspace))) {
    yield {
      record: "document",
      kind: "documents",
      file: registerFiles.documents,
      id,
      number: number ?? id,
      label: title,
    };
  }
  for (const { id, number, title } of await orNone(registerFiles.initiatives, registeredInitiatives(workspace))) {
    const file = registerFiles.initiatives;
    yield { record: "initiative", kind: "initiatives", file, id, number, label: title };
  }
  for (const { id, title } of await orNone(registerFiles.indicators, workspace.indicators())) {
    const file = registerFiles.indicators;
    yield {
      record: "indicator",
      kind: "indicators",
      file,
      id,
      number: id,
      qualified: `indicators/${id}`,
      label: title,
    };
  }
  for (const { file, name, figures } of readable(await figureCollections(workspace)).collections) {
    yield { record: "figures", kind: "figures", file, id: figures.id, number: name, label: figures.title };
    for (const { id, label } of figures.figures)
      yield { record: "figure", kind: "figures", file, id, number: id, qualified: `${name}/${id}`, label };
  }
}
