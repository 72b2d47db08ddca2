import { rebaseChanges } from "@cchc/core/change/rebase-changes";
import type { AnyDocument, DocumentByKind, DocumentKind } from "@cchc/core/model/document-kinds";
import type { Problem } from "@cchc/core/problem";
import { succeed } from "@cchc/core/result";
import { commands, type WebviewPanel, window, workspace } from "vscode";
import { Disposables } from "../disposables.ts";
import type { LiveDocument } from "../live-document.ts";
import type { Services } from "../services.ts";
import type { Session } from "../session.ts";

/** How long the news of a revert may take on a busy machine, and how often they are looked for. */
const newsMilliseconds = 10_000;
const stepMilliseconds = 10;

/**
 * Brings what changed on disk under the unsaved changes of a form (SPEC EXT-7). VS Code itself would keep the old text
 * and ask at the next save which of the two to lose. The text is taken back to what is on disk, as the user could do with
 * "Revert File", and the unsaved changes are made again on top; VS Code reverts only the editor in front, so a form
 * behind another waits until it is looked at.
 */
export class DiskChanges<K extends DocumentKind> extends Disposables {
  readonly #services: Services;
  readonly #session: Session;
  readonly #live: LiveDocument<K>;
  readonly #panel: WebviewPanel;
  readonly #kind: K;
  /** The entries that are on disk, as far as this editor knows. */
  #saved: ReadonlySet<string> = new Set();
  #waiting = false;
  readonly #inTurn: (work: () => Promise<void>) => void;

  /** `inTurn` does a piece of work behind the edits that came before it, and before those that come after. */
  constructor(
    services: Services,
    session: Session,
    kind: K,
    live: LiveDocument<K>,
    panel: WebviewPanel,
    inTurn: (work: () => Promise<void>) => void,
  ) {
    super();
    this.#services = services;
    this.#session = session;
    this.#kind = kind;
    this.#live = live;
    this.#panel = panel;
    this.#inTurn = inTurn;
    this.#inTurn(() => this.#startFrom());
    this.add(
      workspace.onDidSaveTextDocument((document) => {
        const read = document === live.text ? live.read() : undefined;
        if (read?.ok) this.#saved = entriesOf(read.value);
      }),
    );
    this.add(
      session.onDidChangeFiles((files) => {
        if (files.has(live.file)) this.#look();
      }),
    );
    this.add(panel.onDidChangeViewState(() => this.#waiting && this.#look()));
  }

  #look(): void {
    this.#inTurn(() => this.#bringUnder());
  }

  async #bringUnder(): Promise<void> {
    const disk = await this.#session.workspace.read(this.#kind, this.#live.file);
    const local = this.#live.read();
    // What is on disk may be half of a checkout; Problems tells it. A text that means nothing is mended as text.
    if (!disk.ok || !local.ok) return;
    if (!this.#live.text.isDirty) {
      this.#saved = entriesOf(disk.value);
      return;
    }
    if (this.isGone || sameEntries(this.#saved, disk.value)) return;
    this.#waiting = !this.#panel.active;
    if (this.#waiting) return;
    const context = await this.#session.workspace.contextOf(this.#kind, this.#session.ports());
    const rebased = rebaseChanges<AnyDocument>(local.value, this.#saved, disk.value, context);
    if (!rebased.ok) return this.#ask(rebased.problem);
    // Another editor may have come to the front meanwhile, and would be the one that is reverted.
    this.#waiting = !this.#panel.active;
    if (this.#waiting) return;
    await commands.executeCommand("workbench.action.files.revert");
    // However late the news are: what is written next holds both sides, so nothing is lost.
    await this.#shows(disk.value);
    this.#saved = entriesOf(disk.value);
    const written = await this.#live.rewrite(() => {
      return succeed(rebased.value.document as DocumentByKind[K]);
    });
    if (!written.ok) return this.#services.say(written.problem);
    this.#tell(rebased.value.overlaps.length);
  }

  /** The changes do not fit: both versions are there, and somebody must choose. */
  #ask(problem: Problem): void {
    const { compare } = this.#services.texts.extension.diskChanges;
    this.#services.say(problem, [
      { label: compare, run: () => commands.executeCommand("workbench.files.action.compareWithSaved") },
    ]);
  }

  /** Waits until the text is that of `disk`: the command is done before its news are here. */
  async #shows(disk: DocumentByKind[K]): Promise<void> {
    for (let waited = 0; waited < newsMilliseconds; waited += stepMilliseconds) {
      const read = this.#live.text.isDirty ? undefined : this.#live.read();
      if (read?.ok && read.value.revision === disk.revision && lastEntry(read.value) === lastEntry(disk)) return;
      await new Promise((resolve) => setTimeout(resolve, stepMilliseconds));
    }
  }

  #tell(overlaps: number): void {
    const { brought, overlapping, compare } = this.#services.texts.extension.diskChanges;
    const words = overlaps === 0 ? brought : overlapping(overlaps);
    void window.showInformationMessage(words, compare).then((chosen) => {
      if (chosen === compare) void commands.executeCommand("workbench.files.action.compareWithSaved");
    });
  }

  /** A form that VS Code brought back with unsaved changes starts from what is on disk now. */
  async #startFrom(): Promise<void> {
    const disk = await this.#session.workspace.read(this.#kind, this.#live.file);
    if (disk.ok) this.#saved = entriesOf(disk.value);
  }
}

function entriesOf({ history }: AnyDocument): ReadonlySet<string> {
  return new Set(history.map(({ id }) => id));
}

function sameEntries(known: ReadonlySet<string>, { history }: AnyDocument): boolean {
  return known.size === history.length && history.every(({ id }) => known.has(id));
}

function lastEntry({ history }: AnyDocument): string | undefined {
  return history.at(-1)?.id;
}
