import type { CalendarDay } from "@cchc/core/day";
import { indexAsOf } from "@cchc/core/indices/scheme";
import type { Criteria } from "@cchc/core/model/criteria";
import { possibleScorecardActs } from "@cchc/core/query/next-acts";
import { type LeftOut, type RankedUnit, ranking, type UnrankedUnit } from "@cchc/core/query/ranking";
import { type ScorecardItem, scorecardItem } from "@cchc/core/query/scorecard-item";
import type { Catalogue } from "@cchc/messages/catalogue";
import { type FoundCriteria, listCriteria } from "@cchc/store/criteria-sets";
import { documentsIfReadable } from "@cchc/store/document-register";
import { listIndices } from "@cchc/store/indices";
import { type FoundScorecard, listScorecards } from "@cchc/store/list-scorecards";
import type { LiveWorkspace } from "@cchc/store/live-workspace";
import type { SkippedFile } from "@cchc/store/visit-index";
import { factLines, joined, type NodeContext, readNodeContext } from "../../views/node-context.ts";
import { skippedNodes } from "../../views/skipped-nodes.ts";
import { scorecardIcon } from "../../views/state-icons.ts";
import type { TreeNode } from "../../views/tree-node.ts";
import type { TreeContent } from "../../views/tree-view.ts";
import { indexNode } from "./index-nodes.ts";

/** Criteria sets with their rankings, the latest year first, then the indices (SPEC TREE-9, TREE-10). */
export async function scoreContent(live: LiveWorkspace, texts: Catalogue, asOf: CalendarDay): Promise<TreeContent> {
  const skipped: SkippedFile[] = [];
  const context = await readNodeContext(live, texts, asOf, skipped);
  const sets = await listCriteria(live);
  const cards = await listScorecards(live);
  const indices = await listIndices(live);
  const documents = await documentsIfReadable(live, skipped);
  const { provinceId } = await live.settings();
  return {
    nodes: [
      ...skippedNodes([...skipped, ...sets.skipped, ...cards.skipped, ...indices.skipped], texts),
      ...sets.sets.map((found, index) => criteriaNode(found, cards.scorecards, index === 0, context)),
      ...indices.indices.map(({ file, index }) =>
        indexNode({ file, index: indexAsOf(index, asOf, documents) }, provinceId, context),
      ),
    ],
  };
}

function criteriaNode(
  { file, criteria }: FoundCriteria,
  all: readonly FoundScorecard[],
  isNewest: boolean,
  context: NodeContext,
): TreeNode {
  const { texts, asOf, units } = context;
  const { scorecards: words, extension } = texts;
  const own = all.filter(({ scorecard }) => scorecard.criteriaId === criteria.id);
  const made = ranking(
    criteria,
    own.map(({ scorecard }) => scorecard),
    asOf,
    units,
  );
  const counts = { ranked: made.rows.length, pending: made.pending.length, notSubmitted: made.notSubmitted.length };
  const group = (key: string, label: string, rows: readonly TreeNode[], isOpen: boolean): TreeNode[] =>
    rows.length === 0
      ? []
      : [
          {
            key: `${key} ${criteria.id}`,
            label,
            description: words.unitCount(rows.length),
            context: "cchc.scoreGroup",
            isOpen,
            count: rows.length,
            children: (limit = rows.length) => rows.slice(0, limit),
          },
        ];
  const rowOf = (unit: RankedUnit | UnrankedUnit | LeftOut) => unitNode(unit, criteria, own, context);
  const isScored = made.rows.length + made.pending.length > 0 || made.notSubmitted.some(hasScorecard);
  const hasUnopened = made.notSubmitted.some(({ scorecardId }) => scorecardId === null);
  return {
    key: `criteria ${criteria.id}`,
    label: extension.trees.when({ when: criteria.number, what: criteria.title }),
    description: extension.trees.scores.counts(counts),
    spoken: criteria.peerGroup.name,
    icon: { id: "list-ordered" },
    context: joinedWords("cchc.criteria", hasUnopened ? "can-create" : "", isScored ? "can-round" : ""),
    reference: { kind: "criteria", file, id: criteria.id },
    command: "cchc.ranking",
    search: joined(criteria.number, criteria.title, criteria.peerGroup.name),
    stamp: `${criteria.revision}`,
    isOpen: isNewest,
    tooltip: async () => ({
      title: criteria.title,
      lines: factLines([
        [words.group, criteria.peerGroup.name],
        [words.owner, criteria.owner],
        [words.basis, criteria.basis],
        [texts.screens.field.status, words.rankedCount(counts)],
      ]),
    }),
    children: () => [
      ...group("ranked", extension.trees.scores.ranked, made.rows.map(rowOf), false),
      ...group("pending", words.pending, made.pending.map(rowOf), false),
      ...group("not-submitted", extension.trees.scores.notSubmitted, made.notSubmitted.map(rowOf), false),
      ...group("left-out", words.leftOut, made.leftOut.map(rowOf), false),
    ],
  };
}

function hasScorecard({ scorecardId }: UnrankedUnit): boolean {
  return scorecardId !== null;
}

/** A unit of the peer group: its rank and points, or its state; one without a scorecard leads nowhere. */
function unitNode(
  unit: RankedUnit | UnrankedUnit | LeftOut,
  criteria: Criteria,
  own: readonly FoundScorecard[],
  context: NodeContext,
): TreeNode {
  const { texts, asOf, units } = context;
  const { labels, scorecards: words, extension } = texts;
  const found = own.find(({ scorecard }) => scorecard.id === unit.scorecardId);
  const item = found === undefined ? undefined : scorecardItem(found.scorecard, criteria, asOf, units);
  if (found === undefined || item === undefined) {
    return {
      key: `unit ${criteria.id} ${unit.unitId}`,
      label: unit.unitName,
      description: words.withoutScorecard,
      icon: { id: "circle-slash", color: "disabledForeground" },
      context: "cchc.unscored",
      search: unit.unitName,
    };
  }
  const rank = "rank" in unit ? unit.rank : null;
  const { status, number } = item;
  return {
    key: `scorecard ${item.id}`,
    label: rank === null ? item.unitName : extension.trees.scores.ranked1({ rank, unit: item.unitName }),
    description: "rank" in unit ? standing(item, unit.shared, texts) : unrankedStanding(item, unit, texts),
    spoken: joined(number, labels.scorecardStatus[status]),
    icon: scorecardIcon(status, item.overdue),
    context: joinedWords("cchc.scorecard", status, ...possibleScorecardActs(status).map((act) => `can-${act}`)),
    reference: { kind: "scorecard", file: found.file, id: item.id },
    search: joined(number, item.unitName, labels.scorecardStatus[status], item.band),
    stamp: JSON.stringify([item, rank]),
    tooltip: async () => ({
      title: item.unitName,
      lines: factLines([
        [texts.screens.field.number, number],
        [words.rank, rank === null ? null : String(rank)],
        [texts.screens.field.status, labels.scorecardStatus[status]],
        [words.points, extension.scorecardForm.of({ points: item.points, maximum: item.maximum })],
        [words.percent, item.percent === null ? null : texts.format.percent(item.percent)],
        [words.band, item.band],
        [words.submittedOn, item.submittedOn === null ? null : texts.format.day(item.submittedOn)],
        [words.finalOn, item.finalOn === null ? null : texts.format.day(item.finalOn)],
        [words.explanationDue, item.explanationDue === null ? null : texts.format.day(item.explanationDue)],
        [words.unscored, item.unscored.length === 0 ? null : item.unscored.join(", ")],
      ]),
    }),
  };
}

function standing(item: ScorecardItem, shared: boolean, { format, scorecards, extension }: Catalogue): string {
  const points = extension.scorecardForm.of(item);
  const percent = item.percent === null ? null : format.percent(item.percent);
  return joined(points, percent, item.band, shared ? scorecards.shared : null);
}

function unrankedStanding(
  { status, overdue, due, explanationDue }: ScorecardItem,
  unit: UnrankedUnit | LeftOut,
  { labels, scorecards, extension }: Catalogue,
): string {
  const { scorecardForm } = extension;
  const waits = status === "explanation-asked" && explanationDue !== null;
  return joined(
    "reason" in unit ? scorecards.reason[unit.reason] : null,
    labels.scorecardStatus[status],
    overdue && due !== null ? scorecardForm.overdue(due) : null,
    waits ? scorecardForm.explanationDue(explanationDue) : null,
  );
}

function joinedWords(...words: readonly string[]): string {
  return words.filter((word) => word !== "").join(" ");
}
