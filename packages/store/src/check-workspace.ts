import { readdir, stat } from "node:fs/promises";
import { join, sep } from "node:path";
import { announcedCalendar } from "@cchc/core/calendar/announced";
import { calendarVersion } from "@cchc/core/calendar/version";
import { checkCriteria } from "@cchc/core/check/check-criteria";
import { checkDuty } from "@cchc/core/check/check-duty";
import { checkFollowUp } from "@cchc/core/check/check-follow-up";
import { checkNumberedRecords } from "@cchc/core/check/check-own-documents";
import { checkPlan } from "@cchc/core/check/check-plan";
import { checkProgramme } from "@cchc/core/check/check-programme";
import {
  checkFigures,
  checkInitiatives,
  checkPeople,
  checkRegisteredDocuments,
  checkUnits,
} from "@cchc/core/check/check-registers";
import { checkDoubleScorecards, checkScorecard } from "@cchc/core/check/check-scorecard";
import { checkVisit } from "@cchc/core/check/check-visit";
import { type Remark, type RemarkCode, remark, remarkKinds } from "@cchc/core/check/remark";
import { clarityPoints } from "@cchc/core/model/codes";
import { type DocumentByKind, type DocumentKind, documentKinds, kindOfPath } from "@cchc/core/model/document-kinds";
import { type Problem, problem } from "@cchc/core/problem";
import { unitDirectory } from "@cchc/core/query/unit-directory";
import { checkIdentity } from "./check-identity.ts";
import { isTemporaryName } from "./durable-file.ts";
import { readTextFile } from "./durable-file-read.ts";
import { verifyEvidence } from "./evidence.ts";
import { pathLocator } from "./json-text-place.ts";
import { parseDocumentProblems, writtenVersion } from "./load-document.ts";
import { holderText, listLocks, lockAgeMs } from "./lock.ts";
import type { ChangePorts } from "./ports.ts";
import { isOldReference, schemaFolder } from "./schemas.ts";
import { visitFiles } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";
import { workspaceFiles } from "./workspace-files.ts";
import { resolveInside } from "./workspace-path.ts";

/** A remark with its line, or the problem of a file that cannot be read. */
export type CheckLine = { remark: Remark; line: number } | { problem: Problem; file: string };

/** What `check` found, worst first. */
export interface CheckReport {
  files: number;
  lines: CheckLine[];
  errors: number;
  warnings: number;
}

type Loaded = {
  [K in DocumentKind]: { kind: K; file: string; text: string; migrated: boolean; document: DocumentByKind[K] };
}[DocumentKind];

/** What mending may do beyond what needs no guess. */
export interface MendOptions {
  /** Remove locks of other machines that are a day old: somebody said that nobody works there. */
  foreignLocks?: boolean;
}

/** From when on a lock of another machine may be removed on somebody's word. */
export const foreignLockAgeMs = 24 * 3_600_000;
const HOUR_MS = 3_600_000;

/** A younger temporary file may belong to a process that is writing just now. */
const temporaryAgeMilliseconds = 60_000;

/** The registers without which nothing can be checked against them. */
const indispensable = ["cchc.json", "units.json"];

/**
 * Everything broken or doubtful in a workspace: files that cannot be read, documents that contradict themselves or each
 * other, evidence that changed, leftovers of killed processes (SPEC CHECK-1 … CHECK-3). `onProgress` hears how many of
 * how many files were read.
 */
export async function checkWorkspace(
  workspace: Workspace,
  today: ChangePorts["today"],
  onProgress: (done: number, total: number) => void = () => {},
): Promise<CheckReport> {
  const { loaded, broken, leftovers, files } = await loadAll(workspace, onProgress);
  const remarks = [
    ...leftovers,
    ...checkDocuments(loaded, broken, today),
    ...(await checkEvidence(workspace, loaded)),
    ...(await checkSchemas(workspace.root, loaded)),
    ...(await checkLocks(workspace)),
  ];
  const texts = new Map(loaded.map(({ file, text }) => [file, text]));
  const locators = new Map<string, ReturnType<typeof pathLocator>>();
  const lineOf = ({ file, path }: Remark) => {
    const text = texts.get(file);
    if (text === undefined || path.length === 0) return 1;
    const locate = locators.get(file) ?? pathLocator(text);
    locators.set(file, locate);
    return locate(path).line;
  };
  const lines: CheckLine[] = [...broken, ...remarks.map((found) => ({ remark: found, line: lineOf(found) }))];
  const severities = lines.map(severityOf);
  return {
    files,
    lines: lines.sort(worstFirst),
    errors: severities.filter((severity) => severity === "error").length,
    warnings: severities.filter((severity) => severity === "warning").length,
  };
}

/** How bad a line is; a file that cannot be read is an error. */
export function severityOf(line: CheckLine): "error" | "warning" | "info" {
  return "problem" in line ? "error" : remarkKinds[line.remark.code].severity;
}

/** Whether `check --fix` mends it: a hand-over needs an heir. */
export function isFixable(line: CheckLine, { foreignLocks = false }: MendOptions = {}): boolean {
  if ("problem" in line) return false;
  const { remark: found } = line;
  if (found.code === "foreign-lock") return foreignLocks && found.params.hours * HOUR_MS >= foreignLockAgeMs;
  if (found.code === "owner-ended" && found.params.heir === null) return false;
  return remarkKinds[found.code].fixable;
}

async function loadAll(workspace: Workspace, onProgress: (done: number, total: number) => void) {
  const loaded: Loaded[] = [];
  const broken: CheckLine[] = [];
  const leftovers: Remark[] = [];
  const files: string[] = [];
  const all = await workspaceFiles(workspace.root);
  broken.push(...all.skipped);
  for (const file of all.files) {
    const base = file.split("/").at(-1) ?? "";
    if (isTemporaryName(base)) {
      if (await isLeftOver(workspace.root, file)) leftovers.push(remark("temporary-file", file, [], { name: base }));
    } else if (kindOfPath(file.normalize("NFC")) !== undefined) files.push(file);
    else if (base.endsWith(".json") && /^(visits|figures|programmes|plans|duties|criteria|scorecards)\//.test(file)) {
      leftovers.push(remark("unknown-file", file, [], { name: base }));
    }
  }
  leftovers.push(...(await evidenceLeftOvers(workspace.root)), ...(await derivedLeftOvers(workspace.root)));
  const told = new Set(all.skipped.map(({ file }) => file));
  for (const found of visitFiles(workspace.root)) if ("problem" in found && !told.has(found.file)) broken.push(found);
  for (const file of indispensable) {
    if (!files.includes(file)) broken.push({ problem: problem("file-not-found", { file }), file });
  }
  const outside = new Set(broken.map((line) => ("file" in line ? line.file : "")));
  for (const [index, file] of files.entries()) {
    onProgress(index, files.length);
    const shown = file.normalize("NFC");
    const kind = kindOfPath(shown);
    if (kind === undefined || outside.has(shown)) continue;
    const path = await resolveInside(workspace.root, file);
    const text = path.ok ? await readTextFile(path.value, shown) : path;
    if (!text.ok) {
      broken.push({ problem: text.problem, file: shown });
      continue;
    }
    const parsed = parseDocumentProblems(kind, text.value, shown);
    if ("problems" in parsed) broken.push(...parsed.problems.map((problem) => ({ problem, file: shown })));
    else {
      const { document, migrated } = parsed;
      loaded.push({ kind, file: shown, text: text.value, migrated, document } as Loaded);
    }
  }
  onProgress(files.length, files.length);
  return { loaded, broken, leftovers, files: files.length };
}

/** What a killed copy left beside the evidence. */
async function evidenceLeftOvers(root: string): Promise<Remark[]> {
  const found: Remark[] = [];
  // A workspace without evidence has no such folder; one that cannot be read is told by the evidence in it.
  for (const name of await readdir(join(root, "evidence"), { recursive: true }).catch(() => [])) {
    const file = `evidence/${name.split(sep).join("/")}`;
    const base = file.split("/").at(-1) ?? "";
    if (isTemporaryName(base) && (await isLeftOver(root, file))) {
      found.push(remark("temporary-file", file, [], { name: base }));
    }
  }
  return found;
}

/** What a killed process left beside the index, the drafts and the locks. */
async function derivedLeftOvers(root: string): Promise<Remark[]> {
  const found: Remark[] = [];
  for (const folder of [".cchc", ".cchc/locks", ".cchc/drafts"]) {
    for (const name of await readdir(join(root, folder)).catch(() => [])) {
      const file = `${folder}/${name}`;
      if (name.endsWith(".tmp") && (await isLeftOver(root, file))) {
        found.push(remark("temporary-file", file, [], { name }));
      }
    }
  }
  return found;
}

async function isLeftOver(root: string, file: string): Promise<boolean> {
  const { mtimeMs } = await stat(join(root, file)).catch(() => ({ mtimeMs: Number.POSITIVE_INFINITY }));
  return Date.now() - mtimeMs > temporaryAgeMilliseconds;
}

function checkDocuments(
  loaded: readonly Loaded[],
  broken: readonly CheckLine[],
  today: ChangePorts["today"],
): Remark[] {
  const one = <K extends DocumentKind>(kind: K) =>
    loaded.find((entry) => entry.kind === kind)?.document as DocumentByKind[K] | undefined;
  const visits = loaded.filter((entry) => entry.kind === "visit");
  const all = visits.map(({ document }) => document);
  const programmes = loaded.filter((entry) => entry.kind === "programme");
  const unread = broken.some((line) => "file" in line && line.file.startsWith("programmes"));
  const units = one("units");
  const calendar = one("calendar");
  const kept = calendar?.earlier.map((earlier) => earlier.version) ?? [];
  const current = calendar?.current ?? announcedCalendar;
  const context = {
    today,
    units: unitDirectory(units ?? { units: [], events: [] }),
    calendar: current,
    areaLists: one("workspace")?.areaLists ?? [],
    people: new Map(one("people")?.people.map(({ id, name }) => [id, name])),
    calendarVersions: new Set([...kept, calendarVersion(current)]),
    programmeIds: unread ? null : new Set(programmes.map(({ document }) => document.id)),
    findingIds: new Set(visits.flatMap(({ document }) => document.findings.map((finding) => finding.id))),
  };
  const plans = loaded.filter((entry) => entry.kind === "plan");
  const planUnread = broken.some((line) => "file" in line && line.file.startsWith("plans"));
  const duties = loaded.filter((entry) => entry.kind === "duty");
  const visitUnread = broken.some((line) => "file" in line && line.file.startsWith("visits"));
  const visitIds = visitUnread ? null : new Set(visits.map(({ document }) => document.id));
  const planContext = {
    ...context,
    clarity: one("workspace")?.settings.clarity ?? clarityPoints,
    unitsOfPeople: new Map(one("people")?.people.map(({ id, unitId }) => [id, unitId])),
    plans: new Map(plans.map(({ document }) => [document.id, document])),
    planRecords: planUnread
      ? null
      : new Set(plans.flatMap(({ document: { id, tasks } }) => [id, ...tasks.map((task) => task.id)])),
  };
  const sets = loaded.filter((entry) => entry.kind === "criteria");
  const scorecards = loaded.filter((entry) => entry.kind === "scorecard");
  const scoreContext = {
    ...context,
    criteria: new Map(sets.map(({ document }) => [document.id, document])),
    criteriaKnown: !broken.some((line) => "file" in line && line.file.startsWith("criteria")),
  };
  const documents = one("documents");
  const documentIds = documents === undefined ? null : new Set(documents.documents.map(({ id }) => id));
  const remarks: Remark[] = [];
  for (const entry of loaded) {
    if (entry.document.$schema === undefined) remarks.push(remark("schema-reference-missing", entry.file, [], {}));
    if (entry.migrated) {
      const params = { found: writtenVersion(entry.text), current: documentKinds[entry.kind].schemaVersion };
      remarks.push(remark("old-schema-version", entry.file, ["schemaVersion"], params));
    }
    // What was withdrawn counts nowhere: nobody needs to mend it.
    if ("withdrawn" in entry.document && entry.document.withdrawn !== undefined) continue;
    if (entry.kind === "visit")
      remarks.push(
        ...checkVisit(entry.file, entry.document, context),
        ...checkFollowUp(entry.file, entry.document, all, context),
      );
    if (entry.kind === "programme")
      remarks.push(...checkProgramme(entry.file, entry.document, { ...context, documentIds }));
    if (entry.kind === "duty") remarks.push(...checkDuty(entry.file, entry.document, { ...context, visitIds }));
    if (entry.kind === "criteria") remarks.push(...checkCriteria(entry.file, entry.document, context.units));
    if (entry.kind === "scorecard") remarks.push(...checkScorecard(entry.file, entry.document, scoreContext));
    if (entry.kind === "plan") remarks.push(...checkPlan(entry.file, entry.document, planContext));
    if (entry.kind === "units")
      remarks.push(...checkUnits(entry.file, entry.document, one("workspace")?.provinceId ?? null));
    if (entry.kind === "people") remarks.push(...checkPeople(entry.file, entry.document, context.units));
    if (entry.kind === "documents") {
      const records = {
        visits: visitUnread ? null : all,
        programmes: unread ? null : programmes.map(({ document }) => document),
        planIds: planUnread ? null : new Set(plans.map(({ document }) => document.id)),
      };
      remarks.push(
        ...checkRegisteredDocuments(entry.file, entry.document),
        ...checkNumberedRecords(entry.file, entry.document, records),
      );
    }
    if (entry.kind === "initiatives")
      remarks.push(...checkInitiatives(entry.file, entry.document, context.units, context.areaLists));
    if (entry.kind === "figures")
      remarks.push(...checkFigures(entry.file, entry.document, one("documents") ?? null, context.units));
  }
  // What cannot be compared is not called wrong: the register that is missing is told once.
  const comparable = units === undefined ? remarks.filter(({ code }) => !aboutUnits.has(code)) : remarks;
  return [
    ...comparable,
    ...checkDoubleScorecards(scorecards.filter(({ document }) => document.withdrawn === undefined)),
    ...checkIdentity([...visits, ...programmes, ...plans, ...duties, ...sets, ...scorecards]),
  ];
}

const aboutUnits: ReadonlySet<RemarkCode> = new Set([
  "unknown-unit",
  "unit-not-in-force-then",
  "owner-ended",
  "task-lead-ended",
  "scorecard-outside-group",
]);

async function checkEvidence(workspace: Workspace, loaded: readonly Loaded[]): Promise<Remark[]> {
  const remarks: Remark[] = [];
  for (const entry of loaded) {
    if (entry.kind !== "visit" && entry.kind !== "plan") continue;
    const held: readonly { file: string; sha256: string }[] = entry.document.evidence;
    for (const [index, { evidence, state }] of (await verifyEvidence(workspace.root, { evidence: held })).entries()) {
      const path = ["evidence", index];
      const params = { evidence: evidence.file };
      if (state === "changed") remarks.push(remark("evidence-changed", entry.file, path, params));
      if (state === "missing") remarks.push(remark("evidence-missing", entry.file, path, params));
      if (state === "outside") remarks.push(remark("evidence-outside", entry.file, path, params));
    }
  }
  return remarks;
}

/** Schemas that documents name and that are not there, each told once with the first of them. */
async function checkSchemas(root: string, loaded: readonly Loaded[]): Promise<Remark[]> {
  const remarks: Remark[] = [];
  const seen = new Set<string>();
  for (const { kind, file, document } of loaded) {
    const reference = document.$schema ?? "";
    // Whoever points elsewhere knows why.
    const known = isOldReference(reference)
      ? `.cchc/schemas/${kind}.schema.json`
      : `${schemaFolder}/${kind}.schema.json`;
    if (!reference.endsWith(known) || /^[a-z]+:/i.test(reference) || seen.has(known)) continue;
    seen.add(known);
    const there = await stat(join(root, known)).catch(() => undefined);
    if (there === undefined) remarks.push(remark("schema-missing", file, ["$schema"], { schema: known }));
  }
  return remarks;
}

async function checkLocks(workspace: Workspace): Promise<Remark[]> {
  const locks = await listLocks(workspace.lockDirectory);
  return locks.flatMap((lock) => {
    const name = lock.path.split(sep).at(-1) ?? "";
    const file = `.cchc/locks/${name}`;
    const holder = holderText(lock);
    if (lock.state === "stale") return [remark("stale-lock", file, [], { name, holder })];
    if (lock.state !== "foreign") return [];
    const hours = Math.floor(lockAgeMs(lock) / HOUR_MS);
    return [remark("foreign-lock", file, [], { name, locked: lock.record?.file ?? "?", holder, hours })];
  });
}

const rank = { error: 0, warning: 1, info: 2 } as const;

function worstFirst(left: CheckLine, right: CheckLine): number {
  const difference = rank[severityOf(left)] - rank[severityOf(right)];
  if (difference !== 0) return difference;
  const [leftFile, rightFile] = [left, right].map((line) => ("problem" in line ? line.file : line.remark.file));
  return (leftFile ?? "") < (rightFile ?? "") ? -1 : leftFile === rightFile ? 0 : 1;
}
