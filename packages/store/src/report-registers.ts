import { createHash, type Hash } from "node:crypto";
import type { CalendarContent } from "@cchc/core/calendar/model";
import { calendarVersion } from "@cchc/core/calendar/version";
import type { Documents } from "@cchc/core/model/documents";
import type { Person } from "@cchc/core/model/people";
import type { Workspace as WorkspaceDocument } from "@cchc/core/model/workspace";
import { AppError } from "@cchc/core/problem";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import type { Workspace } from "./workspace.ts";

/** The registers that every document is made from, whatever it is about, as they lay on disk. */
export interface ReportRegisters {
  workspace: WorkspaceDocument;
  units: UnitDirectory;
  people: readonly Person[];
  documents: Documents["documents"];
  calendar: CalendarContent;
  calendarOfVersion: (version: string | null) => CalendarContent;
  calendarVersion: string;
}

/** Reads the registers once; a batch of documents shares them. */
export async function reportRegisters(workspace: Workspace): Promise<ReportRegisters> {
  const [settings, units, calendars, people, documents] = await Promise.all([
    workspace.settings(),
    workspace.units(),
    workspace.calendars(),
    workspace.people(),
    registeredDocuments(workspace),
  ]);
  return {
    workspace: settings,
    units,
    people,
    documents,
    calendar: calendars.current,
    calendarOfVersion: (version) => calendars.ofVersion(version),
    calendarVersion: calendarVersion(calendars.current),
  };
}

/** What of the registers a data revision is taken of. */
export function registerContent({ workspace, units, people, documents, calendar }: ReportRegisters): unknown[] {
  return [workspace, units.all, units.events, people, documents, calendar];
}

/** SHA-256 over the content of documents, shortened: the same data, the same text (SPEC PROV-2). */
export function dataRevision(content: readonly unknown[]): string {
  const hash = createHash("sha256");
  addJson(hash, content, 2);
  return hash.digest("hex").slice(0, 16);
}

/** Hashes what JSON would say, lists down to `depth` item by item: thousands of visits as one text take memory twice. */
function addJson(hash: Hash, value: unknown, depth: number): void {
  if (depth === 0 || !Array.isArray(value)) {
    hash.update(JSON.stringify(value) ?? "null");
    return;
  }
  for (const [index, item] of value.entries()) {
    hash.update(index === 0 ? "[" : ",");
    addJson(hash, item, depth - 1);
  }
  hash.update(value.length === 0 ? "[]" : "]");
}

/** The document register; a workspace without one has no documents. */
async function registeredDocuments(workspace: Workspace): Promise<Documents["documents"]> {
  const documents = await workspace.register("documents");
  if (documents.ok) return documents.value.documents;
  if (documents.problem.code === "file-not-found") return [];
  throw new AppError(documents.problem);
}
