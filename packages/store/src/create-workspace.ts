import { constants, existsSync } from "node:fs";
import { copyFile, mkdir, readdir, unlink, writeFile } from "node:fs/promises";
import { dirname, join, relative, sep } from "node:path";
import { announcedCalendar } from "@cchc/core/calendar/announced";
import { created } from "@cchc/core/change/record-change";
import { refusalOfContent } from "@cchc/core/documents/parse-document";
import type { CalendarDocument } from "@cchc/core/model/calendar-document";
import { type DocumentByKind, kindOfPath } from "@cchc/core/model/document-kinds";
import type { Documents } from "@cchc/core/model/documents";
import type { People } from "@cchc/core/model/people";
import { type Units, unitIdSchema } from "@cchc/core/model/units";
import type { Workspace as WorkspaceDocument } from "@cchc/core/model/workspace";
import { type Problem, problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import { createFileDurably } from "./durable-file.ts";
import { fileProblem } from "./durable-file-problem.ts";
import { documentFormat } from "./load-document.ts";
import type { ChangePorts } from "./ports.ts";
import { schemaReference, writeSchemas } from "./schemas.ts";
import type { SkippedFile } from "./visit-index.ts";
import { type RegisterKind, registerFiles, Workspace } from "./workspace.ts";
import { workspaceFiles } from "./workspace-files.ts";

/** What a new workspace is made of. */
export interface WorkspaceSeed {
  title: string;
  provinceId: string;
  provinceName: string;
  language: "vi" | "en";
}

const ignored = ".cchc/\n.*.tmp\n";
const attributes = "*.json text eol=lf\n";

/** Makes an empty workspace in `root`; `workspace-exists` when there is one, whose files are left alone. */
export async function createWorkspace(root: string, seed: WorkspaceSeed, ports: ChangePorts): Promise<Result<void>> {
  const documents = newDocuments(seed, ports);
  const refusal = refusalOfSeed(documents);
  if (refusal !== null) return fail(refusal);
  const free = await prepare(root);
  if (!free.ok) return free;
  const made: string[] = [];
  // cchc.json comes last: a folder without it is not yet a workspace.
  for (const kind of ["units", "calendar", "people", "documents", "workspace"] as const) {
    const file = registerFiles[kind];
    const written = await createFileDurably(join(root, file), file, textOf(kind, documents[kind]));
    if (!written.ok) {
      for (const path of made) await unlink(path).catch(() => undefined);
      return written;
    }
    made.push(join(root, file));
  }
  return succeed(undefined);
}

/**
 * Makes a workspace out of a sample folder, filling in what init fills in. cchc.json comes last, so that what was copied
 * in part is no workspace.
 */
export async function createFromSample(root: string, sample: string): Promise<Result<void>> {
  const free = await prepare(root);
  if (!free.ok) return free;
  const copied = await copyFiles(root, sample);
  if (!copied.ok) return copied;
  await fillSchemaReferences(new Workspace(root));
  return succeed(undefined);
}

/** Copies the files of a sample beside what is there and over none of it; all of them, or none stays. */
async function copyFiles(root: string, sample: string): Promise<Result<void>> {
  const made: string[] = [];
  let current = "";
  try {
    const entries = await readdir(sample, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => relative(sample, join(entry.parentPath, entry.name)).split(sep).join("/"))
      .filter((file) => file !== registerFiles.workspace && !/^\.(?:cchc\/|gitignore$|gitattributes$)/.test(file));
    for (current of [...files.sort(), registerFiles.workspace]) {
      await mkdir(dirname(join(root, current)), { recursive: true });
      await copyFile(join(sample, current), join(root, current), constants.COPYFILE_EXCL);
      made.push(join(root, current));
    }
    return succeed(undefined);
  } catch (error) {
    for (const path of made) await unlink(path).catch(() => undefined);
    return fail(fileProblem(error, current));
  }
}

/** Gives every document of the workspace that reads and lacks it its `$schema`; says what had to be left. */
export async function fillSchemaReferences(workspace: Workspace): Promise<SkippedFile[]> {
  const { files, skipped } = await workspaceFiles(workspace.root);
  for (const name of files) {
    const file = name.normalize("NFC");
    const kind = kindOfPath(file);
    if (kind === undefined) continue;
    const filled = await workspace.fillSchemaReference(kind, file);
    if (!filled.ok) skipped.push({ file, problem: filled.problem });
  }
  return skipped;
}

async function prepare(root: string): Promise<Result<void>> {
  if (existsSync(join(root, registerFiles.workspace))) return fail(problem("workspace-exists", { folder: root }));
  const taken = Object.values(registerFiles).find((file) => existsSync(join(root, file)));
  if (taken !== undefined) return fail(problem("file-exists", { file: taken }));
  try {
    await mkdir(root, { recursive: true });
    // Of its own, since a .gitignore that is there already is left alone.
    await mkdir(join(root, ".cchc"), { recursive: true });
    await writeFile(join(root, ".cchc", ".gitignore"), "*\n");
    if (!existsSync(join(root, ".gitignore"))) await writeFile(join(root, ".gitignore"), ignored);
    if (!existsSync(join(root, ".gitattributes"))) await writeFile(join(root, ".gitattributes"), attributes);
  } catch (error) {
    return fail(fileProblem(error, root));
  }
  return writeSchemas(root);
}

/** The registers of initiatives and of indicators are made with their first entries. */
type NewDocuments = Omit<Pick<DocumentByKind, RegisterKind>, "initiatives" | "indicators">;

/** What was typed for a new workspace is checked before the first byte is written. */
function refusalOfSeed(documents: NewDocuments): Problem | null {
  const [province] = documents.units.units;
  if (province !== undefined && !unitIdSchema.safeParse(province.id).success) {
    return problem("unit-id-malformed", { unit: province.id });
  }
  return refusalOfContent("workspace", documents.workspace) ?? refusalOfContent("units", documents.units);
}

function textOf<K extends RegisterKind>(kind: K, document: DocumentByKind[K]): string {
  return documentFormat(kind).serialise({ $schema: schemaReference(kind, registerFiles[kind]), ...document });
}

function newDocuments(seed: WorkspaceSeed, ports: ChangePorts): NewDocuments {
  const change = { type: "workspace.init", title: seed.title };
  const head = () => ({ schemaVersion: 1 as const, revision: 0, id: ports.newId() });
  const province = {
    id: seed.provinceId,
    versions: [
      {
        from: null,
        to: null,
        name: seed.provinceName,
        level: "province" as const,
        category: "people-committee" as const,
        parentId: null,
      },
    ],
  };
  const units: Units = { kind: "units", ...head(), units: [province], events: [], history: [] };
  const calendar: CalendarDocument = {
    kind: "calendar",
    ...head(),
    current: announcedCalendar,
    earlier: [],
    history: [],
  };
  const people: People = { kind: "people", ...head(), people: [], history: [] };
  const documents: Documents = { kind: "documents", ...head(), documents: [], history: [] };
  const workspace: WorkspaceDocument = {
    kind: "workspace",
    ...head(),
    title: seed.title,
    provinceId: seed.provinceId,
    language: seed.language,
    settings: { reportingYearStart: "12-15", dueSoonDays: 10 },
    areaLists: [],
    history: [],
  };
  return {
    units: created(units, change, ports),
    calendar: created(calendar, change, ports),
    people: created(people, change, ports),
    documents: created(documents, change, ports),
    workspace: created(workspace, change, ports),
  };
}
