import { expect } from "vitest";
import { scenario } from "../support/scenario.ts";

const plan = "plans/KH2022_8wq68c.plan.json";
const form = "Kế hoạch cải cách hành chính năm 2022";

scenario(
  "EXT-7 a task changed by the CLI shows at once in a form with unsaved changes, which stay",
  async ({ window, workspace }) => {
    const found = (await workspace.cli("check")).stdout;
    await window.container("Cải cách hành chính");
    await window.tree("Kế hoạch").open(form);
    const product = window.webview().getByRole("textbox", { name: "Sản phẩm KH2022.1", exact: true });
    await product.selectText();
    await window.typeVietnamese(product, "Sản phẩm của tôi");
    await expect.poll(() => window.dirtyTabs()).toHaveLength(1);

    await workspace.cli("task", "update", "KH2022.2", "--title", "Nhiệm vụ sửa từ dòng lệnh");
    await expect
      .poll(() => window.webview().getByRole("textbox", { name: "Nhiệm vụ KH2022.2", exact: true }).inputValue())
      .toBe("Nhiệm vụ sửa từ dòng lệnh");
    await window.picture("disk-change-under-dirty-form");
    expect(await window.dirtyTabs()).toHaveLength(1);
    expect(await product.inputValue()).toBe("Sản phẩm của tôi");

    await window.save();
    await expect.poll(() => workspace.text(plan)).toContain("Sản phẩm của tôi");
    expect(workspace.text(plan)).toContain("Nhiệm vụ sửa từ dòng lệnh");
    expect((await workspace.cli("check")).stdout).toBe(found);
  },
);
