import { areasOfList, type OwnAreaList } from "../model/area-lists.ts";
import type { Programme } from "../model/programme.ts";
import { headGaps } from "../query/programme-team.ts";
import { type Remark, remark } from "./remark.ts";

/** What a programme is checked against. */
export interface ProgrammeCheckContext {
  areaLists: readonly OwnAreaList[];
  /** Names of the registered people by id. */
  people: ReadonlyMap<string, string>;
  /** Ids of the registered documents; null when the register cannot be read. */
  documentIds: ReadonlySet<string> | null;
}

/** Everything broken or doubtful in one programme that reads well (SPEC PROG-4). */
export function checkProgramme(file: string, programme: Programme, context: ProgrammeCheckContext): Remark[] {
  return [
    ...checkAreas(file, programme, context),
    ...checkDecision(file, programme, context),
    ...checkTeam(file, programme, context),
  ];
}

function checkAreas(file: string, { number, areaListId, areas }: Programme, { areaLists }: ProgrammeCheckContext) {
  const list = areasOfList(areaListId, areaLists);
  if (list === undefined) return [remark("unknown-area-list", file, ["areaListId"], { list: areaListId })];
  return areas.flatMap((area, index) =>
    list.includes(area)
      ? []
      : [remark("area-not-in-list", file, ["areas", index], { record: number, area, list: areaListId })],
  );
}

function checkDecision(
  file: string,
  { number, decision }: Programme,
  { documentIds }: ProgrammeCheckContext,
): Remark[] {
  const { documentId } = decision;
  const unknown = documentId !== undefined && documentIds?.has(documentId) === false;
  return [
    ...(decision.number === null
      ? [remark("decision-without-number", file, ["decision", "number"], { programme: number })]
      : []),
    ...(unknown
      ? [
          remark("decision-document-unknown", file, ["decision", "documentId"], {
            programme: number,
            document: documentId,
          }),
        ]
      : []),
  ];
}

function checkTeam(file: string, programme: Programme, { people }: ProgrammeCheckContext): Remark[] {
  const { number, team } = programme;
  const members = team.flatMap(({ person, from, to }, index): Remark[] => [
    ...(people.has(person) ? [] : [remark("free-text-person", file, ["team", index], { record: number, person })]),
    ...(from !== null && to !== null && to <= from
      ? [remark("validity-empty", file, ["team", index, "to"], { record: people.get(person) ?? person, from, to })]
      : []),
  ]);
  const gaps = headGaps(programme).map(({ from, heads }) =>
    remark("team-heads", file, ["team"], {
      programme: number,
      on: from,
      heads: heads.map((person) => people.get(person) ?? person),
    }),
  );
  return [...members, ...gaps];
}
