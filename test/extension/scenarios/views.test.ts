import { rmSync } from "node:fs";
import { expect } from "vitest";
import { scenario } from "../support/scenario.ts";

const broken = "visits/2023/hong.visit.json";

scenario("TREE-5 the agenda shows what is late; a colleague's report takes it off", async ({ window, workspace }) => {
  await window.container("Cải cách hành chính");
  const agenda = window.tree("Việc cần làm");
  await agenda.row("Tồn tại quá hạn").waitFor();
  const badge = window.activity("Cải cách hành chính").locator(".badge-content");
  await expect.poll(() => badge.textContent()).toBe("20");
  const first = agenda.row("Trễ 260 ngày");
  await first.waitFor();
  await window.picture("views-agenda");

  const words = ["finding", "report", "2022-042.3", "--on", "19/09/2023", "--by", "Sở TN&MT", "--text", "Xong"];
  expect(await workspace.cli(...words)).toMatchObject({ code: 0 });
  await first.waitFor({ state: "detached" });
  await expect.poll(() => badge.textContent()).toBe("19");
  expect(await agenda.row("Tồn tại quá hạn").textContent()).toContain("16");
});

scenario("TREE-3 a view is filtered without marks and stands as before when the filter goes", async ({ window }) => {
  await window.container("Cải cách hành chính");
  const inspections = window.tree("Kiểm tra");
  await inspections.row("Năm 2023").locator(".monaco-tl-twistie").click();
  await inspections.expand("Năm 2022");
  await inspections.row("Sở Giáo dục và Đào tạo").waitFor();
  // How many rows there is room for is not what the filter changes.
  const first = async () => (await inspections.texts()).slice(0, 4);
  const before = await first();

  await window.palette("CCHC: Lọc lượt kiểm tra, tồn tại…");
  await window.quickInput.field.pressSequentially("bo nhiem lai");
  await inspections.pane.getByText("Lọc: bo nhiem lai").waitFor();
  await inspections.row("Thành phố Vị Thanh").waitFor();
  await window.picture("views-filter");
  await window.page.keyboard.press("Enter");
  await window.quickInput.box.waitFor({ state: "hidden" });

  await inspections.pane.hover();
  await inspections.pane.getByRole("button", { name: "Bỏ lọc" }).click();
  await expect.poll(first).toEqual(before);
});

scenario("TREE-2 a broken file is named on top and opens as text; gone, it is not", async ({ window, workspace }) => {
  await window.container("Cải cách hành chính");
  const inspections = window.tree("Kiểm tra");
  await inspections.row("Năm 2023").waitFor();
  workspace.write(broken, '{\n  "kind": "visit",\n');
  const row = inspections.row("1 tệp không đọc được");
  await row.waitFor();
  await row.click();
  await window.tab("hong.visit.json").waitFor();
  await window.picture("views-broken");
  rmSync(workspace.path(broken));
  await row.waitFor({ state: "detached" });
});
