import { expect } from "vitest";
import { scenario, scenarioOnLowest } from "../support/scenario.ts";

const plan = "plans/KH2022_8wq68c.plan.json";

for (const [version, run] of [
  ["the newest VS Code", scenario],
  ["the lowest VS Code that the manifest claims", scenarioOnLowest],
] as const) {
  run(`a plan is opened from the tree, edited, saved and undone in ${version}`, async ({ window, workspace }) => {
    await window.container("Cải cách hành chính");
    const plans = window.tree("Kế hoạch");
    await plans.rows.first().waitFor();
    expect(await plans.rows.count()).toBe(4);
    await plans.open("Kế hoạch cải cách hành chính năm 2022");

    const form = window.webview();
    const product = form.getByRole("textbox", { name: "Sản phẩm KH2022.1", exact: true });
    const before = await product.inputValue();
    const text = workspace.text(plan);
    await product.selectText();
    await window.typeVietnamese(product, "Báo cáo kết quả thực hiện Đề án");
    await expect.poll(() => window.dirtyTabs()).toEqual(["KH2022_8wq68c.plan.json"]);
    await window.picture(`plan-edited-${version.split(" ")[1]}`);
    await window.save();
    await expect.poll(() => workspace.text(plan)).toContain("Báo cáo kết quả thực hiện Đề án");

    await product.press("Tab");
    await expect
      .poll(async () => {
        if ((await product.inputValue()) !== before) await window.undo();
        return product.inputValue();
      })
      .toBe(before);
    expect(await window.dirtyTabs()).toEqual(["KH2022_8wq68c.plan.json"]);
    await window.save();
    await expect.poll(() => workspace.text(plan)).toBe(text);
  });
}
