import { basename } from "node:path";
import { commands, type ExtensionContext, window, workspace } from "vscode";
import { workspaceRoots } from "../../adapters/workspace-folder.ts";
import type { Services } from "../../services.ts";

/** Under which the choice is kept for this window's folders. */
const stateKey = "cchc.workspace";

/** The workspace to open: the one chosen in this window while it is there, else the nearest to the top. */
export async function chosenRoot({ workspaceState }: ExtensionContext): Promise<string | undefined> {
  const roots = await workspaceRoots();
  const chosen = workspaceState.get<string>(stateKey);
  return chosen !== undefined && roots.includes(chosen) ? chosen : roots[0];
}

/** `cchc.chooseWorkspace`: which of several workspaces below the open folders is shown; asks where it is not told. */
export function registerWorkspaceChoice(services: Services, reopen: () => Promise<unknown>): void {
  services.add(
    commands.registerCommand("cchc.chooseWorkspace", (asked?: unknown) =>
      services.attempt(async () => {
        const isKnown = typeof asked === "string" && (await workspaceRoots()).includes(asked);
        const root = isKnown ? asked : await askRoot(services);
        if (root === undefined) return;
        await services.context.workspaceState.update(stateKey, root);
        await reopen();
      }),
    ),
  );
}

async function askRoot({ texts, session }: Services): Promise<string | undefined> {
  const { workspaces } = texts.extension.trees;
  const roots = await workspaceRoots();
  if (roots.length < 2) {
    await window.showInformationMessage(roots.length === 0 ? workspaces.none : workspaces.only);
    return undefined;
  }
  const { Workspace } = await import("@cchc/store/workspace");
  const choices = await Promise.all(
    roots.map(async (root) => {
      const settings = await new Workspace(root).register("workspace");
      return {
        label: settings.ok ? settings.value.title : basename(root),
        description: workspace.asRelativePath(root),
        picked: root === session?.root,
        root,
      };
    }),
  );
  return (await window.showQuickPick(choices, { title: workspaces.choose }))?.root;
}
