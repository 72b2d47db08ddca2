import type { scorecardRound as shape } from "../vi/scorecard-round.ts";
import { counted } from "./counted.ts";
import { format } from "./format.ts";
import { labels } from "./labels.ts";

const cards = (count: number): string => counted(count, "scorecard");
const sentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const scorecardRound: typeof shape = {
  title: ({ act, on }) =>
    `${sentence(act === "withdraw" ? "withdraw what was opened by mistake" : labels.scorecardAct[act])}, on ${format.day(on)}`,
  ready: (count) => `Possible (${format.number(count)})`,
  done: (count) => `Done (${format.number(count)})`,
  refused: (count) => `Not possible yet (${format.number(count)})`,
  passedOver: (count) => `Passed over, in another state (${format.number(count)})`,
  after: "Afterwards",
  reason: "Why",
  counts: ({ ready, refused, applied }) =>
    [
      ...(ready === 0 ? [] : [applied ? `${cards(ready)} written` : `possible for ${cards(ready)}`]),
      ...(refused === 0 ? [] : [`not possible yet for ${cards(refused)}`]),
    ].join("; "),
  passed: (states) =>
    `Passed over ${cards(states.reduce((sum, [, count]) => sum + count, 0))} in another state: ${format.list(states.map(([status, count]) => `${format.number(count)} “${labels.scorecardStatus[status]}”`))}.`,
  trial: "This is a trial; nothing was written. Add --apply to write.",
  blocked:
    "Nothing was written: for some it is not possible yet. See to those, or add --skip-refused to write the others.",
  noneReady: "Nothing was written: it is not possible for any of them yet.",
  nothing: "There is nothing to do for any of them; nothing changed.",
  noCards: "No scorecard fits; nothing changed.",
  oneUndo: "One undo takes all of it back.",
  because: (problem) => {
    switch (problem.code) {
      case "scorecard-unscored": {
        const { items } = problem.params;
        return `${counted(items.length, "item")} without points: ${items.slice(0, 6).join(", ")}${items.length > 6 ? " …" : ""}`;
      }
      case "scorecard-final":
        return "is final and must be reopened first";
      case "scorecard-act-not-allowed":
        return `is “${labels.scorecardStatus[problem.params.status]}”`;
      case "explanation-awaited":
        return `an explanation may come until ${format.day(problem.params.due)}`;
      case "appraiser-submitted":
        return `${problem.params.by} submitted it and does not appraise it`;
      case "act-before-previous": {
        const { previous, previousOn } = problem.params;
        return `${labels.anyAct[previous]} was on ${format.day(previousOn)}, after this day`;
      }
      default:
        return null;
    }
  },
};
