import { mkdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { announcedCalendar } from "@cchc/core/calendar/announced";
import type { CalendarContent } from "@cchc/core/calendar/model";
import type { ChangeByKind } from "@cchc/core/change/change-kinds";
import type { ChangeContext } from "@cchc/core/change/context";
import type { DocumentByKind, DocumentKind } from "@cchc/core/model/document-kinds";
import type { Indicator } from "@cchc/core/model/indicators";
import type { People } from "@cchc/core/model/people";
import type { Visit } from "@cchc/core/model/visit";
import type { Workspace as WorkspaceDocument } from "@cchc/core/model/workspace";
import { AppError, problem } from "@cchc/core/problem";
import { type UnitDirectory, unitDirectory } from "@cchc/core/query/unit-directory";
import { fail, type Result, succeed } from "@cchc/core/result";
import type { DocumentFile, Writing } from "./document-file.ts";
import { fileProblem } from "./durable-file-problem.ts";
import { readStampedText, stampOf } from "./durable-file-read.ts";
import { isPlainText, KnownDocuments, readIfUnchanged } from "./known-documents.ts";
import type { LockOptions } from "./lock.ts";
import type { ChangePorts } from "./ports.ts";
import { type IndexedVisit, listVisits, type SkippedFile, type VisitListing } from "./visit-index.ts";
import { findExisting, resolveInside } from "./workspace-path.ts";

/** The kinds of which a workspace has one file, and that file. */
export const registerFiles = {
  workspace: "cchc.json",
  units: "units.json",
  calendar: "calendar.json",
  people: "people.json",
  documents: "documents.json",
  initiatives: "initiatives.json",
  indicators: "indicators.json",
} as const;
export type RegisterKind = keyof typeof registerFiles;

/** What is to be taken back: the record, and its entry that was its last when that was decided. */
export interface UndoOfRecord<K extends DocumentKind> {
  recordId: string;
  entryId: string;
  /** A change that belongs to it, if the document as it is after the undoing needs one. */
  then?: ((undone: DocumentByKind[K]) => ChangeByKind[K] | undefined) | undefined;
}

/** The calendar in force, and the earlier ones that deadlines may name. */
export interface Calendars {
  current: CalendarContent;
  /** The content of a version, or the current one when that version is not kept. */
  ofVersion(version: string | null): CalendarContent;
}

/**
 * One folder of documents: every read and every change of them goes through here. Schemas and the rules of changes are
 * loaded when a document must be checked or changed: a list whose files are known to be in order needs neither, and
 * loading them takes as long as everything else it does (docs/decisions/0006-index.md).
 */
export class Workspace {
  readonly root: string;
  readonly #known: KnownDocuments;
  readonly #lockOptions: LockOptions;
  #units: { stamp: string; directory: Promise<UnitDirectory> } | undefined;

  constructor(root: string, lockOptions: LockOptions = {}) {
    this.root = root;
    this.#known = new KnownDocuments(root);
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

  /** A register, fresh from disk; one whose stamp is known to be good is not checked again. */
  async register<K extends RegisterKind>(kind: K): Promise<Result<DocumentByKind[K]>> {
    return this.readKnown(kind, registerFiles[kind]);
  }

  /** A document, fresh from disk; one whose stamp is known to be good is not checked again. */
  async readKnown<K extends DocumentKind>(kind: K, file: string): Promise<Result<DocumentByKind[K]>> {
    const stamp = this.#known.stampOf(file);
    const known = stamp === undefined ? undefined : readIfUnchanged(join(this.root, file), stamp);
    // A text that was found in order under this stamp has the shape of its kind.
    return known === undefined ? this.#readAndRemember(kind, file) : succeed(known as DocumentByKind[K]);
  }

  /** The document of a visit in the index; one that did not change since is not checked again. */
  async readVisit({ file, stamp }: Pick<IndexedVisit, "file" | "stamp">): Promise<Result<Visit>> {
    const known = stamp === null ? undefined : readIfUnchanged(join(this.root, file), stamp);
    // The index keeps stamps of texts that were found in order only.
    return known === undefined ? this.read("visit", file) : succeed(known as Visit);
  }

  async settings(): Promise<WorkspaceDocument> {
    return orThrow(await this.register("workspace"));
  }

  /** The units as look-ups, built anew when units.json changed; throws its problem when it cannot be read. */
  async units(): Promise<UnitDirectory> {
    const stamp = await stampOf(join(this.root, registerFiles.units)).catch(() => "");
    if (this.#units?.stamp !== stamp) {
      this.#units = { stamp, directory: this.register("units").then((units) => unitDirectory(orThrow(units))) };
    }
    return this.#units.directory;
  }

  /** The units, or none and the reason: a list goes on without names (SPEC STORE-2). */
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

  /** The calendars, or the announced ones and the reason: a list goes on without the workspace's own. */
  async calendarsIfReadable(skipped: SkippedFile[]): Promise<Calendars> {
    try {
      return await this.calendars();
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      skipped.push({ file: registerFiles.calendar, problem: error.problem });
      return { current: announcedCalendar, ofVersion: () => announcedCalendar };
    }
  }

  /** people.json; a workspace without one has no people. */
  async people(): Promise<People["people"]> {
    const people = await this.register("people");
    if (people.ok) return people.value.people;
    if (people.problem.code === "file-not-found") return [];
    throw new AppError(people.problem);
  }

  /** The people, or none and the reason: a list goes on without names (SPEC STORE-2). */
  async peopleIfReadable(skipped: SkippedFile[]): Promise<People["people"]> {
    try {
      return await this.people();
    } catch (error) {
      if (!(error instanceof AppError)) throw error;
      skipped.push({ file: registerFiles.people, problem: error.problem });
      return [];
    }
  }

  /** The catalogue, with what was withdrawn; a workspace without indicators.json has none. */
  async indicators(): Promise<Indicator[]> {
    const register = await this.register("indicators");
    if (register.ok) return register.value.indicators;
    if (register.problem.code === "file-not-found") return [];
    throw new AppError(register.problem);
  }

  /** The facts of all visits, from the index. */
  async visits(): Promise<VisitListing> {
    return listVisits(this.root);
  }

  /** Everything a change is checked against. */
  async changeContext(ports: ChangePorts): Promise<ChangeContext> {
    const [units, calendars, settings, registered] = await Promise.all([
      this.units(),
      this.calendars(),
      this.settings(),
      this.people(),
    ]);
    const people = new Map(registered.map(({ id, name }) => [id, name]));
    return { ...ports, units, calendar: calendars.current, areaLists: settings.areaLists, people };
  }

  /**
   * The one way a document on disk changes: under its lock, on the fresh document, through the core's one door. Gives
   * the document as it now is; on a problem no byte is written (SPEC STORE-1). What was planned against a revision is
   * refused on any other with `import-outdated`.
   */
  async change<K extends DocumentKind>(
    kind: K,
    file: string,
    change: ChangeByKind[K],
    ports: ChangePorts,
    { plannedOn, writing }: { plannedOn?: number | null | undefined; writing?: Writing } = {},
  ): Promise<Result<DocumentByKind[K]>> {
    const { applyChange } = await import("@cchc/core/change/apply");
    const context = await this.contextOf(kind, ports);
    const update = (fresh: DocumentByKind[K]) =>
      plannedOn === undefined || plannedOn === fresh.revision
        ? applyChange(kind, fresh, change, context)
        : fail<DocumentByKind[K]>(problem("import-outdated", { file }));
    return this.#update(kind, file, update, writing);
  }

  /** What `change` would refuse, by the rules of the door and the size of the file; nothing is written. */
  async rehearse<K extends DocumentKind>(
    kind: K,
    file: string,
    change: ChangeByKind[K],
    ports: ChangePorts,
  ): Promise<Result<void>> {
    const { applyChange } = await import("@cchc/core/change/apply");
    const context = await this.contextOf(kind, ports);
    const opened = await this.#open(kind, file);
    if (!opened.ok) return opened;
    return opened.value.rehearse((fresh) => {
      const updated = applyChange(kind, fresh, change, context);
      return updated.ok ? succeed({ document: updated.value }) : updated;
    });
  }

  /**
   * Takes back the last change of a record in a document (SPEC HIST-3): the one that was meant, `undo-outdated` where
   * somebody made another since. `then` is done in the same write.
   */
  async undo<K extends DocumentKind>(
    kind: K,
    file: string,
    { recordId, entryId, then }: UndoOfRecord<K>,
    ports: ChangePorts,
    writing?: Writing,
  ): Promise<Result<DocumentByKind[K]>> {
    const [{ lastChangeOf, undoLastChange }, { applyChange }] = await Promise.all([
      import("@cchc/core/change/undo"),
      import("@cchc/core/change/apply"),
    ]);
    const context = await this.contextOf(kind, ports);
    const update = (fresh: DocumentByKind[K]): Result<DocumentByKind[K]> => {
      if (lastChangeOf(fresh, recordId)?.id !== entryId) {
        return fail(problem("undo-outdated", { record: "number" in fresh ? fresh.number : file }));
      }
      const undone = undoLastChange(fresh, recordId, context);
      const change = undone.ok ? then?.(undone.value) : undefined;
      return !undone.ok || change === undefined ? undone : applyChange(kind, undone.value, change, context);
    };
    return this.#update(kind, file, update, writing);
  }

  /** The document as `undo` would leave it, or what it would refuse; nothing is written. */
  async rehearseUndo<K extends DocumentKind>(
    kind: K,
    file: string,
    recordId: string,
    ports: ChangePorts,
  ): Promise<Result<DocumentByKind[K]>> {
    const { undoLastChange } = await import("@cchc/core/change/undo");
    const context = await this.contextOf(kind, ports);
    const fresh = await this.read(kind, file);
    return fresh.ok ? undoLastChange(fresh.value, recordId, context) : fresh;
  }

  /**
   * Creates a document at a workspace path, with its folder and its `$schema`, and gives it as it is written;
   * `file-exists` when there is one.
   */
  async create<K extends DocumentKind>(
    kind: K,
    file: string,
    document: DocumentByKind[K],
    writing?: Writing,
  ): Promise<Result<DocumentByKind[K]>> {
    const path = await resolveInside(this.root, file);
    if (!path.ok) return path;
    const { schemaReference } = await import("./schemas.ts");
    const written = { ...document, $schema: schemaReference(kind, file) };
    try {
      await mkdir(dirname(path.value), { recursive: true });
    } catch (error) {
      return fail(fileProblem(error, dirname(file)));
    }
    const made = await (await this.#file(kind, file, path.value, writing)).create(written);
    return made.ok ? succeed(written) : made;
  }

  /** Gives a document that lacks it, or names the place of old, its `$schema`: no change of content, so no entry in its history. */
  async fillSchemaReference(kind: DocumentKind, file: string): Promise<Result<void>> {
    const [{ schemaReference, isOldReference }, opened] = await Promise.all([
      import("./schemas.ts"),
      this.#open(kind, file),
    ]);
    if (!opened.ok) return opened;
    return opened.value.change((fresh) => {
      const kept = fresh.$schema !== undefined && !isOldReference(fresh.$schema);
      return succeed({
        document: kept ? fresh : { ...fresh, $schema: schemaReference(kind, file) },
        value: undefined,
      });
    });
  }

  /** What a change of this kind is checked against: a scorecard by its criteria set, figures by the catalogue. */
  async contextOf(kind: DocumentKind, ports: ChangePorts): Promise<ChangeContext> {
    const context = await this.changeContext(ports);
    if (kind === "figures") return { ...context, indicators: await this.indicators() };
    if (kind !== "scorecard") return context;
    const { criteriaById } = await import("./criteria-by-id.ts");
    return { ...context, criteria: await criteriaById(this) };
  }

  async #update<K extends DocumentKind>(
    kind: K,
    file: string,
    update: (fresh: DocumentByKind[K]) => Result<DocumentByKind[K]>,
    writing: Writing | undefined,
  ): Promise<Result<DocumentByKind[K]>> {
    const opened = await this.#open(kind, file, writing);
    if (!opened.ok) return opened;
    return opened.value.change((fresh) => {
      const updated = update(fresh);
      return updated.ok ? succeed({ document: updated.value, value: updated.value }) : updated;
    });
  }

  async #open<K extends DocumentKind>(
    kind: K,
    file: string,
    writing?: Writing,
  ): Promise<Result<DocumentFile<DocumentByKind[K]>>> {
    const path = await findExisting(this.root, file);
    if (!path.ok) return path;
    return succeed(await this.#file(kind, file, path.value, writing));
  }

  async #readAndRemember<K extends DocumentKind>(kind: K, file: string): Promise<Result<DocumentByKind[K]>> {
    const path = await findExisting(this.root, file);
    if (!path.ok) return path;
    const text = await readStampedText(path.value, file);
    if (!text.ok) return text;
    const { parseDocumentProblems } = await import("./load-document.ts");
    const parsed = parseDocumentProblems(kind, text.value.text, file);
    if ("problems" in parsed) return fail(parsed.problems[0]);
    if (!parsed.migrated && isPlainText(text.value.text)) await this.#known.note(file, text.value.stamp);
    return succeed(parsed.document);
  }

  async #file<K extends DocumentKind>(
    kind: K,
    file: string,
    path: string,
    writing: Partial<Writing> = { lockOptions: this.#lockOptions },
  ): Promise<DocumentFile<DocumentByKind[K]>> {
    const [{ DocumentFile }, { documentFormat }] = await Promise.all([
      import("./document-file.ts"),
      import("./load-document.ts"),
    ]);
    const location = { path, file, lockDirectory: this.lockDirectory };
    return new DocumentFile(location, documentFormat(kind), writing);
  }
}

function orThrow<T>(result: Result<T>): T {
  if (!result.ok) throw new AppError(result.problem);
  return result.value;
}
