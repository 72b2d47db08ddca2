import type { ChangeByKind } from "@cchc/core/change/change-kinds";
import type { DocumentByKind, DocumentKind } from "@cchc/core/model/document-kinds";
import type { Result } from "@cchc/core/result";
import type { ChangePorts } from "@cchc/store/ports";
import { isOldReference, schemaReference } from "@cchc/store/schemas";
import { Workspace } from "@cchc/store/workspace";
import { LiveDocument } from "../../live-document.ts";
import type { Session } from "../../session.ts";

/**
 * The workspace as somebody sees it who edits: a document with unsaved changes is the one in its editor, and a change of
 * it goes there and stays unsaved; every other one is on disk. So what mends a workspace mends open editors too
 * (SPEC DIAG-5).
 */
export class BufferedWorkspace extends Workspace {
  readonly #session: Session;
  readonly #written = new Set<string>();

  constructor(session: Session) {
    super(session.root);
    this.#session = session;
  }

  /** The files that were changed on disk. */
  get written(): ReadonlySet<string> {
    return this.#written;
  }

  override async read<K extends DocumentKind>(kind: K, file: string): Promise<Result<DocumentByKind[K]>> {
    return this.#unsaved(kind, file)?.read() ?? super.read(kind, file);
  }

  override async change<K extends DocumentKind>(
    kind: K,
    file: string,
    change: ChangeByKind[K],
    ports: ChangePorts,
  ): Promise<Result<DocumentByKind[K]>> {
    const unsaved = this.#unsaved(kind, file);
    if (unsaved === undefined) {
      this.#written.add(file);
      return super.change(kind, file, change, ports);
    }
    return unsaved.change(change);
  }

  override async fillSchemaReference(kind: DocumentKind, file: string): Promise<Result<void>> {
    const unsaved = this.#unsaved(kind, file);
    if (unsaved === undefined) {
      this.#written.add(file);
      return super.fillSchemaReference(kind, file);
    }
    const written = await unsaved.rewrite((before) => {
      if (!before.ok) return before;
      const { $schema } = before.value;
      if ($schema !== undefined && !isOldReference($schema)) return before;
      return { ok: true, value: { ...before.value, $schema: schemaReference(kind, file) } };
    });
    return written.ok ? { ok: true, value: undefined } : written;
  }

  #unsaved<K extends DocumentKind>(kind: K, file: string): LiveDocument<K> | undefined {
    const text = this.#session.unsaved(file);
    return text === undefined ? undefined : new LiveDocument(this.#session, kind, text);
  }
}
