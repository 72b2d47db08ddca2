import { definedOnly } from "../change/defined-only.ts";
import type { CalendarDay } from "../day.ts";
import type { Severity, VisitKind } from "../model/codes.ts";
import type { Finding, FindingAct } from "../model/finding.ts";
import type { TeamMember, Visit, VisitAct } from "../model/visit.ts";

/**
 * What queries need to know of a visit: a subset of the document, so that the same functions answer from a whole
 * document and from a line of the index (docs/decisions/0006-index.md). Texts are left out but for the title.
 */
export interface VisitFacts {
  id: string;
  number: string;
  unitId: string;
  visitKind: VisitKind;
  areaListId: string;
  areas: readonly string[];
  /** The programme it is planned in; a text of old that names none stays. */
  programmeId?: string | undefined;
  team: readonly Pick<TeamMember, "person" | "role">[];
  acts: readonly VisitActFacts[];
  strengths: readonly { id: string; area: string }[];
  findings: readonly FindingFacts[];
  invented?: true | undefined;
}

export interface FindingFacts {
  id: string;
  ordinal: number;
  area: string;
  title: string;
  /** Longer texts are there in a document and absent in the index. */
  description?: string | undefined;
  cause?: string | undefined;
  recommendation?: string | undefined;
  severity: Severity;
  responsibleUnitId: string;
  responsiblePerson?: string | undefined;
  previousFindingId?: string | undefined;
  foundOn: CalendarDay;
  deadline: Finding["deadline"];
  acts: readonly FindingActFacts[];
  invented?: true | undefined;
}

type PickFacts<Act, Key extends PropertyKey> = Act extends unknown ? Pick<Act, Extract<keyof Act, Key>> : never;
export type FindingActFacts = PickFacts<FindingAct, "act" | "on" | "result" | "until" | "from" | "to">;
export type VisitActFacts = PickFacts<VisitAct, "act" | "on" | "notice" | "noticeOn" | "document">;

/** The facts of a visit, cut out of its document for the index. */
export function visitFacts(visit: Visit): VisitFacts {
  return {
    id: visit.id,
    number: visit.number,
    unitId: visit.unitId,
    visitKind: visit.visitKind,
    areaListId: visit.areaListId,
    areas: visit.areas,
    programmeId: visit.programmeId,
    team: visit.team.map(({ person, role }) => ({ person, role })),
    acts: visit.acts.map(visitActFacts),
    strengths: visit.strengths.map(({ id, area }) => ({ id, area })),
    findings: visit.findings.map((finding) => ({
      id: finding.id,
      ordinal: finding.ordinal,
      area: finding.area,
      title: finding.title,
      severity: finding.severity,
      responsibleUnitId: finding.responsibleUnitId,
      responsiblePerson: finding.responsiblePerson,
      previousFindingId: finding.previousFindingId,
      foundOn: finding.foundOn,
      deadline: finding.deadline,
      acts: finding.acts.map(findingActFacts),
      invented: finding.invented,
    })),
    invented: visit.invented,
  };
}

/** The number people say for a finding: `2023-014.3`. */
export function findingNumber(visit: { number: string }, finding: { ordinal: number }): string {
  return `${visit.number}.${finding.ordinal}`;
}

function visitActFacts(act: VisitAct): VisitActFacts {
  if (act.act === "notify") return { act: act.act, on: act.on, document: act.document };
  if (act.act === "minute") return { act: act.act, on: act.on, ...definedOnly({ document: act.document }) };
  if (act.act !== "conclude") return { act: act.act, on: act.on };
  const { on, notice, noticeOn } = act;
  return { act: "conclude", on, notice, ...(noticeOn === undefined ? {} : { noticeOn }) };
}

function findingActFacts(act: FindingAct): FindingActFacts {
  switch (act.act) {
    case "verify":
      return { act: act.act, on: act.on, result: act.result };
    case "extend":
      return { act: act.act, on: act.on, from: act.from, until: act.until };
    case "hand-over":
      return { act: act.act, on: act.on, from: act.from, to: act.to };
    case "transfer":
      return { act: act.act, on: act.on, to: act.to };
    case "explain":
    case "dismiss":
    case "conclude":
    case "report":
    case "close":
      return { act: act.act, on: act.on };
  }
}
