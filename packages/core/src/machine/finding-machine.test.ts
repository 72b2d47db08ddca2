import { describe, expect, test } from "vitest";
import { applyChange } from "../change/apply.ts";
import type { VisitChange } from "../change/change-kinds.ts";
import type { FindingStatus } from "../model/codes.ts";
import type { Visit } from "../model/visit.ts";
import { findingState } from "../query/finding-state.ts";
import {
  after,
  contextOn,
  findingToAdd,
  heldBy,
  lastFinding,
  refusal,
  startedVisit,
  today,
} from "../test-support/workbench.ts";
import { type FindingActName, findingMachine } from "./finding-machine.ts";

const on = "2023-05-20" as const;
const signed = { on, by: "Trần Thị B" };
/** `accept` and `return` are the two results of a verification. */
type Act = Exclude<FindingActName, "verify" | "conclude" | "hand-over"> | "accept" | "return" | "new-owner";

const changes: { [A in Act]: (findingId: string) => VisitChange } = {
  explain: (findingId) => ({ type: "finding.explain", findingId, ...signed, text: "do thiếu người" }),
  dismiss: (findingId) => ({ type: "finding.dismiss", findingId, ...signed, reason: "đúng quy định" }),
  report: (findingId) => ({ type: "finding.report", findingId, ...signed, by: "UBND xã", text: "đã xong" }),
  accept: (findingId) => ({ type: "finding.verify", findingId, ...signed, result: "accepted" }),
  return: (findingId) => ({ type: "finding.verify", findingId, ...signed, result: "returned" }),
  close: (findingId) => ({ type: "finding.close", findingId, ...signed }),
  transfer: (findingId) => ({
    type: "finding.transfer",
    findingId,
    ...signed,
    to: "Sở Y tế",
    document: "3",
    reason: "x",
  }),
  extend: (findingId) => ({
    type: "finding.extend",
    findingId,
    ...signed,
    until: "2023-08-31",
    approvedBy: "Giám đốc",
    document: null,
    reason: "bão",
  }),
  "new-owner": (findingId) => ({ type: "finding.update", findingId, on, responsibleUnitId: "department" }),
};
const names: Act[] = ["explain", "dismiss", "report", "accept", "return", "close", "transfer", "extend", "new-owner"];

const concluding: VisitChange[] = [
  { type: "visit.minute", on: "2023-05-10" },
  { type: "visit.conclude", on: "2023-05-15", notice: null },
];
const states: { [S in FindingStatus]: { way: (Act | "conclude")[]; allowed: { [A in Act]?: FindingStatus } } } = {
  recorded: {
    way: [],
    allowed: { explain: "recorded", dismiss: "dismissed", extend: "recorded", "new-owner": "recorded" },
  },
  concluded: {
    way: ["conclude"],
    allowed: { report: "reported", transfer: "transferred", extend: "concluded", "new-owner": "concluded" },
  },
  reported: {
    way: ["conclude", "report"],
    allowed: { accept: "accepted", return: "returned", transfer: "transferred", "new-owner": "reported" },
  },
  returned: {
    way: ["conclude", "report", "return"],
    allowed: { report: "reported", transfer: "transferred", extend: "returned", "new-owner": "returned" },
  },
  accepted: { way: ["conclude", "report", "accept"], allowed: { close: "closed" } },
  closed: { way: ["conclude", "report", "accept", "close"], allowed: {} },
  dismissed: { way: ["dismiss"], allowed: {} },
  transferred: { way: ["conclude", "transfer"], allowed: {} },
};

function findingIn(state: FindingStatus): { visit: Visit; findingId: string } {
  let visit = after(startedVisit(), findingToAdd());
  const findingId = lastFinding(visit).id;
  for (const act of states[state].way) {
    visit = act === "conclude" ? after(visit, ...concluding) : after(visit, changes[act](findingId));
  }
  return { visit, findingId };
}

const pairs = Object.keys(states)
  .filter((state): state is FindingStatus => state in states)
  .flatMap((state) => names.map((act) => ({ state, act })));

describe("FIND-1 the machine through the door", () => {
  test.each(pairs)("FIND-1 $act in $state", ({ state, act }) => {
    const { visit, findingId } = findingIn(state);
    expect(findingState(lastFinding(visit), today)?.status).toBe(state);
    const to = states[state].allowed[act];
    if (to === undefined) {
      expect(refusal(visit, changes[act](findingId))).toMatchObject({
        code: "finding-act-not-allowed",
        params: { finding: "2023-001.1", status: state },
      });
      return;
    }
    const changed = heldBy(applyChange("visit", visit, changes[act](findingId), contextOn()));
    expect(findingState(lastFinding(changed), today)?.status).toBe(to);
    expect(lastFinding(changed).acts.slice(0, -1)).toEqual(lastFinding(visit).acts);
  });

  test("FIND-1 the table says nothing that this test does not know", () => {
    const acts = names.flatMap((act): [Act, FindingActName][] =>
      act === "accept" || act === "return"
        ? [[act, "verify"]]
        : act === "new-owner"
          ? [[act, "hand-over"]]
          : [[act, act]],
    );
    for (const [act, name] of acts) {
      const from = pairs.filter((pair) => pair.act === act && states[pair.state].allowed[act] !== undefined);
      expect(new Set(findingMachine[name].from)).toEqual(new Set(from.map(({ state }) => state)));
    }
    expect(findingMachine.conclude.from).toEqual(["recorded"]);
  });

  test("FIND-1 the conclusion of the visit concludes what is recorded and leaves what was dismissed", () => {
    let visit = after(startedVisit(), findingToAdd(), findingToAdd({ title: "Niêm yết thiếu" }));
    const dismissed = lastFinding(visit).id;
    visit = after(
      visit,
      changes.dismiss(dismissed),
      { type: "visit.minute", on: "2023-05-20" },
      { type: "visit.conclude", on: "2023-05-21", notice: null },
    );
    expect(visit.findings.map((finding) => findingState(finding, today)?.status)).toEqual(["concluded", "dismissed"]);
  });
});
