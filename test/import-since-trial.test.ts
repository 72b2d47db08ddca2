import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { loadListWords } from "../packages/messages/src/list-words.ts";
import { planListImport } from "../packages/store/src/lists/import-list.ts";
import { registerFiles, Workspace } from "../packages/store/src/workspace.ts";
import {
  good,
  type InspectionWorkspace,
  inspectionWorkspace,
  ports,
  treeHash,
} from "./support/inspection-workspace.ts";

let made: InspectionWorkspace;
let workspace: Workspace;
beforeEach(async () => {
  made = await inspectionWorkspace();
  workspace = new Workspace(made.root);
});
afterEach(() => made.remove());

async function tried(text: string) {
  const path = join(made.root, ".cchc", "nguoi.csv");
  writeFileSync(path, text);
  const words = await loadListWords("vi");
  return good(await planListImport(workspace, { as: "people", path, file: "nguoi.csv", words }, ports()));
}
async function add(name: string, title: string | null) {
  const [person] = (await tried(`Họ và tên;Chức vụ;Đơn vị\n${name};${title ?? ""};so-noi-vu\n`)).items;
  const change = { type: "person.import" as const, source: "x", people: [person as never] };
  return good(await workspace.change("people", registerFiles.people, change, ports()));
}

test("LIST-3 what was planned is not written over what was changed after the trial", async () => {
  const plan = await tried("Họ và tên;Đơn vị\nTrần Thị Mới;so-noi-vu\n");
  await add("Lê Văn Hai", null);
  const before = treeHash(made.root);
  expect(await plan.apply("nguoi.csv")).toMatchObject({
    problem: { code: "import-outdated", params: { file: registerFiles.people } },
  });
  expect(treeHash(made.root)).toBe(before);
  good(await (await tried("Họ và tên;Đơn vị\nTrần Thị Mới;so-noi-vu\n")).apply("nguoi.csv"));
});

test("LIST-5 a person known by name alone keeps the unit and title that the row leaves empty", async () => {
  await add("Phạm Thị Riêng", "Chuyên viên");
  const plan = await tried("Họ và tên;Chức vụ;Đơn vị\nPhạm Thị Riêng;;\n");
  expect([plan.changed, plan.unchanged.length, plan.problems]).toEqual([[], 1, []]);
});

test("LIST-2 rows whose cells could not be read are not told to be one another", async () => {
  const plan = await tried("Họ và tên;Đơn vị\nNguyễn Văn An;khong-co\nNguyễn Văn An;cung-khong\n");
  expect(plan.problems.map(({ row, problem }) => [row, problem.code])).toEqual([
    [2, "unit-not-found"],
    [3, "unit-not-found"],
  ]);
});
