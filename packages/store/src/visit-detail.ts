import type { CalendarDay } from "@cchc/core/day";
import type { TeamRole } from "@cchc/core/model/codes";
import type { Person } from "@cchc/core/model/people";
import type { Visit, VisitAct } from "@cchc/core/model/visit";
import { type FindingItem, findingItem, type ItemContext } from "@cchc/core/query/finding-item";
import { roleOrder } from "@cchc/core/query/programme-team";
import { type VisitItem, visitItem } from "@cchc/core/query/visit-item";
import { type EvidenceItem, evidenceItem } from "./list-evidence.ts";

/** A member of the team with the name to show. */
export interface TeamItem {
  /** A person's id, or the text that was typed. */
  person: string;
  name: string;
  title: string | null;
  role: TeamRole;
}

/** Everything there is about one visit as of a day: its item, and all that belongs to it. */
export interface VisitDetail extends Omit<VisitItem, "team"> {
  areaListId: string;
  themes: readonly string[];
  note: string | null;
  team: TeamItem[];
  acts: readonly VisitAct[];
  /** Recorded acts that take effect after the as-of day; none is told of a day that is past. */
  announced: readonly VisitAct[];
  strengthItems: { id: string; area: string; text: string }[];
  findings: FindingItem[];
  evidence: EvidenceItem[];
  revision: number;
}

/** The visit as of the context's day. Acts dated later are left out, as their effects are; from today on they are announced. */
export function visitDetail(
  visit: Visit,
  people: readonly Person[],
  context: ItemContext,
  today: CalendarDay,
): VisitDetail {
  const { asOf, units } = context;
  return {
    ...visitItem(visit, asOf, units),
    areaListId: visit.areaListId,
    themes: visit.themes,
    note: visit.note ?? null,
    team: teamItems(visit, people),
    acts: visit.acts.filter((act) => isPlanning(act) || act.on <= asOf),
    announced: asOf < today ? [] : visit.acts.filter((act) => !isPlanning(act) && act.on > asOf),
    strengthItems: visit.strengths.map(({ id, area, text }) => ({ id, area, text })),
    findings: findingItems(visit, context),
    evidence: visit.evidence.map((evidence) => evidenceItem(visit, evidence, units)),
    revision: visit.revision,
  };
}

function isPlanning({ act }: VisitAct): boolean {
  return act === "plan" || act === "resume";
}

/** The items of a visit's findings that had been found by the context's day. */
export function findingItems(visit: Visit, context: ItemContext): FindingItem[] {
  return visit.findings.flatMap((finding) => findingItem(visit, finding, context) ?? []);
}

/** The team by role: head, deputy, secretary, members; inside a role as it was entered. */
function teamItems({ team }: Visit, people: readonly Person[]): TeamItem[] {
  return team
    .map(({ person, role }) => {
      const known = people.find((candidate) => candidate.id === person);
      return { person, name: known?.name ?? person, title: known?.title ?? null, role };
    })
    .toSorted((left, right) => roleOrder.indexOf(left.role) - roleOrder.indexOf(right.role));
}
