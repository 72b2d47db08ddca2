import { AppError, type Problem, problem } from "@cchc/core/problem";
import type { Result } from "@cchc/core/result";
import type { Catalogue } from "@cchc/messages/catalogue";
import type { Language } from "@cchc/messages/language";
import {
  type Disposable,
  EventEmitter,
  type ExtensionContext,
  type LogOutputChannel,
  type Uri,
  window,
  workspace,
} from "vscode";
import { type NextStep, sayFailure, sayProblem } from "./adapters/failure.ts";
import { remediesOf } from "./adapters/remedies.ts";
import { rootAbove } from "./adapters/workspace-folder.ts";
import { Disposables } from "./disposables.ts";
import { Reveals } from "./forms/reveals.ts";
import type { Session } from "./session.ts";
import { Turns } from "./turns.ts";

/** What every feature works with: texts, the log, and the workspace that is open. */
export class Services extends Disposables {
  readonly context: ExtensionContext;
  readonly log: LogOutputChannel;
  /** Which record the forms are asked to show. */
  readonly reveals = new Reveals();
  /** Views read one after the other: what is seen first is not held up by the rest (SPEC TREE-8). */
  readonly readings = new Turns();
  readonly #sessionChanged = this.add(new EventEmitter<void>());
  readonly #filesChanged = this.add(new EventEmitter<ReadonlySet<string>>());
  #session: Session | undefined;
  #news: Disposable | undefined;

  language: Language;
  texts: Catalogue;

  constructor(context: ExtensionContext, language: Language, texts: Catalogue) {
    super();
    this.context = context;
    this.language = language;
    this.texts = texts;
    this.log = this.add(window.createOutputChannel("CCHC", { log: true }));
  }

  /** Another workspace is open, or none, or the language is another. */
  get onDidChangeSession() {
    return this.#sessionChanged.event;
  }

  /** Files of the open workspace changed on disk (workspace paths). */
  get onDidChangeFiles() {
    return this.#filesChanged.event;
  }

  /** The open workspace; undefined while no folder with a cchc.json is open. */
  get session(): Session | undefined {
    return this.#session;
  }

  /** The open workspace, when it is the nearest one above a document. */
  sessionOf(uri: Uri): Session | undefined {
    const isOurs = uri.scheme === "file" && this.#session?.root === rootAbove(uri.fsPath);
    return isOurs ? this.#session : undefined;
  }

  /** Shows this workspace, or the one that is shown anew. */
  open(session: Session | undefined): void {
    if (session !== this.#session) {
      this.#session?.dispose();
      this.#news?.dispose();
      this.#session = session;
      this.#news = session?.onDidChangeFiles((files) => this.#filesChanged.fire(files));
    }
    this.#sessionChanged.fire();
  }

  /** Does a piece of work for somebody; what goes wrong is said, never thrown. Nothing waits until that is read. */
  async attempt<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof AppError) this.say(error.problem);
      else void sayFailure(this.texts, this.log, error);
      return undefined;
    }
  }

  /** The value of a result, or its problem said. */
  async orSay<T>(result: Result<T>): Promise<T | undefined> {
    if (result.ok) return result.value;
    this.say(result.problem);
    return undefined;
  }

  /**
   * Says a problem, with `steps` or what else helps. A message may stay for hours, so nothing waits for its answer: the
   * edits of a form would wait with it.
   */
  say(problem: Problem, steps: readonly NextStep[] = remediesOf(this.texts, this.#session, problem)): void {
    void this.attempt(() => sayProblem(this.texts, problem, steps));
  }

  /** Says that no data is open, with the buttons that open some. */
  sayNoWorkspace(): void {
    this.say(problem("workspace-not-found", { from: workspace.workspaceFolders?.[0]?.uri.fsPath ?? "" }));
  }

  override dispose(): void {
    this.#session?.dispose();
    super.dispose();
  }
}
