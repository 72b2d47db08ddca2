import type { ScorecardChange } from "@cchc/core/change/scorecard-change";
import { type CalendarDay, endOfDays } from "@cchc/core/day";
import type { Term } from "@cchc/core/deadline/term";
import { scorecardMachine } from "@cchc/core/machine/scorecard-machine";
import type { Scorecard } from "@cchc/core/model/scorecard";
import { problem } from "@cchc/core/problem";
import type { ScorecardActOfPeople } from "@cchc/core/query/acts-of-people";
import { type ScorecardDetail, scorecardDetail } from "@cchc/core/query/scorecard-item";
import { criteriaById } from "@cchc/store/criteria-by-id";
import { personReference } from "@cchc/store/find-person";
import { listScorecards } from "@cchc/store/list-scorecards";
import { type Ask, type Step, step } from "../../questions/walk.ts";
import type { RecordReference } from "../../record-reference.ts";
import type { Services } from "../../services.ts";
import type { Session } from "../../session.ts";
import { Asking } from "./asking.ts";
import { chosen } from "./choose-record.ts";
import { act, refuse, type Told } from "./tell.ts";

/** A scorecard that somebody acts on, and what its questions need. */
interface OpenScorecard {
  asking: Asking;
  scorecard: Scorecard;
  detail: ScorecardDetail;
  /** Whoever is at work. */
  by: string;
  reference: RecordReference;
}

/** What the questions of an act came to. */
interface Decided {
  change: ScorecardChange;
  told: (after: ScorecardDetail) => Told;
}

/** Does an act to a scorecard: refuses at once what its state forbids, then asks what the command line asks (SPEC FLOW-5). */
export async function runScorecardAct(
  services: Services,
  session: Session,
  name: ScorecardActOfPeople,
  given: RecordReference | undefined,
): Promise<void> {
  const reference = given?.kind === "scorecard" ? given : await chooseScorecard(services, session, name);
  if (reference === undefined) return;
  const started = { command: `cchc.scorecard.${name}`, reference };
  const scorecard = await services.orSay(await session.read("scorecard", reference.file));
  if (scorecard === undefined) return;
  const { number } = scorecard;
  const criteria = (await criteriaById(session.workspace)).get(scorecard.criteriaId);
  if (criteria === undefined) {
    return refuse(services, problem("criteria-not-found", { criteria: scorecard.criteriaId }), started);
  }
  const { flows } = services.texts.extension;
  const title = flows.titled({ title: flows.scorecard[name], number });
  const asking = await Asking.begin(services, session, { title, draft: `scorecard.${name}.${scorecard.id}` });
  const detailOf = (one: Scorecard) => {
    const detail = scorecardDetail(one, criteria, endOfDays, asking.units);
    if (detail === undefined) throw new Error(`scorecard ${one.id} has no act`);
    return detail;
  };
  const detail = detailOf(scorecard);
  const { from } = scorecardMachine[name];
  if (!from.includes(detail.status)) {
    const params = { scorecard: number, act: name, status: detail.status, from: [...from] };
    return refuse(services, problem("scorecard-act-not-allowed", params), started);
  }
  const by = await personReference(session.workspace, session.ports().actor);
  const decided = await acts[name]({ asking, scorecard, detail, by, reference });
  if (decided === undefined) return;
  const label = detail.unitName;
  const record = {
    record: "scorecard",
    kind: "scorecard",
    file: reference.file,
    id: scorecard.id,
    number,
    label,
  } as const;
  await act(asking, started, record, decided.change, (after) => decided.told(detailOf(after)));
}

const acts: { readonly [A in ScorecardActOfPeople]: (open: OpenScorecard) => Promise<Decided | undefined> } = {
  submit: async (open) => {
    const answers = await ask<{ document: string; on: CalendarDay }>(open, "submit", [documentStep(open)]);
    if (answers === undefined) return undefined;
    const { scorecards } = open.asking.texts;
    const change = { type: "scorecard.submit", ...signed(open, answers), ...optional(answers) } as const;
    return {
      change,
      told: ({ number, late }) => ({ message: scorecards.submitted({ number, on: answers.on, late }) }),
    };
  },

  appraise: async (open) => {
    const { asking, detail } = open;
    const { questions, texts } = asking;
    const { flows } = texts.extension;
    const items = detail.fields.flatMap((field) => field.items);
    const open_ = items.filter(
      ({ scoredBy, appraised, self }) => scoredBy === "self" && appraised === null && self !== null,
    );
    const answers = await ask<{ rest: "as-self" | "leave"; on: CalendarDay }>(open, "appraise", [
      step(
        "rest",
        () =>
          questions.one(flows.scorecardRest(open_.length), [
            { value: "as-self", label: flows.scorecardRestAsSelf },
            { value: "leave", label: flows.scorecardRestLeave },
          ]),
        () => open_.length > 0,
      ),
    ]);
    if (answers === undefined) return undefined;
    const restAsSelf = answers.rest === "as-self";
    const change = { type: "scorecard.appraise", ...signed(open, answers), entries: [], restAsSelf } as const;
    const person = (await asking.session.workspace.people()).find(({ id }) => id === open.by);
    const by = person?.name ?? open.by;
    return {
      change,
      told: ({ number, unscored }) => ({
        message: texts.scorecards.appraisedBy({ number, by, on: answers.on }),
        next: unscored.length === 0 ? nextAct("finalise", open) : undefined,
      }),
    };
  },

  ask: async (open) => {
    const { questions, texts, today } = open.asking;
    const words = texts.scorecards;
    const start = { from: today, trigger: "signing" } as const;
    const answers = await ask<{ text: string; term: Term; on: CalendarDay }>(open, "ask", [
      step("text", () => questions.text(words.ask.text)),
      step("term", () => questions.term(texts.extension.flows.scorecardTerm, { count: 5, dayKind: "working" }, start)),
    ]);
    if (answers === undefined) return undefined;
    const { text, term, on } = answers;
    const change = {
      type: "scorecard.ask",
      ...signed(open, answers),
      text,
      due: { kind: "term", term, from: on },
    } as const;
    return {
      change,
      told: ({ number, explanationDue }) => ({ message: words.asked({ number, due: explanationDue ?? on }) }),
    };
  },

  explain: async (open) => {
    const { questions, texts } = open.asking;
    const answers = await ask<{ text: string; on: CalendarDay }>(open, "explain", [
      step("text", () => questions.text(texts.scorecards.ask.explanation)),
    ]);
    if (answers === undefined) return undefined;
    const change = { type: "scorecard.explain", ...signed(open, answers), text: answers.text } as const;
    return { change, told: ({ number }) => ({ message: texts.scorecards.explained({ number }) }) };
  },

  finalise: async (open) => {
    const answers = await ask<{ document: string; on: CalendarDay }>(open, "finalise", [documentStep(open)]);
    if (answers === undefined) return undefined;
    const { texts } = open.asking;
    const change = { type: "scorecard.finalise", ...signed(open, answers), ...optional(answers) } as const;
    return {
      change,
      told: ({ number, points, maximum, percent, band }) => ({
        message: texts.scorecards.finalised({ number, points: points ?? 0, maximum, percent, band }),
        next: { label: texts.extension.flows.scorecardRanking, command: "cchc.ranking", reference: open.reference },
      }),
    };
  },

  reopen: async (open) => {
    const { questions, texts } = open.asking;
    const words = texts.scorecards;
    const answers = await ask<{ reason: string; document: string; on: CalendarDay }>(open, "reopen", [
      step("reason", () => questions.text(words.ask.reason)),
      step("document", () => questions.text(words.ask.document)),
    ]);
    if (answers === undefined) return undefined;
    const { reason, document } = answers;
    const change = { type: "scorecard.reopen", ...signed(open, answers), reason, document } as const;
    return { change, told: ({ number }) => ({ message: words.reopened({ number }) }) };
  },
};

/** The questions of an act, its day last: today, unless another day not after it. */
function ask<A extends { on: CalendarDay }>(
  { asking, scorecard }: OpenScorecard,
  name: ScorecardActOfPeople,
  steps: readonly Step<A>[],
): Promise<A | undefined> {
  const { questions, texts, today } = asking;
  const ahead = (on: CalendarDay) =>
    on > today ? problem("act-in-future", { record: scorecard.number, act: name, on, today }) : null;
  const day = questions.day(texts.extension.flows.scorecardOn[name], today, ahead);
  const last = { key: "on", isAsked: () => true, ask: (place, { on }) => (day as Ask<A["on"]>)(place, on) } as Step<A>;
  return asking.walk<A>([...steps, last]);
}

function documentStep<A extends { document: string }>({ asking }: OpenScorecard): Step<A> {
  const { questions, texts } = asking;
  const document = questions.optionalText(texts.extension.flows.scorecardDocument);
  return {
    key: "document",
    isAsked: () => true,
    ask: (place, answers) => document(place, answers.document),
  } as Step<A>;
}

function signed({ by }: OpenScorecard, { on }: { on: CalendarDay }) {
  return { on, by };
}

function optional({ document }: { document: string }): { document?: string } {
  return document === "" ? {} : { document };
}

function nextAct(name: ScorecardActOfPeople, { asking, reference }: OpenScorecard): Told["next"] {
  return { label: asking.texts.extension.flows.scorecard[name], command: `cchc.scorecard.${name}`, reference };
}

/** The scorecard to act on: those whose state allows the act, the latest year first. */
async function chooseScorecard(
  services: Services,
  session: Session,
  name: ScorecardActOfPeople,
): Promise<RecordReference | undefined> {
  const { texts } = services;
  const { workspace } = session;
  const [{ scorecards }, sets, units] = await Promise.all([
    listScorecards(workspace),
    criteriaById(workspace),
    workspace.units(),
  ]);
  const choices = scorecards.flatMap(({ file, scorecard }) => {
    const criteria = sets.get(scorecard.criteriaId);
    const detail = criteria === undefined ? undefined : scorecardDetail(scorecard, criteria, endOfDays, units);
    if (detail === undefined || !scorecardMachine[name].from.includes(detail.status)) return [];
    const value: RecordReference = { kind: "scorecard", file, id: scorecard.id };
    const { number, unitName, status, year } = detail;
    return [
      { value, label: unitName, description: number, detail: `${year} · ${texts.labels.scorecardStatus[status]}` },
    ];
  });
  const { flows } = texts.extension;
  return chosen(services, flows.scorecard[name], flows.pick.scorecard, choices, {
    what: flows.pick.records.scorecard,
    states: scorecardMachine[name].from.map((status) => texts.labels.scorecardStatus[status]),
    next: undefined,
  });
}
