import type { CalendarDay } from "@cchc/core/day";
import type { ImportKind } from "@cchc/core/lists/list-kinds";
import { loadNumberFlowWords } from "@cchc/messages/number-flow-words";
import { listIndices } from "@cchc/store/indices";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { askPlace, type ChosenPlace } from "./list-place.ts";

/**
 * Where a table is imported to: results of an index also into one that is made with them (SPEC XWIN-9), points with the
 * day on which they were given. Undefined when somebody pressed Esc.
 */
export async function importPlace(
  services: Services,
  session: Session,
  as: ImportKind,
  reference: RecordReference | undefined,
): Promise<ChosenPlace | undefined> {
  const { tables } = services.texts.extension;
  if (as === "index-results") return schemePlace(services, session, reference);
  const chosen = await askPlace(services, session, tables.import, as, reference);
  return chosen === undefined ? undefined : dated(services, session, chosen);
}

/** The place as it is now: an index that was to be made may be there, made by this import or by a colleague. */
export async function placeNow(session: Session, chosen: ChosenPlace): Promise<ChosenPlace> {
  const { newIndex, ...place } = chosen.place;
  if (newIndex === undefined) return chosen;
  const { indices } = await listIndices(session.workspace);
  const index = indices.find((one) => one.index.number === newIndex.number);
  return index === undefined ? chosen : { ...chosen, place: { ...place, index } };
}

/** The line above a table's page that says which index is made with its results; none where it is there. */
export async function newSchemeLine({ language }: Services, { place }: ChosenPlace): Promise<string[]> {
  const { newIndex } = place;
  return newIndex === undefined ? [] : [(await loadNumberFlowWords(language)).index.madeWithTable(newIndex)];
}

async function schemePlace(
  services: Services,
  session: Session,
  reference: RecordReference | undefined,
): Promise<ChosenPlace | undefined> {
  const words = await loadNumberFlowWords(services.language);
  const { chooseScheme } = await import("../numbers/choose-scheme.ts");
  const scheme = await chooseScheme(services, session, reference, words, services.texts.extension.tables.import);
  if (scheme === undefined) return undefined;
  if ("found" in scheme) return { place: { index: scheme.found }, name: scheme.found.index.number };
  const { making, finish } = scheme;
  return { place: { newIndex: making }, name: making.number, finish };
}

/** Where points come in, with the day on which they were given. */
async function dated(services: Services, session: Session, chosen: ChosenPlace): Promise<ChosenPlace | undefined> {
  const { scores } = chosen.place;
  if (scores === undefined) return chosen;
  const [{ Asking }, { problem }] = await Promise.all([import("../flows/asking.ts"), import("@cchc/core/problem")]);
  const { tables } = services.texts.extension;
  const { questions, today } = await Asking.begin(services, session, { title: tables.import, draft: "import.scores" });
  const { number: record } = scores.criteria;
  const ahead = (on: CalendarDay) =>
    on > today ? problem("act-in-future", { record, act: "score", on, today }) : null;
  const ask = questions.day(tables.pointsOn, today, ahead);
  const answer = await ask({ title: tables.import, step: 1, total: 1, canGoBack: false }, undefined);
  if (answer.state !== "answered") return undefined;
  return { ...chosen, place: { ...chosen.place, scores: { ...scores, on: answer.value } } };
}
