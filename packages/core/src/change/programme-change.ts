import type { CalendarDay } from "../day.ts";
import { defaultVisitAreaList } from "../model/area-lists.ts";
import type { Decision, Membership, Programme } from "../model/programme.ts";
import type { TeamMember } from "../model/visit.ts";
import type { Withdrawal } from "../model/withdrawal.ts";
import { problem } from "../problem.ts";
import { isInOffice } from "../query/programme-team.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { ChangeContext } from "./context.ts";
import { definedOnly } from "./defined-only.ts";
import { chosenAreas } from "./visit-checks.ts";
import { withFields } from "./with-fields.ts";
import { withdraw } from "./withdraw.ts";

/** Changes of an inspection programme. */
export type ProgrammeOwnChange =
  | {
      type: "programme.create";
      number: string;
      year: number;
      title: string;
      decision: Decision;
      areaListId?: string | undefined;
      areas?: readonly string[] | undefined;
      themes?: readonly string[] | undefined;
      /** In office since ever and until further notice. */
      team?: readonly TeamMember[] | undefined;
      note?: string | undefined;
      invented?: true | undefined;
    }
  | {
      type: "programme.update";
      title?: string | undefined;
      /** The fields that are given; `null` takes one away. */
      decision?: Partial<Decision> | undefined;
      areas?: readonly string[] | undefined;
      themes?: readonly string[] | undefined;
      /** Null empties it. */
      note?: string | null | undefined;
    }
  | {
      type: "programme.team";
      /** From when on; null for "since ever". */
      on: CalendarDay | null;
      /** The whole team from then on. */
      set?: readonly TeamMember[] | undefined;
      add?: readonly TeamMember[] | undefined;
      /** Persons who leave. */
      remove?: readonly string[] | undefined;
    }
  | { type: "programme.renumber"; number: string }
  | ({ type: "programme.withdraw" } & Withdrawal);

/** A new programme; its areas are all of the list unless told otherwise (SPEC PROG-1). */
export function createProgramme(
  change: Extract<ProgrammeOwnChange, { type: "programme.create" }>,
  context: ChangeContext,
): Result<Programme> {
  const areaListId = change.areaListId ?? defaultVisitAreaList;
  const areas = chosenAreas(areaListId, change.areas, context);
  if (!areas.ok) return areas;
  const { number, year, title, decision, themes = [], team = [], note, invented } = change;
  return succeed({
    kind: "programme",
    schemaVersion: 1,
    revision: 0,
    id: context.newId(),
    number,
    year,
    title,
    decision,
    areaListId,
    areas: [...areas.value],
    themes: [...themes],
    team: joined([], team, null, context),
    ...definedOnly({ note, invented }),
    history: [],
  });
}

/** The programme after a change of its own. */
export function changeProgramme(
  programme: Programme,
  change: Exclude<ProgrammeOwnChange, { type: "programme.create" }>,
  context: ChangeContext,
): Result<Programme> {
  switch (change.type) {
    case "programme.update": {
      const { title, decision, areas, themes, note } = change;
      const chosen = areas === undefined ? undefined : chosenAreas(programme.areaListId, areas, context);
      if (chosen?.ok === false) return chosen;
      return succeed({
        ...withFields(programme, { note }),
        title: title ?? programme.title,
        decision: changedDecision(programme.decision, decision),
        ...(chosen === undefined ? {} : { areas: [...chosen.value] }),
        ...(themes === undefined ? {} : { themes: [...themes] }),
      });
    }
    case "programme.team":
      return changeTeam(programme, change, context);
    case "programme.renumber":
      return succeed({ ...programme, number: change.number });
    case "programme.withdraw":
      return withdraw(programme, change);
  }
}

/** A number given anew is no longer that of the paper that was registered, unless the register knows this one. */
function changedDecision(decision: Decision, given: Partial<Decision> = {}): Decision {
  const { documentId, ...others } = decision;
  const kept = given.number === undefined || given.number === decision.number ? definedOnly({ documentId }) : {};
  return { ...others, ...kept, ...definedOnly(given) } as Decision;
}

/** Who leaves goes first, so that one head may hand over to the next on the same day (SPEC PROG-3). */
function changeTeam(
  programme: Programme,
  { on, set, add = [], remove = [] }: Extract<ProgrammeOwnChange, { type: "programme.team" }>,
  context: ChangeContext,
): Result<Programme> {
  let { team } = programme;
  for (const person of remove) {
    if (!team.some((member) => member.person === person && lastsBeyond(member, on))) {
      return fail(problem("team-member-not-found", { programme: programme.number, person, on }));
    }
    team = ended(team, (member) => member.person === person, on);
  }
  if (set !== undefined) {
    const stays = (member: Membership) =>
      set.some(({ person, role }) => person === member.person && role === member.role);
    team = ended(team, (member) => !stays(member), on);
  }
  return succeed({ ...programme, team: joined(team, [...(set ?? []), ...add], on, context) });
}

/** Memberships after some ended on `on`; one that would begin then or later never was. */
function ended(
  team: readonly Membership[],
  leaves: (member: Membership) => boolean,
  on: CalendarDay | null,
): Membership[] {
  return team.flatMap((member) => {
    if (!leaves(member) || !lastsBeyond(member, on)) return [member];
    return on === null || (member.from !== null && member.from >= on) ? [] : [{ ...member, to: on }];
  });
}

/** Memberships after people joined on `on`; whoever is in office in another role then changes the role. */
function joined(
  team: readonly Membership[],
  members: readonly TeamMember[],
  on: CalendarDay | null,
  { newId }: Pick<ChangeContext, "newId">,
): Membership[] {
  return members.reduce<Membership[]>(
    (before, { person, role }) => {
      const same = (member: Membership) => member.person === person && member.role === role;
      if (before.some((member) => same(member) && coversFrom(member, on))) return before;
      const others = ended(before, (member) => member.person === person, on);
      return [...others, { id: newId(), person, role, from: on, to: null }];
    },
    [...team],
  );
}

function lastsBeyond({ to }: Membership, on: CalendarDay | null): boolean {
  return to === null || on === null || to > on;
}

function coversFrom(member: Membership, on: CalendarDay | null): boolean {
  return member.to === null && (on === null ? member.from === null : isInOffice(member, on));
}
