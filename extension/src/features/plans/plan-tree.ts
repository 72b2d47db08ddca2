import type { Plan } from "@cchc/core/model/plan";
import { taskItem } from "@cchc/core/query/task-item";
import { listPlans } from "@cchc/store/find-plan";
import { planItemContext } from "@cchc/store/plan-items";
import { EventEmitter, ThemeIcon, type TreeDataProvider, TreeItem, TreeItemCollapsibleState, window } from "vscode";
import { formFor } from "../../forms/form-commands.ts";
import type { Services } from "../../services.ts";

type Node =
  | { type: "plan"; file: string; plan: Plan }
  | { type: "task"; file: string; item: ReturnType<typeof taskItem> };

/** Plans and their tasks. */
export function registerPlanTree(services: Services): void {
  const tree = new PlanTree(services);
  services.add(window.createTreeView("cchc.plans", { treeDataProvider: tree, showCollapseAll: true }));
  services.add(services.onDidChangeSession(() => tree.refresh()));
  services.add(services.onDidChangeFiles(() => tree.refresh()));
}

class PlanTree implements TreeDataProvider<Node> {
  readonly #services: Services;
  readonly #changed = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.#changed.event;

  constructor(services: Services) {
    this.#services = services;
  }

  refresh(): void {
    this.#changed.fire(undefined);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    const { session } = this.#services;
    if (session === undefined) return [];
    if (node === undefined) {
      const { plans } = await listPlans(session.workspace);
      return plans.map(({ file, plan }) => ({ type: "plan", file, plan }));
    }
    if (node.type === "task") return [];
    const context = await planItemContext(session.workspace, session.ports().today, []);
    return node.plan.tasks.map((task) => ({ type: "task", file: node.file, item: taskItem(node.plan, task, context) }));
  }

  getTreeItem(node: Node): TreeItem {
    const { session } = this.#services;
    const open = (file: string) => ({
      command: "vscode.openWith",
      title: "",
      arguments: [session?.uriOf(file), formFor(file)],
    });
    if (node.type === "plan") {
      const item = new TreeItem(node.plan.title, TreeItemCollapsibleState.Collapsed);
      item.description = node.plan.number;
      item.iconPath = new ThemeIcon("book");
      item.command = open(node.file);
      return item;
    }
    const item = new TreeItem(node.item.title);
    item.description = node.item.number;
    item.command = open(node.file);
    return item;
  }
}
