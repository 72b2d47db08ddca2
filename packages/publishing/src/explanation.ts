import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { type CalendarDay, isCalendarDay } from "@cchc/core/day";
import { AppError, problem } from "@cchc/core/problem";
import { type ReportSubject, reportSubjectKinds } from "@cchc/core/report-subject";
import { nearestName } from "@cchc/report/fields";
import type { ExplainedFigure } from "@cchc/report/records/figure-ledger";
import type { NamedRecord } from "@cchc/report/records/named-records";
import { errnoOf, fileProblem } from "@cchc/store/durable-file-problem";
import { readTextFile } from "@cchc/store/durable-file-read";
import type { PreparedReport } from "./prepare.ts";
import type { RenderedReport } from "./render.ts";

/** What lies beside a rendered report as `<file>.explain.json`: how it was made, and what stands behind each figure. */
export interface Explanation {
  schemaVersion: 1;
  kind: "report.explanation";
  template: { id: string; sha256: string };
  /** The rendered file: a hash that differs tells that somebody edited it since. */
  output: { file: string; sha256: string };
  subject: ReportSubject;
  asOf: CalendarDay;
  dataRevision: string;
  calendarVersion: string;
  /** Files that could not be read when the report was made. */
  skipped: string[];
  figures: ExplainedFigure[];
  records: Readonly<Record<string, NamedRecord>>;
  documents: Readonly<Record<string, { number: string | null; title: string }>>;
}

/** What is needed to show figures, made from data or read from a file. */
export type ShownExplanation = Pick<Explanation, "subject" | "asOf" | "figures" | "records" | "documents">;

/** A figure as programs get it: with the records behind it, or the figures or the document it comes from. */
export interface FigureItem {
  /** Its place among all figures of the document, which people say for it. */
  place: number;
  name: string;
  value: number;
  /** How many decimals the value was published with at least; null where nobody says. */
  decimals: number | null;
  label: string | null;
  basis: ExplainedFigure["basis"]["kind"];
  /** What was counted; null for a figure that is no count. */
  recordKind: NamedRecord["kind"] | null;
  /** Ids of the records that were counted. */
  ids: readonly string[];
  records: ({ id: string } & NamedRecord)[];
  /** The figures it was computed from. */
  of: { name: string; value: number; decimals: number | null }[];
  document: { id: string; number: string | null; title: string | null } | null;
}

const ending = ".explain.json";

/** The file beside a rendered one. */
export function explanationPath(file: string): string {
  return `${file}${ending}`;
}

/** The rendered file that a path means, which may be that of its explanation. */
export function renderedFile(path: string): string {
  return path.endsWith(ending) ? path.slice(0, -ending.length) : path;
}

/** The explanation of a report that was just rendered. */
export function explanationOf(
  prepared: PreparedReport,
  rendered: RenderedReport,
  templateId: string,
  file: string,
): Explanation {
  const { dataRevision, calendarVersion, skipped } = prepared;
  return {
    schemaVersion: 1,
    kind: "report.explanation",
    template: { id: templateId, sha256: rendered.templateHash },
    output: { file: basename(file), sha256: sha256(rendered.content) },
    ...shownExplanation(prepared),
    dataRevision,
    calendarVersion,
    skipped: skipped.map((one) => one.file),
  };
}

/** The explanation of data that are not rendered. */
export function shownExplanation({ request, subject, sources }: PreparedReport): ShownExplanation {
  return { subject, asOf: request.asOf, ...sources };
}

/** The explanation beside a rendered file; throws when there is none. */
export async function readExplanation(path: string, file: string): Promise<Explanation> {
  const explanation = explanationPath(file);
  const text = await readTextFile(explanationPath(path), explanation, readLimitBytes);
  if (!text.ok) {
    const missing = text.problem.code === "file-not-found";
    throw new AppError(
      missing ? problem("explanation-not-found", { file, explanation: basename(explanation) }) : text.problem,
    );
  }
  const found = parsedExplanation(text.value);
  if (found === undefined) throw new AppError(problem("explanation-invalid", { explanation }));
  return found;
}

/** Whether `content` is what was rendered, not touched since. */
export function isUntouched({ output }: Explanation, content: Uint8Array): boolean {
  return output.sha256 === sha256(content);
}

/** What became of a rendered file since: it may have been edited, or moved away from what explains it (SPEC DIFF-4). */
export type FileState = "untouched" | "edited" | "gone";

/** Looks at a rendered file again. */
export async function stateOfFile(explanation: Explanation, path: string): Promise<FileState> {
  try {
    return isUntouched(explanation, await readFile(path)) ? "untouched" : "edited";
  } catch (error) {
    if (errnoOf(error) === "ENOENT") return "gone";
    throw new AppError(fileProblem(error, path), { cause: error });
  }
}

/** Figures with their records, all or those called `wanted` or beginning so; throws when there is none. */
export function figureItems({ figures, records, documents }: ShownExplanation, wanted?: string): FigureItem[] {
  const exact = figures.filter(({ name }) => name === wanted);
  const chosen =
    wanted === undefined
      ? figures
      : exact.length > 0
        ? exact
        : figures.filter(({ name }) => name.startsWith(`${wanted}.`));
  if (wanted !== undefined && chosen.length === 0) {
    const known = figures.flatMap(({ name }) =>
      name.split(".").map((_, index, parts) => parts.slice(0, index + 1).join(".")),
    );
    const nearest = nearestName(wanted, [...new Set(known)]);
    throw new AppError(
      problem("report-figure-not-found", { figure: wanted, nearest: nearest === null ? [] : [nearest] }),
    );
  }
  const byName = new Map(figures.map((figure) => [figure.name, figure]));
  const places = new Map(figures.map((figure, index) => [figure.name, index + 1]));
  return chosen.map(({ name, value, label, basis, decimals = null }) => {
    const ids = basis.kind === "records" ? basis.ids : [];
    const document = basis.kind === "published" ? documents[basis.documentId] : undefined;
    return {
      place: places.get(name) ?? 0,
      name,
      value,
      decimals,
      label,
      basis: basis.kind,
      recordKind: basis.kind === "records" ? basis.records : null,
      ids,
      records: ids.flatMap((id) => {
        const record = records[id];
        return record === undefined ? [] : [{ id, ...record }];
      }),
      of: computedFrom(basis).flatMap((part) => {
        const found = byName.get(part);
        return found === undefined ? [] : [{ name: part, value: found.value, decimals: found.decimals ?? null }];
      }),
      document:
        basis.kind === "published"
          ? { id: basis.documentId, number: document?.number ?? null, title: document?.title ?? null }
          : null,
    };
  });
}

/** Names of the figures that a figure is computed from. */
export function computedFrom(basis: ExplainedFigure["basis"]): readonly string[] {
  switch (basis.kind) {
    case "share":
      return [basis.part, basis.whole];
    case "sum":
    case "difference":
      return basis.of;
    case "records":
    case "published":
      return [];
  }
}

/** A report of twenty thousand findings explains itself in some tens of megabytes. */
const readLimitBytes = 200_000_000;

function sha256(content: string | Uint8Array): string {
  return createHash("sha256").update(content).digest("hex");
}

/** Our own file: its kind and version vouch for the rest, of which the outlines are looked at. */
function parsedExplanation(text: string): Explanation | undefined {
  try {
    const value: unknown = withSubject(JSON.parse(text));
    return isExplanation(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Explanations written when every report was of a period name only its days. */
function withSubject(value: unknown): unknown {
  if (!isRecord(value) || "subject" in value || !("from" in value) || !("to" in value)) return value;
  const year = "year" in value ? value.year : null;
  return { ...value, subject: { kind: "period", year, from: value.from, to: value.to, part: null, plan: null } };
}

function isExplanation(value: unknown): value is Explanation {
  if (typeof value !== "object" || value === null) return false;
  const fields = new Map<string, unknown>(Object.entries(value));
  const [output, asOf, figures] = [fields.get("output"), fields.get("asOf"), fields.get("figures")];
  return (
    fields.get("kind") === "report.explanation" &&
    fields.get("schemaVersion") === 1 &&
    isSubject(fields.get("subject")) &&
    typeof output === "object" &&
    output !== null &&
    "sha256" in output &&
    typeof asOf === "string" &&
    isCalendarDay(asOf) &&
    Array.isArray(figures) &&
    figures.every(isFigure) &&
    isRecord(fields.get("records")) &&
    isRecord(fields.get("documents"))
  );
}

function isFigure(value: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return "name" in value && typeof value.name === "string" && "basis" in value && isBasis(value.basis);
}

function isSubject(value: unknown): boolean {
  return isRecord(value) && "kind" in value && reportSubjectKinds.some((kind) => kind === value.kind);
}

function isBasis(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { kind, ids, of, part, whole, documentId } = Object.fromEntries<unknown>(Object.entries(value));
  const areNames = (names: unknown) => Array.isArray(names) && names.every((name) => typeof name === "string");
  switch (kind) {
    case "records":
      return areNames(ids);
    case "share":
      return areNames([part, whole]);
    case "sum":
    case "difference":
      return areNames(of);
    case "published":
      return typeof documentId === "string";
    default:
      return false;
  }
}

function isRecord(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
