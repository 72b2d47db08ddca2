import { problem } from "@cchc/core/problem";
import { expect, test } from "vitest";
import { actsThatHelp } from "./help.ts";

const finding = { kind: "finding", file: "visits/2023/a.visit.json", id: "f", visitId: "v" } as const;
const visit = { kind: "visit", file: "visits/2023/a.visit.json", id: "v" } as const;

test("FLOW-5 where an act on a finding is refused by its state, what the state allows is offered", () => {
  const refused = (status: "reported" | "recorded" | "closed") =>
    problem("finding-act-not-allowed", { finding: "2023-001.1", act: "close", status, from: ["accepted"] });
  expect(actsThatHelp(refused("reported"), finding)[0]).toMatchObject({ command: "cchc.finding.verify" });
  expect(actsThatHelp(refused("recorded"), finding)[0]).toMatchObject({
    command: "cchc.visit.conclude",
    reference: visit,
  });
  expect(actsThatHelp(refused("closed"), finding)).toEqual([]);
});

test("FLOW-5 where an act on a visit is refused by its state, the next ones are offered", () => {
  const refused = problem("visit-act-not-allowed", {
    visit: "2023-001",
    act: "conclude",
    status: "in-progress",
    from: ["minuted"],
  });
  expect(actsThatHelp(refused, visit).map(({ command }) => command)).toEqual(["cchc.visit.minute"]);
  const waiting = problem("visit-not-open", { visit: "2023-001", status: "planned", started: null });
  expect(actsThatHelp(waiting, visit)[0]).toMatchObject({ command: "cchc.visit.start" });
});
