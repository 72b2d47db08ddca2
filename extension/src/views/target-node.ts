import type { Plan } from "@cchc/core/model/plan";
import type { Target } from "@cchc/core/model/target";
import { targetItem } from "@cchc/core/query/plan-item";
import type { TargetEvaluation } from "@cchc/core/targets/evaluate-target";
import { factLines, joined, type NodeContext } from "./node-context.ts";
import { targetIcon } from "./state-icons.ts";
import type { TreeNode } from "./tree-node.ts";

/** A target as a row: what is promised, and how it stands in words and by its icon (SPEC TREE-11). */
export function targetNode(
  file: string,
  plan: Plan,
  target: Target,
  { status, reason }: TargetEvaluation,
  context: NodeContext,
): TreeNode {
  const { labels, targets, targetStanding, screens } = context.texts;
  const item = targetItem(plan, target, context);
  const { id, number, title, baseline, minimum, measure, targetKind } = item;
  const standing = labels.targetStatus[status];
  return {
    key: `target ${id}`,
    label: title,
    description: joined(standing, targets.goalText(item)),
    spoken: joined(number, targets.whenText(item)),
    icon: targetIcon(status),
    context: `cchc.target ${status}`,
    reference: { kind: "target", file, id, planId: plan.id },
    search: joined(number, title, item.scheme, item.leadUnitName, standing),
    stamp: JSON.stringify([item, status, reason]),
    tooltip: async () => ({
      title,
      lines: factLines([
        [screens.field.number, number],
        [targets.goal, joined(targets.goalText(item), targets.whenText(item))],
        [
          targets.baseline,
          baseline && targets.baselineText({ ...baseline, measure: targetKind === "value" ? measure : "" }),
        ],
        [targets.binds, targets.bindsText(item)],
        [targets.minimum, minimum && targets.minimumText({ ...minimum, measure })],
        [targetStanding.status, standing],
        [targetStanding.reason, targetStanding.reasonText(reason)],
        [targets.lead, item.leadUnitName],
      ]),
    }),
  };
}
