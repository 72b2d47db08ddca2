import type { VisitChange } from "@cchc/core/change/change-kinds";
import { readTerm } from "@cchc/core/deadline/term";
import { type Result, succeed } from "@cchc/core/result";
import { linesOf, orNull } from "../../forms/typed-text.ts";
import type { VisitFormAct } from "../../protocol/visit-form.ts";
import { findingOf } from "./new-finding.ts";

/** The acts that are one change of the document. */
export type ChangingAct = Extract<
  VisitFormAct,
  {
    act:
      | `visit.${"note" | "areas" | "themes" | "programme" | "team"}`
      | "evidence.about"
      | `finding.${"text" | "area" | "severity" | "person" | "owner" | "term" | "add"}`
      | `strength.${"add" | "text" | "area"}`;
  }
>;

/** The change of a visit that an act in its form asks for. */
export function visitFormChange(act: ChangingAct): Result<VisitChange> {
  switch (act.act) {
    case "visit.note":
      return succeed({ type: "visit.update", note: orNull(act.text) });
    case "visit.areas":
      return succeed({ type: "visit.update", areas: act.areas });
    case "visit.themes":
      return succeed({ type: "visit.update", themes: linesOf(act.text) });
    case "visit.programme":
      return succeed({ type: "visit.update", programmeId: act.programmeId });
    case "visit.team":
      return succeed({ type: "visit.update", team: act.team });
    case "evidence.about": {
      const { evidenceId, on, note } = act;
      return succeed({ type: "evidence.update", evidenceId, on, note: orNull(note) });
    }
    case "finding.text": {
      const { findingId, field, text } = act;
      // A finding keeps its title; the other texts may be emptied.
      return succeed({ type: "finding.update", findingId, [field]: field === "title" ? text : orNull(text) });
    }
    case "finding.area":
      return succeed({ type: "finding.update", findingId: act.findingId, area: act.area });
    case "finding.severity":
      return succeed({ type: "finding.update", findingId: act.findingId, severity: act.severity });
    case "finding.person":
      return succeed({ type: "finding.update", findingId: act.findingId, responsiblePerson: act.person });
    case "finding.owner": {
      const { findingId, unitId, on } = act;
      return succeed({ type: "finding.update", findingId, responsibleUnitId: unitId, ...(on === null ? {} : { on }) });
    }
    case "finding.term": {
      const term = readTerm(act.text, "working");
      return term.ok ? succeed({ type: "finding.update", findingId: act.findingId, term: term.value }) : term;
    }
    case "finding.add":
      return findingOf(act.draft);
    case "strength.add":
      return succeed({ type: "strength.add", area: act.area, text: act.text });
    case "strength.text":
      return succeed({ type: "strength.update", strengthId: act.strengthId, text: act.text });
    case "strength.area":
      return succeed({ type: "strength.update", strengthId: act.strengthId, area: act.area });
  }
}
