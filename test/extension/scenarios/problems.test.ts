import { expect } from "vitest";
import { scenario } from "../support/scenario.ts";

scenario("DIAG-5 everything that can be mended is shown before it is mended", async ({ window, workspace }) => {
  await window.palette("CCHC: Sửa tự động những gì sửa được…");
  await window.quickInput.box.locator(".quick-input-list-row").first().waitFor({ timeout: 30_000 });
  await window.picture("problems-fix-all");
  expect(workspace.text("plans/KH2022_8wq68c.plan.json")).not.toContain("$schema");
  await window.quickInput.field.press("Enter");
  await expect.poll(() => workspace.text("plans/KH2022_8wq68c.plan.json"), { timeout: 20_000 }).toContain("$schema");
});
