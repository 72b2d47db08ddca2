import type { ChangeBatch } from "./change-batch.ts";
import type { AnyChange } from "./change-kinds.ts";
import { definedOnly } from "./defined-only.ts";

/** An import as the history keeps it: its rows stand in the document, and the way back in the entry. */
export interface RecordedImport {
  type: AnyChange["type"];
  source: string;
  /** How many records were new or changed. */
  count: number;
  batch?: ChangeBatch;
  /** Whether the document was made for it. */
  opened?: true;
}

/** What the history keeps of the import of a table; null for every other change (SPEC HIST-7). */
export function recordedImport(change: AnyChange): RecordedImport | null {
  const count = rowsOf(change);
  return count === null || !("source" in change) || typeof change.source !== "string"
    ? null
    : {
        type: change.type,
        source: change.source,
        count,
        ...("batch" in change ? definedOnly({ batch: change.batch }) : {}),
        ...("opened" in change ? definedOnly({ opened: change.opened }) : {}),
      };
}

function rowsOf(change: AnyChange): number | null {
  switch (change.type) {
    case "unit.import":
      return change.units.length;
    case "person.import":
      return change.people.length;
    case "document.import":
      return change.documents.length;
    case "initiative.import":
      return change.initiatives.length;
    case "indicator.import":
    case "indicator.adopt":
      return change.indicators.length;
    case "figure.import":
      return change.figures.length;
    case "duty.import":
      return change.reports.length;
    case "plan.import-roll-outs":
      return change.rollouts.length;
    case "index.import":
      return change.results.length;
    case "index.import-components":
      return change.components.length;
    case "finding.import":
      return change.changes.length;
    case "task.change-many":
      // A few are told one by one.
      return change.changes.length > mostTold ? change.changes.length : null;
    default:
      return null;
  }
}

const mostTold = 20;
