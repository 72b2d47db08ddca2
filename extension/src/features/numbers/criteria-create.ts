import { basename } from "node:path";
import { type CalendarDay, formatDay, yearOf } from "@cchc/core/day";
import { boundUnits } from "@cchc/core/duty/roll-call";
import { wordsWithMapping } from "@cchc/core/lists/column-mapping";
import { printedCaps, printedTotal } from "@cchc/core/lists/criteria-sums";
import { criteriaColumns } from "@cchc/core/lists/list-columns";
import { type Category, categories, type Level, levels } from "@cchc/core/model/codes";
import type { Band, Criteria } from "@cchc/core/model/criteria";
import { parseNumber } from "@cchc/core/number-input";
import { unitChoices } from "@cchc/core/query/unit-choices";
import { itemsOfCriteria } from "@cchc/core/scoring/criteria-items";
import { sumOfPoints } from "@cchc/core/scoring/points";
import { unwrap } from "@cchc/core/unwrap";
import { loadListWords } from "@cchc/messages/list-words";
import { loadNumberFlowWords, type NumberFlowWords } from "@cchc/messages/number-flow-words";
import { createCriteria, type FoundCriteria, readCriteriaTable } from "@cchc/store/criteria-sets";
import { type Uri, window } from "vscode";
import { type OpenablePage, showListPage } from "../../pages/list-page.ts";
import type { Reading } from "../../questions/readings.ts";
import { step } from "../../questions/walk.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { withProgress } from "../documents/with-progress.ts";
import { Asking } from "../flows/asking.ts";
import { refuse, sayMade } from "../flows/tell.ts";
import { cellProblemWords } from "../tables/cell-problem-words.ts";
import { columnActions } from "../tables/column-actions.ts";
import { type ReadBy, readByWords, tellColumns } from "../tables/map-columns.ts";
import { readFilters } from "../tables/table-content.ts";
import { bandLine, readBands } from "./band-line.ts";
import { criteriaIntro, criteriaSections, type TriedCriteria } from "./criteria-page.ts";

interface Answers {
  year: number;
  group: string;
  by: "group" | "list";
  levels: Level[];
  categories: Category[];
  unitIds: string[];
  title: string;
  owner: string;
  basis: string;
  bonusCap?: number | null;
  penaltyCap?: number | null;
  bands: Band[];
}

/** Makes a criteria set of a table: which file, then a page that says what it would become (SPEC XWIN-5). */
export async function createCriteriaFromTable(services: Services, session: Session): Promise<void> {
  const words = await loadNumberFlowWords(services.language);
  const [uri] =
    (await window.showOpenDialog({
      title: words.criteria.create,
      openLabel: words.criteria.choose,
      defaultUri: session.uriOf(""),
      filters: readFilters(services.texts),
    })) ?? [];
  if (uri !== undefined) await tryCriteria(services, session, { uri, readBy: undefined });
}

/** What is tried, and how those of its columns are read that are not called as usual. */
interface Trying {
  uri: Uri;
  readBy: ReadBy | undefined;
}

/** Reads the table as it is now and shows what it says; nothing is written. Headings that nobody knows are asked about. */
async function tryCriteria(services: Services, session: Session, { uri, readBy }: Trying): Promise<void> {
  const file = basename(uri.fsPath);
  const usual = await loadListWords(services.language);
  const table = { path: uri.fsPath, file, words: usual, ...readBy?.place, mapping: readBy?.columns };
  const read = await withProgress(services.texts.extension.tables.reading(file), () =>
    readCriteriaTable(session.workspace, table, session.ports()),
  );
  if (!read.ok && read.problem.code === "table-columns-missing" && readBy === undefined) {
    const foreign = { as: "criteria" as const, file, header: read.problem.params.found, words: usual };
    const told = await tellColumns(services, session, foreign);
    // Whoever tells nothing hears which columns are missing.
    if (told !== undefined) return tryCriteria(services, session, { uri, readBy: told });
  }
  const words = readBy === undefined ? usual : wordsWithMapping(usual, readBy.columns);
  await show(services, session, { uri, readBy }, { file, rows: unwrap(read), words }, null);
}

/** Shows the page of a trial; `made` is the number of the set once there is one. */
async function show(...[services, session, trying, ...tried]: Parameters<typeof criteriaPage>): Promise<void> {
  await showListPage(services, `criteria ${trying.uri.fsPath}`, () =>
    criteriaPage(services, session, trying, ...tried),
  );
}

async function criteriaPage(
  services: Services,
  session: Session,
  trying: Trying,
  tried: TriedCriteria,
  made: string | null,
): Promise<OpenablePage> {
  const { texts } = services;
  const words = await loadNumberFlowWords(services.language);
  const { tables } = texts.extension;
  const { problems, table, unknown } = tried.rows;
  const { readBy } = trying;
  const make = async () => {
    const number = await makeCriteria(services, session, tried, words);
    if (number !== undefined) await show(services, session, trying, tried, number);
  };
  const mark = async () => {
    const { markProblems } = await import("../tables/mark-problems.ts");
    const wrong = { kind: "criteria" as const, columns: criteriaColumns, table, problems };
    await markProblems(services, session, { file: tried.file, wrong, words: tried.words });
  };
  const foreign = { as: "criteria" as const, file: tried.file, header: table.header, words: tried.words };
  const columns = {
    table: { ...foreign, unknown: unknown.map(({ heading }) => heading) },
    readBy,
    isDone: made !== null,
  };
  const told = {
    again: (by: ReadBy) => tryCriteria(services, session, { ...trying, readBy: by }),
    kept: (by: ReadBy) => show(services, session, { ...trying, readBy: by }, tried, made),
  };
  const readAs = readBy === undefined ? [] : [await readByWords(services, readBy, foreign)];
  return {
    title: words.criteria.tried(tried.file),
    intro: [...readAs, ...criteriaIntro(tried, made, texts, words)],
    sections: criteriaSections(tried, texts, words, (problem) => cellProblemWords(texts, problem)),
    actions: [
      ...(problems.length === 0 && made === null ? [{ label: words.criteria.make, isPrimary: true, run: make }] : []),
      ...(made === null ? [{ label: tables.again, run: () => tryCriteria(services, session, trying) }] : []),
      ...(problems.length > 0 ? [{ label: tables.mark, run: mark }] : []),
      ...(await columnActions(services, session, columns, told)),
    ],
  };
}

/** Asks what the table does not say, and makes the set; its number, or undefined where nothing was made. */
async function makeCriteria(
  services: Services,
  session: Session,
  { file, rows }: TriedCriteria,
  words: NumberFlowWords,
): Promise<string | undefined> {
  const { texts } = services;
  const { criteria: said } = words;
  const { ask, defaultTitle } = texts.scorecards;
  const asking = await Asking.begin(services, session, { title: said.create, draft: `criteria.create.${file}` });
  const { questions, today, units } = asking;
  const lastDay = (year = yearOf(today)): CalendarDay => formatDay(year, 12, 31);
  const caps = printedCaps(rows);
  const cap = (question: string, printed: number | null) =>
    questions.typed<number | null>(
      `${question} (${texts.prompts.optional})`,
      (text) => readCap(text, words),
      (value) => (value === null ? "" : texts.format.number(value)),
      printed,
    );
  const answers = await asking.walk<Answers>([
    step("year", () => questions.year(ask.year, yearOf(today))),
    step("group", () => questions.text(ask.group)),
    step("by", () =>
      questions.one(
        said.binds,
        (["group", "list"] as const).map((value) => ({
          value,
          label: said.bindsWays[value],
          detail: said.bindsDetail[value],
        })),
      ),
    ),
    step(
      "levels",
      () =>
        questions.many(
          said.levels,
          levels.map((value) => ({ value, label: texts.labels.level[value] })),
        ),
      ({ by }) => by === "group",
    ),
    step(
      "categories",
      () =>
        questions.many(
          said.categories,
          categories.map((value) => ({ value, label: texts.labels.category[value] })),
        ),
      ({ by }) => by === "group",
    ),
    step(
      "unitIds",
      ({ year }) =>
        questions.many(
          said.unitIds,
          unitChoices(units, lastDay(year)).map(({ id, name, context }) => ({
            value: id,
            label: name,
            description: context ?? undefined,
          })),
        ),
      ({ by }) => by === "list",
    ),
    step("title", ({ group = "", year = yearOf(today) }) => questions.text(ask.title, defaultTitle({ group, year }))),
    step("owner", () => questions.optionalText(said.owner)),
    step("basis", () => questions.optionalText(said.basis)),
    step(
      "bonusCap",
      () => cap(said.bonusCap, caps.bonus),
      () => rows.bonus.length > 0,
    ),
    step(
      "penaltyCap",
      () => cap(said.penaltyCap, caps.penalty),
      () => rows.penalty.length > 0,
    ),
    step("bands", () =>
      questions.typed(
        said.bandLine,
        (text) => readBands(text, words),
        (bands) => bandLine(bands, words),
        [...texts.report.defaultBands],
      ),
    ),
  ]);
  if (answers === undefined) return undefined;
  const { year, group, title, owner, basis, bands, bonusCap = null, penaltyCap = null } = answers;
  const binds =
    answers.by === "list"
      ? { by: "list" as const, unitIds: answers.unitIds }
      : { by: "group" as const, levels: answers.levels, categories: answers.categories, exceptIds: [] };
  if (binds.by === "group" && boundUnits({ binds }, lastDay(year), units).length === 0) {
    void window.showWarningMessage(said.nobody);
    return undefined;
  }
  const total = printedTotal(rows)?.maximum ?? null;
  const making = {
    ...{ title, year, peerGroup: { name: group, binds }, fields: rows.fields },
    ...(owner === "" ? {} : { owner }),
    ...(basis === "" ? {} : { basis }),
    ...(total === null ? {} : { maximum: total }),
    bonus: { cap: bonusCap, items: rows.bonus },
    penalty: { cap: penaltyCap, items: rows.penalty },
    scales: [{ from: null, to: null, bands }],
  };
  const made = await createCriteria(session.workspace, making, session.ports());
  if (!made.ok) {
    void refuse(services, made.problem, { command: "cchc.criteria.create", reference: undefined });
    return undefined;
  }
  await asking.finish();
  sayCriteriaMade(services, session, made.value, words, []);
  return made.value.criteria.number;
}

/** Says that a set was made, with the step that follows: scorecards for its units. */
export function sayCriteriaMade(
  services: Services,
  session: Session,
  { file, criteria }: FoundCriteria,
  words: NumberFlowWords,
  remarks: readonly string[],
): void {
  session.wrote([file]);
  const reference = { kind: "criteria" as const, file, id: criteria.id };
  const next = { label: words.criteria.open, command: "cchc.scorecard.create", reference };
  const message = services.texts.scorecards.created(summary(criteria));
  void sayMade(services, { message, remarks, next }, reference);
}

function summary(criteria: Criteria) {
  const items = itemsOfCriteria(criteria);
  const basic = items.filter(({ kind }) => kind === "basic").map(({ item }) => item.maximum);
  return { number: criteria.number, title: criteria.title, items: items.length, maximum: sumOfPoints(basic) };
}

function readCap(text: string, { index }: NumberFlowWords): Reading<number | null> {
  if (text.trim() === "") return { value: null };
  const value = parseNumber(text);
  return value.ok && value.value >= 0 ? { value: value.value } : { problem: index.badNumber };
}
