import { applyChange } from "@cchc/core/change/apply";
import { latestDay } from "@cchc/core/change/finding-acts";
import type { ScorecardActChange, ScorecardWithdrawal } from "@cchc/core/change/scorecard-change";
import { formatDay } from "@cchc/core/day";
import { type ScorecardActName, scorecardMachine } from "@cchc/core/machine/scorecard-machine";
import type { ScorecardStatus } from "@cchc/core/model/codes";
import type { Criteria } from "@cchc/core/model/criteria";
import type { Scorecard } from "@cchc/core/model/scorecard";
import { type Problem, problem } from "@cchc/core/problem";
import { type ScorecardItem, scorecardItem } from "@cchc/core/query/scorecard-item";
import { scorecardState } from "@cchc/core/query/scorecard-state";
import { fail, type Result, succeed } from "@cchc/core/result";
import { changeTogether } from "./change-together.ts";
import { scorecardsOfSet } from "./list-scorecards.ts";
import type { ChangePorts } from "./ports.ts";
import type { ScorecardWithCriteria } from "./scorecards.ts";
import type { SkippedFile } from "./visit-index.ts";
import type { Workspace } from "./workspace.ts";

/** Scorecards of a set: those of some units or of all, in some states or in any. */
export interface RoundSelection {
  criteria: Criteria;
  unitIds: readonly string[] | "all";
  statuses: readonly ScorecardStatus[] | "any";
}

/** The scorecards that a selection means, by number. A unit that was named and has none is `scorecards-missing`. */
export async function selectScorecards(
  workspace: Workspace,
  { criteria, unitIds, statuses }: RoundSelection,
): Promise<Result<{ cards: ScorecardWithCriteria[]; skipped: SkippedFile[] }>> {
  const { scorecards: own, skipped } = await scorecardsOfSet(workspace, criteria);
  const wanted = unitIds === "all" ? null : new Set(unitIds);
  const known = new Set(own.map(({ scorecard }) => scorecard.unitId));
  const missing = [...(wanted ?? [])].filter((id) => !known.has(id));
  if (missing.length > 0) {
    const units = await workspace.units();
    const day = formatDay(criteria.year, 12, 31);
    const names = missing.map((id) => units.nearestVersion(id, day)?.name ?? id);
    return fail(problem("scorecards-missing", { units: names, criteria: criteria.number }));
  }
  const cards = own
    .filter(({ scorecard }) => wanted === null || wanted.has(scorecard.unitId))
    .filter(({ scorecard }) => statuses === "any" || statuses.includes(statusOf(scorecard)))
    .map((found) => ({ ...found, criteria }));
  return succeed({ cards, skipped });
}

/** A scorecard that an act may not be done to, and why. */
export interface RefusedCard {
  item: ScorecardItem;
  problem: Problem;
}

/** What may be done to many scorecards at once. */
export type RoundChange = ScorecardActChange | ScorecardWithdrawal;

/** What an act on many scorecards would do; nothing of it is done yet (SPEC SCORE-25). */
export interface PlannedRound {
  act: ScorecardActName | "withdraw";
  change: RoundChange;
  /** Those that it would be done to. */
  cards: readonly ScorecardWithCriteria[];
  /** The same as they would be after it. */
  ready: readonly ScorecardItem[];
  refused: readonly RefusedCard[];
  /** Those in whose state there is nothing to do, where the scorecards were not named one by one. */
  passedOver: readonly ScorecardItem[];
}

/**
 * Tries an act on each of many scorecards by the code that the door runs. Where they were chosen and not named, one whose
 * state does not know the act is passed over; whatever else the rules refuse is told with its reason (SPEC SCORE-25). An
 * act of a day to come is `act-in-future` for all of them.
 */
export async function planRound(
  workspace: Workspace,
  cards: readonly ScorecardWithCriteria[],
  change: RoundChange,
  ports: ChangePorts,
  { chosen }: { chosen: boolean },
): Promise<Result<PlannedRound>> {
  const act = change.type === "scorecard.withdraw" ? "withdraw" : actOf(change);
  const { on } = change;
  const { today } = ports;
  const [first] = cards;
  if (first !== undefined && act !== "withdraw" && on > today) {
    return fail(problem("act-in-future", { record: first.criteria.number, act, on, today }));
  }
  const context = await workspace.contextOf("scorecard", ports);
  const itemOf = (scorecard: Scorecard, criteria: Criteria) => {
    const item = scorecardItem(scorecard, criteria, latestDay, context.units);
    if (item === undefined) throw new Error(`scorecard ${scorecard.id} has no act`);
    return item;
  };
  const planned = {
    cards: [] as ScorecardWithCriteria[],
    ready: [] as ScorecardItem[],
    refused: [] as RefusedCard[],
    passedOver: [] as ScorecardItem[],
  };
  for (const card of cards) {
    const { scorecard, criteria } = card;
    const status = statusOf(scorecard);
    // What is final is reopened before it is withdrawn.
    const knowsAct = act === "withdraw" ? status !== "final" : scorecardMachine[act].from.includes(status);
    if (chosen && !knowsAct) {
      planned.passedOver.push(itemOf(scorecard, criteria));
      continue;
    }
    const tried = applyChange("scorecard", scorecard, change, context);
    if (tried.ok) {
      planned.cards.push(card);
      planned.ready.push(itemOf(tried.value, criteria));
    } else planned.refused.push({ item: itemOf(scorecard, criteria), problem: tried.problem });
  }
  return succeed({ act, change, ...planned });
}

/** Does what was planned to all of the scorecards that it may be done to, or to none; one undo takes it back (SPEC SCORE-25). */
export async function doRound(
  workspace: Workspace,
  { change, cards }: PlannedRound,
  ports: ChangePorts,
  report?: (done: number, total: number) => void,
): Promise<Result<void>> {
  const batch = cards.length > 1 ? { id: ports.newId(), documents: cards.length } : undefined;
  const changes = cards.map(({ file, scorecard }) => ({
    file,
    change: { ...change, batch },
    plannedOn: scorecard.revision,
  }));
  return changeTogether(workspace, "scorecard", changes, ports, report);
}

/** The act that a change does. */
export function actOf({ type }: ScorecardActChange): Exclude<ScorecardActName, "create" | "score"> {
  switch (type) {
    case "scorecard.submit":
      return "submit";
    case "scorecard.appraise":
      return "appraise";
    case "scorecard.ask":
      return "ask";
    case "scorecard.explain":
      return "explain";
    case "scorecard.finalise":
      return "finalise";
    case "scorecard.reopen":
      return "reopen";
  }
}

/** The state after every act there is. */
function statusOf(scorecard: Scorecard): ScorecardStatus {
  const state = scorecardState(scorecard, latestDay);
  if (state === undefined) throw new Error(`scorecard ${scorecard.id} has no act`);
  return state.status;
}
