import type { CalendarDay } from "@cchc/core/day";
import { findingMachine } from "@cchc/core/machine/finding-machine";
import { problem } from "@cchc/core/problem";
import type { FindingActOfPeople } from "@cchc/core/query/acts-of-people";
import { type Ask, step } from "../../questions/walk.ts";
import type { Decided, OpenFinding } from "./open-finding.ts";

type FindingAct = (open: OpenFinding) => Promise<Decided | undefined>;

/** What each act asks, in the words of the commands, and the change that the answers make. */
export const findingActs: { readonly [A in FindingActOfPeople]: FindingAct } = {
  explain: async (open) => {
    const { asking, finding, number, nameOf } = open;
    const { ask, done } = asking.texts.findings;
    const answers = await asking.walk<{ text: string; by: string; on: CalendarDay }>([
      step("text", () => asking.questions.text(ask.explanation)),
      step("by", () => asking.questions.person(asking.texts.extension.flows.by.explain, ofTheUnit(open))),
      step("on", () => dayOf("explain", open)),
    ]);
    if (answers === undefined) return undefined;
    const change = { type: "finding.explain" as const, findingId: finding.id, ...answers };
    return { change, told: () => ({ message: done.explain({ number, on: answers.on, by: nameOf(answers.by) }) }) };
  },

  dismiss: async (open) => {
    const { asking, finding, number, actor } = open;
    const { ask, done } = asking.texts.findings;
    const answers = await asking.walk<{ reason: string; on: CalendarDay }>([
      step("reason", () => asking.questions.text(ask.dismissReason)),
      step("on", () => dayOf("dismiss", open)),
    ]);
    if (answers === undefined) return undefined;
    const change = { type: "finding.dismiss" as const, findingId: finding.id, by: actor, ...answers };
    return { change, told: () => ({ message: done.dismiss({ number, on: answers.on }) }) };
  },

  report: async (open) => {
    const { asking, finding, number, nameOf } = open;
    const { ask, done } = asking.texts.findings;
    const answers = await asking.walk<{ text: string; by: string; on: CalendarDay }>([
      step("text", () => asking.questions.text(ask.reportText)),
      step("by", () => asking.questions.person(asking.texts.extension.flows.by.report, ofTheUnit(open))),
      step("on", () => dayOf("report", open)),
    ]);
    if (answers === undefined) return undefined;
    const change = { type: "finding.report" as const, findingId: finding.id, ...answers };
    const message = () => done.report({ number, on: answers.on, by: nameOf(answers.by) });
    return { change, told: () => ({ message: message(), next: nextAct(open, "verify") }) };
  },

  verify: async (open) => {
    const { asking, finding, number, nameOf } = open;
    const { ask, done } = asking.texts.findings;
    const results = (["accepted", "returned"] as const).map((value) => ({ value, label: ask[value] }));
    const answers = await asking.walk<{
      result: "accepted" | "returned";
      text?: string;
      by: string;
      on: CalendarDay;
    }>([
      step("result", () => asking.questions.one(ask.result, results)),
      step(
        "text",
        () => asking.questions.text(ask.returnedText),
        ({ result }) => result === "returned",
      ),
      step("by", () => asking.questions.person(asking.texts.extension.flows.by.verify, [whoIsAtWork(open)])),
      step("on", () => dayOf("verify", open)),
    ]);
    if (answers === undefined) return undefined;
    const change = { type: "finding.verify" as const, findingId: finding.id, ...answers };
    const { result, on, by } = answers;
    const next = result === "accepted" ? nextAct(open, "close") : undefined;
    return { change, told: () => ({ message: done[result]({ number, on, by: nameOf(by) }), next }) };
  },

  extend: async (open) => {
    const { asking, finding, number, actor, nameOf, dayOff, state } = open;
    const { ask, done } = asking.texts.findings;
    const { flows } = asking.texts.extension;
    const notLater = (until: CalendarDay) =>
      state.due !== null && until <= state.due
        ? problem("extension-not-later", { finding: number, until, due: state.due })
        : null;
    const answers = await asking.walk<{
      until: CalendarDay;
      reason: string;
      approvedBy: string;
      document: string;
      on: CalendarDay;
    }>([
      step("until", () => asking.questions.day(ask.until, undefined, notLater)),
      step("reason", () => asking.questions.text(ask.reason)),
      step("approvedBy", () => asking.questions.person(ask.approvedBy)),
      step("document", () => asking.questions.optionalText(ask.extensionDocument)),
      step("on", () => dayOf("extend", open)),
    ]);
    if (answers === undefined) return undefined;
    const { until, approvedBy } = answers;
    const document = answers.document === "" ? null : answers.document;
    const change = { type: "finding.extend" as const, findingId: finding.id, by: actor, ...answers, document };
    const off = dayOff(until);
    const remarks = [
      ...(off === null ? [] : [flows.dueOnDayOff({ day: until, off })]),
      ...(document === null ? [flows.extensionWithoutNumber] : []),
    ];
    const from = state.due ?? until;
    const message = done.extend({ number, from, until, approvedBy: nameOf(approvedBy) });
    return { change, told: () => ({ message, remarks }) };
  },

  close: async (open) => {
    const { asking, finding, number, actor } = open;
    const answers = await asking.walk<{ on: CalendarDay }>([step("on", () => dayOf("close", open))]);
    if (answers === undefined) return undefined;
    const change = { type: "finding.close" as const, findingId: finding.id, by: actor, ...answers };
    return { change, told: () => ({ message: asking.texts.findings.done.close({ number, on: answers.on }) }) };
  },

  transfer: async (open) => {
    const { asking, finding, number, actor } = open;
    const { ask, done } = asking.texts.findings;
    const answers = await asking.walk<{ to: string; document: string; reason: string; on: CalendarDay }>([
      step("to", () => asking.questions.text(ask.transferTo)),
      step("document", () => asking.questions.text(ask.document)),
      step("reason", () => asking.questions.text(ask.reason)),
      step("on", () => dayOf("transfer", open)),
    ]);
    if (answers === undefined) return undefined;
    const { to, document } = answers;
    const change = { type: "finding.transfer" as const, findingId: finding.id, by: actor, ...answers };
    return { change, told: () => ({ message: done.transfer({ number, to, document }) }) };
  },
};

/** The day of an act: today unless another one is typed; what has happened is not after today. */
function dayOf(act: FindingActOfPeople, { asking, number }: OpenFinding): Ask<CalendarDay> {
  const { questions, texts, today } = asking;
  const ahead = (on: CalendarDay) =>
    findingMachine[act].happened && on > today ? problem("act-in-future", { record: number, act, on, today }) : null;
  return questions.day(texts.extension.flows.on[act], today, ahead);
}

/** Who usually answers for a finding: the responsible unit itself. */
function ofTheUnit({ asking, state }: OpenFinding) {
  const name = asking.units.nearestVersion(state.responsibleUnitId, asking.today)?.name ?? state.responsibleUnitId;
  return [{ reference: name, name, context: asking.texts.extension.flows.responsible }];
}

function whoIsAtWork({ asking, actor, nameOf }: OpenFinding) {
  return { reference: actor, name: nameOf(actor), context: asking.texts.extension.flows.actor };
}

function nextAct({ asking, reference }: OpenFinding, act: FindingActOfPeople) {
  return { label: asking.texts.extension.flows.finding[act], command: `cchc.finding.${act}`, reference };
}
