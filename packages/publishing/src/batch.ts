import { join, resolve } from "node:path";
import type { CalendarDay } from "@cchc/core/day";
import type { VisitFacts } from "@cchc/core/query/facts";
import { isInPeriod, type Period } from "@cchc/core/query/period";
import { findingCounts, isCancelled, visitState } from "@cchc/core/query/visit-state";
import { unwrap } from "@cchc/core/unwrap";
import { readVisits } from "@cchc/store/find-visit";
import { reportRegisters } from "@cchc/store/report-registers";
import type { IndexedVisit, SkippedFile } from "@cchc/store/visit-index";
import { visitSurroundings } from "@cchc/store/visit-sources";
import type { Workspace } from "@cchc/store/workspace";
import type { BatchKind } from "./batch-kinds.ts";
import { explanationOf } from "./explanation.ts";
import { convertToPdf } from "./libre-office/convert.ts";
import type { LibreOffice } from "./libre-office/place.ts";
import { type ReportTarget, reportName, writeReport } from "./output.ts";
import { wordBytes } from "./pdf.ts";
import {
  type OnProgress,
  type PreparedReport,
  prepareVisit,
  templateTexts,
  type VisitReportRequest,
} from "./prepare.ts";
import type { CompiledTemplate, RenderedReport } from "./render.ts";

/** Which visits: `period` is of the days they started, or are planned to; null for all. */
export interface BatchOf {
  kind: BatchKind;
  period: Period | null;
  asOf: CalendarDay;
}

/** A document of a batch: the visit it is about, and where it goes. */
export interface BatchEntry {
  visit: IndexedVisit;
  target: ReportTarget;
}

/** A document that was written. */
export interface WrittenEntry extends BatchEntry {
  prepared: PreparedReport;
  rendered: RenderedReport;
  explanation: string;
}

/** What became of a batch. What was written stays, whatever happened to the rest. */
export interface BatchOutcome {
  written: WrittenEntry[];
  /** With what was thrown: a problem, or a bug that one document found. */
  failed: (BatchEntry & { error: unknown })[];
  /** Stopped on the way: the rest was not tried. */
  interrupted: boolean;
}

/** Whether a visit belongs to a batch, from its line of the index alone (SPEC BATCH-1). */
export function isInBatch(visit: VisitFacts, { kind, period, asOf }: BatchOf): boolean {
  if (isCancelled(visit, asOf)) return false;
  const { status, startedOn, concludedOn, plannedOn } = visitState(visit, asOf);
  const isMeant = (day: CalendarDay | null) => day !== null && (period === null || isInPeriod(period, day));
  switch (kind) {
    case "concluded":
      return concludedOn !== null && isMeant(startedOn);
    case "overdue":
      return findingCounts(visit, asOf).overdue > 0 && isMeant(startedOn);
    case "planned":
      // Only a scheduled visit is announced.
      return status === "planned" && visit.visitKind === "scheduled" && plannedOn >= asOf && isMeant(plannedOn);
  }
}

/** The documents of a batch in the order of their visits' numbers, and the visits that cannot be read. */
export async function batchEntries(
  workspace: Workspace,
  of: BatchOf,
  {
    templateId,
    folder,
    shownFolder,
    format,
  }: {
    templateId: string;
    folder: string;
    shownFolder: string;
    format: ReportTarget["format"];
  },
): Promise<{ entries: BatchEntry[]; skipped: SkippedFile[] }> {
  const { visits, skipped } = await workspace.visits();
  const taken = new Set<string>();
  const entries = visits
    .filter((visit) => isInBatch(visit, of))
    .sort((left, right) => (left.number < right.number ? -1 : 1))
    .map((visit) => {
      const { id, number } = visit;
      const name = reportName(templateId, { kind: "visit", id, number, unitName: "" });
      // Two laptops may have given one number twice.
      const file = `${taken.has(name) ? `${name}-${id}` : name}.${format}`;
      taken.add(name);
      return { visit, target: { path: resolve(folder, file), shown: join(shownFolder, file), format } };
    });
  return { entries, skipped };
}

/**
 * Writes the documents of a batch, each whole and with its explanation. What all visits have around them is read once.
 * A document that fails does not hold up the others; one start of LibreOffice makes all PDFs (SPEC BATCH-2).
 */
export async function publishBatch(
  workspace: Workspace,
  entries: readonly BatchEntry[],
  {
    templateId,
    template,
    request,
    office,
    signal,
    onProgress = () => undefined,
  }: {
    templateId: string;
    template: CompiledTemplate;
    request: VisitReportRequest;
    /** Makes PDF of what is rendered. */
    office: LibreOffice | undefined;
    signal: AbortSignal;
    onProgress?: OnProgress;
  },
): Promise<BatchOutcome> {
  const outcome: BatchOutcome = { written: [], failed: [], interrupted: false };
  const [surroundings, texts] = [
    await visitSurroundings(workspace, await reportRegisters(workspace)),
    await templateTexts(),
  ];
  const waiting: Omit<WrittenEntry, "explanation">[] = [];
  const attempt = async (entry: BatchEntry, work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      outcome.failed.push({ ...entry, error });
    }
  };
  const write = async (entry: Omit<WrittenEntry, "explanation">) => {
    const { target, prepared, rendered } = entry;
    const explanation = explanationOf(prepared, rendered, templateId, target.path);
    outcome.written.push({ ...entry, explanation: await writeReport(target, rendered.content, explanation) });
  };
  for (const [index, entry] of entries.entries()) {
    if (signal.aborted) return { ...outcome, interrupted: true };
    if (office === undefined) onProgress(index, entries.length);
    await attempt(entry, async () => {
      const [found] = await readVisits(workspace, [entry.visit]);
      if (found === undefined) throw new Error(`nothing was read of ${entry.visit.file}`);
      const prepared = prepareVisit(unwrap(found), surroundings, request, texts);
      const made = { ...entry, prepared, rendered: template.render(prepared) };
      if (office === undefined) await write(made);
      else waiting.push(made);
    });
  }
  if (office === undefined || waiting.length === 0) return outcome;
  const sources = waiting.map(({ target, rendered }) => ({ name: target.shown, content: wordBytes(rendered.content) }));
  const converted = await convertToPdf(office, sources, { signal, onProgress }).catch((error: unknown) => {
    if (signal.aborted) return undefined;
    throw error;
  });
  if (converted === undefined) return { ...outcome, interrupted: true };
  for (const [index, made] of waiting.entries()) {
    if (signal.aborted) return { ...outcome, interrupted: true };
    const pdf = converted[index];
    await attempt(made, async () => {
      if (pdf === undefined) throw new Error(`nothing became of ${made.target.shown}`);
      await write({ ...made, rendered: { ...made.rendered, content: unwrap(pdf) } });
    });
  }
  return outcome;
}
