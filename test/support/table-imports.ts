import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { jsonOf, runCli } from "./run-cli.ts";

/** What an import tells programs, as far as tests look at it. */
export interface ImportedItem {
  new: number;
  changed: number;
  unchanged: number;
  wrong: number;
  applied: boolean;
  problems: { row: number; cell: string | null; column: string; code: string; value: string; hint: string }[];
  changedRows: { changes: unknown[] }[];
  newRows: { label: string; values: Record<string, unknown> }[];
  matched: { row: number; label: string; name: string; by: string[] }[];
  proposedIds: { row: number; id: string; taken: string | null }[];
  ignoredColumns: unknown[];
}

/** What tests of tables do in a workspace, which may be another one in each test: run commands, write tables, import them. */
export function tableImports(made: () => { root: string }, today = "2023-12-31") {
  const cchc = (...args: string[]) =>
    runCli(["-w", made().root, ...args], { env: { CCHC_TODAY: today, CCHC_ACTOR: "lan@example.vn" } });

  /** Writes a file where no command takes it for one of the workspace's own. */
  const file = (name: string, content: string | Uint8Array): string => {
    const path = join(made().root, ".cchc", name);
    writeFileSync(path, content);
    return path;
  };

  return {
    cchc,
    file,
    /** A CSV file of these lines. */
    table: (name: string, ...lines: string[]) => file(`${name}.csv`, lines.map((line) => `${line}\r\n`).join("")),
    async imported(...args: string[]): Promise<{ code: number | null; item: ImportedItem }> {
      const run = await cchc("import", ...args, "--json");
      const { item } = jsonOf(run) as { item: ImportedItem };
      return { code: run.code, item };
    },
  };
}
