import { join } from "node:path";
import { announcedCalendar } from "@cchc/core/calendar/announced";
import type { CalendarContent } from "@cchc/core/calendar/model";
import { calendarVersion } from "@cchc/core/calendar/version";
import { applyChange, type ChangeByKind } from "@cchc/core/change/apply";
import type { ChangeContext } from "@cchc/core/change/context";
import { undoLastChange } from "@cchc/core/change/undo";
import type { DocumentByKind, DocumentKind } from "@cchc/core/model/document-kinds";
import type { People } from "@cchc/core/model/people";
import type { Workspace as WorkspaceDocument } from "@cchc/core/model/workspace";
import { AppError } from "@cchc/core/problem";
import { type UnitDirectory, unitDirectory } from "@cchc/core/query/unit-directory";
import { type Result, succeed } from "@cchc/core/result";
import { DocumentFile } from "./document-file.ts";
import { documentFormat } from "./load-document.ts";
import type { LockOptions } from "./lock.ts";
import type { ChangePorts } from "./ports.ts";
import { listVisits, type SkippedFile, type VisitListing } from "./visit-index.ts";
import { findExisting, resolveInside } from "./workspace-path.ts";

/** The kinds of which a workspace has one file, and that file. */
export const registerFiles = {
  workspace: "cchc.json",
  units: "units.json",
  calendar: "calendar.json",
  people: "people.json",
  documents: "documents.json",
} as const;
export type RegisterKind = keyof typeof registerFiles;

/** The calendar in force, and the earlier ones that deadlines may name. */
export interface Calendars {
  current: CalendarContent;
  /** The content of a version, or the current one when that version is not kept. */
  ofVersion(version: string | null): CalendarContent;
}

/** One folder of documents: every read and every change of them goes through here. */
export class Workspace {
  readonly root: string;
  readonly #lockOptions: LockOptions;
  #units: Promise<UnitDirectory> | undefined;

  constructor(root: string, lockOptions: LockOptions = {}) {
    this.root = root;
    this.#lockOptions = lockOptions;
  }

  get lockDirectory(): string {
    return join(this.root, ".cchc", "locks");
  }

  get lockOptions(): LockOptions {
    return this.#lockOptions;
  }

  /** The document at a workspace path, fresh from disk. */
  async read<K extends DocumentKind>(kind: K, file: string): Promise<Result<DocumentByKind[K]>> {
    const opened = await this.#open(kind, file);
    return opened.ok ? opened.value.read() : opened;
  }

  /** A register, fresh from disk. */
  async register<K extends RegisterKind>(kind: K): Promise<Result<DocumentByKind[K]>> {
    return this.read(kind, registerFiles[kind]);
  }

  async settings(): Promise<WorkspaceDocument> {
    return orThrow(await this.register("workspace"));
  }

  /** The units as look-ups; throws the problem of units.json when it cannot be read. */
  async units(): Promise<UnitDirectory> {
    this.#units ??= this.register("units").then((units) => unitDirectory(orThrow(units)));
    return this.#units;
  }

  /** The units, or none and the reason: a list goes on without names (contract, Bad input). */
  async unitsIfReadable(skipped: SkippedFile[]): Promise<UnitDirectory> {
    try {
      return await this.units();
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      skipped.push({ file: registerFiles.units, problem: error.problem });
      return unitDirectory({ units: [], events: [] });
    }
  }

  /** The calendars; a workspace without calendar.json counts by the announced ones. */
  async calendars(): Promise<Calendars> {
    const calendar = await this.register("calendar");
    if (!calendar.ok && calendar.problem.code !== "file-not-found") throw new AppError(calendar.problem);
    const current = calendar.ok ? calendar.value.current : announcedCalendar;
    const earlier = calendar.ok ? calendar.value.earlier : [];
    return {
      current,
      ofVersion: (version) => earlier.find((kept) => kept.version === version)?.content ?? current,
    };
  }

  /** people.json; a workspace without one has no people. */
  async people(): Promise<People["people"]> {
    const people = await this.register("people");
    if (people.ok) return people.value.people;
    if (people.problem.code === "file-not-found") return [];
    throw new AppError(people.problem);
  }

  /** The facts of all visits, from the index. */
  async visits(): Promise<VisitListing> {
    return listVisits(this.root);
  }

  /** Everything a change is checked against. */
  async changeContext(ports: ChangePorts): Promise<ChangeContext> {
    const [units, calendars, settings] = await Promise.all([this.units(), this.calendars(), this.settings()]);
    return { ...ports, units, calendar: calendars.current, areaLists: settings.areaLists };
  }

  /**
   * The one way a document on disk changes: under its lock, on the fresh document, through the core's one door. Gives
   * the document as it now is; on a problem no byte is written (SPEC STORE-1).
   */
  async change<K extends DocumentKind>(
    kind: K,
    file: string,
    change: ChangeByKind[K],
    ports: ChangePorts,
  ): Promise<Result<DocumentByKind[K]>> {
    const context = await this.changeContext(ports);
    return this.#update(kind, file, (fresh) => applyChange(kind, fresh, change, context));
  }

  /** Takes back the last change of a record in a document (SPEC HIST-3). */
  async undo<K extends DocumentKind>(
    kind: K,
    file: string,
    recordId: string,
    ports: ChangePorts,
  ): Promise<Result<DocumentByKind[K]>> {
    const context = await this.changeContext(ports);
    return this.#update(kind, file, (fresh) => undoLastChange(fresh, recordId, context));
  }

  /** Creates a document at a workspace path; `file-exists` when there is one. */
  async create<K extends DocumentKind>(kind: K, file: string, document: DocumentByKind[K]): Promise<Result<void>> {
    const path = await resolveInside(this.root, file);
    if (!path.ok) return path;
    return this.#file(kind, file, path.value).create(document);
  }

  async #update<K extends DocumentKind>(
    kind: K,
    file: string,
    update: (fresh: DocumentByKind[K]) => Result<DocumentByKind[K]>,
  ): Promise<Result<DocumentByKind[K]>> {
    const opened = await this.#open(kind, file);
    if (!opened.ok) return opened;
    if (kind === "units") this.#units = undefined;
    return opened.value.change((fresh) => {
      const updated = update(fresh);
      return updated.ok ? succeed({ document: updated.value, value: updated.value }) : updated;
    });
  }

  async #open<K extends DocumentKind>(kind: K, file: string): Promise<Result<DocumentFile<DocumentByKind[K]>>> {
    const path = await findExisting(this.root, file);
    if (!path.ok) return path;
    return succeed(this.#file(kind, file, path.value));
  }

  #file<K extends DocumentKind>(kind: K, file: string, path: string): DocumentFile<DocumentByKind[K]> {
    const location = { path, file, lockDirectory: this.lockDirectory };
    return new DocumentFile(location, documentFormat(kind), this.#lockOptions);
  }
}

/** The version of the calendar in force, as deadlines name it. */
export function currentCalendarVersion(calendars: Calendars): string {
  return calendarVersion(calendars.current);
}

function orThrow<T>(result: Result<T>): T {
  if (!result.ok) throw new AppError(result.problem);
  return result.value;
}
