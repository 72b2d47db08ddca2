import { type CalendarDay, yearOf } from "@cchc/core/day";
import { groupedBy } from "@cchc/core/official/grouped";
import { dayOfVisit, findingCounts } from "@cchc/core/query/visit-state";
import { compareVietnamese } from "@cchc/core/text";
import type { Catalogue } from "@cchc/messages/catalogue";
import type { LiveWorkspace } from "@cchc/store/live-workspace";
import type { IndexedVisit, SkippedFile } from "@cchc/store/visit-index";
import { type NodeContext, readNodeContext } from "../../views/node-context.ts";
import { skippedNodes } from "../../views/skipped-nodes.ts";
import type { TreeNode } from "../../views/tree-node.ts";
import type { TreeContent } from "../../views/tree-view.ts";
import { visitNode } from "../../views/visit-node.ts";

/** Years, the newest first; the visits of each by number, as the command line lists them; their findings. */
export async function inspectionContent(
  live: LiveWorkspace,
  texts: Catalogue,
  asOf: CalendarDay,
): Promise<TreeContent> {
  const skipped: SkippedFile[] = [];
  const context = await readNodeContext(live, texts, asOf, skipped);
  const listing = await live.visits();
  const years = groupedBy(listing.visits, (visit) => yearOf(dayOfVisit(visit)));
  return {
    nodes: [
      ...skippedNodes([...skipped, ...listing.skipped], texts),
      ...[...years]
        .sort(([left], [right]) => right - left)
        .map(([year, visits], index) => yearNode(year, visits, index === 0, context)),
    ],
  };
}

function yearNode(year: number, visits: readonly IndexedVisit[], isNewest: boolean, context: NodeContext): TreeNode {
  const { inspections } = context.texts.extension.trees;
  let overdue = 0;
  for (const visit of visits) overdue += findingCounts(visit, context.asOf).overdue;
  return {
    key: `year ${year}`,
    label: inspections.year(year),
    description: inspections.counts({ visits: visits.length, overdue }),
    context: "cchc.year",
    isOpen: isNewest,
    count: visits.length,
    children: (limit = visits.length) =>
      visits
        .toSorted(byNumber)
        .slice(0, limit)
        .map((visit) => visitNode(visit, context)),
  };
}

function byNumber(left: IndexedVisit, right: IndexedVisit): number {
  return compareVietnamese(left.number, right.number);
}
