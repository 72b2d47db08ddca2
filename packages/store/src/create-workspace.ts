import { existsSync } from "node:fs";
import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import { announcedCalendar } from "@cchc/core/calendar/announced";
import { created } from "@cchc/core/change/apply";
import type { CalendarDocument } from "@cchc/core/model/calendar-document";
import { type DocumentByKind, type DocumentKind, kindOfPath } from "@cchc/core/model/document-kinds";
import type { Documents } from "@cchc/core/model/documents";
import type { People } from "@cchc/core/model/people";
import type { Units } from "@cchc/core/model/units";
import type { Workspace as WorkspaceDocument } from "@cchc/core/model/workspace";
import { problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import { createFileDurably, writeFileDurably } from "./durable-file.ts";
import { fileProblem } from "./durable-file-problem.ts";
import { documentFormat } from "./load-document.ts";
import type { ChangePorts } from "./ports.ts";
import { schemaReference, writeSchemas } from "./schemas.ts";
import { registerFiles } from "./workspace.ts";

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
  const free = await prepare(root);
  if (!free.ok) return free;
  for (const [kind, document] of Object.entries(newDocuments(seed, ports)) as [keyof typeof registerFiles, never][]) {
    // cchc.json comes last: a folder without it is not yet a workspace.
    const file = registerFiles[kind];
    const withSchema = { $schema: schemaReference(kind, file), ...(document as object) } as DocumentByKind[typeof kind];
    const text = documentFormat(kind).serialise(withSchema as never);
    const written = await createFileDurably(join(root, file), file, text);
    if (!written.ok) return written;
  }
  return succeed(undefined);
}

/** Makes a workspace out of a sample folder, filling in what init fills in. */
export async function createFromSample(root: string, sample: string): Promise<Result<void>> {
  const free = await prepare(root);
  if (!free.ok) return free;
  try {
    await cp(sample, root, { recursive: true, errorOnExist: true, force: false });
  } catch (error) {
    return fail(fileProblem(error, sample));
  }
  return fillSchemaReferences(root);
}

/** Gives every document below `root` that lacks it its `$schema`; texts are otherwise left as they are. */
export async function fillSchemaReferences(root: string): Promise<Result<void>> {
  const names = await readdir(root, { recursive: true });
  for (const name of names.sort()) {
    const file = relative(root, join(root, name)).split(sep).join("/").normalize("NFC");
    const kind = kindOfPath(file);
    if (kind === undefined) continue;
    const filled = await fillReference(join(root, name), kind, file);
    if (!filled.ok) return filled;
  }
  return succeed(undefined);
}

async function fillReference(path: string, kind: DocumentKind, file: string): Promise<Result<void>> {
  const text = await readFile(path, "utf8");
  if (/^\s*\{\s*"\$schema"/.test(text)) return succeed(undefined);
  const reference = JSON.stringify(schemaReference(kind, file));
  return writeFileDurably(path, file, text.replace("{\n", `{\n  "$schema": ${reference},\n`));
}

async function prepare(root: string): Promise<Result<void>> {
  if (existsSync(join(root, registerFiles.workspace))) return fail(problem("workspace-exists", { folder: root }));
  const taken = Object.values(registerFiles).find((file) => existsSync(join(root, file)));
  if (taken !== undefined) return fail(problem("file-exists", { file: taken }));
  try {
    await mkdir(root, { recursive: true });
    if (!existsSync(join(root, ".gitignore"))) await writeFile(join(root, ".gitignore"), ignored);
    if (!existsSync(join(root, ".gitattributes"))) await writeFile(join(root, ".gitattributes"), attributes);
  } catch (error) {
    return fail(fileProblem(error, root));
  }
  return writeSchemas(root);
}

interface NewDocuments {
  units: Units;
  calendar: CalendarDocument;
  people: People;
  documents: Documents;
  workspace: WorkspaceDocument;
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
