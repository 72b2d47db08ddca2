import { cpSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { repository } from "../../../scripts/bundle.ts";
import { type CliRun, runCli } from "../../support/run-cli.ts";

/** The day it is, and who works, in every scenario: a September day with work overdue and work ahead. */
export const scenarioEnvironment = { CCHC_TODAY: "2023-09-20", CCHC_ACTOR: "lan@snv.example" };

/** A folder that one scenario has for itself. Paths are relative to it. */
export interface ScenarioWorkspace {
  folder: string;
  path(file: string): string;
  text(file: string): string;
  json(file: string): unknown;
  write(file: string, text: string): void;
  /** Runs the built CLI on it, as a colleague at a terminal would. */
  cli(...words: string[]): Promise<CliRun>;
  remove(): void;
}

/** Makes it: a copy of a folder of the repository, or empty. The folder's name is that of the copied one. */
export function scenarioWorkspace(contents: string | null): ScenarioWorkspace {
  const home = mkdtempSync(join(realpathSync(tmpdir()), "cchc-ws-"));
  const folder = join(home, contents?.split("/").at(-1) ?? "trong");
  if (contents === null) mkdirSync(folder);
  else cpSync(join(repository, contents), folder, { recursive: true });
  const path = (file: string) => join(folder, file);
  const text = (file: string) => readFileSync(path(file), "utf8");
  return {
    folder,
    path,
    text,
    json: (file) => JSON.parse(text(file)),
    write: (file, content) => writeFileSync(path(file), content),
    cli: (...words) => runCli(words, { cwd: folder, env: scenarioEnvironment }),
    remove: () => rmSync(home, { recursive: true, force: true }),
  };
}
