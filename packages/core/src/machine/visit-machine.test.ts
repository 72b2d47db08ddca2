import { describe, expect, test } from "vitest";
import { applyChange } from "../change/apply.ts";
import type { VisitChange } from "../change/change-kinds.ts";
import type { Visit } from "../model/visit.ts";
import { visitState } from "../query/visit-state.ts";
import { after, contextOn, heldBy, plannedVisit, refusal, today } from "../test-support/workbench.ts";
import { type StoredVisitStatus, type VisitActName, visitMachine } from "./visit-machine.ts";

const on = "2023-05-09";
const changes: { [A in Exclude<VisitActName, "plan">]: VisitChange } = {
  notify: { type: "visit.notify", on, document: "5/TB" },
  "receive-report": { type: "visit.receive-report", on, document: "7/BC" },
  start: { type: "visit.start", on },
  minute: { type: "visit.minute", on },
  conclude: { type: "visit.conclude", on, notice: "12/TB" },
  close: { type: "visit.close", on },
  postpone: { type: "visit.postpone", on, reason: "lũ" },
  resume: { type: "visit.resume", on: "2023-06-09" },
  cancel: { type: "visit.cancel", on, reason: "trùng thanh tra" },
};
type Act = keyof typeof changes;

/** A way into every state, and what is allowed from there. */
const states: { [S in StoredVisitStatus]: { way: Act[]; allowed: { [A in Act]?: StoredVisitStatus } } } = {
  planned: {
    way: [],
    allowed: {
      notify: "notified",
      "receive-report": "self-reported",
      start: "in-progress",
      postpone: "postponed",
      cancel: "cancelled",
    },
  },
  notified: {
    way: ["notify"],
    allowed: { "receive-report": "self-reported", start: "in-progress", postpone: "postponed", cancel: "cancelled" },
  },
  "self-reported": {
    way: ["receive-report"],
    allowed: { start: "in-progress", postpone: "postponed", cancel: "cancelled" },
  },
  "in-progress": { way: ["start"], allowed: { minute: "minuted", cancel: "cancelled" } },
  minuted: { way: ["start", "minute"], allowed: { conclude: "concluded" } },
  concluded: { way: ["start", "minute", "conclude"], allowed: { close: "closed" } },
  closed: { way: ["start", "minute", "conclude", "close"], allowed: {} },
  postponed: { way: ["postpone"], allowed: { resume: "planned", cancel: "cancelled" } },
  cancelled: { way: ["cancel"], allowed: {} },
};

function visitIn(state: StoredVisitStatus): Visit {
  return after(plannedVisit(), ...states[state].way.map((act) => changes[act]));
}

const names = Object.keys(changes).filter((act): act is Act => act in changes);
const pairs = Object.keys(states)
  .filter((state): state is StoredVisitStatus => state in states)
  .flatMap((state) => names.map((act) => ({ state, act })));

describe("VISIT-1 the machine through the door", () => {
  test.each(pairs)("VISIT-1 $act in $state", ({ state, act }) => {
    const visit = visitIn(state);
    expect(visitState(visit, today).status).toBe(state);
    const to = states[state].allowed[act];
    if (to === undefined) {
      expect(refusal(visit, changes[act])).toEqual({
        code: "visit-act-not-allowed",
        params: { visit: "2023-001", act, status: state, from: visitMachine[act].from },
      });
      return;
    }
    const changed = heldBy(applyChange("visit", visit, changes[act], contextOn()));
    expect(visitState(changed, today).status).toBe(to);
    expect(changed.acts.at(-1)?.act).toBe(act);
    expect(changed.acts.slice(0, -1)).toEqual(visit.acts);
  });

  test("VISIT-1 the table says nothing that this test does not know", () => {
    for (const act of names) {
      const from = pairs.filter((pair) => pair.act === act && states[pair.state].allowed[act] !== undefined);
      expect(new Set(visitMachine[act].from)).toEqual(new Set(from.map(({ state }) => state)));
    }
    expect(visitMachine.plan.from).toEqual([]);
  });
});
