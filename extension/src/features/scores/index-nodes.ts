import { formatDay } from "@cchc/core/day";
import { resultsOfUnit } from "@cchc/core/indices/compare";
import { type IndexAsOf, publishedScale, resultNumber, standingResults } from "@cchc/core/indices/scheme";
import type { IndexResult } from "@cchc/core/model/indices";
import type { FoundIndex } from "@cchc/store/indices";
import { factLines, joined, type NodeContext } from "../../views/node-context.ts";
import type { TreeNode } from "../../views/tree-node.ts";

/** A scheme of the workspace as it was known on the day of the tree. */
type KnownIndex = FoundIndex & { index: IndexAsOf };

/** An index scheme with its years known by then, the latest first: value and rank as published (SPEC TREE-10, INDEX-24). */
export function indexNode(found: KnownIndex, provinceId: string, context: NodeContext): TreeNode {
  const { texts, units } = context;
  const { indices: words, extension, format } = texts;
  const { file, index } = found;
  const years = [...new Set(standingResults(index).map(({ year }) => year))].sort((left, right) => right - left);
  const own = years.flatMap((year) => resultsOfUnit(index, units, provinceId, year));
  const others = standingResults(index).length - own.length;
  const [latest] = own;
  return {
    key: `index ${index.id}`,
    label: extension.trees.when({ when: index.number, what: index.title }),
    description:
      latest === undefined
        ? extension.trees.scores.noResult
        : joined(String(latest.year), ...said(index, latest, context)),
    icon: { id: "graph-line" },
    context: "cchc.index",
    reference: { kind: "index", file, id: index.id },
    command: "cchc.index.show",
    search: joined(index.number, index.title, index.owner),
    stamp: `${index.revision} ${index.results.length}`,
    tooltip: async () => ({
      title: index.title,
      lines: factLines([
        [words.owner, index.owner],
        [words.peers, words.peersText(index.peerGroup)],
        [words.results, format.number(standingResults(index).length)],
        [extension.trees.scores.others, others === 0 ? null : format.number(others)],
      ]),
    }),
    ...(years.length === 0
      ? {}
      : { children: () => years.flatMap((year) => yearNodes(found, year, provinceId, context)) }),
  };
}

/** The province's result of a year, or the year with the results of the units that are compared, the best rank first. */
function yearNodes(found: KnownIndex, year: number, provinceId: string, context: NodeContext): TreeNode[] {
  const { index } = found;
  const { extension, scorecards } = context.texts;
  const own = resultsOfUnit(index, context.units, provinceId, year);
  if (own.length > 0) return own.map((result) => resultNode(found, result, context));
  const results = standingResults(index)
    .filter((result) => result.year === year)
    .toSorted((left, right) => (left.rank ?? Number.MAX_VALUE) - (right.rank ?? Number.MAX_VALUE));
  return [
    {
      key: `index-year ${index.id} ${year}`,
      label: extension.trees.inspections.year(year),
      description: scorecards.unitCount(results.length),
      icon: { id: "milestone" },
      context: "cchc.scoreGroup",
      count: results.length,
      children: (limit = results.length) =>
        results
          .slice(0, limit)
          .map((result) => ({ ...resultNode(found, result, context), label: unitOf(result, context) })),
    },
  ];
}

function unitOf({ unitId, unitName, year }: IndexResult, { units }: NodeContext): string {
  const known = unitId === null ? undefined : units.nearestVersion(unitId, formatDay(year, 12, 31));
  return known?.name ?? unitName ?? unitId ?? "";
}

function resultNode({ file, index }: KnownIndex, result: IndexResult, context: NodeContext): TreeNode {
  const { extension } = context.texts;
  const number = resultNumber(index, result);
  const { year, id } = result;
  return {
    key: `index-result ${id}`,
    label: extension.trees.inspections.year(year),
    description: joined(...said(index, result, context)),
    spoken: number,
    icon: { id: "milestone" },
    context: "cchc.indexResult",
    reference: { kind: "index-result", file, id, indexId: index.id, year },
    command: "cchc.index.show",
    search: joined(number, index.title, String(year)),
    stamp: JSON.stringify([result, index.scales]),
  };
}

/** Value, rank and group in words; what was not published is left out. */
function said(index: IndexAsOf, result: IndexResult, { texts }: NodeContext): string[] {
  const { indices: words } = texts;
  const { rank, group, qualifier = null } = result;
  return [
    words.published({ ...result, qualifier, scale: publishedScale(index, result) }),
    rank === null ? "" : `${words.rank.toLocaleLowerCase("vi")} ${words.rankText(result)}`,
    group === undefined ? "" : `${words.group.toLocaleLowerCase("vi")} ${group}`,
  ];
}
