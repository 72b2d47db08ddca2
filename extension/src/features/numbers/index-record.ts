import type { ResultInput } from "@cchc/core/change/index-change";
import { type CalendarDay, formatDay, yearOf } from "@cchc/core/day";
import { builtInSchemes } from "@cchc/core/indices/built-in";
import { type IndexResultItem, indexResultItem } from "@cchc/core/indices/index-item";
import { peersOfYear, scaleOfYear, standingResults } from "@cchc/core/indices/scheme";
import type { Index, IndexResult } from "@cchc/core/model/indices";
import type { Catalogue } from "@cchc/messages/catalogue";
import { loadNumberFlowWords, type NumberFlowWords } from "@cchc/messages/number-flow-words";
import { documentsCalled, registeredDocuments } from "@cchc/store/document-register";
import { indexContext } from "@cchc/store/index-detail";
import { changeIndex, createIndex, type FoundIndex, listIndices } from "@cchc/store/indices";
import type { Questions } from "../../questions/questions.ts";
import { type Step, step } from "../../questions/walk.ts";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { Asking } from "../flows/asking.ts";
import { refuse, sayDone } from "../flows/tell.ts";
import { chooseScheme } from "./choose-scheme.ts";
import { readCount, readValue } from "./index-readings.ts";

/** What is asked of a result. */
interface Answers {
  year: number;
  unitId: string;
  value?: number | null;
  qualifier: string;
  rank?: number | null;
  outOf?: number | null;
  group: string;
  source: string;
  publishedOn?: CalendarDay | null;
  note: string;
}

type Shape = Pick<Index, "number" | "title" | "scales" | "peerGroup" | "ranking">;

/** Records what was published of an index for a year, by the questions of `index record` (SPEC XWIN-6). */
export async function recordResult(
  services: Services,
  session: Session,
  given: RecordReference | undefined,
): Promise<void> {
  const words = await loadNumberFlowWords(services.language);
  const scheme = await chooseScheme(services, session, given, words, words.index.record);
  if (scheme === undefined) return;
  const shape = "found" in scheme ? scheme.found.index : scheme.making;
  const { texts } = services;
  const title = texts.extension.flows.titled({ title: words.index.record, number: shape.number });
  const asking = await Asking.begin(services, session, { title, draft: `index.record.${shape.number}` });
  const results = "found" in scheme ? standingResults(scheme.found.index) : [];
  const last = Math.max(0, ...results.map(({ year }) => year));
  const usualYear = Math.min(yearOf(asking.today), last === 0 ? yearOf(asking.today) - 1 : last + 1);
  const { provinceId } = await session.workspace.settings();
  const own = isOfProvince(shape) ? provinceId : undefined;
  const answers = await asking.walk<Answers>([
    step("year", () => asking.questions.year(texts.indices.ask.year, usualYear)),
    step(
      "unitId",
      ({ year = usualYear }) => asking.questions.unit(words.index.unit, formatDay(year, 12, 31)),
      () => own === undefined,
    ),
    ...published(asking.questions, shape, words, texts),
  ]);
  if (answers === undefined) return;
  const input: ResultInput = {
    ...{ year: answers.year, unitId: own ?? answers.unitId },
    ...(await publishedFields(session, answers)),
  };
  const change = { type: "index.record" as const, ...input };
  const again = { command: "cchc.index.record", reference: given };
  if ("found" in scheme) {
    const { file } = scheme.found;
    const saved = session.refuseUnsaved([file]);
    const changed = saved.ok ? await changeIndex(session.workspace, file, change, session.ports()) : saved;
    if (!changed.ok) return refuse(services, changed.problem, again);
    await asking.finish();
    return tellResult(
      services,
      session,
      { file, index: changed.value },
      changed.value.results.at(-1),
      words,
      "recorded",
    );
  }
  const made = await createIndex(session.workspace, scheme.making, change, session.ports());
  if (!made.ok) return refuse(services, made.problem, again);
  await Promise.all([asking.finish(), scheme.finish?.()]);
  return tellResult(services, session, made.value, made.value.index.results.at(-1), words, "recorded");
}

/** Corrects a result that was recorded: the same questions, with what stands there. */
export async function correctResult(
  services: Services,
  session: Session,
  given: RecordReference | undefined,
): Promise<void> {
  const words = await loadNumberFlowWords(services.language);
  const { indices } = await listIndices(session.workspace);
  if (given?.kind !== "index-result") return;
  const found = indices.find(({ index }) => index.id === given.indexId);
  const result = found?.index.results.find(({ id }) => id === given.id);
  if (found === undefined || result === undefined) return;
  const { texts } = services;
  const { file, index } = found;
  const documents = await registeredDocuments(session.workspace);
  const title = texts.extension.flows.titled({ title: words.index.update, number: `${index.number}-${result.year}` });
  const asking = await Asking.begin(services, session, { title, draft: `index.update.${result.id}` });
  const document = documents.find(({ id }) => id === result.documentId);
  const answers = await asking.walk<Answers>(published(asking.questions, index, words, texts, result.year), {
    year: result.year,
    value: result.value,
    qualifier: result.qualifier ?? "",
    rank: result.rank,
    outOf: result.outOf,
    group: result.group ?? "",
    source: document?.number ?? document?.id ?? result.source ?? "",
    publishedOn: result.publishedOn,
    note: result.note ?? "",
  });
  if (answers === undefined) return;
  const { value, rank, outOf, publishedOn, qualifier, group, note, documentId, source } = await publishedFields(
    session,
    answers,
  );
  const change = {
    ...{ type: "index.update" as const, resultId: result.id, value, rank, outOf, publishedOn },
    ...{ qualifier: qualifier ?? null, group: group ?? null, note: note ?? null },
    ...{ documentId: documentId ?? null, source: source ?? null },
  };
  const saved = session.refuseUnsaved([file]);
  const changed = saved.ok ? await changeIndex(session.workspace, file, change, session.ports()) : saved;
  if (!changed.ok) return refuse(services, changed.problem, { command: "cchc.index.update", reference: given });
  await asking.finish();
  const after = changed.value.results.find(({ id }) => id === result.id);
  return tellResult(
    services,
    session,
    { file, index: changed.value },
    after,
    words,
    changed.value.revision === index.revision ? "unchanged" : "updated",
  );
}

/** The questions about what was published. */
function published(
  questions: Questions,
  { scales, peerGroup, ranking }: Shape,
  words: NumberFlowWords,
  texts: Catalogue,
  fixedYear?: number,
): Step<Answers>[] {
  const { ask } = texts.indices;
  const { format } = texts;
  const optional = (question: string) => `${question} (${texts.prompts.optional})`;
  const count = (value: number | null) => (value === null ? "" : String(value));
  const yearOfAnswers = ({ year = fixedYear ?? yearOf(questions.today) }: Partial<Answers>) => year;
  const maximum = (answers: Partial<Answers>) => scaleOfYear({ scales }, yearOfAnswers(answers)).maximum;
  return [
    step("value", (answers) =>
      questions.typed<number | null>(
        `${ask.value} (0–${format.number(maximum(answers))})`,
        (text) => readValue(text, maximum(answers), words),
        (value) => (value === null ? "" : format.number(value)),
        null,
      ),
    ),
    step("qualifier", () => questions.optionalText(words.index.qualifier)),
    step("rank", () => questions.typed<number | null>(ask.rank, (text) => readCount(text, words), count, null)),
    step(
      "outOf",
      (answers) =>
        questions.typed<number | null>(
          optional(ask.outOf),
          (text) => readCount(text, words),
          count,
          peersOfYear({ peerGroup }, yearOfAnswers(answers)),
        ),
      ({ rank = null }) => rank !== null,
    ),
    step(
      "group",
      () => questions.optionalText(ask.group),
      ({ rank = null }) => ranking === "groups" && rank === null,
    ),
    step("source", () => questions.optionalText(ask.source)),
    step("publishedOn", () => questions.optionalDay(words.index.publishedOn)),
    step("note", () => questions.optionalText(words.index.note)),
  ];
}

type PublishedFields = Omit<ResultInput, "year" | "unitId">;

/** What was answered, as a result keeps it: a source is a registered document, or the text as typed. */
async function publishedFields(session: Session, answers: Answers): Promise<PublishedFields> {
  const { value = null, rank = null, outOf = null, publishedOn = null, source } = answers;
  const filled = (text: string | undefined) => (text === undefined || text === "" ? undefined : text);
  const typed = filled(source);
  const named = typed === undefined ? [] : documentsCalled(await registeredDocuments(session.workspace), typed);
  const [document, ...others] = named;
  return {
    ...{ value, rank, outOf, publishedOn },
    ...{ qualifier: filled(answers.qualifier), group: filled(answers.group), note: filled(answers.note) },
    ...(document !== undefined && others.length === 0 ? { documentId: document.id } : { source: typed }),
  };
}

/** Says what is recorded now, with what contradicts itself in it and the way to the page of the index. */
async function tellResult(
  services: Services,
  session: Session,
  { file, index }: FoundIndex,
  result: IndexResult | undefined,
  words: NumberFlowWords,
  how: "recorded" | "updated" | "unchanged",
): Promise<void> {
  session.wrote([file]);
  if (result === undefined) return;
  const { indices } = services.texts;
  const item = indexResultItem(index, result, await indexContext(session.workspace));
  const told = { number: item.number, unit: item.unitName ?? "", said: saidOf(item, services.texts) };
  const remarks = [
    ...item.inconsistencies.map((found) => `${capital(indices.inconsistency(found))}. ${indices.kept}`),
    ...(item.rank !== null && item.outOf === null ? [words.index.outOfMissing] : []),
  ];
  const entry = index.history.at(-1)?.id;
  const isOnly = index.history.length <= 1;
  const record = {
    ...{ record: "result" as const, kind: "index" as const, file, id: result.id, number: item.number },
    label: index.title,
  };
  const { id, year } = result;
  const reference: RecordReference = { kind: "index-result", file, id, indexId: index.id, year };
  const next = { label: words.index.show, command: "cchc.index.show", reference };
  // The change that made the scheme cannot be taken back alone.
  const undoable = how === "unchanged" || entry === undefined || isOnly ? undefined : { record, entry };
  void sayDone(services, session, { message: indices[how](told), remarks, next }, undoable);
}

function saidOf(item: IndexResultItem, { indices }: Catalogue): string {
  const { rank, group } = item;
  const parts = [
    indices.published(item),
    rank === null ? "" : `${indices.rank.toLocaleLowerCase("vi")} ${indices.rankText(item)}`,
    group === null ? "" : `${indices.group.toLocaleLowerCase("vi")} ${group}`,
  ];
  return parts.filter((part) => part !== "").join(", ");
}

/** A built-in scheme compares provinces; any other one, the units of its level. */
function isOfProvince({ number, peerGroup }: Shape): boolean {
  return builtInSchemes.some((code) => code === number) || peerGroup.level === "province";
}

function capital(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}
