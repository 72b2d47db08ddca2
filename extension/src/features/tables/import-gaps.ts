import { registeredDocuments } from "@cchc/store/document-register";
import { askOne, type Choice } from "../../questions/pick.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import type { Gap } from "./import-page.ts";
import type { ChosenPlace } from "./list-place.ts";

/**
 * Says once what rows of a table lack: of figures, in which document rows stand that name none (SPEC XWIN-8); of points, that cards are opened.
 * Undefined where somebody pressed Esc, or where no document is registered that could be named.
 */
export async function fillGap(
  { texts }: Services,
  session: Session,
  gap: Gap,
  chosen: ChosenPlace,
): Promise<ChosenPlace | undefined> {
  const { place } = chosen;
  if (gap === "cards") {
    return place.scores === undefined
      ? undefined
      : { ...chosen, place: { ...place, scores: { ...place.scores, openMissing: true } } };
  }
  const { tables } = texts.extension;
  const documents = await registeredDocuments(session.workspace);
  // The one just registered is what most tables come with.
  const latestFirst = documents.toSorted((left, right) => (right.issuedOn ?? "").localeCompare(left.issuedOn ?? ""));
  const choices = latestFirst.map(
    ({ id, number, title, issuedOn }): Choice<string> => ({
      value: id,
      label: number ?? title,
      description: issuedOn == null ? undefined : texts.format.day(issuedOn),
      detail: number == null ? undefined : title,
    }),
  );
  if (choices.length === 0) return undefined;
  const at = { title: tables.import, step: 1, total: 1, canGoBack: false };
  const answer = await askOne(at, { title: tables.import, question: tables.whichSource, choices });
  return answer.state === "answered" ? { ...chosen, place: { ...place, documentId: answer.value } } : undefined;
}

/** The line above a table's page that says which document its rows come from; none where nobody chose one. */
export async function sourceLine({ texts }: Services, session: Session, { place }: ChosenPlace): Promise<string[]> {
  const { documentId } = place;
  if (documentId === undefined) return [];
  const found = (await registeredDocuments(session.workspace)).find(({ id }) => id === documentId);
  return found === undefined ? [] : [texts.extension.tables.source(found.number ?? found.title)];
}
