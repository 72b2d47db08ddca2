import { unwrap } from "@cchc/core/unwrap";
import { checkWordFile } from "@cchc/publishing/check-word-file";
import { type DeviationItem, formatElementItems, formatItems } from "@cchc/publishing/format-items";
import {
  CancellationError,
  Diagnostic,
  type DiagnosticCollection,
  DiagnosticSeverity,
  Range,
  type Uri,
  window,
} from "vscode";
import { type OpenablePage, showListPage } from "../../pages/list-page.ts";
import type { Services } from "../../services.ts";

/** The Word file to check: the one that was meant, or one that somebody chooses. */
export async function askWordFile({ texts }: Services, meant: Uri | undefined): Promise<Uri> {
  if (meant !== undefined) return meant;
  const { page } = texts.extension.documents;
  const [chosen] = (await window.showOpenDialog({ title: page.format, filters: { Word: ["docx"] } })) ?? [];
  if (chosen === undefined) throw new CancellationError();
  return chosen;
}

/** Holds a Word file against the layout of official documents; what deviates stands in the Problems panel and on a page. */
export async function checkFormatPage(services: Services, uri: Uri, collection: DiagnosticCollection): Promise<void> {
  await showListPage(services, `format ${uri.toString()}`, () => formatPage(services, uri, collection));
}

async function formatPage(services: Services, uri: Uri, collection: DiagnosticCollection): Promise<OpenablePage> {
  const { texts } = services;
  const { page } = texts.extension.documents;
  const file = uri.path.slice(uri.path.lastIndexOf("/") + 1);
  const check = unwrap(await checkWordFile(uri.fsPath, file));
  const items = formatItems(check, texts.formatCheck);
  showFormatProblems(services, uri, collection, items);
  const errors = items.filter(({ severity }) => severity === "error").length;
  const counts = { errors, warnings: items.length - errors, rules: check.checked.length };
  const recognised = formatElementItems(check).map(({ element }) => texts.formatCheck.elements[element]);
  const groups = (["error", "warning"] as const).map((severity) => items.filter((item) => item.severity === severity));
  return {
    title: `${page.format}: ${file}`,
    intro: [
      items.length === 0 ? texts.formatCheck.none({ file, ...counts }) : texts.formatCheck.summary(counts),
      recognised.length === 0 ? texts.formatCheck.nothingRecognised : texts.formatCheck.recognised(recognised),
    ],
    sections: groups
      .filter((group) => group.length > 0)
      .map((group) => ({
        title: texts.formatCheck.heading({ isSure: group[0]?.severity === "error", count: group.length }),
        columns: [page.what, page.place, page.how],
        rows: group.map(({ severity, message, place, hint }) => ({ tone: severity, cells: [message, place, hint] })),
      })),
  };
}

/** The same without the page, for a file that changed; what can no longer be read deviates from nothing. */
export async function checkFormatAgain(services: Services, uri: Uri, collection: DiagnosticCollection): Promise<void> {
  const check = await checkWordFile(uri.fsPath);
  if (check.ok) showFormatProblems(services, uri, collection, formatItems(check.value, services.texts.formatCheck));
  else collection.delete(uri);
}

/** A binary file has no lines: everything stands at its beginning, with its place in words. */
function showFormatProblems(
  { texts }: Services,
  uri: Uri,
  collection: DiagnosticCollection,
  items: readonly DeviationItem[],
): void {
  collection.set(
    uri,
    items.map(({ severity, place, message, hint, rule }) => {
      const level = severity === "error" ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
      const diagnostic = new Diagnostic(new Range(0, 0, 0, 0), `${place}: ${message}\n${hint}`, level);
      diagnostic.source = texts.extension.documents.problems.formatSource;
      diagnostic.code = rule;
      return diagnostic;
    }),
  );
}
