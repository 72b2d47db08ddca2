import type { ProgrammeChange, VisitChange } from "@cchc/core/change/change-kinds";
import type { CalendarDay } from "@cchc/core/day";
import type { DocumentSubject } from "@cchc/core/model/documents";
import { problem } from "@cchc/core/problem";
import { findingState } from "@cchc/core/query/finding-state";
import { conclusionNotice } from "@cchc/core/query/notice";
import type { RecordNumber } from "@cchc/core/query/number-proposal";
import { type RecordedPaper, recordedPaper } from "@cchc/core/query/recorded-papers";
import { fail, type Result, succeed } from "@cchc/core/result";
import type { DocumentToIssue } from "./document-to-issue.ts";
import { findVisit } from "./find-visit.ts";
import type { ChangePorts } from "./ports.ts";
import { findProgramme } from "./programmes.ts";
import type { Workspace } from "./workspace.ts";

/** The record that keeps the number, and the change that gives it to it. */
export interface NumberedRecord extends RecordNumber {
  /** Whether the record names the entry of the register, and the one that it names. */
  keepsEntry: boolean;
  documentId: string | null;
  /** Null for a paper whose number the record says only in words. */
  write: WriteNumber | null;
}

type WriteNumber = (
  numbered: { number: string; on: CalendarDay; documentId: string; replaces: string | null },
  mode: "rehearse" | "change",
) => Promise<Result<unknown>>;

const anyDay: RecordNumber["between"] = { from: null, to: null };

/** The record that a document of our own takes its number from or gives it to; null for one that stands in the register alone. */
export async function recordOf(
  workspace: Workspace,
  { subject, role, step }: DocumentToIssue,
  ports: ChangePorts,
): Promise<Result<NumberedRecord | null>> {
  if (role === "conclusion" && subject.kind === "visit") return conclusionOf(workspace, subject.id, ports);
  if (role === "decision" && subject.kind === "programme") return decisionOf(workspace, subject.id, ports);
  if (subject.kind === "visit" && step !== null && step !== "conclude") return paperOf(workspace, subject, step);
  return succeed(null);
}

/** What a visit says of a paper that it keeps in words: minutes are issued once they are recorded (SPEC ISSUE-13). */
async function paperOf(
  workspace: Workspace,
  { id, on }: Extract<DocumentSubject, { kind: "visit" }>,
  step: RecordedPaper | "remind",
): Promise<Result<NumberedRecord>> {
  const found = await findVisit(workspace, id);
  if (!found.ok) return found;
  const { visit } = found.value;
  const recorded = step === "remind" ? undefined : recordedPaper(visit.acts, step);
  if (step === "minute" && recorded === undefined) {
    return fail(problem("visit-not-minuted", { visit: visit.number }));
  }
  const number = recorded?.number ?? null;
  const started = visit.acts.findLast(({ act }) => act === "start")?.on ?? null;
  const between: RecordNumber["between"] = {
    notify: { from: null, to: started },
    minute: { from: recorded?.on ?? null, to: null },
    // A reminder says what was overdue on its as-of day.
    remind: { from: on ?? null, to: null },
  }[step];
  return succeed({
    record: visit.number,
    number,
    on: number === null ? null : (recorded?.on ?? null),
    usualOn: recorded?.on ?? null,
    between,
    earliestDue: null,
    keepsEntry: false,
    documentId: null,
    write: null,
  });
}

async function conclusionOf(
  workspace: Workspace,
  visitId: string,
  ports: ChangePorts,
): Promise<Result<NumberedRecord>> {
  const found = await findVisit(workspace, visitId);
  if (!found.ok) return found;
  const { file, visit } = found.value;
  const notice = conclusionNotice(visit);
  if (notice === undefined) return fail(problem("visit-not-concluded", { visit: visit.number }));
  const { number, on, concludedOn } = notice;
  const states = visit.findings.flatMap((finding) => findingState(finding, concludedOn) ?? []);
  const dues = states.flatMap(({ unfinished, due }) => (unfinished && due !== null ? [due] : []));
  return succeed({
    record: visit.number,
    number,
    on: number === null ? null : on,
    usualOn: on,
    between: anyDay,
    earliestDue: dues.sort()[0] ?? null,
    keepsEntry: false,
    documentId: null,
    write: (numbered, mode) => {
      const change: VisitChange = {
        type: "visit.number-notice",
        notice: numbered.number,
        on: numbered.on,
        replaces: numbered.replaces ?? undefined,
      };
      return workspace[mode]("visit", file, change, ports);
    },
  });
}

async function decisionOf(
  workspace: Workspace,
  programmeId: string,
  ports: ChangePorts,
): Promise<Result<NumberedRecord>> {
  const found = await findProgramme(workspace, programmeId);
  if (!found.ok) return found;
  const { file, programme } = found.value;
  const { number, issuedOn, documentId = null } = programme.decision;
  return succeed({
    record: programme.number,
    number,
    on: number === null ? null : issuedOn,
    usualOn: null,
    between: anyDay,
    earliestDue: null,
    keepsEntry: true,
    documentId,
    write: (numbered, mode) => {
      const decision = { number: numbered.number, issuedOn: numbered.on, documentId: numbered.documentId };
      const change: ProgrammeChange = { type: "programme.update", decision };
      return workspace[mode]("programme", file, change, ports);
    },
  });
}
