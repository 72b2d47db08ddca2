import type { TemplatePlaces } from "@cchc/publishing/templates";
import { workspace } from "vscode";
import { resourceFolder } from "../../resources.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";

/** Where templates lie: those of the folder only where it is trusted. */
export function templatePlaces(services: Services, session: Session | undefined): TemplatePlaces {
  const builtIn = resourceFolder(services.context.extensionUri, "templates");
  return { builtIn, workspaceRoot: workspace.isTrusted ? session?.root : undefined };
}
