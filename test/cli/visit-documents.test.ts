import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type InspectionWorkspace, inspectionWorkspace, treeHash } from "../support/inspection-workspace.ts";
import { jsonOf, runCli } from "../support/run-cli.ts";

let made: InspectionWorkspace;
beforeAll(async () => {
  made = await inspectionWorkspace();
});
afterAll(() => made.remove());

test("VDOC-7 nobody is reminded of nothing: exit 3, nothing written", async () => {
  const { number } = await made.startedVisit("huyen-vi-thuy", "2023-05-09", ["Chưa niêm yết thủ tục"]);
  const before = treeHash(made.root);
  const args = ["-w", made.root, "report", "render"];
  const refused = await runCli([...args, "overdue-reminder", "--visit", number, "--json"]);
  expect([refused.code, jsonOf(refused)]).toEqual([
    3,
    expect.objectContaining({ error: expect.objectContaining({ code: "nothing-overdue" }) }),
  ]);
  expect(treeHash(made.root)).toBe(before);
  const minutes = await runCli([...args, "minutes", "--visit", number, "-o", join(made.root, "bb.md")]);
  expect(minutes.code).toBe(0);
});

test("VDOC-7 the list of templates says what each is about", async () => {
  const listed = await runCli(["-w", made.root, "report", "list", "--json"]);
  expect(jsonOf(listed)).toMatchObject({
    items: expect.arrayContaining([
      expect.objectContaining({ id: "minutes", typeCode: "BB", flags: ["--visit"] }),
      expect.objectContaining({ id: "overdue-reminder", typeCode: null, flags: ["--visit"] }),
    ]),
  });
});
