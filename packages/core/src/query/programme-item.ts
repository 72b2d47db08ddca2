import type { CalendarDay } from "../day.ts";
import type { TeamRole } from "../model/codes.ts";
import type { Decision, Programme } from "../model/programme.ts";
import { type Coverage, type CoverageRow, coverage } from "./coverage.ts";
import type { VisitFacts } from "./facts.ts";
import { asOfPeriod, type Period } from "./period.ts";
import { isInOffice, roleOrder } from "./programme-team.ts";
import type { UnitDirectory } from "./unit-directory.ts";

/** Visits and the distinct units they go to. */
export interface VisitCounts {
  visits: number;
  units: number;
}

/** A row of coverage as programs get it: numbers instead of the records behind them. */
export interface CoverageCounts {
  planned: VisitCounts;
  done: VisitCounts;
  unitsInForce: number;
  unitsCovered: number;
  /** Of `unitsCovered` in `unitsInForce`; null when there is no unit. */
  percent: number | null;
}

/** Somebody's time in the team, with the name to show. */
export interface MembershipItem {
  id: string;
  /** A person's id, or the text that was typed. */
  person: string;
  name: string;
  title: string | null;
  role: TeamRole;
  from: CalendarDay | null;
  /** The first day no longer in office; null until further notice. */
  to: CalendarDay | null;
  inOffice: boolean;
}

/** A programme as programs get it, as of a day. */
export interface ProgrammeItem {
  id: string;
  number: string;
  year: number;
  title: string;
  decision: { number: string | null; issuedOn: CalendarDay | null; documentId: string | null };
  areaListId: string;
  areas: readonly string[];
  themes: readonly string[];
  team: MembershipItem[];
  note: string | null;
  invented: boolean;
  /** The day up to which visits, units and the team are looked at. */
  asOf: CalendarDay;
  coverage: CoverageCounts;
  revision: number;
}

/** What an item of a programme is made with. */
export interface ProgrammeItemContext {
  visits: readonly VisitFacts[];
  units: UnitDirectory;
  people: readonly { id: string; name: string; title?: string | undefined }[];
  /** The reporting year of the programme. */
  period: Period;
  asOf: CalendarDay;
}

/**
 * The day up to which a programme is looked at unless another one is asked for: the end of its reporting year, or the
 * start of its last visit when that is later; today when that is earlier.
 */
export function dayOfProgramme(
  programmeId: string | null,
  { visits, period }: Pick<ProgrammeItemContext, "visits" | "period">,
  today: CalendarDay,
): CalendarDay {
  const starts = visits
    .filter((visit) => visit.programmeId !== undefined && visit.programmeId === programmeId)
    .flatMap(({ acts }) => acts.flatMap(({ act, on }) => (act === "start" && on <= today ? [on] : [])));
  const end = asOfPeriod(period, today);
  return starts.reduce((latest, on) => (on > latest ? on : latest), end);
}

/** The item of one programme, with its coverage in full. */
export function programmeItem(
  programme: Programme,
  { visits, units, people, period, asOf }: ProgrammeItemContext,
): { item: ProgrammeItem; coverage: Coverage } {
  const covered = coverage(visits, { period, programmeId: programme.id }, asOf, units);
  const { id, number, year, title, decision, areaListId, areas, themes, note = null, revision } = programme;
  const item = {
    id,
    number,
    year,
    title,
    decision: decisionItem(decision),
    areaListId,
    areas,
    themes,
    team: membershipItems(programme, people, asOf),
    note,
    invented: programme.invented === true,
    asOf,
    coverage: coverageCounts(covered.total),
    revision,
  };
  return { item, coverage: covered };
}

/** A row of coverage in numbers. */
export function coverageCounts({ planned, done, inForce, covered, percent }: CoverageRow): CoverageCounts {
  const counts = ({ visits, units }: CoverageRow["planned"]) => ({ visits: visits.value, units: units.value });
  return {
    planned: counts(planned),
    done: counts(done),
    unitsInForce: inForce.value,
    unitsCovered: covered.value,
    percent,
  };
}

function decisionItem({ number, issuedOn, documentId }: Decision): ProgrammeItem["decision"] {
  return { number, issuedOn, documentId: documentId ?? null };
}

/** By role, whoever came first first. */
function membershipItems(
  { team }: Programme,
  people: ProgrammeItemContext["people"],
  asOf: CalendarDay,
): MembershipItem[] {
  return team
    .map(({ id, person, role, from, to }) => {
      const known = people.find((candidate) => candidate.id === person);
      const inOffice = isInOffice({ from, to }, asOf);
      return { id, person, name: known?.name ?? person, title: known?.title ?? null, role, from, to, inOffice };
    })
    .toSorted(
      (left, right) =>
        roleOrder.indexOf(left.role) - roleOrder.indexOf(right.role) || compareStart(left.from, right.from),
    );
}

function compareStart(left: CalendarDay | null, right: CalendarDay | null): number {
  return (left ?? "") < (right ?? "") ? -1 : left === right ? 0 : 1;
}
