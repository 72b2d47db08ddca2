import type { ImportKind } from "@cchc/core/lists/list-kinds";
import type { ChosenPlace } from "./list-place.ts";

/** What is worth typing once a list was imported: the list, and the way back. */
export function nextAfterImport(
  kind: ImportKind,
  { plan, duty, programme, index, newIndex, scores }: ChosenPlace["place"],
): readonly string[] {
  switch (kind) {
    case "units":
      return ["unit list", "history units"];
    case "people":
      return ["person list", "history people"];
    case "documents":
      return ["document list", "history documents"];
    case "initiatives":
      return ["initiative list", "history initiatives"];
    case "indicators":
      return ["indicator list", "history indicators"];
    case "figures":
      return ["figure list"];
    case "tasks":
      return [`task list ${plan?.plan.number}`, `history ${plan?.plan.number}`, `undo ${plan?.plan.number}`];
    case "roll-outs":
      return [`plan rollout ${plan?.plan.number}`, `plan rollout ${plan?.plan.number} --missing`];
    case "visits":
      return programme === undefined
        ? ["visit list --status planned"]
        : [`visit list --programme ${programme.programme.number}`, `programme show ${programme.programme.number}`];
    case "index-results":
      return [
        `index show ${index?.index.number ?? newIndex?.number}`,
        `history ${index?.index.number ?? newIndex?.number}`,
      ];
    case "index-components":
      return [`index weak ${index?.index.number}`, `history ${index?.index.number}`];
    case "findings":
      return ["finding list", "agenda"];
    case "scores":
      return [`scorecard list --criteria ${scores?.criteria.number}`, `scorecard rank ${scores?.criteria.number}`];
    case "duty-reports":
      return [`duty roll-call ${duty?.duty.number}`, `history ${duty?.duty.number}`];
  }
}
