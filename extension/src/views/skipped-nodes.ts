import type { Problem } from "@cchc/core/problem";
import { type Catalogue, describeProblem } from "@cchc/messages/catalogue";
import type { SkippedFile } from "@cchc/store/visit-index";
import type { TreeNode } from "./tree-node.ts";

const icon = { id: "warning", color: "list.warningForeground" };

/** What stands on top of a view whose files could not all be read: one row that leads to them; none where all could. */
export function skippedNodes(skipped: readonly SkippedFile[], texts: Catalogue): TreeNode[] {
  const files = [...new Map(skipped.map((one) => [one.file, one])).values()];
  const [only, ...others] = files;
  if (only === undefined) return [];
  const label = texts.extension.trees.skipped(files.length);
  if (others.length === 0) return [{ ...fileNode(only, texts), label, description: only.file }];
  return [
    {
      key: "skipped",
      label,
      description: "",
      icon,
      context: "cchc.skipped",
      children: () => files.map((file) => fileNode(file, texts)),
    },
  ];
}

/** A problem in the place of a view that cannot be shown because of it. */
export function problemNode(problem: Problem, texts: Catalogue): TreeNode {
  const file = "file" in problem.params && typeof problem.params.file === "string" ? problem.params.file : undefined;
  if (file !== undefined) {
    const label = texts.extension.trees.skipped(1);
    return { ...fileNode({ file, problem }, texts), label, description: file };
  }
  const { message } = describeProblem(texts, problem);
  return { key: `problem ${problem.code}`, label: message, description: "", icon, context: "cchc.skipped" };
}

/** In the place of a view that a bug keeps from being shown: empty, it would say that there is nothing to do. */
export function failureNode({ extension }: Catalogue): TreeNode {
  return { key: "failure", label: extension.failure.bug, description: "", icon, context: "cchc.failure" };
}

function fileNode({ file, problem }: SkippedFile, texts: Catalogue): TreeNode {
  const { message } = describeProblem(texts, problem);
  const line = "line" in problem.params && typeof problem.params.line === "number" ? problem.params.line : 1;
  return {
    key: `skipped ${file}`,
    label: file,
    description: message,
    spoken: message,
    icon,
    context: "cchc.skipped",
    text: { file, line },
    stamp: message,
    tooltip: async () => ({ title: file, lines: [{ name: message, text: "" }] }),
  };
}
