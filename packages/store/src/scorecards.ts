import { applyScorecardMaking } from "@cchc/core/change/apply";
import { nextScorecardNumber, type ScorecardChange, type ScorecardMaking } from "@cchc/core/change/scorecard-change";
import { formatDay } from "@cchc/core/day";
import type { Criteria } from "@cchc/core/model/criteria";
import type { Scorecard } from "@cchc/core/model/scorecard";
import { problem } from "@cchc/core/problem";
import { nearestUnits } from "@cchc/core/query/nearest-units";
import { fail, type Result, succeed } from "@cchc/core/result";
import { peersOf } from "@cchc/core/scoring/peer-group";
import { foldText } from "@cchc/core/text";
import { createEach, type Report, type TogetherWriting, writeTogether } from "./change-together.ts";
import { criteriaById } from "./criteria-by-id.ts";
import type { Writing } from "./document-file.ts";
import { type FoundScorecard, listScorecards, scorecardsOfSetOrRefuse } from "./list-scorecards.ts";
import { renumberDocument, resolveNumbered, withTakenNumbers } from "./numbered-documents.ts";
import type { ChangePorts } from "./ports.ts";
import type { Workspace } from "./workspace.ts";

/** A scorecard with the set it is scored by. */
export interface ScorecardWithCriteria extends FoundScorecard {
  criteria: Criteria;
}

/**
 * The scorecard that `text` means, with its set: id, beginning of it, number, or the id, its beginning, or the name of its
 * unit, marks or not, where that has one scorecard only; of those by `criteriaId` where that is given (SPEC ID-2, SCORE-16).
 */
export async function findScorecard(
  workspace: Workspace,
  text: string,
  criteriaId?: string,
): Promise<Result<ScorecardWithCriteria>> {
  const { scorecards: all, skipped } = await listScorecards(workspace);
  const scorecards = all.filter(({ scorecard }) => criteriaId === undefined || scorecard.criteriaId === criteriaId);
  const units = await workspace.units();
  const nameOf = ({ unitId, year }: Pick<Scorecard, "unitId" | "year">) =>
    units.nearestVersion(unitId, formatDay(year, 12, 31))?.name ?? unitId;
  const named = ({ scorecard }: FoundScorecard) => {
    const { id, number, year } = scorecard;
    return { id, number, label: `${nameOf(scorecard)}, ${year}` };
  };
  const oneOf = (fits: readonly FoundScorecard[]) => {
    const [only, ...others] = fits;
    if (only === undefined) return undefined;
    if (others.length === 0) return withCriteria(workspace, only);
    return fail<ScorecardWithCriteria>(problem("id-ambiguous", { text, candidates: fits.slice(0, 10).map(named) }));
  };
  const wanted = foldText(text);
  const ofUnit = oneOf(
    scorecards.filter(({ scorecard }) => scorecard.unitId === wanted || foldText(nameOf(scorecard)) === wanted),
  );
  if (ofUnit !== undefined) return ofUnit;
  const resolved = resolveNumbered(workspace, "scorecard", text, { found: scorecards, skipped, named });
  if (resolved.ok) return withCriteria(workspace, resolved.value);
  if (resolved.problem.code !== "scorecard-not-found") return resolved;
  const begun = wanted === "" ? [] : scorecards.filter(({ scorecard }) => scorecard.unitId.startsWith(wanted));
  const scored = new Map(scorecards.map(({ scorecard }) => [scorecard.unitId, scorecard]));
  const nearest = nearestUnits(
    units.all.filter(({ id }) => scored.has(id)),
    text,
    ({ id }) => nameOf(scored.get(id) ?? { unitId: id, year: 2199 }),
  );
  return oneOf(begun) ?? fail(problem("scorecard-not-found", { scorecard: text, nearest }));
}

async function withCriteria(workspace: Workspace, found: FoundScorecard): Promise<Result<ScorecardWithCriteria>> {
  const { criteriaId } = found.scorecard;
  const criteria = (await criteriaById(workspace)).get(criteriaId);
  if (criteria === undefined) return fail(problem("criteria-not-found", { criteria: criteriaId }));
  return succeed({ ...found, criteria });
}

/** Scorecards to open: of these units, or of every unit of the group that has none. */
export interface ScorecardsToOpen extends Omit<ScorecardMaking, "type" | "number" | "criteriaId" | "unitId"> {
  criteria: Criteria;
  unitIds: readonly string[] | "all";
}

/** The scorecards that were opened, and the units of the group that had one. */
export interface OpenedScorecards {
  opened: ScorecardWithCriteria[];
  hadOne: string[];
}

/**
 * Opens scorecards, each in a file of its own and with the next number; a unit has one by each set (`scorecard-exists`).
 * All are tried before the first is written (SPEC SCORE-11, SCORE-16).
 */
export async function openScorecards(
  workspace: Workspace,
  { criteria, unitIds, ...making }: ScorecardsToOpen,
  ports: ChangePorts,
  { underWay, report }: { underWay?: TogetherWriting | undefined; report?: Report | undefined } = {},
): Promise<Result<OpenedScorecards>> {
  const open = (writing?: Writing) =>
    withTakenNumbers(workspace, "scorecard", async ({ taken }) => {
      const known = await scorecardsOfSetOrRefuse(workspace, criteria);
      if (!known.ok) return known;
      const context = { ...(await workspace.changeContext(ports)), criteria: new Map([[criteria.id, criteria]]) };
      const { units } = context;
      const own = new Map(known.value.map(({ scorecard }) => [scorecard.unitId, scorecard]));
      const wanted = unitIds === "all" ? peersOf(criteria, making.on, units) : [...new Set(unitIds)];
      const numbers = [...taken];
      const made: Scorecard[] = [];
      const hadOne: string[] = [];
      for (const unitId of wanted) {
        const there = own.get(unitId);
        if (there !== undefined) {
          hadOne.push(unitId);
          if (unitIds === "all") continue;
          const unit = units.nearestVersion(unitId, making.on)?.name ?? unitId;
          return fail(problem("scorecard-exists", { unit, criteria: criteria.number, scorecard: there.number }));
        }
        const number = nextScorecardNumber(criteria, numbers);
        const change = { type: "scorecard.create" as const, number, criteriaId: criteria.id, unitId, ...making };
        const one = applyScorecardMaking(change, context);
        if (!one.ok) return one;
        numbers.push(number);
        made.push(one.value);
      }
      const documents = made.map((scorecard) => {
        const file = `scorecards/${scorecard.year}/${scorecard.unitId}_${scorecard.id.slice(-6)}.scorecard.json`;
        return { file, document: scorecard };
      });
      const created = await createEach(workspace, "scorecard", documents, writing, report);
      if (!created.ok) return created;
      const opened = created.value.map(({ file, document }) => ({ file, scorecard: document, criteria }));
      return succeed({ opened, hadOne });
    });
  // One file is whole or not there anyway.
  return underWay === undefined && unitIds !== "all" && unitIds.length === 1
    ? open()
    : writeTogether(workspace, open, underWay);
}

/** The next free number of its year for a scorecard whose number another one has; null when its number is free by now. */
export async function renumberScorecard(
  workspace: Workspace,
  file: string,
  ports: ChangePorts,
): Promise<Result<{ from: string; to: string } | null>> {
  const changeTo = (number: string): ScorecardChange => ({ type: "scorecard.renumber", number });
  return renumberDocument(workspace, "scorecard", file, { next: nextScorecardNumber, changeTo }, ports);
}
