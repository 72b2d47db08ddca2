import { unlink } from "node:fs/promises";
import { nextInitiativeNumber } from "@cchc/core/change/initiative-change";
import { nextPersonNumber } from "@cchc/core/change/register-changes";
import { unitsEndedBy } from "@cchc/core/change/units-change";
import type { Remark } from "@cchc/core/check/remark";
import { yearOf } from "@cchc/core/day";
import { kindOfPath } from "@cchc/core/model/document-kinds";
import { dayOfVisit } from "@cchc/core/query/visit-state";
import { fail, type Result, succeed } from "@cchc/core/result";
import { handOverFindings } from "../change-units.ts";
import { fillSchemaReferences } from "../create-workspace.ts";
import { renumberCriteria } from "../criteria-sets.ts";
import { fileProblem } from "../durable-file-problem.ts";
import { renumberDuty } from "../duties.ts";
import { renumberIndex } from "../indices.ts";
import { type TakenBackWrite, takeBackUnfinished } from "../journal.ts";
import { removeForeignLocks, removeStaleLocks, withLock } from "../lock.ts";
import { nextNumber, withNumbersLocked } from "../plan-visit.ts";
import type { ChangePorts } from "../ports.ts";
import { renumberProgramme } from "../programmes.ts";
import { renumberPartOfPlan, renumberPlan } from "../renumber-plan.ts";
import { writeSchemas } from "../schemas.ts";
import { renumberScorecard } from "../scorecards.ts";
import { takenNumbers } from "../skipped-visits.ts";
import { registerFiles, type Workspace } from "../workspace.ts";
import { resolveInside } from "../workspace-path.ts";
import { type CheckReport, foreignLockAgeMs, type MendOptions } from "./check-line.ts";

/** What `check --fix` mended. */
export interface Mended {
  renumbered: { from: string; to: string; file: string }[];
  /** Findings that joined the conclusion of their visit. */
  concluded: number;
  handedOver: number;
  locksRemoved: number;
  temporaryFilesRemoved: number;
  schemasFilled: boolean;
  /** Of a write that was cut off: the files that were put back, and those that somebody changed since. */
  putBack: TakenBackWrite;
}

/**
 * Mends what can be mended without guessing, of the lines that are given (all of a report, or some): clashing display numbers (what was made later gets the next free one),
 * a write that was cut off, findings that a merge left out of a conclusion, unfinished hand-overs, stale locks, temporary files, missing `$schema`
 * (SPEC CHECK-4).
 */
export async function mendWorkspace(
  workspace: Workspace,
  report: Pick<CheckReport, "lines">,
  ports: ChangePorts,
  { foreignLocks = false }: MendOptions = {},
): Promise<Result<Mended>> {
  const mended: Mended = {
    renumbered: [],
    concluded: 0,
    handedOver: 0,
    locksRemoved: 0,
    temporaryFilesRemoved: 0,
    schemasFilled: false,
    putBack: { takenBack: [], left: [] },
  };
  const remarks = report.lines.flatMap((line) => ("remark" in line ? [line.remark] : []));
  if (remarks.some(({ code }) => code === "stale-lock")) {
    mended.locksRemoved += (await removeStaleLocks(workspace.lockDirectory)).length;
  }
  if (foreignLocks) {
    mended.locksRemoved += (await removeForeignLocks(workspace.lockDirectory, foreignLockAgeMs)).length;
  }
  // First of all: what else is found may be of what is put back.
  if (remarks.some(({ code }) => code === "write-unfinished")) {
    const putBack = await takeBackUnfinished(workspace);
    if (!putBack.ok) return putBack;
    if (putBack.value !== null) mended.putBack = putBack.value;
  }
  for (const found of remarks) {
    const done = await mendOne(workspace, found, mended, ports);
    if (!done.ok) return done;
  }
  const orphaned = remarks.flatMap((found) => (found.code === "owner-ended" ? [found.params.unit] : []));
  const handedOver = await completeHandOvers(workspace, new Set(orphaned), ports);
  if (!handedOver.ok) return handedOver;
  mended.handedOver = handedOver.value;
  const schemas = await completeSchemas(workspace, remarks);
  if (!schemas.ok) return schemas;
  mended.schemasFilled = schemas.value;
  return succeed(mended);
}

/** Writes the schemas and names them where that is missing; true when something was. */
async function completeSchemas(workspace: Workspace, remarks: readonly Remark[]): Promise<Result<boolean>> {
  const missing = remarks.some(({ code }) => code === "schema-missing");
  const unnamed = remarks.filter(({ code }) => code === "schema-reference-missing");
  if (!missing && unnamed.length === 0) return succeed(false);
  const written = await writeSchemas(workspace.root);
  if (!written.ok) return written;
  // A missing schema is told once, with the first of the files that name it or its place of old.
  if (missing) await fillSchemaReferences(workspace);
  for (const { file } of unnamed) {
    const kind = kindOfPath(file);
    const filled = kind === undefined ? succeed(undefined) : await workspace.fillSchemaReference(kind, file);
    if (!filled.ok) return filled;
  }
  return succeed(true);
}

async function mendOne(
  workspace: Workspace,
  found: Remark,
  mended: Mended,
  ports: ChangePorts,
): Promise<Result<unknown>> {
  switch (found.code) {
    case "temporary-file":
      return removeTemporary(workspace, found.file, mended);
    case "duplicate-number":
      if (kindOfPath(found.file) === "programme") return mendProgrammeNumber(workspace, found.file, mended, ports);
      if (kindOfPath(found.file) === "duty") return mendNumber(renumberDuty, workspace, found.file, mended, ports);
      if (kindOfPath(found.file) === "criteria") {
        return mendNumber(renumberCriteria, workspace, found.file, mended, ports);
      }
      if (kindOfPath(found.file) === "index") return mendNumber(renumberIndex, workspace, found.file, mended, ports);
      if (kindOfPath(found.file) === "scorecard") {
        return mendNumber(renumberScorecard, workspace, found.file, mended, ports);
      }
      if (kindOfPath(found.file) === "plan") return mendPlanNumber(workspace, found, mended, ports);
      if (found.path[0] === "people" || found.path[0] === "initiatives") {
        return renumberRegistered(workspace, found.path[0], Number(found.path[1]), mended, ports);
      }
      return found.path[0] === "number"
        ? renumberVisit(workspace, found.file, mended, ports)
        : renumberFinding(workspace, found.file, Number(found.path[1]), mended, ports);
    case "finding-not-concluded": {
      const findingId = await findingAt(workspace, found.file, Number(found.path[1]));
      if (!findingId.ok) return findingId;
      mended.concluded += 1;
      return workspace.change("visit", found.file, { type: "finding.conclude", findingId: findingId.value }, ports);
    }
    default:
      return succeed(undefined);
  }
}

/** Gives the document of a file its next free number, where its number is still taken. */
async function mendNumber(
  renumber: typeof renumberDuty,
  workspace: Workspace,
  file: string,
  mended: Mended,
  ports: ChangePorts,
): Promise<Result<void>> {
  const renumbered = await renumber(workspace, file, ports);
  if (!renumbered.ok) return renumbered;
  if (renumbered.value !== null) mended.renumbered.push({ ...renumbered.value, file });
  return succeed(undefined);
}

/** Under the lock of the file it was made for, so that it is nobody's work in progress. */
async function removeTemporary(workspace: Workspace, file: string, mended: Mended): Promise<Result<void>> {
  const path = await resolveInside(workspace.root, file);
  if (!path.ok) return path;
  const meantFor = file.replace(/(^|\/)\.([^/]+)\.[0-9a-f]{12}\.tmp$/, "$1$2");
  return withLock(workspace.lockDirectory, meantFor, workspace.lockOptions, async () => {
    try {
      await unlink(path.value);
      mended.temporaryFilesRemoved += 1;
    } catch (error) {
      // Somebody else cleaned up as well: what is gone is no failure, and not counted as ours.
      const what = fileProblem(error, file);
      if (what.code !== "file-not-found") return fail(what);
    }
    return succeed(undefined);
  });
}

/** The next free number of the year its number names, found while nobody else gives out numbers. */
async function renumberVisit(
  workspace: Workspace,
  file: string,
  mended: Mended,
  ports: ChangePorts,
): Promise<Result<void>> {
  return withNumbersLocked(workspace, async () => {
    const { visits } = await workspace.visits();
    const visit = visits.find((candidate) => candidate.file === file);
    const clashes = visits.some((other) => other.file !== file && other.number === visit?.number);
    if (visit === undefined || !clashes) return succeed(undefined);
    const written = /^(\d{4})-/.exec(visit.number)?.[1];
    const year = written === undefined ? yearOf(dayOfVisit(visit)) : Number(written);
    const taken = await takenNumbers(workspace, year);
    if (!taken.ok) return taken;
    const to = nextNumber(year, taken.value);
    const changed = await workspace.change("visit", file, { type: "visit.renumber", number: to }, ports);
    if (!changed.ok) return changed;
    mended.renumbered.push({ from: visit.number, to, file });
    return succeed(undefined);
  });
}

async function mendProgrammeNumber(
  workspace: Workspace,
  file: string,
  mended: Mended,
  ports: ChangePorts,
): Promise<Result<void>> {
  const renumbered = await renumberProgramme(workspace, file, ports);
  if (!renumbered.ok) return renumbered;
  if (renumbered.value !== null) mended.renumbered.push({ ...renumbered.value, file });
  return succeed(undefined);
}

async function mendPlanNumber(
  workspace: Workspace,
  { file, path: [list, index] }: Remark,
  mended: Mended,
  ports: ChangePorts,
): Promise<Result<void>> {
  const renumbered =
    list === "tasks" || list === "targets"
      ? await renumberPartOfPlan(workspace, file, { list, index: Number(index) }, ports)
      : await renumberPlan(workspace, file, ports);
  if (!renumbered.ok) return renumbered;
  if (renumbered.value !== null) mended.renumbered.push({ ...renumbered.value, file });
  return succeed(undefined);
}

async function renumberFinding(
  workspace: Workspace,
  file: string,
  index: number,
  mended: Mended,
  ports: ChangePorts,
): Promise<Result<void>> {
  // Not the lock of the file itself, which the change takes.
  return withLock(workspace.lockDirectory, `${file}#numbers`, workspace.lockOptions, async () => {
    const visit = await workspace.read("visit", file);
    if (!visit.ok) return visit;
    const finding = visit.value.findings[index];
    const clashes = visit.value.findings.some((other) => other !== finding && other.ordinal === finding?.ordinal);
    if (finding === undefined || !clashes) return succeed(undefined);
    const ordinal = Math.max(...visit.value.findings.map((other) => other.ordinal)) + 1;
    const change = { type: "finding.renumber" as const, findingId: finding.id, ordinal };
    const changed = await workspace.change("visit", file, change, ports);
    if (!changed.ok) return changed;
    const { number } = visit.value;
    mended.renumbered.push({ from: `${number}.${finding.ordinal}`, to: `${number}.${ordinal}`, file });
    return succeed(undefined);
  });
}

/**
 * The next number of a register for what was made later, chosen while nobody else mends that register: of two checks at
 * once the second finds nothing left to mend (SPEC CHECK-4).
 */
async function renumberRegistered(
  workspace: Workspace,
  kind: "people" | "initiatives",
  index: number,
  mended: Mended,
  ports: ChangePorts,
): Promise<Result<void>> {
  const file = registerFiles[kind];
  // Not the lock of the file itself, which the change takes.
  return withLock(workspace.lockDirectory, `${file}#numbers`, workspace.lockOptions, async () => {
    const register = await workspace.read(kind, file);
    if (!register.ok) return register;
    const records = register.value.kind === "people" ? register.value.people : register.value.initiatives;
    const record = records[index];
    const clashes =
      record !== undefined && records.some(({ id, number }) => number === record.number && id < record.id);
    if (!clashes) return succeed(undefined);
    const to =
      register.value.kind === "people" ? nextPersonNumber(register.value) : nextInitiativeNumber(register.value);
    const changed =
      kind === "people"
        ? await workspace.change(kind, file, { type: "person.renumber", personId: record.id, number: to }, ports)
        : await workspace.change(
            kind,
            file,
            { type: "initiative.renumber", initiativeId: record.id, number: to },
            ports,
          );
    if (!changed.ok) return changed;
    mended.renumbered.push({ from: record.number, to, file });
    return succeed(undefined);
  });
}

async function findingAt(workspace: Workspace, file: string, index: number): Promise<Result<string>> {
  const visit = await workspace.read("visit", file);
  return visit.ok ? succeed(visit.value.findings[index]?.id ?? "") : visit;
}

/** Event by event in the order they were recorded: an heir may have ended in a later one. */
async function completeHandOvers(
  workspace: Workspace,
  owners: Set<string>,
  ports: ChangePorts,
): Promise<Result<number>> {
  let handedOver = 0;
  if (owners.size === 0) return succeed(handedOver);
  for (const event of (await workspace.units()).events) {
    if (event.heirId === null || !unitsEndedBy(event).some((unit) => owners.has(unit))) continue;
    const done = await handOverFindings(workspace, event, ports);
    if (!done.ok) return done;
    handedOver += done.value;
    owners.add(event.heirId);
  }
  return succeed(handedOver);
}
