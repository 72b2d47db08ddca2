import { type CalendarDay, endOfDays } from "@cchc/core/day";
import { visitMachine } from "@cchc/core/machine/visit-machine";
import type { Visit } from "@cchc/core/model/visit";
import { problem } from "@cchc/core/problem";
import { earlierFindings, unmentionedFindings } from "@cchc/core/query/earlier-findings";
import { pinnedDeadlines } from "@cchc/core/query/pinned-deadlines";
import { visitState } from "@cchc/core/query/visit-state";
import { type Ask, step } from "../../questions/walk.ts";
import type { DecidedVisit, OpenVisit, VisitActOfPeople } from "./open-visit.ts";
import { visitCommand } from "./visit-command.ts";

type VisitAct = (open: OpenVisit) => Promise<DecidedVisit | undefined>;

/** What each act asks, in the words of the commands, and the change that the answers make. */
export const visitActs: { readonly [A in VisitActOfPeople]: VisitAct } = {
  notify: async (open) => {
    const { asking, unit, visit } = open;
    const { ask, done } = asking.texts.visits;
    const answers = await asking.walk<{ document: string; on: CalendarDay }>([
      step("document", () => asking.questions.text(ask.noticeOfVisit)),
      step("on", () => dayOf("notify", open)),
    ]);
    if (answers === undefined) return undefined;
    const message = done.notify({ number: visit.number, unit, ...answers });
    return { change: { type: "visit.notify", ...answers }, told: () => ({ message }) };
  },

  "receive-report": async (open) => {
    const { asking, unit, visit } = open;
    const { ask, done } = asking.texts.visits;
    const answers = await asking.walk<{ document: string; on: CalendarDay }>([
      step("document", () => asking.questions.text(ask.unitReport)),
      step("on", () => dayOf("receive-report", open)),
    ]);
    if (answers === undefined) return undefined;
    const message = done.receiveReport({ number: visit.number, unit, on: answers.on });
    return { change: { type: "visit.receive-report", ...answers }, told: () => ({ message }) };
  },

  start: async (open) => {
    const { asking, unit, visit } = open;
    const { plannedOn } = visitState(visit, endOfDays);
    const usual = plannedOn <= asking.today ? plannedOn : asking.today;
    const answers = await asking.walk<{ on: CalendarDay }>([step("on", () => dayOf("start", open, usual))]);
    if (answers === undefined) return undefined;
    const { flows } = asking.texts.extension;
    return {
      change: { type: "visit.start", ...answers },
      told: async (after) => {
        const owed = await openFindings(open, after, earlierFindings);
        return {
          message: asking.texts.visits.done.start({ number: visit.number, unit, on: answers.on }),
          remarks: owed === 0 ? [] : [flows.owed(owed)],
          next: { label: flows.finding.add, command: "cchc.finding.add", reference: open.reference },
        };
      },
    };
  },

  minute: async (open) => {
    const { asking, unit, visit } = open;
    const { flows } = asking.texts.extension;
    const answers = await asking.walk<{ on: CalendarDay; document: string }>([
      step("on", () => dayOf("minute", open)),
      step("document", () => asking.questions.optionalText(flows.minutesNumber)),
    ]);
    if (answers === undefined) return undefined;
    const { on } = answers;
    const document = answers.document === "" ? undefined : answers.document;
    return {
      change: { type: "visit.minute", on, document },
      told: async (after) => {
        const unmentioned = await openFindings(open, after, unmentionedFindings);
        return {
          message: asking.texts.visits.done.minute({ number: visit.number, unit, on, document }),
          remarks: unmentioned === 0 ? [] : [flows.notMentioned(unmentioned)],
          next: { label: flows.visit.conclude, command: visitCommand("conclude"), reference: open.reference },
        };
      },
    };
  },

  conclude: async (open) => {
    const { asking, unit, visit } = open;
    const { ask, done } = asking.texts.visits;
    const answers = await asking.walk<{ notice: string; on: CalendarDay }>([
      step("notice", () => asking.questions.optionalText(ask.notice)),
      step("on", () => dayOf("conclude", open)),
    ]);
    if (answers === undefined) return undefined;
    const { on } = answers;
    const notice = answers.notice === "" ? null : answers.notice;
    return {
      change: { type: "visit.conclude", on, notice },
      told: async (after) => {
        const deadlines = pinnedDeadlines(after, on);
        const findings = deadlines.reduce((count, { numbers }) => count + numbers.length, 0);
        const unmentioned = await openFindings(open, after, unmentionedFindings);
        const { flows } = asking.texts.extension;
        return {
          message: done.conclude({ number: visit.number, unit, on, notice, findings }),
          remarks: [
            ...deadlines.slice(0, mostDeadlines).map(flows.pinned),
            ...(deadlines.length > mostDeadlines ? [flows.more(deadlines.length - mostDeadlines)] : []),
            ...(unmentioned === 0 ? [] : [flows.notMentioned(unmentioned)]),
          ],
        };
      },
    };
  },

  close: async (open) => {
    const { asking, unit, visit } = open;
    const answers = await asking.walk<{ on: CalendarDay }>([step("on", () => dayOf("close", open))]);
    if (answers === undefined) return undefined;
    const message = asking.texts.visits.done.close({ number: visit.number, unit, on: answers.on });
    return { change: { type: "visit.close", ...answers }, told: () => ({ message }) };
  },

  postpone: async (open) => {
    const { asking, unit, visit } = open;
    const { ask, done } = asking.texts.visits;
    const answers = await asking.walk<{ reason: string; on: CalendarDay }>([
      step("reason", () => asking.questions.text(ask.postponeReason)),
      step("on", () => dayOf("postpone", open)),
    ]);
    if (answers === undefined) return undefined;
    const message = done.postpone({ number: visit.number, unit, ...answers });
    return { change: { type: "visit.postpone", ...answers }, told: () => ({ message }) };
  },

  resume: async (open) => {
    const { asking, unit, visit } = open;
    const { ask, done } = asking.texts.visits;
    const answers = await asking.walk<{ on: CalendarDay }>([step("on", () => asking.questions.day(ask.resumeOn))]);
    if (answers === undefined) return undefined;
    const message = done.resume({ number: visit.number, unit, on: answers.on });
    return { change: { type: "visit.resume", ...answers }, told: () => ({ message }) };
  },

  cancel: async (open) => {
    const { asking, unit, visit } = open;
    const { ask, done } = asking.texts.visits;
    const answers = await asking.walk<{ reason: string; on: CalendarDay }>([
      step("reason", () => asking.questions.text(ask.cancelReason)),
      step("on", () => dayOf("cancel", open)),
    ]);
    if (answers === undefined) return undefined;
    const message = done.cancel({ number: visit.number, unit, reason: answers.reason });
    return { change: { type: "visit.cancel", ...answers }, told: () => ({ message }) };
  },
};

/** More deadlines than this are not read in a notification. */
const mostDeadlines = 3;
/** The day of an act: today unless another is usual; what has happened is not after today. */
function dayOf(
  act: Exclude<VisitActOfPeople, "resume">,
  { asking, visit }: OpenVisit,
  usual: CalendarDay = asking.today,
): Ask<CalendarDay> {
  const { questions, texts, today } = asking;
  const ahead = (on: CalendarDay) =>
    visitMachine[act].happened && on > today
      ? problem("act-in-future", { record: visit.number, act, on, today })
      : null;
  return questions.day(texts.extension.flows.visitOn[act], usual, ahead);
}

/** How many findings of earlier visits a query finds for this one. */
async function openFindings(
  { asking }: OpenVisit,
  visit: Visit,
  find: typeof earlierFindings | typeof unmentionedFindings,
): Promise<number> {
  const { visits } = await asking.session.workspace.visits();
  return find(visit, visits, asking.units, asking.today).length;
}
