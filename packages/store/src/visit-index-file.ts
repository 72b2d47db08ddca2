import { readFileSync } from "node:fs";
import type { FindingActFacts, FindingFacts, VisitActFacts, VisitFacts } from "@cchc/core/query/facts";
import { replaceDerivedFile } from "./derived-file.ts";

/** What the index keeps of one visit file. */
export interface IndexLine {
  stamp: string;
  /** Read without a schema, the text means the same: it was found in order, and nothing was migrated or normalised. */
  plain: boolean;
  facts: VisitFacts;
}

/** Raised whenever the facts of a visit, the schema of visits or this file change: older indexes are then ignored. */
export const INDEX_FORMAT = 14;

/*
 * Lists instead of objects, and each date, code and unit once: a third of the size, and reading it is most of what a
 * list over thousands of visits does. The order is that of `packVisit` and `packFinding`.
 */
type Packed = [file: string, stamp: string, plain: 0 | 1, ...visit: PackedVisit];
type PackedVisit = [
  id: string,
  number: string,
  texts: [unitId: number, visitKind: number, areaListId: number, programmeId: number],
  areas: number[],
  team: number[],
  acts: number[],
  strengths: (string | number)[],
  findings: PackedFinding[],
  invented: 0 | 1,
];
type PackedFinding = [id: string, title: string, numbers: number[], acts: number[], previous?: string];
interface IndexFile {
  format: number;
  texts: string[];
  visits: Packed[];
}

const NONE = -1;

/** The index as it was written, by file; empty when there is none, or none that this program can read. */
export function readIndex(path: string): Map<string, IndexLine> {
  const lines = new Map<string, IndexLine>();
  try {
    const index: unknown = JSON.parse(readFileSync(path, "utf8"));
    if (!isIndex(index)) return lines;
    const unpack = unpacker(index.texts);
    for (const [file, stamp, plain, ...visit] of index.visits) {
      lines.set(file, { stamp, plain: plain === 1, facts: unpack(visit) });
    }
    return lines;
  } catch {
    return new Map();
  }
}

/** Best effort: a read-only workspace is still listed. */
export async function writeIndex(path: string, lines: ReadonlyMap<string, IndexLine>): Promise<void> {
  const texts = new Texts();
  const visits = [...lines].map(
    ([file, { stamp, plain, facts }]): Packed => [file, stamp, plain ? 1 : 0, ...packVisit(facts, texts)],
  );
  const index: IndexFile = { format: INDEX_FORMAT, texts: texts.list, visits };
  await replaceDerivedFile(path, JSON.stringify(index));
}

/** Our own file, written whole or not at all: its format number vouches for the shape of the rest. */
function isIndex(value: unknown): value is IndexFile {
  return typeof value === "object" && value !== null && "format" in value && value.format === INDEX_FORMAT;
}

/** Texts by their place, each once. */
class Texts {
  readonly list: string[] = [];
  readonly #places = new Map<string, number>();

  place(text: string | null | undefined): number {
    if (text === null || text === undefined) return NONE;
    const known = this.#places.get(text);
    if (known !== undefined) return known;
    this.#places.set(text, this.list.length);
    return this.list.push(text) - 1;
  }
}

function packVisit(visit: VisitFacts, texts: Texts): PackedVisit {
  const place = (text: string | null | undefined) => texts.place(text);
  return [
    visit.id,
    visit.number,
    [place(visit.unitId), place(visit.visitKind), place(visit.areaListId), place(visit.programmeId)],
    visit.areas.map(place),
    visit.team.flatMap(({ person, role }) => [place(person), place(role)]),
    visit.acts.flatMap((act) => {
      const [paper, paperOn] =
        act.act === "conclude" ? [act.notice, act.noticeOn] : ["document" in act ? act.document : null, null];
      return [place(act.act), place(act.on), place(paper), place(paperOn)];
    }),
    visit.strengths.flatMap(({ id, area }) => [id, place(area)]),
    visit.findings.map((finding) => packFinding(finding, place)),
    visit.invented === true ? 1 : 0,
  ];
}

function packFinding(finding: FindingFacts, place: (text: string | null | undefined) => number): PackedFinding {
  const { deadline } = finding;
  const numbers = [
    finding.ordinal,
    place(finding.area),
    place(finding.severity),
    place(finding.responsibleUnitId),
    place(finding.responsiblePerson),
    place(finding.foundOn),
    finding.invented === true ? 1 : 0,
    place(deadline.due),
    place(deadline.original),
    place(deadline.trigger.kind),
    place(deadline.trigger.on),
    deadline.count ?? NONE,
    place(deadline.dayKind),
    place(deadline.calendarVersion),
    deadline.provisional ? 1 : 0,
  ];
  const acts = finding.acts.flatMap((act) => [place(act.act), place(act.on), ...packDetails(act).map(place)]);
  const { id, title, previousFindingId } = finding;
  return previousFindingId === undefined ? [id, title, numbers, acts] : [id, title, numbers, acts, previousFindingId];
}

/** What an act says beside its day, always two texts. */
function packDetails(act: FindingActFacts): [string | null, string | null] {
  switch (act.act) {
    case "verify":
      return [act.result, null];
    case "extend":
      return [act.from, act.until];
    case "hand-over":
      return [act.from, act.to];
    case "transfer":
      return [act.to, null];
    case "explain":
    case "dismiss":
    case "conclude":
    case "report":
    case "close":
      return [null, null];
  }
}

/** The way back. The casts say what `packVisit` put there. */
function unpacker(texts: readonly string[]): (visit: PackedVisit) => VisitFacts {
  const text = <T extends string = string>(place: number | undefined): T => texts[place ?? NONE] as T;
  const textOrNull = <T extends string = string>(place: number | undefined): T | null =>
    place === NONE ? null : text<T>(place);

  const visitAct = (list: readonly number[], at: number): VisitActFacts => {
    const act = text<VisitActFacts["act"]>(list[at]);
    const on = text<VisitActFacts["on"]>(list[at + 1]);
    const document = textOrNull(list[at + 2]);
    if (act === "notify") return { act, on, document: document ?? "" };
    if (act === "minute") return { act, on, ...(document === null ? {} : { document }) };
    if (act !== "conclude") return { act, on };
    const noticeOn = textOrNull<typeof on>(list[at + 3]);
    return { act, on, notice: document, ...(noticeOn === null ? {} : { noticeOn }) };
  };
  const findingAct = (list: readonly number[], at: number): FindingActFacts => {
    const act = text<FindingActFacts["act"]>(list[at]);
    const on = text<FindingActFacts["on"]>(list[at + 1]);
    const [first, second] = [list[at + 2], list[at + 3]];
    switch (act) {
      case "verify":
        return { act, on, result: text<"accepted" | "returned">(first) };
      case "extend":
        return { act, on, from: text<typeof on>(first), until: text<typeof on>(second) };
      case "hand-over":
        return { act, on, from: text(first), to: text(second) };
      case "transfer":
        return { act, on, to: text(first) };
      case "explain":
      case "dismiss":
      case "conclude":
      case "report":
      case "close":
        return { act, on };
    }
  };
  const finding = ([id, title, numbers, acts, previous]: PackedFinding): FindingFacts => {
    const person = numbers[4];
    const count = numbers[11] ?? NONE;
    return {
      id,
      ordinal: numbers[0] ?? 0,
      area: text(numbers[1]),
      title,
      severity: text<FindingFacts["severity"]>(numbers[2]),
      responsibleUnitId: text(numbers[3]),
      responsiblePerson: person === NONE ? undefined : text(person),
      previousFindingId: previous,
      foundOn: text<FindingFacts["foundOn"]>(numbers[5]),
      deadline: {
        due: textOrNull<FindingFacts["foundOn"]>(numbers[7]),
        original: textOrNull<FindingFacts["foundOn"]>(numbers[8]),
        trigger: {
          kind: text<FindingFacts["deadline"]["trigger"]["kind"]>(numbers[9]),
          on: textOrNull<FindingFacts["foundOn"]>(numbers[10]),
        },
        count: count === NONE ? null : count,
        dayKind: textOrNull<"working" | "calendar">(numbers[12]),
        calendarVersion: textOrNull(numbers[13]),
        provisional: numbers[14] === 1,
      },
      acts: inGroups(acts, 4, findingAct),
      invented: numbers[6] === 1 ? true : undefined,
    };
  };
  return ([
    id,
    number,
    [unitId, visitKind, areaListId, programmeId],
    areas,
    team,
    acts,
    strengths,
    findings,
    invented,
  ]) => ({
    id,
    number,
    unitId: text(unitId),
    visitKind: text<VisitFacts["visitKind"]>(visitKind),
    areaListId: text(areaListId),
    areas: areas.map((area) => text(area)),
    programmeId: textOrNull(programmeId) ?? undefined,
    team: inGroups(team, 2, (list, at) => ({
      person: text(list[at]),
      role: text<VisitFacts["team"][number]["role"]>(list[at + 1]),
    })),
    acts: inGroups(acts, 4, visitAct),
    strengths: inGroups(strengths, 2, (list, at) => ({ id: String(list[at]), area: text(Number(list[at + 1])) })),
    findings: findings.map(finding),
    invented: invented === 1 ? true : undefined,
  });
}

/** One thing made of every `size` neighbours of a list. */
function inGroups<T, U>(list: readonly T[], size: number, make: (list: readonly T[], at: number) => U): U[] {
  const made: U[] = [];
  for (let at = 0; at < list.length; at += size) made.push(make(list, at));
  return made;
}
