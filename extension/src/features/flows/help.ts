import { endOfDays } from "@cchc/core/day";
import { visitMachine } from "@cchc/core/machine/visit-machine";
import type { VisitStatus } from "@cchc/core/model/codes";
import type { Problem } from "@cchc/core/problem";
import { possibleFindingActs, possibleScorecardActs } from "@cchc/core/query/next-acts";
import type { Catalogue } from "@cchc/messages/catalogue";
import type { RecordReference } from "../../record-reference.ts";
import { visitCommand } from "./visit-command.ts";

type FlowTexts = Catalogue["extension"]["flows"];

/** An act that helps where another one was refused. */
export interface Help {
  command: string;
  reference: RecordReference;
  label: (texts: FlowTexts) => string;
}

/** More buttons than this nobody reads. */
const most = 2;

/** The acts worth doing where one was refused by the rules, the likeliest first (SPEC FLOW-5). */
export function actsThatHelp(problem: Problem, reference: RecordReference): Help[] {
  switch (problem.code) {
    case "finding-act-not-allowed": {
      // A deadline that is pinned by now may be extended; whether there is one, the flow itself asks.
      const acts = possibleFindingActs({ status: problem.params.status, deadline: { due: endOfDays } });
      const help = acts.map((act) => ({ command: `cchc.finding.${act}`, reference, label: findingLabel(act) }));
      const visit = problem.params.status === "recorded" ? concludeOf(reference) : [];
      return [...visit, ...help].slice(0, most);
    }
    case "visit-act-not-allowed":
      return nextVisitActs(problem.params.status)
        .map((act) => ({ command: visitCommand(act), reference, label: visitLabel(act) }))
        .slice(0, most);
    case "scorecard-act-not-allowed":
      return possibleScorecardActs(problem.params.status)
        .map((act) => ({
          command: `cchc.scorecard.${act}`,
          reference,
          label: (texts: FlowTexts) => texts.scorecard[act],
        }))
        .slice(0, most);
    case "scorecard-unscored":
      return [{ command: "cchc.open", reference, label: ({ openRecord }) => openRecord }];
    case "visit-not-open":
      return problem.params.started === null
        ? [{ command: visitCommand("start"), reference: visitOf(reference), label: visitLabel("start") }]
        : [];
    case "visit-has-unfinished":
      return [{ command: "cchc.open", reference, label: ({ openRecord }) => openRecord }];
    default:
      return [];
  }
}

const usualOrder = ["notify", "receive-report", "start", "minute", "conclude", "close", "resume"] as const;

function nextVisitActs(status: VisitStatus) {
  const stored = status === "following-up" ? "concluded" : status;
  return usualOrder.filter((act) => visitMachine[act].from.includes(stored));
}

function findingLabel(act: keyof FlowTexts["finding"]) {
  return (texts: FlowTexts) => texts.finding[act];
}

function visitLabel(act: keyof FlowTexts["visit"]) {
  return (texts: FlowTexts) => texts.visit[act];
}

function concludeOf(reference: RecordReference): Help[] {
  return reference.kind === "finding"
    ? [{ command: visitCommand("conclude"), reference: visitOf(reference), label: visitLabel("conclude") }]
    : [];
}

function visitOf(reference: RecordReference): RecordReference {
  return reference.kind === "finding" ? { kind: "visit", file: reference.file, id: reference.visitId } : reference;
}
