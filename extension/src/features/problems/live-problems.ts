import { setImmediate as nextTurn } from "node:timers/promises";
import { kindOfPath } from "@cchc/core/model/document-kinds";
import { isFixable } from "@cchc/store/check/check-line";
import { type FileFindings, WorkspaceChecker } from "@cchc/store/check/workspace-checker";
import {
  type Diagnostic,
  EventEmitter,
  languages,
  ProgressLocation,
  type TextDocument,
  type Uri,
  window,
  workspace,
} from "vscode";
import { Disposables } from "../../disposables.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { diagnosticSource, diagnosticsOf, severitiesOfSettings } from "./diagnostics.ts";

/** How long typing must pause before an unsaved text is checked. */
const typingPauseMs = 250;

/** VS Code takes in about 1,100 diagnostics at a time and drops the rest. */
const mostAtOnce = 500;

/** Today is looked at again this often: deadlines pass at midnight. */
const dayMs = 10 * 60_000;

/** Everything `check` says of the open workspace, as diagnostics that follow the disk and the editors (SPEC DIAG-1 … DIAG-5). */
export class LiveProblems extends Disposables {
  readonly #services: Services;
  readonly #session: Session;
  readonly #checker: WorkspaceChecker;
  readonly #abort = new AbortController();
  readonly #collection = this.add(languages.createDiagnosticCollection("cchc"));
  readonly #changed = this.add(new EventEmitter<void>());
  /** How many mendable lines each file has, of those that have any. */
  readonly #fixable = new Map<string, number>();
  #fixableLines = 0;
  /** What is said of texts with unsaved changes. */
  readonly #typed = new Map<string, FileFindings>();
  readonly #timers = new Map<string, NodeJS.Timeout>();
  #severities = severitiesOfSettings();
  #waiting = new Set<string>();
  #work: Promise<void>;

  constructor(services: Services, session: Session) {
    super();
    this.#services = services;
    this.#session = session;
    this.#checker = new WorkspaceChecker(session.workspace, this.#abort.signal);
    this.add({ dispose: () => this.#abort.abort() });
    this.add(session.onDidChangeFiles((files) => this.#tell(files)));
    this.add(workspace.onDidChangeTextDocument(({ document }) => this.#type(document)));
    this.add(workspace.onDidCloseTextDocument((document) => this.#forget(document)));
    this.add(
      workspace.onDidChangeConfiguration((change) => change.affectsConfiguration("cchc.problems") && this.#repaint()),
    );
    const clock = setInterval(() => this.#tell([]), dayMs);
    this.add({ dispose: () => clearInterval(clock) });
    this.add({ dispose: () => this.#timers.forEach(clearTimeout) });
    this.#work = this.#start();
  }

  /** Something else is said of some file. */
  get onDidChange() {
    return this.#changed.event;
  }

  /** Resolves when everything that is known to have changed has been checked. */
  async settled(): Promise<void> {
    for (let work: Promise<void> | undefined; work !== this.#work; ) {
      work = this.#work;
      await work;
    }
  }

  /** What is said of a file: as it is typed, else as it lies on disk. */
  of(file: string): FileFindings {
    return this.#typed.get(file) ?? this.#checker.of(file);
  }

  /** The files of which something is said. */
  files(): Set<string> {
    return new Set([...this.#checker.files(), ...this.#typed.keys()]);
  }

  /** How many lines of all files can be mended at once. */
  get fixableLines(): number {
    return this.#fixableLines;
  }

  async #start(): Promise<void> {
    const { checking } = this.#services.texts.extension.problems;
    await this.#do(() =>
      window.withProgress({ location: ProgressLocation.Window, title: checking }, async (progress) => {
        let shown = 0;
        const changed = await this.#checker.checkAll(this.#today(), (done, total) => {
          const percent = total === 0 ? 100 : Math.floor((done * 100) / total);
          if (percent < shown + 5) return;
          shown = percent;
          progress.report({ message: `${percent}%` });
        });
        await this.#publish(changed);
      }),
    );
    for (const document of workspace.textDocuments) this.#type(document, 0);
  }

  #tell(files: Iterable<string>): void {
    for (const file of files) this.#waiting.add(file);
    this.#work = this.#work.then(() =>
      this.#do(async () => {
        // The rows that are seen come first.
        await this.#services.readings.settled();
        const taken = this.#waiting;
        this.#waiting = new Set();
        const changed = new Set(await this.#checker.update(taken, this.#today()));
        for (const file of taken) {
          // What was typed lies on disk now.
          if (this.#session.unsaved(file) === undefined && this.#typed.delete(file)) changed.add(file);
        }
        await this.#publish(changed);
        for (const file of this.#typed.keys()) {
          const document = this.#session.unsaved(file);
          if (document !== undefined) this.#type(document, 0);
        }
      }),
    );
  }

  /** A text changed in an editor: where it is unsaved, what is said follows it. */
  #type(document: TextDocument, pause = typingPauseMs): void {
    const file = this.#session.fileOf(document.uri);
    if (file === undefined || kindOfPath(file) === undefined) return;
    clearTimeout(this.#timers.get(file));
    if (!document.isDirty) {
      // Saved, which the disk tells next, or taken back.
      if (this.#typed.has(file)) this.#tell([file]);
      return;
    }
    const timer = setTimeout(() => {
      this.#timers.delete(file);
      if (document.isClosed || !document.isDirty) return;
      this.#typed.set(file, this.#checker.ofText(file, document.getText()));
      void this.#publish([file]);
    }, pause);
    this.#timers.set(file, timer);
  }

  #forget(document: TextDocument): void {
    const file = this.#session.fileOf(document.uri);
    if (file !== undefined && this.#typed.delete(file)) void this.#publish([file]);
  }

  #repaint(): void {
    this.#severities = severitiesOfSettings();
    void this.#publish(this.files());
  }

  async #publish(files: Iterable<string>): Promise<void> {
    let batch: [Uri, Diagnostic[]][] = [];
    let size = 0;
    for (const file of files) {
      const findings = this.of(file);
      this.#count(file, findings);
      const shown = diagnosticsOf(findings, this.#services.texts, this.#severities);
      if (size + shown.length > mostAtOnce && batch.length > 0) {
        this.#set(batch);
        batch = [];
        size = 0;
        await nextTurn();
      }
      batch.push([this.#session.uriOf(file), shown]);
      size += shown.length;
    }
    this.#set(batch);
    this.#changed.fire();
  }

  #count(file: string, { lines }: FileFindings): void {
    const now = lines.filter((line) => isFixable(line)).length;
    this.#fixableLines += now - (this.#fixable.get(file) ?? 0);
    if (now > 0) this.#fixable.set(file, now);
    else this.#fixable.delete(file);
  }

  #set(batch: [Uri, Diagnostic[]][]): void {
    if (!this.#abort.signal.aborted) this.#collection.set(batch);
  }

  #today() {
    return this.#session.ports().today;
  }

  /** Work in the background; the end of the session ends it in silence. */
  async #do(work: () => Thenable<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!this.#abort.signal.aborted) this.#services.log.error(`${diagnosticSource}: ${String(error)}`);
    }
  }
}
