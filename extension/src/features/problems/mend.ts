import { kindOfPath } from "@cchc/core/model/document-kinds";
import type { Result } from "@cchc/core/result";
import { type CheckLine, fileOf, isFixable, reportOf } from "@cchc/store/check/check-line";
import { mendWorkspace } from "@cchc/store/check/mend-workspace";
import { documentFormat } from "@cchc/store/load-document";
import { bringUpToDate } from "@cchc/store/migrate-workspace";
import { schemaReference, writeSchemas } from "@cchc/store/schemas";
import { type QuickPickItem, ThemeIcon, window } from "vscode";
import { editDocument } from "../../adapters/document-edit.ts";
import { LiveDocument } from "../../live-document.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { BufferedWorkspace } from "./buffered-workspace.ts";
import { codeOf, wordsOf } from "./diagnostics.ts";
import type { LiveProblems } from "./live-problems.ts";

/** One line to be mended, as commands name it. */
export interface MendRequest {
  file: string;
  code: string;
  /** The line of the file that it is at, from 1. */
  line: number;
}

/** Mends what one line says, if that still stands. */
export async function mendLine(services: Services, problems: LiveProblems, asked: MendRequest): Promise<void> {
  await problems.settled();
  const line = problems
    .of(asked.file)
    .lines.find((one) => codeOf(one) === asked.code && one.range.start.line === asked.line && isFixable(one));
  if (line !== undefined) await mend(services, [line]);
}

/** Shows everything that can be mended without guessing, and mends what is left ticked. */
export async function mendChosen(services: Services, problems: LiveProblems): Promise<void> {
  await problems.settled();
  const { fixAll } = services.texts.extension.problems;
  const found = [...problems.files()].flatMap((file) => problems.of(file).lines.filter((line) => isFixable(line)));
  const lines = reportOf(0, found).lines;
  if (lines.length === 0) {
    void window.showInformationMessage(services.texts.checks.nothingToMend);
    return;
  }
  const items = lines.map((line): QuickPickItem & { mends: CheckLine } => ({
    label: labelOf(line, services),
    description: wordsOf(line, services.texts).split("\n")[0] ?? "",
    detail: fileOf(line),
    iconPath: new ThemeIcon("wand"),
    picked: true,
    mends: line,
  }));
  const chosen = await window.showQuickPick(items, {
    canPickMany: true,
    title: fixAll.title(lines.length),
    placeHolder: fixAll.placeholder,
    matchOnDescription: true,
    matchOnDetail: true,
  });
  if (chosen !== undefined && chosen.length > 0)
    await mend(
      services,
      chosen.map(({ mends }) => mends),
    );
}

/** Brings one document up to the newest version of the data, or all of them. */
export async function migrate(services: Services, file: string | undefined): Promise<void> {
  const { session, texts } = services;
  if (session === undefined) return;
  if (file !== undefined) {
    if ((await services.orSay(await migrateOne(session, file))) !== undefined) {
      window.setStatusBarMessage(texts.extension.problems.migrated(1), messageMs);
    }
    return;
  }
  const { migrateWorkspace } = await import("@cchc/store/migrate-workspace");
  const done = await services.orSay(await migrateWorkspace(session.workspace));
  if (done === undefined) return;
  session.wrote([...done.migrated.map((one) => one.file), ...done.referencesFilled]);
  const message = texts.extension.problems.migrated(done.migrated.length);
  void window.showInformationMessage(message);
}

/** What mending a line does, in a few words. */
export function labelOf(line: CheckLine, { texts }: Services): string {
  const { fix, fixOther } = texts.extension.problems;
  const code = codeOf(line);
  return Object.hasOwn(fix, code) ? fix[code as keyof typeof fix] : fixOther;
}

const messageMs = 5000;

async function mend(services: Services, lines: readonly CheckLine[]): Promise<void> {
  const { session, texts } = services;
  if (session === undefined) return;
  const workspace = new BufferedWorkspace(session);
  const result = await mendWorkspace(workspace, { lines: [...lines] }, session.ports());
  // What was mended before a failure is written as well.
  session.wrote([...workspace.written, ...lines.map(fileOf)]);
  const mended = await services.orSay(result);
  if (mended === undefined) return;
  const renumbered = mended.renumbered.map((one) => texts.checks.renumbered(one));
  const said = [texts.extension.problems.mended(lines.length), ...renumbered].join(" ");
  if (renumbered.length > 0) void window.showInformationMessage(said);
  else window.setStatusBarMessage(said, messageMs);
}

async function migrateOne(session: Session, file: string): Promise<Result<unknown>> {
  const kind = kindOfPath(file);
  if (kind === undefined) return { ok: true, value: false };
  const schemas = await writeSchemas(session.root);
  if (!schemas.ok) return schemas;
  const unsaved = session.unsaved(file);
  if (unsaved === undefined) {
    const done = await bringUpToDate(session.workspace, kind, file);
    session.wrote([file]);
    return done;
  }
  const read = new LiveDocument(session, kind, unsaved).read();
  if (!read.ok) return read;
  const document = { ...read.value, $schema: read.value.$schema ?? schemaReference(kind, file) };
  await editDocument(unsaved, documentFormat(kind).serialise(document));
  return { ok: true, value: true };
}
