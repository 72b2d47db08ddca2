import type { FrameLocator, Locator } from "playwright-core";
import { expect } from "vitest";
import { scenario } from "../support/scenario.ts";
import type { ScenarioWorkspace } from "../support/scenario-workspace.ts";
import type { Window } from "../support/window.ts";

scenario(
  "DASH-7 the page agrees with the CLI; a click on a bar lists its records and opens one",
  async ({ window, workspace }) => {
    const page = await dashboardOf(window);
    const { counts } = await itemOf(workspace, "agenda");
    const { total } = await itemOf(workspace, "programme", "coverage", "--year", "2023");
    await expect.poll(() => figure(page, "overdue")).toBe(String(counts.overdue));
    expect(await figure(page, "due-soon")).toBe(String(counts.dueSoon));
    expect(await figure(page, "visits")).toBe(String(total.done.visits));
    const visits = page.locator('[data-figure="visits"]');
    await expect.poll(() => visits.textContent()).toContain(`${total.done.units}/${total.planned.units} đơn vị`);
    expect(await page.getByText("Tính đến ngày 20/09/2023").count()).toBe(1);
    expect(await page.getByText("Số liệu minh họa").count()).toBe(1);
    await window.picture("dashboard");

    await clickBar(window, page.locator('[data-picture="by-level"] canvas'));
    const list = page.getByRole("complementary");
    await list.getByRole("listitem").first().waitFor();
    const heading = await list.getByRole("heading").textContent();
    const listed = await list.getByRole("listitem").count();
    expect(heading).toMatch(new RegExp(`^Cấp .*ngày \\(${listed}\\)$`));
    await window.picture("dashboard-records");
    const number = (await list.locator(".record-number").first().textContent()) ?? "";
    const { item } = JSON.parse((await workspace.cli("finding", "show", number, "--json")).stdout);
    expect(item.overdue).toBe(true);
    await list.getByRole("button", { name: item.title }).click();
    await window.page.locator(".tab.active", { hasText: ".visit.json" }).waitFor();
  },
);

scenario("DASH-7 a table is read, and its numbers opened, with the keyboard alone", async ({ window }) => {
  const page = await dashboardOf(window);
  const card = page.locator('[data-picture="tasks"]');
  await card.getByRole("listbox").focus();
  await window.page.keyboard.press("ArrowDown");
  await expect.poll(() => card.getByRole("option", { selected: true }).textContent()).toMatch(/nhiệm vụ$/);
  await card.getByRole("button", { name: "Xem dạng bảng" }).focus();
  await window.page.keyboard.press("Enter");
  await card.getByRole("table").waitFor();
  expect(await card.getByRole("columnheader").allInnerTexts()).toEqual([
    "Lĩnh vực",
    "Hoàn thành đúng hạn",
    "Hoàn thành muộn",
    "Đang thực hiện, còn hạn",
    "Chưa bắt đầu",
    "Chậm tiến độ",
    "Tổng số",
  ]);
  const total = card.getByRole("row", { name: "Cải cách thủ tục hành chính" }).getByRole("button").last();
  const count = await total.textContent();
  await total.focus();
  await window.page.keyboard.press("Enter");
  const list = page.getByRole("complementary", { name: `Cải cách thủ tục hành chính (${count})` });
  await list.waitFor();
  await window.picture("dashboard-table");
  await window.page.keyboard.press("Escape");
  await list.waitFor({ state: "detached" });
  expect(await total.evaluate((button) => button === button.ownerDocument.activeElement)).toBe(true);
});

scenario(
  "DASH-9 what the CLI changes shows on the open page, and another day is another page",
  async ({ window, workspace }) => {
    const page = await dashboardOf(window);
    const tasks = page.locator('[data-figure="tasks"]');
    await tasks.getByText("trên 13 nhiệm vụ").waitFor();
    const task = ["--area", "procedures", "--title", "Việc mới", "--lead", "so-noi-vu", "--due", "1/9/2023"];
    await workspace.cli("task", "add", "KH2023", ...task);
    await tasks.getByText("trên 14 nhiệm vụ").waitFor();

    await page.getByRole("textbox", { name: "Tính đến ngày" }).fill("14/12/2023");
    await window.page.keyboard.press("Tab");
    const { counts } = await itemOf(workspace, "agenda", "--as-of", "14/12/2023");
    await expect.poll(() => figure(page, "overdue")).toBe(String(counts.overdue));
    await page.getByText("Tính đến ngày 14/12/2023").waitFor();
  },
);

scenario(
  "DASH-8 the page is printed to a file that says whose figures they are and runs nothing",
  async ({ window, workspace }) => {
    const page = await dashboardOf(window);
    await page.getByRole("button", { name: "In", exact: true }).click();
    const file = "reports/tong-quan-2023-09-20.html";
    await window.notification(file).waitFor();
    const text = workspace.text(file);
    expect(text).toContain("Tính đến ngày 20/09/2023");
    expect(text).toContain("Số liệu minh họa");
    expect(text.match(/<img src="data:image\/png;base64,/g)).toHaveLength(6);
    expect(text).not.toMatch(/<script|https?:/i);
  },
);

async function dashboardOf(window: Window): Promise<FrameLocator> {
  await window.palette("CCHC: Xem trang tổng quan");
  const page = window.webview();
  await page.getByRole("heading", { name: "Tổng quan", exact: true }).waitFor();
  await page.locator("canvas").first().waitFor();
  return page;
}

function figure(page: FrameLocator, id: string): Promise<string | null> {
  return page.locator(`[data-figure="${id}"] .figure-value`).textContent();
}

async function itemOf(workspace: ScenarioWorkspace, ...words: string[]) {
  return JSON.parse((await workspace.cli(...words, "--json")).stdout).item;
}

/** Moves down a chart until the mouse says that a click does something there, and clicks. */
async function clickBar(window: Window, canvas: Locator): Promise<void> {
  await canvas.scrollIntoViewIfNeeded();
  const box = await canvas.boundingBox();
  if (box === null) throw new Error("the chart is not on the screen");
  for (let y = 10; y < box.height; y += 8) {
    await window.page.mouse.move(box.x + box.width * 0.3, box.y + y);
    if ((await canvas.evaluate((element) => element.style.cursor)) !== "pointer") continue;
    await window.page.mouse.click(box.x + box.width * 0.3, box.y + y);
    return;
  }
  throw new Error("the chart has no bar");
}
