import { createHash, type Hash } from "node:crypto";
import type { CalendarContent } from "@cchc/core/calendar/model";
import { calendarVersion } from "@cchc/core/calendar/version";
import type { Documents } from "@cchc/core/model/documents";
import type { Person } from "@cchc/core/model/people";
import type { Workspace as WorkspaceDocument } from "@cchc/core/model/workspace";
import type { UnitDirectory } from "@cchc/core/query/unit-directory";
import { registeredDocuments } from "./document-register.ts";
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

/** The data revision of `first` and what follows it: a batch hashes what its documents share once. */
export function dataRevisionAfter(first: readonly unknown[]): (rest: readonly unknown[]) => string {
  const shared = createHash("sha256");
  for (const [index, item] of first.entries()) {
    shared.update(index === 0 ? "[" : ",");
    addJson(shared, item, 1);
  }
  return (rest) => {
    const hash = shared.copy();
    for (const item of rest) {
      hash.update(",");
      addJson(hash, item, 1);
    }
    return hash.update("]").digest("hex").slice(0, 16);
  };
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
