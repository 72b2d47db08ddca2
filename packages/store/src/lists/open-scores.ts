import { applyChange, applyScorecardMaking } from "@cchc/core/change/apply";
import type { ScorecardChange } from "@cchc/core/change/scorecard-change";
import type { CalendarDay } from "@cchc/core/day";
import { scoreColumns } from "@cchc/core/lists/list-columns";
import { allBy } from "@cchc/core/lists/look-up";
import { type Attempt, planImport, type Refusal } from "@cchc/core/lists/plan-import";
import { refusalOfScoreTable, scoreForm } from "@cchc/core/lists/score-form";
import { type PointsOfRow, type ScoredUnit, scoreRules } from "@cchc/core/lists/scores-list";
import { tookBackIn } from "@cchc/core/lists/taken-back";
import type { Criteria } from "@cchc/core/model/criteria";
import type { Scorecard } from "@cchc/core/model/scorecard";
import { problem } from "@cchc/core/problem";
import { fail, type Result, succeed } from "@cchc/core/result";
import { groupDay, peersOf } from "@cchc/core/scoring/peer-group";
import { changeTogether, type Report, type TogetherWriting, writeTogether } from "../change-together.ts";
import { scorecardsOfSet } from "../list-scorecards.ts";
import { openScorecards } from "../scorecards.ts";
import type { SkippedFile } from "../visit-index.ts";
import type { Workspace } from "../workspace.ts";
import { lastChangeOf, type OpenList } from "./list-importer.ts";

/** The units of a set's peer group on a day, each with its scorecard and where that lies, and the files that cannot be read. */
export async function scoredUnits(
  workspace: Workspace,
  criteria: Criteria,
  today: CalendarDay,
): Promise<{ units: ScoredUnit[]; fileOf: ReadonlyMap<string, string>; skipped: SkippedFile[] }> {
  const directory = await workspace.units();
  const { scorecards, skipped } = await scorecardsOfSet(workspace, criteria);
  // Of two of one unit the first made counts, as in the ranking: it comes last, to stay in the look-ups (SPEC SCORE-10).
  const own = scorecards.toSorted((left, right) => (left.scorecard.id < right.scorecard.id ? 1 : -1));
  const cardOf = new Map<string, Scorecard>(own.map(({ scorecard }) => [scorecard.unitId, scorecard]));
  const day = groupDay(criteria, today);
  // Who was in the group when its scorecard was opened is scored, whatever became of the group.
  const ids = new Set([...peersOf(criteria, today, directory), ...cardOf.keys()]);
  const units = [...ids].map((id) => {
    return { id, name: directory.nearestVersion(id, day)?.name ?? id, scorecard: cardOf.get(id) ?? null };
  });
  return { units, fileOf: new Map(own.map(({ file, scorecard }) => [scorecard.unitId, file])), skipped };
}

/**
 * The points of a criteria set as a list to import into. The points of one unit are one change of its scorecard; the
 * documents are written together or not at all. Scorecards that are not there are opened only when asked for (SPEC
 * LIST-15, LIST-16).
 */
export const openScores: OpenList = async (workspace, ports, { scores }) => {
  if (scores === undefined) throw new Error("points are imported into a criteria set");
  const { criteria, unitId, openMissing, by } = scores;
  const { today } = ports;
  const { on = today } = scores;
  if (on > today) return fail(problem("act-in-future", { record: criteria.number, act: "score", on, today }));
  const { units, fileOf, skipped } = await scoredUnits(workspace, criteria, today);
  // A scorecard that cannot be read may be that of a unit of the table.
  if (skipped[0] !== undefined) return fail(skipped[0].problem);
  const cardOf = new Map(units.map(({ id, scorecard }) => [id, scorecard]));
  const directory = await workspace.units();
  const nameOf = (id: string) => directory.nearestVersion(id, groupDay(criteria, today))?.name ?? id;
  const context = {
    ...(await workspace.changeContext(ports)),
    criteria: new Map([[criteria.id, criteria]]),
  };
  const opens = new Set<string>();
  const rules = scoreRules(criteria, units, { on: groupDay(criteria, today), nameOf }, attempt);
  return succeed({
    async plan(table, file, reading, options) {
      const list = { kind: "scores", columns: scoreColumns, labelColumn: "title" as const };
      const refusal = refusalOfScoreTable(table, file, reading.words);
      if (refusal !== null) return fail(refusal);
      const form = scoreForm(table, criteria, unitId, reading.words);
      const names = new Map((await workspace.people()).map(({ id, name }) => [id, name]));
      const lastChange = (id: string) => {
        const card = cardOf.get(id.split(" ")[0] ?? "");
        return card == null ? null : lastChangeOf(card.history, card.id, names);
      };
      const tookBackOf = new Map(
        [...cardOf].flatMap(([id, card]) => (card === null ? [] : [[id, tookBackIn(card.history)] as const])),
      );
      const tookBack = (id: string, was: string, here: string) =>
        tookBackOf.get(id.split(" ")[0] ?? "")?.(null, was, here) === true;
      const peers = reading.units.among(new Set(units.map(({ id }) => id)), groupDay(criteria, today));
      const ofGroup = { ...reading, units: peers };
      const plan = await planImport(form.table, file, list, rules, ofGroup, { ...options, lastChange, tookBack });
      if (!plan.ok) return plan;
      const { items } = plan.value;
      const problems = [...form.problems, ...plan.value.problems].toSorted((left, right) => left.row - right.row);
      const opened = [...opens].map(nameOf);
      const numbers = new Map(units.map(({ id, scorecard }) => [id, scorecard?.number]));
      const files = new Map(fileOf);
      const scored = [...new Set(items.map(({ unitId }) => unitId))];
      // All units of an import are one batch: whichever scorecard is taken back takes the others with it.
      const wayBack = () => {
        const first = scored.find((id) => numbers.get(id) !== undefined) ?? "";
        const file = files.get(first);
        return file === undefined ? null : { kind: "scorecard" as const, file, number: numbers.get(first) ?? null };
      };
      const writes = scored.flatMap((id) => fileOf.get(id) ?? []);
      const { leftOut, warnings } = form;
      const told = { rows: table.rows.length, leftOut, warnings, problems, opened };
      return succeed({ ...plan.value, ...told, writes, wayBack, apply });

      async function apply(source: string, report?: Report): Promise<Result<unknown>> {
        const byUnit = allBy(items, (item) => item.unitId);
        const missing = [...byUnit.keys()].filter((id) => !fileOf.has(id));
        // What is opened for the points goes with them where they are refused.
        return writeTogether(workspace, async (writing) => {
          if (missing.length > 0) {
            const made = await openScorecards(workspace, { criteria, unitIds: missing, on, by }, ports, {
              underWay: writing,
            });
            if (!made.ok) return made;
            for (const { file: path, scorecard } of made.value.opened) {
              files.set(scorecard.unitId, path);
              numbers.set(scorecard.unitId, scorecard.number);
            }
          }
          return write(byUnit, source, writing, report);
        });
      }

      function write(
        byUnit: ReadonlyMap<string, readonly PointsOfRow[]>,
        source: string,
        writing: TogetherWriting,
        report?: Report,
      ): Promise<Result<void>> {
        const batch = byUnit.size > 1 ? { id: ports.newId(), documents: byUnit.size } : undefined;
        const changes = [...byUnit].map(([id, own]) => ({
          file: files.get(id) ?? "",
          // A scorecard that the import opens goes with it when it is taken back.
          change: { ...scoring(own), source, batch, ...(fileOf.has(id) ? {} : { opened: true as const }) },
          plannedOn: cardOf.get(id)?.revision,
        }));
        return changeTogether(workspace, "scorecard", changes, ports, report, writing);
      }
    },
  });

  function scoring(items: readonly PointsOfRow[]): Extract<ScorecardChange, { type: "scorecard.score" }> {
    return { type: "scorecard.score", on, by, entries: items.map(({ entry }) => entry) };
  }

  async function attempt(all: readonly PointsOfRow[]): Promise<Attempt<PointsOfRow>> {
    const accepted: PointsOfRow[] = [];
    const refused = new Map<PointsOfRow, Refusal>();
    opens.clear();
    for (const [id, own] of allBy(all, (item) => item.unitId)) {
      const card = cardOf.get(id) ?? null;
      const making = { type: "scorecard.create", number: "-", criteriaId: criteria.id, unitId: id, on, by } as const;
      const missing = problem("scorecard-missing", { unit: nameOf(id), criteria: criteria.number });
      const opened =
        card !== null
          ? succeed(card)
          : openMissing
            ? applyScorecardMaking(making, context)
            : ({ ok: false, problem: missing } as const);
      const scored = opened.ok ? applyChange("scorecard", opened.value, scoring(own), context) : opened;
      // One problem for all rows of a unit: it is one scorecard that they meet.
      const [first, ...others] = own;
      if (scored.ok) accepted.push(...own);
      else {
        if (first !== undefined) refused.set(first, { column: "unit", problem: scored.problem });
        accepted.push(...others);
      }
      if (scored.ok && card === null) opens.add(id);
    }
    return { accepted, refused };
  }
};
