import { join } from "node:path";
import type { DocumentByKind, DocumentKind } from "@cchc/core/model/document-kinds";
import type { Result } from "@cchc/core/result";
import { type FileStamp, stampOf } from "./durable-file-read.ts";
import { LiveVisits } from "./live-visits.ts";
import type { VisitListing } from "./visit-index.ts";
import { Workspace } from "./workspace.ts";

/**
 * A workspace for the views of a program that stays and is told which files changed: what did not change is not read
 * again (SPEC INDEX-5). For reading only. Whatever writes must see the disk as it is under its lock, and goes through
 * `Workspace`.
 */
export class LiveWorkspace extends Workspace {
  readonly #visits: LiveVisits;
  readonly #documents = new Map<string, { stamp: FileStamp; read: Result<DocumentByKind[DocumentKind]> }>();

  constructor(root: string) {
    super(root);
    this.#visits = new LiveVisits(root);
  }

  override visits(): Promise<VisitListing> {
    return this.#visits.list();
  }

  /** A document that is unchanged since it was read last is the same value. */
  override async readKnown<K extends DocumentKind>(kind: K, file: string): Promise<Result<DocumentByKind[K]>> {
    const stamp = await stampOf(join(this.root, file)).catch(() => undefined);
    const known = this.#documents.get(file);
    // A file has one kind: its name says so.
    if (known !== undefined && known.stamp === stamp) return known.read as Result<DocumentByKind[K]>;
    const read = await super.readKnown(kind, file);
    const after = await stampOf(join(this.root, file)).catch(() => undefined);
    if (stamp !== undefined && stamp === after) this.#documents.set(file, { stamp, read });
    else this.#documents.delete(file);
    return read;
  }

  /** These files (workspace paths) are other than they were. */
  tell(files: Iterable<string>): void {
    this.#visits.tell(files);
  }

  /** Looks at every file again the next time. */
  forget(): void {
    this.#visits.forget();
    this.#documents.clear();
  }
}
