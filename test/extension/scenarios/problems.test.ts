import { expect } from "vitest";
import { scenario } from "../support/scenario.ts";

const name = "2023-02-14_phuong-nga-bay_jw7t83.visit.json";
const file = `visits/2023/${name}`;

scenario(
  "DIAG-5 two laptops gave one number: the problem is shown, mended by a click, and gone",
  async ({ window, workspace }) => {
    const { page } = window;
    const before = workspace.text(file);
    workspace.write(file, before.replace('"number": "2023-036"', '"number": "2023-017"'));
    const rows = await window.problems();
    const problem = rows.filter({ hasText: "Số 2023-017 còn có trong" });
    // The list draws only the rows on the screen.
    const filter = page.locator(".panel .viewpane-filter input");
    // A panel that is still opening empties its filter.
    await expect
      .poll(
        async () => {
          if ((await filter.inputValue()) === "") await filter.fill("2023-017 còn có trong");
          return problem.count();
        },
        { timeout: 30_000 },
      )
      .toBeGreaterThan(0);

    await window.openFile(name);
    await page.locator(".editor-actions").getByRole("button", { name: "Xem dạng văn bản JSON" }).click();
    const editor = page.locator(".editor-group-container.active .monaco-editor.focused");
    await editor.waitFor();
    await page.keyboard.press("Control+g");
    await window.quickInput.field.fill(":70");
    await window.quickInput.field.press("Enter");
    await page.locator(".codelens-decoration", { hasText: "2023-017.1" }).first().waitFor();
    await window.picture("problems-json");

    await page.keyboard.press("Control+Home");
    await page.keyboard.press("Alt+F8");
    await page.locator(".marker-widget").waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+.");
    const fixes = page.locator(".action-widget").first();
    await fixes.waitFor();
    await window.picture("problems-quick-fix");
    await fixes.getByText("Cấp số tiếp theo cho bản ghi lập sau").click();
    await expect.poll(() => workspace.text(file), { timeout: 10_000 }).toMatch(/"number": "2023-0(?!17)\d\d"/);
    await problem.first().waitFor({ state: "detached" });
  },
);

scenario("DIAG-5 everything that can be mended is shown before it is mended", async ({ window, workspace }) => {
  await window.palette("CCHC: Sửa tự động những gì sửa được…");
  await window.quickInput.box.locator(".quick-input-list-row").first().waitFor({ timeout: 30_000 });
  await window.picture("problems-fix-all");
  expect(workspace.text("plans/KH2022_8wq68c.plan.json")).not.toContain("$schema");
  await window.quickInput.accept();
  await expect.poll(() => workspace.text("plans/KH2022_8wq68c.plan.json"), { timeout: 20_000 }).toContain("$schema");
});
