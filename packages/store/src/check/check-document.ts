import { checkCriteria } from "@cchc/core/check/check-criteria";
import { checkDuty } from "@cchc/core/check/check-duty";
import { checkFollowUp } from "@cchc/core/check/check-follow-up";
import { checkIndex } from "@cchc/core/check/check-index";
import { checkNumberedRecords } from "@cchc/core/check/check-own-documents";
import { checkPlan } from "@cchc/core/check/check-plan";
import { checkProgramme } from "@cchc/core/check/check-programme";
import { checkInitiatives, checkPeople, checkRegisteredDocuments, checkUnits } from "@cchc/core/check/check-registers";
import { checkScorecard } from "@cchc/core/check/check-scorecard";
import { checkFigures, checkIndicators } from "@cchc/core/check/check-statistics";
import { checkVisit } from "@cchc/core/check/check-visit";
import { oncePerPerson } from "@cchc/core/check/once-per-person";
import { type Remark, type RemarkCode, remark } from "@cchc/core/check/remark";
import { type LoadedDocument, newestVersion } from "./loaded-file.ts";
import type { WorkspaceFacts } from "./workspace-facts.ts";

/** Everything broken or doubtful in one document, compared with what the others say. */
export function checkDocument(entry: LoadedDocument, facts: WorkspaceFacts): Remark[] {
  const content = isWithdrawn(entry) ? [] : oncePerPerson(checkContent(entry, facts));
  const remarks = [...checkForm(entry), ...content];
  // What cannot be compared is not called wrong: the register that is missing is told once.
  return facts.unitsKnown ? remarks : remarks.filter(({ code }) => !aboutUnits.has(code));
}

/** What was withdrawn counts nowhere: nobody needs to mend it. */
function isWithdrawn({ document }: LoadedDocument): boolean {
  return "withdrawn" in document && document.withdrawn !== undefined;
}

function checkForm({ kind, file, document, oldVersion }: LoadedDocument): Remark[] {
  const remarks: Remark[] = [];
  if (document.$schema === undefined) remarks.push(remark("schema-reference-missing", file, [], {}));
  if (oldVersion !== null) {
    const params = { found: oldVersion, current: newestVersion(kind) };
    remarks.push(remark("old-schema-version", file, ["schemaVersion"], params));
  }
  return remarks;
}

function checkContent(entry: LoadedDocument, facts: WorkspaceFacts): Remark[] {
  const { file } = entry;
  switch (entry.kind) {
    case "visit":
      return [
        ...checkVisit(file, entry.document, facts),
        ...(entry.document.visitKind === "follow-up"
          ? checkFollowUp(file, entry.document, facts.visitsByUnit.concerning(entry.document.unitId), facts)
          : []),
      ];
    case "programme":
      return checkProgramme(file, entry.document, facts);
    case "duty":
      return checkDuty(file, entry.document, facts);
    case "criteria":
      return checkCriteria(file, entry.document, facts.units, facts.criteria.values());
    case "scorecard":
      return checkScorecard(file, entry.document, facts);
    case "plan":
      return checkPlan(file, entry.document, facts);
    case "units":
      return checkUnits(file, entry.document, facts.provinceId);
    case "people":
      return checkPeople(file, entry.document, facts.units);
    case "documents":
      return [...checkRegisteredDocuments(file, entry.document), ...checkNumberedRecords(file, entry.document, facts)];
    case "initiatives":
      return checkInitiatives(file, entry.document, facts.units, facts.areaLists);
    case "figures":
      return checkFigures(file, entry.document, facts);
    case "indicators":
      return checkIndicators(file, entry.document, facts.areaLists);
    case "index":
      return checkIndex(file, entry.document, facts);
    case "workspace":
    case "calendar":
      return [];
  }
}

const aboutUnits: ReadonlySet<RemarkCode> = new Set([
  "unknown-unit",
  "unit-not-in-force-then",
  "owner-ended",
  "task-lead-ended",
  "scorecard-outside-group",
]);
