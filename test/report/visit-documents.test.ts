import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parseDay } from "../../packages/core/src/day.ts";
import { unwrap } from "../../packages/core/src/unwrap.ts";
import { prepareVisit, templateTexts } from "../../packages/publishing/src/prepare.ts";
import { findVisit } from "../../packages/store/src/find-visit.ts";
import { reportRegisters } from "../../packages/store/src/report-registers.ts";
import { visitSurroundings } from "../../packages/store/src/visit-sources.ts";
import { Workspace } from "../../packages/store/src/workspace.ts";

const sample = new Workspace(join(import.meta.dirname, "..", "..", "examples", "hau-giang"));

describe("the view of a visit", () => {
  test("VDOC-1 tells the visit as of the day, strengths before findings, with the programme it was planned in", async () => {
    const { view, sources } = await viewOf("2023-014", "2023-09-30");
    expect(view.visit).toMatchObject({ number: "2023-014", unitName: "Thành phố Vị Thanh" });
    expect(view.programme).toMatchObject({ decisionNumber: "138/QĐ-UBND" });
    expect(view.findings).toHaveLength(view.totals.total);
    const listed = view.areas.flatMap(({ findings }) => findings.map(({ id }) => id));
    expect(listed.toSorted()).toEqual(view.findings.map(({ id }) => id).toSorted());
    expect(view.areas.flatMap(({ strengths }) => strengths)).toHaveLength(view.strengthCount);
    expect(sources.figures.find(({ name }) => name === "findings")).toMatchObject({
      value: view.totals.total,
      basis: { kind: "records", records: "finding", ids: view.findings.map(({ id }) => id) },
    });
  });

  test("VDOC-1 knows nothing of what came after the day", async () => {
    const { view } = await viewOf("2023-014", "2023-05-09");
    expect([view.visit.concludedOn, view.totals.overdue, view.openFindings.length]).toEqual([
      null,
      0,
      view.findings.length,
    ]);
  });
});

async function viewOf(number: string, on: string) {
  const asOf = parseDay(on);
  if (asOf === undefined) throw new Error(`${on} is no day`);
  const surroundings = await visitSurroundings(sample, await reportRegisters(sample));
  const found = unwrap(await findVisit(sample, number));
  const request = { asOf, typeCode: "TB", number: null, date: null };
  return prepareVisit(found, surroundings, request, await templateTexts());
}
