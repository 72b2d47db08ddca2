import type { ScorecardActChange } from "@cchc/core/change/scorecard-change";
import { type CalendarDay, endOfDays } from "@cchc/core/day";
import type { Term } from "@cchc/core/deadline/term";
import { scorecardMachine } from "@cchc/core/machine/scorecard-machine";
import type { Criteria } from "@cchc/core/model/criteria";
import { problem } from "@cchc/core/problem";
import { type ScorecardActOfPeople, scorecardActsOfPeople } from "@cchc/core/query/acts-of-people";
import { type ScorecardItem, scorecardItem } from "@cchc/core/query/scorecard-item";
import { unwrap } from "@cchc/core/unwrap";
import { listCriteria } from "@cchc/store/criteria-sets";
import { personReference } from "@cchc/store/find-person";
import { actOf, doRound, type PlannedRound, planRound, selectScorecards } from "@cchc/store/scorecard-round";
import type { ScorecardWithCriteria } from "@cchc/store/scorecards";
import { window } from "vscode";
import { openRecord } from "../../forms/form-commands.ts";
import { type OpenablePage, showListPage } from "../../pages/list-page.ts";
import { type Ask, type Step, step } from "../../questions/walk.ts";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { withProgress } from "../documents/with-progress.ts";
import { Asking } from "./asking.ts";
import { roundIntro, roundSections } from "./scorecard-round-page.ts";
import { sayDone } from "./tell.ts";

interface Answers {
  act: ScorecardActOfPeople;
  cardIds: string[];
  rest: "as-self" | "leave";
  text: string;
  term: Term;
  reason: string;
  document: string;
  on: CalendarDay;
}

/** One round: whose scorecards, what is done to which of them. */
interface Round {
  criteria: Criteria;
  cardIds: readonly string[];
  change: ScorecardActChange;
}

/**
 * Does an act to many scorecards of a set: which act, to which of those whose state knows it, then what the act asks; a
 * page says what would be done and what would not, and writes it (SPEC SCORE-25, XWIN-4).
 */
export async function runScorecardRound(
  services: Services,
  session: Session,
  given: RecordReference | undefined,
): Promise<void> {
  const { texts } = services;
  const { flows } = texts.extension;
  const { workspace } = session;
  const criteria = await chooseSet(services, session, given);
  if (criteria === undefined) return;
  const { cards } = unwrap(await selectScorecards(workspace, { criteria, unitIds: "all", statuses: "any" }));
  if (cards.length === 0) return void window.showInformationMessage(flows.scorecardRoundNone);
  const title = flows.titled({ title: flows.scorecardRound, number: criteria.number });
  const asking = await Asking.begin(services, session, { title, draft: `scorecard.round.${criteria.id}` });
  const answers = await asking.walk<Answers>(stepsOf(asking, cards));
  if (answers === undefined) return;
  const by = await personReference(workspace, session.ports().actor);
  await asking.finish();
  await tryRound(services, session, { criteria, cardIds: answers.cardIds, change: changeOf(answers, by) });
}

/** The set that the command was given, the only one, or one of several. */
async function chooseSet(
  services: Services,
  session: Session,
  given: RecordReference | undefined,
): Promise<Criteria | undefined> {
  const { sets } = await listCriteria(session.workspace);
  const known = sets.find(({ criteria }) => criteria.id === given?.id)?.criteria;
  if (known !== undefined) return known;
  const { chosen } = await import("./choose-record.ts");
  const { texts } = services;
  const choices = sets.map(({ criteria }) => ({ value: criteria, label: criteria.number, detail: criteria.title }));
  const { flows } = texts.extension;
  return chosen(services, flows.scorecardRound, texts.scorecards.ask.criteria, choices, {
    what: flows.pick.records.any,
    states: [],
    next: undefined,
  });
}

/** The questions of a round: which act, which scorecards, what the act asks, its day. */
function stepsOf(asking: Asking, cards: readonly ScorecardWithCriteria[]): Step<Answers>[] {
  const { questions, texts, today, units } = asking;
  const { flows } = texts.extension;
  const words = texts.scorecards;
  const items = cards.flatMap(({ scorecard, criteria }) => scorecardItem(scorecard, criteria, endOfDays, units) ?? []);
  const inState = (act: ScorecardActOfPeople) =>
    items.filter(({ status }) => scorecardMachine[act].from.includes(status));
  const isAct =
    (...acts: readonly ScorecardActOfPeople[]) =>
    ({ act }: Partial<Answers>) =>
      act !== undefined && acts.includes(act);
  const acts = scorecardActsOfPeople.filter((act) => inState(act).length > 0);
  const ahead = (act: ScorecardActOfPeople) => (on: CalendarDay) =>
    on > today ? problem("act-in-future", { record: cards[0]?.criteria.number ?? "", act, on, today }) : null;
  const documentOf = (answers: Partial<Answers>): Ask<string> =>
    answers.act === "reopen" ? questions.text(words.ask.document) : questions.optionalText(flows.scorecardDocument);
  return [
    step("act", () =>
      questions.one(
        flows.scorecardRoundAct,
        acts.map((value) => ({
          value,
          label: flows.scorecard[value],
          description: flows.scorecardRoundCount(inState(value).length),
        })),
      ),
    ),
    step("cardIds", ({ act = "submit" }) => allTicked(asking, inState(act))),
    step(
      "rest",
      () =>
        questions.one(flows.scorecardRoundRest, [
          { value: "as-self", label: flows.scorecardRestAsSelf },
          { value: "leave", label: flows.scorecardRoundLeave },
        ]),
      isAct("appraise"),
    ),
    step(
      "text",
      ({ act }) => questions.text(act === "ask" ? words.ask.text : words.ask.explanation),
      isAct("ask", "explain"),
    ),
    step(
      "term",
      () => {
        const usual = { count: 5, dayKind: "working" } as const;
        return questions.term(flows.scorecardTerm, usual, { from: today, trigger: "signing" });
      },
      isAct("ask"),
    ),
    step("reason", () => questions.text(words.ask.reason), isAct("reopen")),
    step("document", documentOf, isAct("submit", "finalise", "reopen")),
    step("on", ({ act = "submit" }) => questions.day(flows.scorecardOn[act], today, ahead(act))),
  ];
}

/** Which of the scorecards: all of them, unless some are unticked. What was ticked for another act counts no more. */
function allTicked({ questions, texts }: Asking, items: readonly ScorecardItem[]): Ask<string[]> {
  const choices = items.map(({ id, unitName, number, percent }) => ({
    value: id,
    label: unitName,
    description: percent === null ? number : `${number} · ${texts.format.percent(percent)}`,
  }));
  const ask = questions.many(texts.extension.flows.scorecardRoundCards, choices);
  const known = new Set(items.map(({ id }) => id));
  return (place, initial = []) => {
    const ticked = initial.filter((id) => known.has(id));
    return ask(place, ticked.length === 0 ? [...known] : ticked);
  };
}

function changeOf(answers: Answers, by: string): ScorecardActChange {
  const { act, on, text, term, reason } = answers;
  const document = answers.document === "" ? undefined : answers.document;
  switch (act) {
    case "submit":
      return { type: "scorecard.submit", on, by, document };
    case "appraise":
      return { type: "scorecard.appraise", on, by, entries: [], restAsSelf: answers.rest === "as-self" };
    case "ask":
      return { type: "scorecard.ask", on, by, text, due: { kind: "term", term, from: on } };
    case "explain":
      return { type: "scorecard.explain", on, by, text };
    case "finalise":
      return { type: "scorecard.finalise", on, by, document };
    case "reopen":
      return { type: "scorecard.reopen", on, by, reason, document: document ?? "" };
  }
}

/** Tries the round on the scorecards as they are now, and shows what came of it; nothing is written. */
async function tryRound(services: Services, session: Session, round: Round): Promise<void> {
  const { criteria, cardIds, change } = round;
  const { workspace } = session;
  const wanted = new Set(cardIds);
  const found = unwrap(await selectScorecards(workspace, { criteria, unitIds: "all", statuses: "any" }));
  const cards = found.cards.filter(({ scorecard }) => wanted.has(scorecard.id));
  unwrap(session.refuseUnsaved(cards.map(({ file }) => file)));
  const planned = unwrap(await planRound(workspace, cards, change, session.ports(), { chosen: true }));
  await show(services, session, { round, planned, cards }, false);
}

interface TriedRound {
  round: Round;
  planned: PlannedRound;
  cards: readonly ScorecardWithCriteria[];
}

async function show(services: Services, session: Session, tried: TriedRound, applied: boolean): Promise<void> {
  const key = `round ${session.root} ${tried.round.criteria.id}`;
  await showListPage(services, key, () => roundPage(services, session, tried, applied));
}

/** The page of a round, with what may be done next. */
function roundPage(services: Services, session: Session, tried: TriedRound, applied: boolean): OpenablePage {
  const { texts } = services;
  const { flows } = texts.extension;
  const { round, planned, cards } = tried;
  const { criteria, change } = round;
  const count = planned.ready.length;
  const label = planned.refused.length === 0 ? flows.scorecardRoundDo(count) : flows.scorecardRoundDoOthers(count);
  const fileOf = new Map(cards.map(({ file, scorecard }) => [scorecard.id, file]));
  const open = (item: ScorecardItem) => () =>
    openRecord(services, { kind: "scorecard", file: fileOf.get(item.id) ?? "", id: item.id }, session);
  return {
    title: flows.titled({ title: flows.scorecard[actOf(change)], number: criteria.number }),
    intro: roundIntro(planned, applied, texts),
    sections: roundSections(planned, applied, texts, open),
    actions: applied
      ? []
      : [
          ...(count === 0 ? [] : [{ label, isPrimary: true, run: () => write(services, session, tried) }]),
          { label: flows.scorecardRoundAgain, run: () => tryRound(services, session, round) },
        ],
  };
}

/** Writes the round, all or nothing, and offers the way back. */
async function write(services: Services, session: Session, tried: TriedRound): Promise<void> {
  const { texts } = services;
  const { planned } = tried;
  const files = planned.cards.map(({ file }) => file);
  unwrap(session.refuseUnsaved(files));
  const title = texts.scorecards.round.title({ act: planned.act, on: planned.change.on });
  const done = await withProgress(title, ({ report }) => doRound(session.workspace, planned, session.ports(), report));
  unwrap(done);
  session.wrote(files);
  await show(services, session, tried, true);
  const [first] = planned.cards;
  if (first === undefined) return;
  const { file, scorecard } = first;
  const { id, number } = scorecard;
  const entry = unwrap(await session.workspace.read("scorecard", file)).history.at(-1)?.id;
  const record = { record: "scorecard", kind: "scorecard", file, id, number, label: number } as const;
  const counts = texts.scorecards.round.counts({ ready: planned.ready.length, refused: 0, applied: true });
  const told = {
    message: `${title}: ${counts}.`,
    next: {
      label: texts.extension.flows.scorecardRanking,
      command: "cchc.ranking",
      reference: { kind: "scorecard", file, id } as const,
    },
  };
  void sayDone(services, session, told, entry === undefined ? undefined : { record, entry });
}
