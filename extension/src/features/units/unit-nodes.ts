import type { CalendarDay } from "@cchc/core/day";
import { groupedBy } from "@cchc/core/official/grouped";
import { findingState } from "@cchc/core/query/finding-state";
import { queryUnits, type RelatedUnit, relatives, type UnitItem } from "@cchc/core/query/unit-item";
import { isCancelled } from "@cchc/core/query/visit-state";
import type { Catalogue } from "@cchc/messages/catalogue";
import type { LiveWorkspace } from "@cchc/store/live-workspace";
import type { IndexedVisit, SkippedFile } from "@cchc/store/visit-index";
import { registerFiles } from "@cchc/store/workspace";
import { factLines, joined, type NodeContext, readNodeContext } from "../../views/node-context.ts";
import { skippedNodes } from "../../views/skipped-nodes.ts";
import type { TreeIcon, TreeNode } from "../../views/tree-node.ts";
import type { TreeContent } from "../../views/tree-view.ts";

/** The units in force on a day below those they belong to, with what they came from and became. */
export async function unitContent(live: LiveWorkspace, texts: Catalogue, asOf: CalendarDay): Promise<TreeContent> {
  const skipped: SkippedFile[] = [];
  const context = await readNodeContext(live, texts, asOf, skipped);
  const listing = await live.visits();
  const items = queryUnits(context.units, {}, asOf);
  const known = new Set(items.map(({ id }) => id));
  const below = groupedBy(items, ({ parentId }) => (parentId !== null && known.has(parentId) ? parentId : null));
  const rows = { below, owed: owedByUnit(listing.visits, asOf), context };
  return {
    nodes: [
      ...skippedNodes([...skipped, ...listing.skipped], texts),
      ...(below.get(null) ?? []).map((item) => unitNode(item, rows, true)),
    ],
    description: texts.extension.trees.units.asOf(asOf),
  };
}

interface UnitRows {
  below: ReadonlyMap<string | null, readonly UnitItem[]>;
  owed: ReadonlyMap<string, Owed>;
  context: NodeContext;
}

interface Owed {
  open: number;
  overdue: number;
}

function unitNode(item: UnitItem, rows: UnitRows, isTop: boolean): TreeNode {
  const { texts, units } = rows.context;
  const { labels, screens } = texts;
  const { trees } = texts.extension;
  const owed = rows.owed.get(item.id);
  const below = rows.below.get(item.id) ?? [];
  const { predecessors, successors } = relatives(item.id, units);
  const hasRows = below.length + predecessors.length + successors.length > 0;
  return {
    key: `unit ${item.id}`,
    label: item.name,
    description: joined(isTop ? labels.level[item.level] : null, owed === undefined ? null : trees.units.owes(owed)),
    spoken: joined(labels.category[item.category], labels.level[item.level]),
    icon: unitIcon(item, owed),
    context: "cchc.unit",
    reference: { kind: "unit", file: registerFiles.units, id: item.id },
    search: joined(item.id, item.name, item.code, ...predecessors.map(({ name }) => name)),
    stamp: JSON.stringify([item, owed]),
    tooltip: async () => ({
      title: item.name,
      lines: factLines([
        [screens.field.level, labels.level[item.level]],
        [screens.field.category, labels.category[item.category]],
        [screens.field.parent, item.parentName],
        [texts.units.code, item.code],
        [texts.units.validity, texts.units.span(item)],
        [texts.units.predecessors, predecessors.map((one) => relatedWords(one, texts)).join("; ")],
        [texts.units.successors, successors.map((one) => relatedWords(one, texts)).join("; ")],
        [texts.units.openFindings, owed === undefined ? null : texts.units.openCount(owed)],
      ]),
    }),
    isOpen: isTop && below.length > 0,
    ...(hasRows
      ? {
          children: () => [
            ...predecessors.map((one) => relatedNode(item, one, "from", texts)),
            ...successors.map((one) => relatedNode(item, one, "into", texts)),
            ...below.map((one) => unitNode(one, rows, false)),
          ],
        }
      : {}),
  };
}

function relatedNode(item: UnitItem, related: RelatedUnit, way: "from" | "into", texts: Catalogue): TreeNode {
  const { trees } = texts.extension;
  return {
    key: `${way} ${item.id} ${related.id} ${related.on}`,
    label: trees.units[way](related.name),
    description: trees.units.related(related),
    icon: { id: way === "from" ? "arrow-small-left" : "arrow-small-right" },
    context: "cchc.related",
    reference: { kind: "unit", file: registerFiles.units, id: related.id },
    tooltip: async () => ({
      title: trees.units[way](related.name),
      lines: factLines([[trees.units.related(related), related.document]]),
    }),
  };
}

function relatedWords(related: RelatedUnit, texts: Catalogue): string {
  return joined(related.name, texts.extension.trees.units.related(related));
}

function unitIcon({ category }: UnitItem, owed: Owed | undefined): TreeIcon {
  const id = category === "people-committee" ? "home" : "organization";
  return owed !== undefined && owed.overdue > 0 ? { id, color: "list.errorForeground" } : { id };
}

/** What each unit still owes on a day. */
function owedByUnit(visits: readonly IndexedVisit[], asOf: CalendarDay): Map<string, Owed> {
  const owed = new Map<string, Owed>();
  for (const visit of visits) {
    if (isCancelled(visit, asOf)) continue;
    for (const finding of visit.findings) {
      const state = findingState(finding, asOf);
      if (state?.unfinished !== true) continue;
      const unit = owed.get(state.responsibleUnitId) ?? { open: 0, overdue: 0 };
      unit.open += 1;
      if (state.overdue) unit.overdue += 1;
      owed.set(state.responsibleUnitId, unit);
    }
  }
  return owed;
}
