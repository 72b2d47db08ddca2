import { afterEach, beforeEach, expect, test } from "vitest";
import type { InspectionWorkspace } from "../support/inspection-workspace.ts";
import { planWorkspace } from "../support/plan-workspace.ts";
import { jsonOf, runCli } from "../support/run-cli.ts";
import { keys, Terminal } from "../support/terminal.ts";

const env = { CCHC_TODAY: "2023-05-15", CCHC_ACTOR: "lan" };
let made: InspectionWorkspace;
beforeEach(async () => {
  made = await planWorkspace();
});
afterEach(() => made.remove());

const open = (...args: string[]) => new Terminal(["-w", made.root, ...args], env);
const itemOf = async (number: string) =>
  (jsonOf(await runCli(["-w", made.root, "task", "show", number, "--json"], { env })) as { item: object }).item;

test("TASK-9 on a terminal each point is asked for in its order; Enter leaves one open", async () => {
  const terminal = open("task", "add");
  await terminal.answer("Thuộc kế hoạch nào?");
  await terminal.answer("Thuộc lĩnh vực nào?", "thu tuc");
  await terminal.answer("Rõ người");
  await terminal.answer("Rõ việc", "Rà soát thủ tục hành chính");
  await terminal.waitFor("Rõ thời gian");
  await terminal.type("1/1/2024", keys.enter);
  await terminal.waitFor("nằm ngoài");
  await terminal.type(keys.ctrlU, "30/6/2023", keys.enter);
  await terminal.waitFor("Rõ trách nhiệm");
  await terminal.type("vi thuy");
  await terminal.waitFor("❯ UBND huyện Vị Thủy");
  await terminal.type(keys.enter);
  await terminal.waitFor("Đơn vị phối hợp");
  await terminal.type("noi vu");
  await terminal.waitFor("❯ Sở Nội vụ");
  await terminal.type(keys.enter);
  await terminal.answer("Thêm đơn vị phối hợp");
  await terminal.answer("Rõ sản phẩm", "Quyết định");
  await terminal.answer("Rõ thẩm quyền");
  await terminal.waitFor("Chưa rõ: người, thẩm quyền.");
  expect(await terminal.end()).toBe(0);
  expect(await itemOf("KH2023.1")).toMatchObject({
    ...{ area: "procedures", leadUnitId: "huyen-vi-thuy", coordinatorUnitIds: ["so-noi-vu"] },
    ...{ due: "2023-06-30", product: "Quyết định", unclear: ["person", "authority"] },
  });

  const progress = open("task", "progress", "KH2023.1");
  await progress.waitFor("Đã làm được bao nhiêu phần trăm?");
  await progress.type("101", keys.enter);
  await progress.waitFor("Viết số nguyên từ 0 đến 100");
  await progress.type(keys.ctrlU, "60%", keys.enter);
  await progress.answer("Kết quả, khó khăn", "Đã trình dự thảo");
  await progress.waitFor("Đã ghi tiến độ KH2023.1: 60%");
  expect(await progress.end()).toBe(0);
});
