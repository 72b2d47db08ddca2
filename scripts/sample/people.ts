import { applyChange } from "../../packages/core/src/change/apply.ts";
import { created } from "../../packages/core/src/change/record-change.ts";
import type { CalendarDay } from "../../packages/core/src/day.ts";
import { type TeamRole, teamRoles } from "../../packages/core/src/model/codes.ts";
import type { People } from "../../packages/core/src/model/people.ts";
import type { TeamMember } from "../../packages/core/src/model/visit.ts";
import type { UnitDirectory } from "../../packages/core/src/query/unit-directory.ts";
import { words } from "./data.ts";
import type { Random } from "./random.ts";
import { orThrow, recorder } from "./recorder.ts";

const RECORDED_ON: CalendarDay = "2021-01-06";
/** A member leaves on this day and another takes the place. */
export const CHANGE_OF_MEMBERS: CalendarDay = "2022-07-01";

/** Who acts in the sample, by their ids in people.json. */
export interface Cast {
  people: People;
  /** Approves extensions. */
  approver: string;
  /** The person a unit answers through. */
  focal(unitId: string): string;
  /** A team in office on `day`; `size` counts the plain members. */
  team(day: CalendarDay, size: number, random: Random): TeamMember[];
  /** Everybody who may be sent on `day`, under the head of that day: the team of a programme. */
  wholeTeam(day: CalendarDay): TeamMember[];
}

/** people.json: nobody in it exists, and everybody says so. */
export function buildPeople(unitIds: readonly string[], units: UnitDirectory, actor: string): Cast {
  const { at } = recorder("people", units, []);
  const start = at(RECORDED_ON, actor);
  const empty: People = { kind: "people", schemaVersion: 1, revision: 0, id: start.newId(), people: [], history: [] };
  let people = created(empty, { type: "workspace.init" }, start);
  const add = (title: string, unitId: string, from: CalendarDay | null = null, to: CalendarDay | null = null) => {
    const change = {
      type: "person.add" as const,
      name: inventedName(people.people.length),
      title: title + words.inventedPerson,
      unitId,
      from,
      to,
      invented: true as const,
    };
    people = orThrow(applyChange("people", people, change, at(RECORDED_ON, actor)), title);
    return people.people.at(-1)?.id ?? "";
  };
  const { titles } = words;
  const staff = "so-noi-vu";
  const approver = add(titles.approver, staff);
  const roster: Record<TeamRole, { id: string; from: CalendarDay | null; to: CalendarDay | null }[]> = {
    head: [],
    deputy: [],
    secretary: [],
    member: [],
  };
  const join = (role: TeamRole, unitId: string, from: CalendarDay | null = null, to: CalendarDay | null = null) =>
    roster[role].push({ id: add(titles[role], unitId, from, to), from, to });
  // One head at a time: the second takes over when the member changes.
  join("head", staff, null, CHANGE_OF_MEMBERS);
  join("head", staff, CHANGE_OF_MEMBERS);
  for (const role of ["deputy", "deputy", "secretary", "secretary", "secretary"] as const) join(role, staff);
  for (const unitId of ["vp-ubnd-tinh", "so-tu-phap", "so-thong-tin-truyen-thong", "so-tai-chinh"])
    join("member", unitId);
  join("member", "so-ke-hoach-dau-tu", null, CHANGE_OF_MEMBERS);
  join("member", "so-ke-hoach-dau-tu", CHANGE_OF_MEMBERS);
  const inOffice = (role: TeamRole, day: CalendarDay) =>
    roster[role].filter(({ from, to }) => (from === null || from <= day) && (to === null || day < to));
  const focals = new Map(unitIds.map((unitId) => [unitId, add(titles.focal, unitId)]));
  return {
    people,
    approver,
    focal(unitId) {
      const id = focals.get(unitId);
      if (id === undefined) throw new Error(`nobody answers for ${unitId}`);
      return id;
    },
    team(day, size, random) {
      const one = (role: TeamRole) => ({ person: random.pick(inOffice(role, day)).id, role });
      const members = random.shuffle(inOffice("member", day)).slice(0, size);
      return [
        one("head"),
        ...(size > 1 ? [one("deputy")] : []),
        one("secretary"),
        ...members.map(({ id }) => ({ person: id, role: "member" as const })),
      ];
    },
    wholeTeam: (day) => teamRoles.flatMap((role) => inOffice(role, day).map(({ id }) => ({ person: id, role }))),
  };
}

/** Names as textbooks of law use them: a family name and a letter. No two are the same below 276. */
function inventedName(index: number): string {
  const { familyNames, middleNames, letters } = words;
  const at = (list: readonly string[], position: number) => list[position % list.length] ?? "";
  const middle = Math.floor(index / familyNames.length) + index;
  return `${at(familyNames, index)} ${at(middleNames, middle)} ${at(letters, index)}`;
}
