import { describe, expect, test } from "vitest";
import { after, findingToAdd, startedVisit } from "../test-support/workbench.ts";
import { type Named, resolveFinding, resolveNamed, resolveVisit } from "./resolve.ts";

const record = (id: string, number: string): Named => ({ id, number, label: number });
const records = [
  record("01ab", "2023-001"),
  record("01ac", "2023-002"),
  record("02", "2023-003"),
  record("02ff", "2023-003"),
];
const resolve = (text: string) => resolveNamed(text, records, "visit-not-found");

describe("ID-2 names", () => {
  test.each([
    ["01ab", "01ab"],
    ["01AB", "01ab"],
    ["01ac", "01ac"],
    ["02f", "02ff"],
    ["2023-001", "01ab"],
    [" 2023-002 ", "01ac"],
    ["02", "02"],
  ])("ID-2 %s is an id, the beginning of one only, or a number", (text, id) => {
    expect(resolve(text)).toMatchObject({ ok: true, value: { id } });
  });

  test("ID-2 what fits several is refused with the candidates, what fits none is not found", () => {
    expect(resolve("01a")).toMatchObject({
      problem: { code: "id-ambiguous", params: { candidates: [{ id: "01ab" }, { id: "01ac" }] } },
    });
    expect(resolve("2023-003")).toMatchObject({ problem: { code: "id-ambiguous" } });
    for (const text of ["", " ", "2023-00", "zz"])
      expect(resolve(text)).toMatchObject({ problem: { code: "visit-not-found" } });
  });

  test("ID-2 a finding's number is that of its visit and its place", () => {
    const visit = after(startedVisit(), findingToAdd({ title: "một" }), findingToAdd({ title: "hai" }));
    expect(resolveFinding("2023-001.2", [visit])).toMatchObject({ value: { finding: { title: "hai" } } });
    expect(resolveFinding(visit.findings[0]?.id ?? "", [visit])).toMatchObject({
      value: { finding: { title: "một" } },
    });
    expect(resolveFinding("2023-001", [visit])).toMatchObject({ problem: { code: "finding-not-found" } });
    expect(resolveVisit("2023-001", [visit])).toMatchObject({ value: { id: visit.id } });
  });
});
