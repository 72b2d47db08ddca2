import { applyChange } from "@cchc/core/change/apply";
import type { ChangeContext } from "@cchc/core/change/context";
import type { FindingChange } from "@cchc/core/change/finding-change";
import { readDeadline } from "@cchc/core/change/read-deadline";
import { endOfDays } from "@cchc/core/day";
import type { Visit } from "@cchc/core/model/visit";
import type { Problem } from "@cchc/core/problem";
import { visitState } from "@cchc/core/query/visit-state";
import { type Result, succeed } from "@cchc/core/result";
import { normaliseText } from "@cchc/core/text";
import type { NewFinding, Recording } from "../../protocol/visit-form.ts";

type FindingToAdd = Extract<FindingChange, { type: "finding.add" }>;

/** A row in which nothing was typed yet. */
export function emptyFinding(visit: Visit, deadline: string): NewFinding {
  const area = visit.findings.at(-1)?.area ?? visit.areas[0] ?? "";
  return { area, title: "", severity: "minor", deadline, lateReason: "" };
}

/** Whether findings and strengths can be recorded in a visit now (SPEC VISIT-8, FIND-4). */
export function recordingOf(visit: Visit): Recording {
  const { status } = visitState({ ...visit, findings: [] }, endOfDays);
  if (status === "in-progress" || status === "minuted") return "open";
  return status === "concluded" ? "late" : "closed";
}

/** The change that adds what stands in the row, or what its deadline lacks. */
export function findingOf(row: NewFinding): Result<FindingToAdd> {
  const deadline = readDeadline(row.deadline);
  if (!deadline.ok) return deadline;
  const lateReason = normaliseText(row.lateReason);
  return succeed({
    type: "finding.add",
    area: row.area,
    title: normaliseText(row.title),
    severity: row.severity,
    source: "inspection",
    deadline: deadline.value,
    ...(lateReason === "" ? {} : { lateReason }),
  });
}

/** The visit as it would be with the finding of the row; one without a title yet is tried with `placeholder`. */
export function tryFinding(visit: Visit, row: NewFinding, context: ChangeContext, placeholder: string): Result<Visit> {
  const change = findingOf(row);
  if (!change.ok) return change;
  const title = change.value.title === "" ? placeholder : change.value.title;
  return applyChange("visit", visit, { ...change.value, title }, context);
}

/** At which field of the row a problem is told. */
export function fieldOfProblem({ code }: Problem): keyof NewFinding {
  switch (code) {
    case "area-not-in-visit":
      return "area";
    case "late-reason-needed":
      return "lateReason";
    case "term-malformed":
    case "count-not-positive":
    case "count-too-large":
    case "due-before-trigger":
    case "due-before-finding":
    case "day-out-of-range":
      return "deadline";
    default:
      return "title";
  }
}
