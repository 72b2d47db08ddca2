import { toStoredPath } from "@cchc/store/workspace-path";
import { EventEmitter, RelativePattern, Uri, workspace } from "vscode";
import { Disposables } from "../disposables.ts";

/** How long changes are gathered that follow others: a checkout touches many files at once. */
const gatheringMilliseconds = 60;

/** Tells which files of a workspace changed on disk, as workspace paths, whoever changed them. */
export class ChangedFiles extends Disposables {
  readonly #changed = this.add(new EventEmitter<ReadonlySet<string>>());
  readonly #root: string;
  #gathered = new Set<string>();
  #timer: NodeJS.Timeout | undefined;
  #toldAt = 0;

  /** Fires once for changes that come together; the first after a quiet time is told as soon as its news are in. */
  readonly onDidChange = this.#changed.event;

  constructor(root: string) {
    super();
    this.#root = root;
    const watcher = this.add(workspace.createFileSystemWatcher(new RelativePattern(Uri.file(root), "**/*")));
    this.add(watcher.onDidChange((uri) => this.#gather(uri)));
    this.add(watcher.onDidCreate((uri) => this.#gather(uri)));
    this.add(watcher.onDidDelete((uri) => this.#gather(uri)));
    // A save is known before the watcher hears of it.
    this.add(workspace.onDidSaveTextDocument(({ uri }) => this.#gather(uri)));
    this.add({ dispose: () => clearTimeout(this.#timer) });
  }

  /** Tells at once that these files changed: whoever wrote them need not wait for the watcher. */
  tell(files: Iterable<string>): void {
    for (const file of files) this.#gathered.add(file);
    this.#fire();
  }

  #gather(uri: Uri): void {
    if (uri.scheme !== "file") return;
    const stored = toStoredPath(this.#root, uri.fsPath);
    if (!stored.ok || /^(\.cchc|\.git)(\/|$)/.test(stored.value)) return;
    this.#gathered.add(stored.value);
    const isQuiet = performance.now() - this.#toldAt > gatheringMilliseconds;
    this.#timer ??= setTimeout(() => this.#fire(), isQuiet ? 0 : gatheringMilliseconds);
  }

  #fire(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    if (this.#gathered.size === 0) return;
    const files = this.#gathered;
    this.#gathered = new Set();
    this.#toldAt = performance.now();
    this.#changed.fire(files);
  }
}
