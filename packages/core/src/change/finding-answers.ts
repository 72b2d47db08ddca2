import type { FindingAnswers } from "../model/finding-draft.ts";
import type { FindingChange } from "./finding-change.ts";

/** A finding to add, everything needed being there. */
export type FindingToAdd = Extract<FindingChange, { type: "finding.add" }>;

/** The change that the answers ask for, the same whoever asked for them; undefined while one is missing (SPEC ASK-1). */
export function findingToAdd(answers: FindingAnswers): FindingToAdd | undefined {
  const { area, title, deadline } = answers;
  if (area === undefined || title === undefined || deadline === undefined) return undefined;
  return {
    type: "finding.add",
    area,
    title,
    description: filled(answers.description),
    severity: answers.severity ?? "minor",
    cause: filled(answers.cause),
    recommendation: filled(answers.recommendation),
    source: answers.source ?? "inspection",
    responsibleUnitId: answers.responsibleUnitId,
    responsiblePerson: answers.responsiblePerson,
    previousFindingId: answers.previousFindingId,
    on: answers.on,
    lateReason: filled(answers.lateReason),
    deadline,
  };
}

/** The answers that hold for any visit: areas, units and earlier findings are those of one. */
export function withoutPlace({
  visitId: _visit,
  area: _area,
  lateReason: _lateReason,
  responsibleUnitId: _unit,
  responsiblePerson: _person,
  previousFindingId: _previous,
  ...others
}: FindingAnswers): FindingAnswers {
  return others;
}

/** A draft with what was given now: under another visit, only what holds for any visit is taken from the draft. */
export function resumedAnswers(draft: FindingAnswers, given: FindingAnswers): FindingAnswers {
  const isElsewhere = given.visitId !== undefined && given.visitId !== draft.visitId;
  return { ...(isElsewhere ? withoutPlace(draft) : draft), ...given };
}

function filled(text: string | undefined): string | undefined {
  return text === "" ? undefined : text;
}
