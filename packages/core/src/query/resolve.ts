import { problem } from "../problem.ts";
import { fail, type Result, succeed } from "../result.ts";
import { type FindingFacts, findingNumber, type VisitFacts } from "./facts.ts";

/** A record that people may name by id, by an unambiguous beginning of it, or by its display number. */
export interface Named {
  id: string;
  number: string;
  label: string;
}

/** What is said when no record fits. */
const missingCodes = [
  "visit-not-found",
  "finding-not-found",
  "person-not-found",
  "record-not-found",
  "initiative-not-found",
  "plan-not-found",
  "programme-not-found",
  "task-not-found",
  "target-not-found",
  "duty-not-found",
  "criteria-not-found",
  "scorecard-not-found",
  "index-not-found",
  "index-result-not-found",
] as const;
export type MissingRecord = (typeof missingCodes)[number];

/** The codes of problems that say that no record fits. */
export const missingRecords: ReadonlySet<string> = new Set(missingCodes);

/**
 * The one record `text` means: an exact id, a display number, or a beginning of ids that fits one only. Several that fit
 * are `id-ambiguous` with the candidates; none is `missing` (SPEC ID-2).
 */
export function resolveNamed<T extends Named>(text: string, records: Iterable<T>, missing: MissingRecord): Result<T> {
  const wanted = text.trim().toLowerCase();
  const fits: T[] = [];
  for (const record of records) {
    if (record.id === wanted) return succeed(record);
    if (wanted !== "" && (record.number.toLowerCase() === wanted || record.id.startsWith(wanted))) fits.push(record);
  }
  const [only, ...others] = fits;
  if (only === undefined) return fail(notFound(missing, text));
  if (others.length === 0) return succeed(only);
  const candidates = fits.slice(0, 10).map(({ id, number, label }) => ({ id, number, label }));
  return fail(problem("id-ambiguous", { text, candidates }));
}

/** The visit that `text` means. */
export function resolveVisit<V extends VisitFacts>(text: string, visits: readonly V[]): Result<V> {
  const named = resolveNamed(
    text,
    visits.map((visit) => ({ ...nameOfVisit(visit), visit })),
    "visit-not-found",
  );
  return named.ok ? succeed(named.value.visit) : named;
}

/** The finding that `text` means, with its visit. */
export function resolveFinding<V extends VisitFacts>(
  text: string,
  visits: readonly V[],
): Result<{ visit: V; finding: V["findings"][number] }> {
  const named = resolveNamed(text, findingsByName(visits), "finding-not-found");
  return named.ok ? succeed({ visit: named.value.visit, finding: named.value.finding }) : named;
}

function* findingsByName<V extends VisitFacts>(
  visits: readonly V[],
): Generator<Named & { visit: V; finding: V["findings"][number] }> {
  for (const visit of visits) {
    for (const finding of visit.findings) yield { ...nameOfFinding(visit, finding), visit, finding };
  }
}

function nameOfVisit(visit: VisitFacts): Named {
  return { id: visit.id, number: visit.number, label: visit.unitId };
}

function nameOfFinding(visit: VisitFacts, finding: FindingFacts): Named {
  return { id: finding.id, number: findingNumber(visit, finding), label: finding.title };
}

function notFound(code: MissingRecord, text: string) {
  switch (code) {
    case "programme-not-found":
      return problem(code, { programme: text });
    case "visit-not-found":
      return problem(code, { visit: text });
    case "finding-not-found":
      return problem(code, { finding: text });
    case "person-not-found":
      return problem(code, { person: text });
    case "record-not-found":
      return problem(code, { record: text });
    case "initiative-not-found":
      return problem(code, { initiative: text });
    case "plan-not-found":
      return problem(code, { plan: text });
    case "task-not-found":
      return problem(code, { task: text });
    case "target-not-found":
      return problem(code, { target: text });
    case "duty-not-found":
      return problem(code, { duty: text });
    case "criteria-not-found":
      return problem(code, { criteria: text });
    case "scorecard-not-found":
      return problem(code, { scorecard: text });
    case "index-not-found":
      return problem(code, { index: text });
    case "index-result-not-found":
      return problem(code, { result: text });
  }
}
