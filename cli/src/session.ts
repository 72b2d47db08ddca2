import type { LockOptions } from "@cchc/store/lock";
import type { ChangePorts } from "@cchc/store/ports";
import { newRandomId } from "@cchc/store/ports";
import { Workspace } from "@cchc/store/workspace";
import type { CommandContext } from "./context.ts";

/** The workspace a command works in, and what its changes are made with. */
export interface Session {
  workspace: Workspace;
  /** Made on use: finding out who acts may start git. */
  ports: () => ChangePorts;
}

/** Opens the workspace that the context points to; throws `workspace-not-found`. */
export function openSession(context: CommandContext, lockOptions: LockOptions = {}): Session {
  return { workspace: new Workspace(context.workspaceDirectory(), lockOptions), ports: () => portsOf(context) };
}

/** Clock, actor and ids of a command. */
export function portsOf(context: CommandContext): ChangePorts {
  return { today: context.today, now: context.now(), actor: context.actor(), newId: newRandomId };
}
