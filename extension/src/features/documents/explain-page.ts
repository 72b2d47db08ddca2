import { unwrap } from "@cchc/core/unwrap";
import type { Catalogue } from "@cchc/messages/catalogue";
import {
  type FigureItem,
  figureItems,
  readExplanation,
  renderedFile,
  type ShownExplanation,
  shownExplanation,
  stateOfFile,
} from "@cchc/publishing/explanation";
import { basisWords, figureValue, isMainFigure } from "@cchc/publishing/figure-words";
import { prepareReport } from "@cchc/publishing/prepare";
import type { NamedRecord } from "@cchc/report/records/named-records";
import { findRecord } from "@cchc/store/find-record";
import type { Uri } from "vscode";
import { openRecord } from "../../forms/form-commands.ts";
import { type OpenableLink, type OpenablePage, type OpenableRow, showListPage } from "../../pages/list-page.ts";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { askDocument } from "./document-wish.ts";
import { withProgress } from "./with-progress.ts";

/** Shows what stands behind every figure of a rendered file, or of a document as it would be made now. */
export async function explainPage(
  services: Services,
  session: Session,
  file: Uri | undefined,
  reference: RecordReference | undefined,
): Promise<void> {
  const explained =
    file === undefined ? await explanationNow(services, session, reference) : await explanationOfFile(session, file);
  await showListPage(services, `explain ${explained.key}`, () => explanationPage(services, session, explained));
}

function explanationPage(services: Services, session: Session, { explanation, notes }: Explained): OpenablePage {
  const { texts } = services;
  const items = figureItems(explanation);
  const main = items.filter(isMainFigure);
  const details = items.filter((item) => !isMainFigure(item));
  const { subject, asOf, figures } = explanation;
  const { field } = texts.reports;
  const { page } = texts.extension.documents;
  const columns = [field.figure, field.value, field.basis];
  const row = (item: FigureItem) => rowOf(services, session, item);
  return {
    title: page.explain,
    intro: [texts.reports.explained({ subject, asOf, figures: figures.length }), ...notes(texts)],
    sections: [
      { title: page.mainFigures, columns, rows: main.map(row) },
      ...(details.length === 0
        ? []
        : [{ title: page.details(details.length), columns, rows: details.map(row), isFolded: true }]),
    ],
  };
}

interface Explained {
  explanation: ShownExplanation;
  notes: (texts: Catalogue) => readonly string[];
  key: string;
}

async function explanationOfFile(session: Session, uri: Uri): Promise<Explained> {
  const path = renderedFile(uri.fsPath);
  const shown = renderedFile(session.fileOf(uri) ?? uri.fsPath);
  const explanation = await readExplanation(path, shown);
  const state = await stateOfFile(explanation, path);
  const notes = ({ reports }: Catalogue) => (state === "untouched" ? [] : [reports.fileState[state](shown)]);
  return { explanation, notes, key: path };
}

async function explanationNow(
  services: Services,
  session: Session,
  reference: RecordReference | undefined,
): Promise<Explained> {
  const { chosen, request } = await askDocument(services, session, reference);
  const title = services.texts.extension.documents.making(chosen.title);
  const prepared = await withProgress(title, ({ report }) => prepareReport(session.live, request, report));
  return { explanation: shownExplanation(prepared), notes: () => [], key: JSON.stringify(request) };
}

function rowOf(services: Services, session: Session, item: FigureItem): OpenableRow {
  const { texts } = services;
  const links = item.records.map(
    (record): OpenableLink => ({
      label: [record.number, record.label].filter((part) => part !== null).join(" · "),
      open: () => openNamed(services, session, record),
    }),
  );
  return {
    cells: [texts.reports.figureName(item), figureValue(item, texts), basisWords(item, texts)],
    ...(links.length === 0 ? {} : { links }),
  };
}

/** Opens the record behind a figure; a strength has no place of its own, so its visit is opened. */
async function openNamed(services: Services, session: Session, { id, kind, number }: { id: string } & NamedRecord) {
  const wanted = kind === "strength" ? (number ?? id) : id;
  const found = unwrap(await findRecord(session.live, wanted, session.ports().today));
  await openRecord(services, { file: found.file, id: found.id ?? "" });
}
