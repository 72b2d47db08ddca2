import { readdirSync } from "node:fs";
import { expect } from "vitest";
import { beyondEdge, everythingReached, namelessControls, walkByTab } from "../support/by-keyboard.ts";
import { scenario } from "../support/scenario.ts";

scenario(
  "PFORM-11 EXT-15 the days and the areas of a plan are edited, and taken back",
  async ({ window, workspace }) => {
    await window.openFile("KH2022_8wq68c.plan.json");
    const form = window.webview();
    await window.page.setViewportSize({ width: 680, height: 900 });
    await form.getByRole("textbox", { name: "Nhiệm vụ KH2022.1", exact: true }).waitFor();
    await expect.poll(() => beyondEdge(form)).toBe(0);
    await window.picture("plan-narrow");
    expect(await namelessControls(form)).toEqual([]);
    expect(await walkByTab(form, 150)).toEqual(everythingReached);
    await window.page.setViewportSize({ width: 1400, height: 900 });
    await form.getByRole("button", { name: "Thông tin kế hoạch" }).click();
    const to = form.getByRole("textbox", { name: "Đến ngày" });
    await to.fill("31/1/2023");
    await window.page.keyboard.press("Enter");
    const onDisk = () =>
      JSON.parse(workspace.text("plans/KH2022_8wq68c.plan.json")) as { to: string; history: unknown[] };
    const before = onDisk().history.length;
    await window.save();
    await expect.poll(() => onDisk().to).toBe("2023-01-31");
    expect(onDisk().history).toHaveLength(before + 1);
    await to.fill("1/1/2021");
    await window.page.keyboard.press("Enter");
    await form.getByRole("alert").first().waitFor();
    await window.picture("plan-days-refused");
    await to.press("Escape");
    await form.getByRole("button", { name: "Chọn lĩnh vực" }).click();
    await form.getByRole("dialog").getByText("đang có nhiệm vụ hoặc chỉ tiêu").first().waitFor();
    await window.picture("plan-areas");
  },
);

scenario("VFORM-8 team, programme and themes of a visit are edited in its form", async ({ window, workspace }) => {
  const planning = ["visit", "plan", "xa-vi-trung", "--on", "19/9/2023", "--kind", "scheduled"];
  await workspace.cli(...planning);
  const name = readdirSync(workspace.path("visits/2023")).find((file) => file.startsWith("2023-09-19_xa-vi-trung"));
  await window.openFile(name ?? "");
  const form = window.webview();
  await form.getByRole("button", { name: "Sửa Đoàn" }).click();
  const dialog = form.getByRole("dialog", { name: "Thành viên Đoàn kiểm tra" });
  await dialog.getByLabel("Thành viên 1", { exact: true }).fill("Trần Thị Khác");
  await window.page.keyboard.press("Enter");
  await dialog.getByRole("button", { name: "Thêm thành viên" }).click();
  await window.picture("visit-team");
  await dialog.getByRole("button", { name: "Lưu" }).click();
  await dialog.waitFor({ state: "detached" });
  await form.getByText("Trưởng đoàn: Trần Thị Khác").waitFor();
  await form.getByLabel("Nội dung ngoài cải cách hành chính").fill("Dân chủ cơ sở");
  await form.getByLabel("Kế hoạch kiểm tra").selectOption({ index: 1 });
  await window.picture("visit-facts");
  await window.save();
  const onDisk = () =>
    JSON.parse(workspace.text(`visits/2023/${name}`)) as { team: unknown; themes: string[]; programmeId?: string };
  await expect.poll(() => onDisk().themes).toEqual(["Dân chủ cơ sở"]);
  expect(onDisk().team).toEqual([{ person: "Trần Thị Khác", role: "head" }]);
  expect(onDisk().programmeId).toMatch(/^[0-9a-z]{26}$/);
});
