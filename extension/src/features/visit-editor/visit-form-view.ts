import type { ChangeContext } from "@cchc/core/change/context";
import { areasOfList, type OwnAreaList } from "@cchc/core/model/area-lists";
import type { Visit } from "@cchc/core/model/visit";
import { visitPathOf } from "@cchc/core/query/visit-path";
import { type Catalogue, describeProblem } from "@cchc/messages/catalogue";
import { visitDetail } from "@cchc/store/visit-detail";
import {
  type NamedArea,
  type NewFinding,
  type NewFindingPreview,
  type VisitFlow,
  type VisitFormView,
  visitFlows,
} from "../../protocol/visit-form.ts";
import {
  deadlineView,
  evidenceView,
  findingFormView,
  itemContextOf,
  itemOf,
  type VisitSurroundings,
} from "./finding-form-view.ts";
import { fieldOfProblem, recordingOf, tryFinding } from "./new-finding.ts";

/** What the form of a visit rests on beside its document. */
export interface VisitFormSources extends VisitSurroundings {
  people: Parameters<typeof visitDetail>[1];
  areaLists: readonly OwnAreaList[];
  programmes: VisitFormView["programmes"];
  /** The row for a new finding as it was left. */
  draft: NewFinding;
  change: ChangeContext;
}

/** What the form shows of a visit, as of today. */
export function visitFormView(visit: Visit, sources: VisitFormSources): VisitFormView {
  const { today, units, areaName, areaLists } = sources;
  const detail = visitDetail(visit, sources.people, itemContextOf(sources), today);
  const { status, plannedOn, startedOn, concludedOn } = detail;
  const named = (id: string): NamedArea => ({ id, name: areaName(visit.areaListId, id) });
  const { steps, next, others } = visitPathOf(visit, today);
  const conclusion = visit.acts.find((act) => act.act === "conclude");
  const nameToday = units.version(visit.unitId, today)?.name ?? null;
  return {
    ...{ today, number: visit.number, kind: visit.visitKind, status, plannedOn, startedOn, concludedOn, steps },
    unit: { id: visit.unitId, name: detail.unitName, nameToday },
    notice: conclusion === undefined ? null : { number: conclusion.notice, on: conclusion.noticeOn ?? conclusion.on },
    next: next === null || !isFlow(next) ? null : next,
    others: others.filter(isFlow),
    areas: visit.areas.map(named),
    listAreas: (areasOfList(visit.areaListId, areaLists) ?? visit.areas).map(named),
    themes: visit.themes,
    team: detail.team.map(({ person, name, title, role }) => ({ person, name, title, role })),
    programmeId: visit.programmeId ?? null,
    programmes: sources.programmes,
    note: visit.note ?? null,
    invented: visit.invented === true,
    recording: recordingOf(visit),
    findings: visit.findings.map((finding) => findingFormView(visit, finding, sources)),
    strengths: visit.strengths.map(({ id, area, text }) => ({ id, area: named(area), text })),
    evidence: visit.evidence.filter(({ findingId }) => findingId === null).map((one) => evidenceView(one, sources)),
    draft: sources.draft,
    preview: preview(visit, sources),
  };
}

/** What would become of the row, by the door that would add it. */
function preview(visit: Visit, sources: VisitFormSources): NewFindingPreview {
  const { draft, texts, change } = sources;
  if (recordingOf(visit) === "closed" || draft.deadline.trim() === "") return { deadline: null, refusal: null };
  const tried = tryFinding(visit, draft, change, "…");
  if (!tried.ok) return { deadline: null, refusal: refusalOf(tried.problem, texts) };
  const finding = tried.value.findings.at(-1);
  if (finding === undefined) return { deadline: null, refusal: null };
  return { deadline: deadlineView(itemOf(tried.value, finding, sources), texts), refusal: null };
}

function refusalOf(
  problem: Parameters<typeof describeProblem>[1],
  texts: Catalogue,
): NonNullable<NewFindingPreview["refusal"]> {
  const field = fieldOfProblem(problem);
  const { malformedDeadline } = texts.extension.visitForm.newFinding;
  if (problem.code === "term-malformed") return { field, message: malformedDeadline };
  const { lateReasonNeeded } = texts.extension.visitForm.newFinding;
  if (problem.code === "late-reason-needed") return { field, message: lateReasonNeeded };
  return { field, message: describeProblem(texts, problem).message };
}

function isFlow(act: string): act is VisitFlow {
  return visitFlows.some((flow) => flow === act);
}
