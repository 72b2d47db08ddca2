import type { ExportKind } from "@cchc/core/lists/list-kinds";
import { commands } from "vscode";
import { referenceOf } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";

/** The lists that a view shows: what its title offers to write as a table. */
const listsOfView = {
  plans: ["tasks", "targets", "roll-outs", "duty-reports"],
  inspections: ["visits", "findings"],
  scores: ["criteria", "scores", "index-results", "index-components"],
  units: ["units", "people"],
  documents: ["documents", "initiatives", "figures", "indicators"],
} as const satisfies Record<string, readonly ExportKind[]>;

/** Lists out to a table and in from one; what reads and writes tables is loaded when somebody asks for it. */
export function registerTables(services: Services): void {
  const register = (command: string, work: (session: Session, argument: unknown) => Promise<void>) => {
    const run = (argument?: unknown) =>
      services.attempt(async () => {
        const { session } = services;
        if (session === undefined) services.sayNoWorkspace();
        else await work(session, argument);
      });
    services.add(commands.registerCommand(command, run));
  };
  register("cchc.table.export", async (session, argument) =>
    (await import("./export-table.ts")).exportTable(services, session, { reference: referenceOf(argument) }),
  );
  register("cchc.table.import", async (session, argument) =>
    (await import("./import-table.ts")).importTable(services, session, referenceOf(argument)),
  );
  for (const [view, kinds] of Object.entries(listsOfView)) {
    register(`cchc.${view}.export`, async (session) =>
      (await import("./export-table.ts")).exportTable(services, session, { kinds }),
    );
  }
}
