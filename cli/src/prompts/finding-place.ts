import type { FindingAnswers } from "@cchc/core/model/finding-draft";

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
