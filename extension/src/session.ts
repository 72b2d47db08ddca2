import { join } from "node:path";
import type { ChangeByKind } from "@cchc/core/change/change-kinds";
import type { DocumentByKind, DocumentKind } from "@cchc/core/model/document-kinds";
import { problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import type { FoundRecord } from "@cchc/store/find-record";
import { LiveWorkspace } from "@cchc/store/live-workspace";
import type { ChangePorts } from "@cchc/store/ports";
import type { Undone, UndoWords } from "@cchc/store/record-history";
import { Workspace } from "@cchc/store/workspace";
import { toStoredPath } from "@cchc/store/workspace-path";
import { type Disposable, type TextDocument, Uri, workspace as window } from "vscode";
import { ChangedFiles } from "./adapters/changed-files.ts";
import { changePorts } from "./adapters/ports.ts";
import { Disposables } from "./disposables.ts";
import type { LiveDocument } from "./live-document.ts";

/** One open workspace: its documents on disk and in editors, and the news of both. */
export class Session extends Disposables {
  readonly root: string;
  /** Every read of what is on disk, and everything the CLI can do. */
  readonly workspace: Workspace;
  /** What views read: quick, because only what is told to have changed is read again. Never for what writes. */
  readonly live: LiveWorkspace;
  readonly #files: ChangedFiles;
  #holders = 0;
  #isLeft = false;

  constructor(root: string) {
    super();
    this.root = root;
    this.workspace = new Workspace(root);
    this.live = new LiveWorkspace(root);
    this.#files = this.add(new ChangedFiles(root));
    // Before anybody who reads.
    this.add(this.#files.onDidChange((files) => this.live.tell(files)));
  }

  /** Keeps the session alive for a form that rests on it, also when the window goes on to another workspace. */
  hold(): Disposable {
    this.#holders++;
    let isHeld = true;
    return {
      dispose: () => {
        if (!isHeld) return;
        isHeld = false;
        this.#holders--;
        if (this.#isLeft) this.dispose();
      },
    };
  }

  /** Ends with the last who holds it. */
  override dispose(): void {
    this.#isLeft = true;
    if (this.#holders === 0) super.dispose();
  }

  /** Which files changed on disk, as workspace paths; views read again what rests on them. */
  get onDidChangeFiles() {
    return this.#files.onDidChange;
  }

  /** Clock, actor and ids for a change made now. */
  ports(): ChangePorts {
    return changePorts(this.root);
  }

  uriOf(file: string): Uri {
    return Uri.file(join(this.root, ...file.split("/")));
  }

  /** The workspace path of a document that lies in this workspace. */
  fileOf(uri: Uri): string | undefined {
    if (uri.scheme !== "file") return undefined;
    const stored = toStoredPath(this.root, uri.fsPath);
    return stored.ok ? stored.value : undefined;
  }

  /** The unsaved text of a file that somebody is editing. */
  unsaved(file: string): TextDocument | undefined {
    return window.textDocuments.find((document) => document.isDirty && this.fileOf(document.uri) === file);
  }

  /**
   * The one way a command or a view changes a document: in the editor where it has unsaved changes, which stay unsaved;
   * else on disk, under its lock, like the CLI (docs/decisions/0023-vscode-extension.md).
   */
  async change<K extends DocumentKind>(
    kind: K,
    file: string,
    change: ChangeByKind[K],
  ): Promise<Result<DocumentByKind[K]>> {
    const unsaved = this.unsaved(file);
    if (unsaved !== undefined) return (await this.#inEditor(kind, unsaved)).change(change);
    const changed = await this.workspace.change(kind, file, change, this.ports());
    if (changed.ok) this.#files.tell([file]);
    return changed;
  }

  /** A document as it is now: in the editor where it has unsaved changes, else on disk. */
  async read<K extends DocumentKind>(kind: K, file: string): Promise<Result<DocumentByKind[K]>> {
    const unsaved = this.unsaved(file);
    return unsaved === undefined ? this.workspace.read(kind, file) : (await this.#inEditor(kind, unsaved)).read();
  }

  /**
   * Takes back what `entryId` did to a record, where `change` would make it; `changed-since` says that the record has
   * changed again, so that its last change is another one. An undoing that reaches into other files (a number that goes
   * back, hand-overs of units) is done on disk only.
   */
  async undo(record: FoundRecord, entryId: string, words: UndoWords): Promise<Result<Undone | "changed-since">> {
    const { kind, file } = record;
    const before = await this.read(kind, file);
    if (!before.ok) return before;
    const { lastChangeOf } = await import("@cchc/core/change/undo");
    if (lastChangeOf(before.value, record.id ?? before.value.id)?.id !== entryId) return succeed("changed-since");
    const { plannedUndo, traceHistory, undoRecord } = await import("@cchc/store/record-history");
    const planned = await plannedUndo(this.workspace, record, before.value, this.ports());
    if (!planned.ok) return planned;
    const { number, eventIds, after, together, issued } = planned.value;
    const others = [...(number?.after == null ? [] : [number.after.file]), ...together.map((part) => part.file)];
    const unsaved = this.unsaved(file);
    if (unsaved === undefined || others.length > 0 || eventIds.length > 0) {
      const saved = this.refuseUnsaved([file, ...others]);
      if (!saved.ok) return saved;
      const undone = await undoRecord(this.workspace, record, this.ports(), { words, entryId });
      if (!undone.ok && undone.problem.code === "undo-outdated") return succeed("changed-since");
      if (undone.ok) this.#files.tell([file, ...others]);
      return undone;
    }
    // What was planned is of the document as it was read.
    let isSame = true;
    const written = await (await this.#inEditor(kind, unsaved)).rewrite((now) => {
      isSame = now.ok && now.value === before.value;
      return isSame ? succeed(after as DocumentByKind[typeof kind]) : now;
    });
    if (!isSame) return succeed("changed-since");
    if (!written.ok) return written;
    const traced = traceHistory(written.value, null).at(-1);
    if (traced === undefined) throw new Error("an undoing leaves an entry");
    return succeed({ traced, handOvers: null, numberOf: null, together: [], withdrawn: [], left: null, issued });
  }

  /** What changes documents loads with the first change. */
  async #inEditor<K extends DocumentKind>(kind: K, text: TextDocument): Promise<LiveDocument<K>> {
    const { LiveDocument } = await import("./live-document.ts");
    return new LiveDocument(this, kind, text);
  }

  /** What was written beside `change`: several documents at once, or new ones. */
  wrote(files: Iterable<string>): void {
    this.#files.tell(files);
  }

  /** For work on several documents at once, which is done on disk: refuses while one of them has unsaved changes. */
  refuseUnsaved(files: readonly string[]): Result<void> {
    const file = files.find((one) => this.unsaved(one) !== undefined);
    return file === undefined ? { ok: true, value: undefined } : fail(problem("file-unsaved", { file }));
  }
}
