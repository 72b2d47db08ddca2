import { expect, test } from "vitest";
import { applyProgrammeCreation } from "../change/apply.ts";
import type { Programme } from "../model/programme.ts";
import { contextOn, heldBy } from "../test-support/workbench.ts";
import { checkProgramme, type ProgrammeCheckContext } from "./check-programme.ts";

const good = heldBy(
  applyProgrammeCreation(
    {
      type: "programme.create",
      number: "KT2026",
      year: 2026,
      title: "Kế hoạch kiểm tra",
      decision: { number: "1/QĐ-UBND", issuedOn: "2026-01-05", documentId: "paper" },
      team: [{ person: "p1", role: "head" }],
    },
    contextOn(),
  ),
);
const context: ProgrammeCheckContext = {
  areaLists: [],
  people: new Map([["p1", "Nguyễn Văn An"]]),
  documentIds: new Set(["paper"]),
};
const codes = (changed: Partial<Programme>, given: Partial<ProgrammeCheckContext> = {}) =>
  checkProgramme("f", { ...good, ...changed }, { ...context, ...given }).map(({ code, path }) => [code, ...path]);

test("PROG-4 nothing is said of a programme in order", () => {
  expect(codes({})).toEqual([]);
});

test("PROG-4 what is doubtful of decision, areas and team is remarked on", () => {
  expect(codes({ decision: { number: null, issuedOn: null } })).toEqual([
    ["decision-without-number", "decision", "number"],
  ]);
  expect(codes({}, { documentIds: new Set() })).toEqual([["decision-document-unknown", "decision", "documentId"]]);
  expect(codes({}, { documentIds: null })).toEqual([]);
  expect(codes({ areas: ["impact"] })).toEqual([["area-not-in-list", "areas", 0]]);
  expect(codes({ areaListId: "none" })).toEqual([["unknown-area-list", "areaListId"]]);
  expect(codes({ team: [] })).toEqual([["team-heads", "team"]]);
  const member = { id: "m", person: "An", role: "member", from: "2026-03-01", to: "2026-03-01" } as const;
  expect(codes({ team: [...good.team, member] })).toEqual([
    ["free-text-person", "team", 1],
    ["validity-empty", "team", 1, "to"],
  ]);
});
