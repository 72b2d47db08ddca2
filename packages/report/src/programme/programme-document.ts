import { type CalendarDay, dayParts } from "@cchc/core/day";
import { levels, visitKinds } from "@cchc/core/model/codes";
import type { Plan } from "@cchc/core/model/plan";
import type { Programme } from "@cchc/core/model/programme";
import type { VisitFacts } from "@cchc/core/query/facts";
import { reportingYear } from "@cchc/core/query/period";
import { tallyVisits } from "@cchc/core/query/period-summary";
import { teamOn } from "@cchc/core/query/programme-team";
import { type VisitState, visitState } from "@cchc/core/query/visit-state";
import { compareVietnamese } from "@cchc/core/text";
import { documentHead } from "../document-head.ts";
import type { DocumentRequest, DocumentSources } from "../document-sources.ts";
import type { ExplainedView } from "../explanation.ts";
import { legalBases } from "../legal-bases.ts";
import { FigureLedger } from "../records/figure-ledger.ts";
import { type NamedRecord, namedVisit } from "../records/named-records.ts";
import { areaNameIn } from "../records/record-views.ts";
import { teamMemberView } from "../records/team-view.ts";
import type { PlannedCounts, PlannedVisitView, ProgrammeDocument } from "./programme-view.ts";

/** What a document about one programme is made from. */
export interface ProgrammeSources extends DocumentSources {
  programme: Programme;
  /** The visits that name it. */
  visits: readonly VisitFacts[];
  plans: readonly Plan[];
}

interface Planned {
  visit: VisitFacts;
  state: VisitState;
  view: PlannedVisitView;
}

/** The view model of a programme's documents, and every number in it with what stands behind it (SPEC PDOC-1, PROV-1). */
export function programmeDocument(
  sources: ProgrammeSources,
  request: DocumentRequest,
): ExplainedView<ProgrammeDocument> {
  const { programme, workspace, people, units } = sources;
  const { asOf } = request;
  const day = request.date ?? asOf;
  const ledger = new FigureLedger();
  const planned = plannedVisits(sources, asOf);
  const listed = planned
    .filter(({ visit }) => visit.visitKind !== "surprise")
    .map((entry, index) => ({ ...entry, view: { ...entry.view, order: index + 1 } }));
  const count = (name: string, chosen: readonly Planned[]): PlannedCounts => {
    const { visits, units: distinct } = tallyVisits(chosen.map(({ visit }) => visit));
    return {
      visitCount: ledger.count(name, "visit", visits),
      unitCount: ledger.count(`${name}.units`, "unit", distinct),
    };
  };
  const team = teamOn(programme, day);
  const all = count("visits", planned);
  const told = count("visits.listed", listed);
  const surprise = planned.filter(({ visit }) => visit.visitKind === "surprise").map(({ visit }) => visit.id);
  const members = team.map((member) => teamMemberView(member, sources, day));
  const view: ProgrammeDocument = {
    ...documentHead(sources, request, {
      hasInvented: programme.invented === true || planned.some(({ visit }) => visit.invented === true),
    }),
    ...legalBases(sources, sources.plans, reportingYear(programme.year, workspace.settings.reportingYearStart), day),
    programmeNumber: programme.number,
    programmeTitle: programme.title,
    year: programme.year,
    decisionNumber: programme.decision.number,
    decisionDay: programme.decision.issuedOn,
    areas: programme.areas.map((area) => ({ area, areaName: areaNameIn(programme.areaListId, area, sources) })),
    themes: [...programme.themes],
    ...all,
    visits: listed.map((entry) => entry.view),
    listedVisitCount: told.visitCount,
    listedUnitCount: told.unitCount,
    surpriseVisitCount: ledger.count("visits.surprise", "visit", { value: surprise.length, ids: surprise }),
    levels: levels
      .map((level) => ({ level, chosen: listed.filter((entry) => entry.view.level === level) }))
      .filter(({ chosen }) => chosen.length > 0)
      .map(({ level, chosen }) => ({
        level,
        levelName: sources.texts.labels.level[level],
        ...count(`visits.level.${level}`, chosen),
        visits: chosen.map((entry) => entry.view),
      })),
    months: [...new Set(listed.map(monthOf))].map((month) => {
      const chosen = listed.filter((entry) => monthOf(entry) === month);
      const [year = 0, number = 0] = month.split("-").map(Number);
      return {
        month: number,
        monthYear: year,
        ...count(`visits.month.${month}`, chosen),
        visits: chosen.map((entry) => entry.view),
      };
    }),
    kinds: visitKinds
      .map((kind) => ({ kind, chosen: planned.filter(({ visit }) => visit.visitKind === kind) }))
      .filter(({ chosen }) => chosen.length > 0)
      .map(({ kind, chosen }) => ({
        kind,
        kindName: sources.texts.labels.visitKind[kind],
        ...count(`visits.kind.${kind}`, chosen),
      })),
    firstPlannedOn: listed[0]?.state.plannedOn ?? null,
    lastPlannedOn: listed.at(-1)?.state.plannedOn ?? null,
    team: members,
    teamCount: ledger.count("team", "person", { value: team.length, ids: team.map(({ person }) => person) }),
    leader: members.find(({ role }) => role === "head") ?? null,
  };
  const named = team.map(({ person: reference, role }): [string, NamedRecord] => {
    const person = people.find(({ id }) => id === reference);
    const label = `${person?.name ?? reference} (${sources.texts.labels.teamRole[role]})`;
    return [reference, { kind: "person", number: person?.number ?? null, label }];
  });
  const records = [...planned.map(({ visit }) => namedVisit(visit, units)), ...named];
  return { view, figures: ledger.figures, records };
}

/** The visits of the plan as they stand at the end of `asOf`, by day; cancelled ones are no part of it. */
function plannedVisits({ visits, units, texts }: ProgrammeSources, asOf: CalendarDay): Planned[] {
  return visits
    .map((visit) => ({ visit, state: visitState(visit, asOf) }))
    .filter(({ state }) => state.status !== "cancelled")
    .map(({ visit, state }) => {
      const version = units.nearestVersion(visit.unitId, state.plannedOn);
      const level = version?.level;
      return {
        visit,
        state,
        view: {
          order: 0,
          visitNumber: visit.number,
          unitName: version?.name ?? visit.unitId,
          level: level ?? "",
          levelName: level === undefined ? "" : texts.labels.level[level],
          kind: visit.visitKind,
          kindName: texts.labels.visitKind[visit.visitKind],
          plannedOn: state.plannedOn,
          status: state.status,
          statusName: texts.labels.visitStatus[state.status],
          postponed: state.status === "postponed",
          unitEnded: units.version(visit.unitId, state.plannedOn) === undefined,
        },
      };
    })
    .toSorted(
      (left, right) =>
        compareVietnamese(left.state.plannedOn, right.state.plannedOn) ||
        compareVietnamese(left.visit.number, right.visit.number),
    );
}

function monthOf({ state }: Planned): string {
  const { year, month } = dayParts(state.plannedOn);
  return `${year}-${String(month).padStart(2, "0")}`;
}
