import { expect } from "vitest";
import { scenario } from "../support/scenario.ts";

const plan = "plans/KH2022_8wq68c.plan.json";
const form = "Kế hoạch cải cách hành chính năm 2022";

scenario("HIST-13 the history shows the change just made and undoes it on disk", async ({ window, workspace }) => {
  const before = workspace.text(plan);
  await workspace.cli("task", "update", "KH2022.2", "--title", "Rà soát, công khai thủ tục hành chính");
  await window.palette("CCHC: Xem lịch sử");
  await window.quickPick("KH2022.2", "KH2022.2");
  const page = window.webview();
  const newest = page.getByRole("listitem").first();
  await newest.getByText("lan@snv.example").waitFor();
  expect(await newest.locator(".fields .to").textContent()).toContain("Rà soát, công khai thủ tục hành chính");
  expect(await newest.locator(".fields .from").textContent()).not.toBe("");
  await window.picture("history");

  await newest.getByRole("button", { name: "Hoàn tác thay đổi này" }).click();
  const question = window.page.getByRole("dialog", { name: /Hoàn tác thay đổi cuối cùng của KH2022.2/ });
  await question.waitFor();
  await window.picture("history-question");
  await question.getByRole("button", { name: "Hoàn tác" }).click();
  await expect.poll(() => tasksOf(workspace.text(plan))).toEqual(tasksOf(before));
  await window.notification("Đã hoàn tác thay đổi cuối cùng của KH2022.2").waitFor();
  await expect.poll(() => page.getByRole("listitem").first().textContent()).toContain("Hoàn tác: sửa nhiệm vụ");
  expect(await page.getByRole("listitem").nth(1).textContent()).toContain("Đã hoàn tác");
  await window.picture("history-undone");
});

scenario(
  "HIST-13 a change that is not saved is undone in the editor, and stays unsaved",
  async ({ window, workspace }) => {
    const before = workspace.text(plan);
    await window.container("Cải cách hành chính");
    await window.tree("Kế hoạch").unfold();
    await window.tree("Kế hoạch").open(form);
    const product = window.webview().getByRole("textbox", { name: "Sản phẩm KH2022.1", exact: true });
    await product.selectText();
    await window.typeVietnamese(product, "Sản phẩm khác");
    await expect.poll(() => window.dirtyTabs()).toHaveLength(1);
    await window.palette("CCHC: Xem lịch sử");
    await window.quickPick("KH2022", "KH2022");
    await window.tab("Lịch sử KH2022").waitFor();
    const page = window.page
      .locator("iframe.webview.ready:visible")
      .last()
      .contentFrame()
      .frameLocator("#active-frame");
    const newest = page.getByRole("listitem").first();
    await newest.getByText("Sản phẩm khác").waitFor();
    await page.getByText("Tệp đang có thay đổi chưa lưu").waitFor();
    await newest.getByRole("button", { name: "Hoàn tác thay đổi này" }).click();
    await window.modal.getByRole("button", { name: "Hoàn tác" }).click();
    await newest.getByText("Hoàn tác: sửa nhiệm vụ").waitFor();
    expect(await window.dirtyTabs()).toHaveLength(1);
    expect(workspace.text(plan)).toBe(before);
  },
);

function tasksOf(text: string): unknown {
  return JSON.parse(text).tasks;
}
