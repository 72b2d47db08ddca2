import { type OverdueRecord, overdueRecords } from "@cchc/core/check/overdue";
import type { Remark } from "@cchc/core/check/remark";
import type { CalendarDay } from "@cchc/core/day";
import { type DocumentKind, kindOfPath } from "@cchc/core/model/document-kinds";
import type { Problem } from "@cchc/core/problem";
import type { TextRange } from "../json-text-range.ts";
import type { Workspace } from "../workspace.ts";
import { checkAcross, checkEvidence, checkSchemas, tracesAcross } from "./check-across.ts";
import { checkDocument } from "./check-document.ts";
import { type CheckLine, type CheckReport, reportOf } from "./check-line.ts";
import { dependents, type Replacement } from "./dependents.ts";
import { type LoadedDocument, type Reading, readForCheck, readingOf } from "./loaded-file.ts";
import { Slices } from "./slices.ts";
import { type Survey, surveyWorkspace } from "./survey.ts";
import { startOfFile, TextPlaces } from "./text-places.ts";
import { type WorkspaceFacts, workspaceFacts } from "./workspace-facts.ts";

/** What is said of one file: the lines of `check`, and what in it is overdue. */
export interface FileFindings {
  lines: readonly CheckLine[];
  overdue: readonly { record: OverdueRecord; range: TextRange }[];
}

/** One document file and what is known of it. */
interface CheckedFile {
  kind: DocumentKind;
  file: string;
  /** Undefined while it reads badly. */
  loaded: LoadedDocument | undefined;
  problems: readonly Problem[];
  remarks: readonly Remark[];
  evidence: readonly Remark[];
  overdue: readonly OverdueRecord[];
  /** The text, from reading it until its places are found. */
  text: string | undefined;
}

const nothing: FileFindings = { lines: [], overdue: [] };
const noSurvey: Survey = { documents: [], broken: [], leftovers: [] };

/**
 * Everything `check` knows of a workspace, kept up to date: after a change of one file that file is read and checked
 * again, and what depends on it is compared again; the rest stays (SPEC DIAG-1, DIAG-2). Works in slices, so that an
 * editor stays responsive. Calls must not overlap.
 */
export class WorkspaceChecker {
  readonly #workspace: Workspace;
  readonly #slices: Slices;
  #files = new Map<string, CheckedFile>();
  #survey = noSurvey;
  #facts: WorkspaceFacts | undefined;
  #across = new Map<string, Remark[]>();
  #schemas: Remark[] = [];
  readonly #findings = new Map<string, FileFindings>();

  /** `signal` calls the work off: what is under way then throws. */
  constructor(workspace: Workspace, signal?: AbortSignal) {
    this.#workspace = workspace;
    this.#slices = new Slices(signal);
  }

  /** Reads and checks everything anew; `onProgress` hears how many of how many files were read. */
  async checkAll(
    today: CalendarDay,
    onProgress: (done: number, total: number) => void = () => {},
  ): Promise<ReadonlySet<string>> {
    this.#files.clear();
    this.#facts = undefined;
    this.#survey = await surveyWorkspace(this.#workspace);
    const names = this.#readable();
    for (const [index, name] of names.entries()) {
      onProgress(index, names.length);
      await this.#read(name);
    }
    onProgress(names.length, names.length);
    return this.#compare([], today);
  }

  /**
   * Takes in that files changed on disk (workspace paths, of documents or not) and gives the files of which something
   * else is said now.
   */
  async update(changed: Iterable<string>, today: CalendarDay): Promise<ReadonlySet<string>> {
    if (this.#facts === undefined) return this.checkAll(today);
    const names = new Set([...changed].map((name) => name.normalize("NFC")));
    const replaced: Replacement[] = [];
    const touched = new Set<string>();
    const reread = async (name: string) => {
      const file = name.normalize("NFC");
      const before = this.#files.get(file)?.loaded;
      const after = await this.#read(name);
      replaced.push({ before, after });
      touched.add(file);
    };
    let unknown = false;
    for (const name of names) {
      if (/^(reports|templates)\//.test(name)) continue;
      if (!this.#files.has(name)) unknown = true;
      else {
        await reread(name);
        if (this.#files.get(name)?.problems[0]?.code === "file-not-found") unknown = true;
      }
    }
    if (unknown) await this.#lookAround(names, touched, replaced, reread);
    return this.#compare(replaced, today, touched);
  }

  /** What is said of a file; nothing of one that is unknown. */
  of(file: string): FileFindings {
    return this.#findings.get(file) ?? nothing;
  }

  /** The files of which something is said. */
  files(): Iterable<string> {
    return this.#findings.keys();
  }

  /** What is said of a file when its text is this one, as in an editor; what other files say of it is kept. */
  ofText(file: string, text: string): FileFindings {
    const kind = kindOfPath(file);
    if (kind === undefined || this.#facts === undefined) return nothing;
    const reading = readingOf(kind, file, text);
    const own = reading.loaded === undefined ? [] : checkDocument(reading.loaded, this.#facts);
    const known = this.#files.get(file);
    const overdue = reading.loaded === undefined ? [] : overdueRecords(reading.loaded.document, this.#facts.today);
    return placed(file, reading, [...own, ...(known?.evidence ?? []), ...this.#beside(file)], overdue);
  }

  /** Everything, as `check` prints it. */
  report(): CheckReport {
    const lines = [...this.#findings.values()].flatMap((found) => found.lines);
    return reportOf(this.#files.size, lines);
  }

  #readable(): string[] {
    const broken = new Set(this.#survey.broken.map(({ file }) => file));
    return this.#survey.documents.filter((name) => !broken.has(name.normalize("NFC")));
  }

  async #read(name: string): Promise<LoadedDocument | undefined> {
    const file = name.normalize("NFC");
    const kind = kindOfPath(file);
    if (kind === undefined) return undefined;
    await this.#slices.breathe();
    const { loaded, problems, text } = await readForCheck(this.#workspace.root, kind, name);
    const evidence = loaded === undefined ? [] : await checkEvidence(this.#workspace.root, loaded);
    this.#files.set(file, { kind, file, loaded, problems, remarks: [], evidence, overdue: [], text });
    return loaded;
  }

  /** Files came or went, or something that is no document changed. */
  async #lookAround(
    names: ReadonlySet<string>,
    touched: Set<string>,
    replaced: Replacement[],
    reread: (name: string) => Promise<void>,
  ): Promise<void> {
    const before = this.#survey;
    this.#survey = await surveyWorkspace(this.#workspace);
    for (const { file } of [...before.broken, ...before.leftovers, ...this.#survey.broken, ...this.#survey.leftovers]) {
      touched.add(file);
    }
    const readable = new Map(this.#readable().map((name) => [name.normalize("NFC"), name]));
    for (const [file, { loaded }] of this.#files) {
      if (readable.has(file)) continue;
      this.#files.delete(file);
      replaced.push({ before: loaded, after: undefined });
      touched.add(file);
    }
    for (const [file, name] of readable) if (!this.#files.has(file)) await reread(name);
    this.#files = new Map([...this.#files].sort(([left], [right]) => (left < right ? -1 : 1)));
    for (const [file, { evidence, loaded }] of this.#files) {
      if (loaded === undefined || touched.has(file)) continue;
      const holds = "evidence" in loaded.document ? loaded.document.evidence : [];
      const concerned = holds.some((one) =>
        [...names].some((name) => one.file === name || one.file.startsWith(`${name}/`)),
      );
      if (!concerned) continue;
      const now = await checkEvidence(this.#workspace.root, loaded);
      if (JSON.stringify(now) === JSON.stringify(evidence)) continue;
      this.#set(file, { evidence: now });
      touched.add(file);
    }
  }

  /** Compares what was read with the rest, and finds the places of what is said. */
  async #compare(
    replaced: readonly Replacement[],
    today: CalendarDay,
    touched?: Set<string>,
  ): Promise<ReadonlySet<string>> {
    const files = [...this.#files.values()];
    const loaded = files.flatMap((one) => (one.loaded === undefined ? [] : [one.loaded]));
    const unread = [
      ...files.flatMap(({ file, loaded: document }) => (document === undefined ? [file] : [])),
      ...this.#survey.broken.map(({ file }) => file),
    ];
    const before = this.#facts;
    const facts = workspaceFacts(loaded, unread, today, before);
    this.#facts = facts;
    const again = before === undefined ? "all" : dependents(replaced, before, facts);
    const changed = touched ?? new Set([...this.#findings.keys(), ...files.map(({ file }) => file)]);
    for (const { file, loaded: entry } of files) {
      const own = changed.has(file);
      if (entry === undefined || !(own || again === "all" || again(entry))) continue;
      await this.#slices.breathe();
      const remarks = checkDocument(entry, facts);
      const overdue = overdueRecords(entry.document, today);
      const known = this.#files.get(file);
      if (!own && JSON.stringify([remarks, overdue]) !== JSON.stringify([known?.remarks, known?.overdue])) {
        changed.add(file);
      }
      this.#set(file, { remarks, overdue });
    }
    if (before === undefined || replaced.some(leftOtherTraces)) this.#setAcross(checkAcross(loaded), changed);
    const schemas = await checkSchemas(this.#workspace.root, loaded);
    if (JSON.stringify(schemas) !== JSON.stringify(this.#schemas)) {
      for (const { file } of [...schemas, ...this.#schemas]) changed.add(file);
      this.#schemas = schemas;
    }
    for (const { file } of before === undefined ? [...this.#survey.broken, ...this.#survey.leftovers] : []) {
      changed.add(file);
    }
    for (const file of changed) await this.#place(file);
    return changed;
  }

  #setAcross(remarks: readonly Remark[], changed: Set<string>): void {
    const before = this.#across;
    this.#across = new Map();
    for (const found of remarks) {
      const others = this.#across.get(found.file);
      if (others === undefined) this.#across.set(found.file, [found]);
      else others.push(found);
    }
    for (const file of new Set([...before.keys(), ...this.#across.keys()])) {
      if (JSON.stringify(before.get(file)) !== JSON.stringify(this.#across.get(file))) changed.add(file);
    }
  }

  /** What is said of a file without looking into it. */
  #beside(file: string): Remark[] {
    return [
      ...(this.#across.get(file) ?? []),
      ...this.#schemas.filter((one) => one.file === file),
      ...this.#survey.leftovers.filter((one) => one.file === file),
    ];
  }

  async #place(file: string): Promise<void> {
    const known = this.#files.get(file);
    const unopened = this.#survey.broken.filter((one) => one.file === file).map(({ problem }) => problem);
    const remarks = [...(known?.remarks ?? []), ...(known?.evidence ?? []), ...this.#beside(file)];
    const problems = [...unopened, ...(known?.problems ?? [])];
    const overdue = known?.overdue ?? [];
    if (remarks.length + problems.length + overdue.length === 0) this.#findings.delete(file);
    else {
      await this.#slices.breathe();
      const text = known === undefined ? "" : (known.text ?? (await this.#textOf(known)));
      this.#findings.set(file, placed(file, { text, problems }, remarks, overdue));
    }
    if (known !== undefined) this.#set(file, { text: undefined });
  }

  async #textOf({ kind, file }: CheckedFile): Promise<string> {
    return (await readForCheck(this.#workspace.root, kind, file)).text;
  }

  #set(file: string, facts: Partial<CheckedFile>): void {
    const known = this.#files.get(file);
    if (known !== undefined) Object.assign(known, facts);
  }
}

function leftOtherTraces({ before, after }: Replacement): boolean {
  const traces = (entry: LoadedDocument | undefined) => (entry === undefined ? "" : tracesAcross(entry));
  return traces(before) !== traces(after);
}

function placed(
  file: string,
  { text, problems }: Pick<Reading, "text" | "problems">,
  remarks: readonly Remark[],
  overdue: readonly OverdueRecord[],
): FileFindings {
  const places = new TextPlaces(text);
  return {
    lines: [
      ...problems.map((problem) => ({ problem, file, range: places.ofProblem(problem) })),
      ...remarks.map((remark) => {
        const { place, range } =
          remark.path.length === 0 ? { place: startOfFile.start, range: startOfFile } : places.of(remark.path);
        return { remark, line: place.line, range };
      }),
    ],
    overdue: overdue.map((record) => ({ record, range: places.of(record.path).range })),
  };
}
