import type { DocumentKind } from "@cchc/core/model/document-kinds";
import type { LoadedDocument } from "./loaded-file.ts";
import { unitsOfVisit, withSuccessors } from "./visits-of-unit.ts";
import type { WorkspaceFacts } from "./workspace-facts.ts";

/** A document as it was and as it is; undefined where it is new, gone, or reads badly. */
export interface Replacement {
  before: LoadedDocument | undefined;
  after: LoadedDocument | undefined;
}

/** What documents of our own are about, and what these state. */
const numberedSubjects: readonly DocumentKind[] = ["visit", "programme", "plan", "criteria", "scorecard"];

/**
 * Which documents must be checked again after some were replaced, beside themselves: those whose check looks at what is
 * different now. `all` when what everything rests on changed: units, people, calendar, settings, the day (SPEC DIAG-2).
 */
export function dependents(
  replaced: readonly Replacement[],
  before: WorkspaceFacts,
  after: WorkspaceFacts,
): "all" | ((entry: LoadedDocument) => boolean) {
  const grounded = before.foundations.every((document, index) => document === after.foundations[index]);
  if (!grounded || before.today !== after.today) return "all";
  const changed = new Set(replaced.flatMap((one) => [one.before?.kind, one.after?.kind]));
  const visits = replaced.flatMap((one) => [one.before, one.after]).filter((entry) => entry?.kind === "visit");
  const reached = withSuccessors(
    visits.flatMap(({ document }) => [...unitsOfVisit(document)]),
    after.units,
  );
  const otherRegister = before.documents !== after.documents;
  const otherProgrammes = !sameIds(before.programmeIds, after.programmeIds);
  const otherVisits = !sameIds(before.visitIds, after.visitIds);
  const criteriaChanged = changed.has("criteria") || before.criteriaKnown !== after.criteriaKnown;
  return (entry) => {
    switch (entry.kind) {
      case "visit":
        return (
          (otherProgrammes && entry.document.programmeId !== undefined) ||
          (entry.document.visitKind === "follow-up" && reached.has(entry.document.unitId)) ||
          entry.document.findings.some(
            ({ previousFindingId: id }) => id !== undefined && before.findingIds?.has(id) !== after.findingIds?.has(id),
          )
        );
      case "programme":
        return otherRegister;
      case "figures":
        return otherRegister || changed.has("figures") || changed.has("indicators");
      case "index":
        return otherRegister || changed.has("plan");
      case "documents":
        return numberedSubjects.some((kind) => changed.has(kind)) || otherVisits;
      case "duty":
        return otherVisits;
      case "plan":
        return (
          changed.has("plan") ||
          changed.has("indicators") ||
          (changed.has("index") &&
            (entry.document.tasks.some(({ origin }) => origin) ||
              entry.document.targets.some(({ scheme }) => scheme !== undefined))) ||
          before.planRecords === null ||
          after.planRecords === null
        );
      case "scorecard":
      case "criteria":
        return criteriaChanged;
      case "workspace":
      case "units":
      case "calendar":
      case "people":
      case "initiatives":
      case "indicators":
        return false;
    }
  };
}

function sameIds(left: ReadonlySet<string> | null, right: ReadonlySet<string> | null): boolean {
  if (left === null || right === null) return left === right;
  return left.size === right.size && [...left].every((id) => right.has(id));
}
