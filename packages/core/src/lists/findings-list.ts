import type { ImportedFinding } from "../change/finding-change.ts";
import type { DeadlineInput } from "../change/read-deadline.ts";
import { parseDay } from "../day.ts";
import { parseTerm } from "../deadline/term.ts";
import { type Problem, problem } from "../problem.ts";
import type { VisitFacts } from "../query/facts.ts";
import type { FindingItem } from "../query/finding-item.ts";
import { foldText } from "../text.ts";
import { unwrap } from "../unwrap.ts";
import { exportedFinding } from "./exported-rows.ts";
import type { FindingRow, findingColumns } from "./list-columns.ts";
import { allBy, firstBy } from "./look-up.ts";
import { withOwnNumber } from "./own-number.ts";
import type { Attempt, ListRules, Refusal } from "./plan-import.ts";

/** What a row makes of a finding, and in which visit. */
export interface FindingOfRow {
  visitId: string;
  change: ImportedFinding;
}

type Rules = ListRules<typeof findingColumns, FindingItem, FindingOfRow>;

/**
 * The findings of a workspace as a list. A row names its finding by id or number, else by visit and title, so that a
 * table read again adds nothing; a new one names its visit. What is corrected goes through `finding.update`; what was
 * done about a finding – a later due date among it – is no cell of a table (SPEC LIST-14). `attempt` tries changes on
 * the documents of their visits.
 */
export function findingRules(
  findings: readonly FindingItem[],
  visits: readonly Pick<VisitFacts, "id" | "number">[],
  attempt: (items: readonly FindingOfRow[]) => Promise<Attempt<FindingOfRow>>,
): Rules {
  const byId = firstBy(findings, ({ id }) => id);
  const byNumber = firstBy(findings, ({ number }) => number.toUpperCase());
  const byTitle = allBy(findings, ({ visitId, title }) => `${visitId} ${foldText(title)}`);
  const visitsById = firstBy(visits, ({ id }) => id);
  const visitsByNumber = firstBy(visits, ({ number }) => number.toUpperCase());
  const visitIn = (text: string) => visitsById.get(text.toLowerCase()) ?? visitsByNumber.get(text.toUpperCase());
  return {
    mayChange: true,
    count: findings.length,
    keyOf({ id, number, visit, title }) {
      if (id !== null) return `id ${id}`;
      if (number !== null) return `number ${number.toUpperCase()}`;
      return visit === null || title === null ? null : `${visitIn(visit)?.id ?? visit} ${foldText(title)}`;
    },
    find({ id, number, visit, title }) {
      if (id !== null) return known("id", id, byId.get(id));
      if (number !== null) return known("number", number, byNumber.get(number.toUpperCase()));
      if (visit === null) return { column: "visit", problem: problem("cell-empty", { column: "visit" }) };
      const found = visitIn(visit);
      if (found === undefined) return { column: "visit", problem: problem("visit-not-found", { visit }) };
      const fits = byTitle.get(`${found.id} ${foldText(title)}`) ?? [];
      const [only, ...others] = fits;
      if (others.length === 0) return { entry: only ?? null };
      const candidates = fits.slice(0, 10).map((one) => ({ id: one.id, number: one.number, label: one.title }));
      return { column: "title", problem: problem("id-ambiguous", { text: title, candidates }) };
    },
    idOf: ({ id }) => id,
    rowOf: exportedFinding,
    settled(row, entry, _rows, read) {
      const own = withOwnNumber(row, entry);
      if ("problem" in own) return own;
      if (entry === null && row.due === null)
        return { column: "due", problem: problem("cell-empty", { column: "due" }) };
      const visit = row.visit === null ? null : (visitIn(row.visit)?.number ?? row.visit);
      const there = entry === null ? null : exportedFinding(entry);
      // What a finding always has is not emptied by an empty cell.
      const kept = ["severity", "source", "foundOn", "due", "responsible", "lateReason"] as const;
      const emptied = kept.find((column) => there?.[column] != null && read.emptied(column));
      if (emptied !== undefined) return { column: emptied, problem: problem("cell-empty", { column: emptied }) };
      const filled = kept.map((column) => [column, row[column] ?? there?.[column] ?? null]);
      return { row: { ...own.row, ...Object.fromEntries(filled), visit: visit ?? there?.visit ?? null } };
    },
    refusalOf(column, { number, status, deadline }, { due }) {
      switch (column) {
        case "visit":
        case "foundOn":
        case "lateReason":
        case "source":
          return problem("finding-cell-fixed", { finding: number });
        case "due": {
          // A term that still waits for its notice may be corrected; a day only moves by an extension.
          const isTerm = due !== null && parseDay(due) === undefined;
          return isTerm && deadline.due === null && status === "recorded"
            ? null
            : problem("finding-due-by-extension", { finding: number });
        }
        default:
          return null;
      }
    },
    itemOf(row, entry) {
      if (entry === null) return { visitId: visitIn(row.visit ?? "")?.id ?? "", change: addition(row) };
      return { visitId: entry.visitId, change: correction(row, entry) };
    },
    attempt,
  };

  function known(column: string, value: string, entry: FindingItem | undefined): { entry: FindingItem } | Refusal {
    return entry === undefined ? { column, problem: problem("row-unknown", { column, value }) } : { entry };
  }
}

function addition(row: FindingRow): ImportedFinding {
  const { area, title, severity, source, foundOn, due, responsible } = row;
  return {
    type: "finding.add",
    area,
    title,
    description: row.description ?? undefined,
    severity: severity ?? "minor",
    cause: row.cause ?? undefined,
    recommendation: row.recommendation ?? undefined,
    source: source ?? "inspection",
    responsibleUnitId: responsible ?? undefined,
    on: foundOn ?? undefined,
    lateReason: row.lateReason ?? undefined,
    deadline: deadlineOf(due ?? ""),
  };
}

/** A day as it stands there, or a term from the notice. */
function deadlineOf(due: string): DeadlineInput {
  const day = parseDay(due);
  return day === undefined ? { kind: "pending", term: unwrap(parseTerm(due)) } : { kind: "fixed", due: day };
}

/** What of a finding the row says otherwise. */
function correction(row: FindingRow, entry: FindingItem): ImportedFinding {
  const before = exportedFinding(entry);
  const differs = (column: keyof FindingRow) => row[column] !== before[column];
  const texts = (["description", "cause", "recommendation"] as const).filter(differs);
  const term = row.due !== null && differs("due") ? parseTerm(row.due) : undefined;
  return {
    type: "finding.update",
    findingId: entry.id,
    ...(differs("area") ? { area: row.area } : {}),
    ...(differs("title") ? { title: row.title } : {}),
    ...(differs("severity") && row.severity !== null ? { severity: row.severity } : {}),
    ...(differs("responsible") && row.responsible !== null ? { responsibleUnitId: row.responsible } : {}),
    ...Object.fromEntries(texts.map((column) => [column, row[column]])),
    ...(term?.ok === true ? { term: term.value } : {}),
  };
}

/** The column that says what is refused. */
export function findingColumnOf({ code }: Problem): string {
  switch (code) {
    case "area-not-in-visit":
      return "area";
    case "unit-not-found":
    case "unit-not-in-force":
      return "responsible";
    case "found-before-start":
    case "act-in-future":
      return "foundOn";
    case "late-reason-needed":
      return "lateReason";
    case "visit-not-open":
      return "visit";
    case "due-before-trigger":
    case "due-before-finding":
    case "deadline-pinned":
      return "due";
    default:
      return "title";
  }
}
