import { appendFile, mkdtemp, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, extname, join } from "node:path";
import type { VisitChange } from "@cchc/core/change/change-kinds";
import type { Visit } from "@cchc/core/model/visit";
import { problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import { EVIDENCE_LIMIT_BYTES, keepEvidence } from "@cchc/store/evidence";
import { findExisting } from "@cchc/store/workspace-path";
import { commands, type Disposable, env, ProgressLocation, Uri, window } from "vscode";
import { isOnThisDesktop, reveal } from "../../adapters/system.ts";
import type { OpenForm } from "../../forms/form-editor.ts";
import type { VisitFormAct } from "../../protocol/visit-form.ts";

type Form = OpenForm<"visit">;
type Act<A extends VisitFormAct["act"]> = Extract<VisitFormAct, { act: A }>;

/** Files of which copying is shown while it lasts. */
const largeBytes = 8 * 1024 * 1024;
/** What the system's own program may open: papers and pictures, never what could run. */
const openedOutside = new Set(["pdf", "doc", "docx", "xls", "xlsx", "ppt", "pptx", "odt", "ods", "odp", "rtf"]);
const openedInside = new Set(["png", "jpg", "jpeg", "gif", "webp", "bmp", "ico", "txt", "md", "csv", "json", "log"]);

/** A file that comes in parts, into a folder of its own. */
interface Upload {
  folder: string;
  path: string;
  received: number;
}

/**
 * Takes in files as evidence and shows them again: everything about evidence that touches files or windows. One for each
 * open form: what it had received of files goes with it.
 */
export class EvidenceDesk implements Disposable {
  readonly #uploads = new Map<string, Upload>();
  #isGone = false;

  /** Files that were dropped from VS Code or chosen: copied into the visit's folder, one change each. */
  async takeFiles({ findingId, uris }: Act<"evidence.files">, visit: Visit, form: Form): Promise<Result<void>> {
    for (const text of uris) {
      const uri = Uri.parse(text);
      const isHere = uri.scheme === "file" || (uri.scheme === "vscode-remote" && env.remoteName !== undefined);
      if (!isHere) {
        void window.showWarningMessage(form.services.texts.extension.visitForm.evidence.unreachable(uri.path));
        continue;
      }
      // A shared folder of the network keeps its machine's name.
      const path = uri.scheme === "file" ? uri.fsPath : Uri.file(uri.path).fsPath;
      const taken = await this.#take(path, findingId, visit, form);
      if (!taken.ok) return taken;
    }
    return succeed(undefined);
  }

  async chooseFiles({ findingId }: Act<"evidence.choose">, visit: Visit, form: Form): Promise<Result<void>> {
    const { chooseTitle, chooseButton } = form.services.texts.extension.visitForm.evidence;
    const chosen = await window.showOpenDialog({ canSelectMany: true, title: chooseTitle, openLabel: chooseButton });
    if (chosen === undefined) return succeed(undefined);
    const uris = chosen.map((uri) => uri.toString());
    return this.takeFiles({ act: "evidence.files", findingId, uris }, visit, form);
  }

  /** The next part of a file from outside VS Code, whose path nobody knows; with the last one it is taken in. */
  async takePart(part: Act<"evidence.part">, visit: Visit, form: Form): Promise<Result<void>> {
    const { upload: id, total, bytes, findingId } = part;
    const name = basename(part.name.replaceAll("\\", "/"));
    if (total > EVIDENCE_LIMIT_BYTES) {
      return fail(problem("file-too-large", { file: name, bytes: total, limit: EVIDENCE_LIMIT_BYTES }));
    }
    const upload = this.#uploads.get(id) ?? (await newUpload(name));
    // Whatever becomes of this part, the desk keeps the file only when more of it is to come.
    this.#uploads.delete(id);
    let isAwaited = false;
    try {
      upload.received += bytes.byteLength;
      if (upload.received > EVIDENCE_LIMIT_BYTES) {
        return fail(problem("file-too-large", { file: name, bytes: upload.received, limit: EVIDENCE_LIMIT_BYTES }));
      }
      await appendFile(upload.path, bytes);
      if (upload.received >= total) return await this.#take(upload.path, findingId, visit, form);
      isAwaited = !this.#isGone;
      if (isAwaited) this.#uploads.set(id, upload);
      return succeed(undefined);
    } finally {
      if (!isAwaited) await remove(upload);
    }
  }

  /** What was sent in part is no longer waited for. */
  dispose(): void {
    this.#isGone = true;
    for (const upload of this.#uploads.values()) void remove(upload);
    this.#uploads.clear();
  }

  /** Opens a piece of evidence: pictures and texts here, papers in their own program, anything else in its folder. */
  async open(evidenceId: string, visit: Visit, form: Form): Promise<void> {
    const uri = await this.#uriOf(evidenceId, visit, form);
    if (uri === undefined) return;
    const kind = extname(uri.path).slice(1).toLowerCase();
    if (openedInside.has(kind)) await commands.executeCommand("vscode.open", uri, { preview: true });
    else if (openedOutside.has(kind) && isOnThisDesktop()) await env.openExternal(uri);
    else await reveal(uri);
  }

  /** Shows the file among the others of its folder. */
  async reveal(evidenceId: string, visit: Visit, form: Form): Promise<void> {
    const uri = await this.#uriOf(evidenceId, visit, form);
    if (uri !== undefined) await reveal(uri);
  }

  async #uriOf(evidenceId: string, visit: Visit, { services, session }: Form): Promise<Uri | undefined> {
    const evidence = visit.evidence.find(({ id }) => id === evidenceId);
    if (evidence === undefined) return undefined;
    const path = await services.orSay(await findExisting(session.root, evidence.file));
    return path === undefined ? undefined : Uri.file(path);
  }

  async #take(source: string, findingId: string | null, visit: Visit, form: Form): Promise<Result<void>> {
    const { services, session, live } = form;
    const texts = services.texts.extension.visitForm.evidence;
    const found = await stat(source).catch(() => undefined);
    if (found?.isDirectory() === true) {
      void window.showWarningMessage(texts.isFolder(basename(source)));
      return succeed(undefined);
    }
    const copy = () => keepEvidence(session.workspace, visit.id, { source, on: null });
    const kept = await ((found?.size ?? 0) > largeBytes
      ? window.withProgress({ location: ProgressLocation.Notification, title: texts.copying(basename(source)) }, copy)
      : copy());
    if (!kept.ok) return kept;
    const change: VisitChange = { type: "evidence.add", evidence: { ...kept.value, findingId } };
    const changed = await live.change(change);
    if (!changed.ok) return changed;
    form.say(texts.added(basename(source)));
    return succeed(undefined);
  }
}

/** A folder that cannot be removed is left to the system: there is nothing anybody could do. */
async function remove({ folder }: Upload): Promise<void> {
  await rm(folder, { recursive: true, force: true }).catch(() => undefined);
}

async function newUpload(name: string): Promise<Upload> {
  const folder = await mkdtemp(join(tmpdir(), "cchc-evidence-"));
  return { folder, path: join(folder, /^\.{0,2}$/.test(name) ? "file" : name), received: 0 };
}
