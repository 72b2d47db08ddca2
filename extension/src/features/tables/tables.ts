import { commands } from "vscode";
import type { Services } from "../../services.ts";

/** Lists out to a table and in from one; what reads and writes tables is loaded when somebody asks for it. */
export function registerTables(services: Services): void {
  const withSession = (work: (session: NonNullable<Services["session"]>) => Promise<void>) => () =>
    services.attempt(async () => {
      const { session } = services;
      if (session === undefined) services.sayNoWorkspace();
      else await work(session);
    });
  services.add(
    commands.registerCommand(
      "cchc.table.export",
      withSession(async (session) => (await import("./export-table.ts")).exportTable(services, session)),
    ),
  );
  services.add(
    commands.registerCommand(
      "cchc.table.import",
      withSession(async (session) => (await import("./import-table.ts")).importTable(services, session)),
    ),
  );
}
