import { applyChange } from "@cchc/core/change/apply";
import type { ChangeByKind } from "@cchc/core/change/change-kinds";
import { continueChange } from "@cchc/core/change/continue-change";
import type { DocumentByKind, DocumentKind } from "@cchc/core/model/document-kinds";
import { problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import { documentFormat } from "@cchc/store/load-document";
import type { ChangePorts } from "@cchc/store/ports";
import type { Workspace } from "@cchc/store/workspace";
import type { TextDocument, Uri } from "vscode";
import { editDocument } from "./adapters/document-edit.ts";
import { obstacleOf } from "./forms/obstacle.ts";
import { Turns } from "./turns.ts";

/** The workspace a document lies in, as far as a change needs it. */
interface Home {
  readonly workspace: Workspace;
  /** Clock, actor and ids for a change made now. */
  ports(): ChangePorts;
  /** The workspace path of a document that lies in it. */
  fileOf(uri: Uri): string | undefined;
}

/** How often a change is made again because others changed the text meanwhile. */
const mostTries = 3;

/** What the text of an open editor means, read once for each of its versions. */
const read = new WeakMap<TextDocument, { version: number; parsed: Result<DocumentByKind[DocumentKind]> }>();

/** What is being made of a text: VS Code may mix edits that are made of the same version. */
const turns = new WeakMap<TextDocument, Turns>();

/**
 * A document in an editor. A change goes through the core's one door and becomes the fewest changed lines of the text,
 * so that undo, the dirty mark, hot exit and diff are VS Code's own (SPEC EXT-1).
 */
export class LiveDocument<K extends DocumentKind> {
  readonly #home: Home;
  readonly #kind: K;
  readonly text: TextDocument;

  constructor(home: Home, kind: K, text: TextDocument) {
    this.#home = home;
    this.#kind = kind;
    this.text = text;
  }

  get file(): string {
    return this.#home.fileOf(this.text.uri) ?? this.text.uri.fsPath;
  }

  /** What the text means now, or why it means nothing. */
  read(): Result<DocumentByKind[K]> {
    const known = read.get(this.text);
    // A document has one kind: its name says so.
    if (known?.version === this.text.version) return known.parsed as Result<DocumentByKind[K]>;
    const parsed = documentFormat(this.#kind).parse(this.text.getText(), this.file);
    read.set(this.text, { version: this.text.version, parsed });
    return parsed;
  }

  /**
   * The document after a change. `continues` is the history entry that this change takes further, as typing on in a
   * field does: both stay one entry (SPEC EXT-2). Changes of one text, whoever asks, are made one after the other (SPEC
   * EXT-10). A problem leaves the text as it was.
   */
  async change(change: ChangeByKind[K], continues?: string): Promise<Result<DocumentByKind[K]>> {
    return this.#turns.take(() => this.#change(change, continues));
  }

  /**
   * Puts another document in the place of the text's, made of what stands there when its turn has come; a problem that
   * `make` gives leaves the text as it was. The document comes through the door.
   */
  async rewrite(
    make: (before: Result<DocumentByKind[K]>) => Result<DocumentByKind[K]>,
  ): Promise<Result<DocumentByKind[K]>> {
    return this.#turns.take(async () => {
      const made = make(this.read());
      return made.ok ? this.#write(made.value) : made;
    });
  }

  get #turns(): Turns {
    const known = turns.get(this.text) ?? new Turns();
    turns.set(this.text, known);
    return known;
  }

  async #change(change: ChangeByKind[K], continues: string | undefined): Promise<Result<DocumentByKind[K]>> {
    const context = await this.#home.workspace.contextOf(this.#kind, this.#home.ports());
    for (let tries = 1; ; tries++) {
      // Nothing is waited for between reading and writing: another editor's edit would be written over.
      const before = this.read();
      if (!before.ok) return before;
      const { version } = this.text;
      const changed =
        continues === undefined
          ? applyChange(this.#kind, before.value, change, context)
          : continueChange(this.#kind, before.value, continues, change, context);
      if (!changed.ok) return changed;
      const written = await this.#write(changed.value);
      // VS Code refuses an edit of a text that has changed: the change is made again on what stands there now.
      if (written.ok || this.text.version === version || tries === mostTries) return written;
    }
  }

  async #write(document: DocumentByKind[K]): Promise<Result<DocumentByKind[K]>> {
    const before = this.read();
    if (before.ok && before.value === document) return before;
    const { version } = this.text;
    const written = await editDocument(this.text, documentFormat(this.#kind).serialise(document));
    if (written) return succeed(document);
    const { file } = this;
    // VS Code says no more than that it did not: a text that moved on, a file that may not be written, or its own reason.
    if (this.text.version !== version) return fail(problem("edit-refused", { file, because: "changed" }));
    const isReadOnly = (await obstacleOf(this.text)) === "read-only";
    return fail(problem("edit-refused", { file, because: isReadOnly ? "read-only" : "editor" }));
  }
}
