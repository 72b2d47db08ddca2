import { readdirSync } from "node:fs";
import type { Locator } from "playwright-core";
import { describe, expect } from "vitest";
import { guidePicture, guideSize } from "../support/guide-picture.ts";
import { scenario } from "../support/scenario.ts";
import type { ScenarioWorkspace } from "../support/scenario-workspace.ts";
import { typeVietnamese } from "../support/typing.ts";
import type { Window } from "../support/window.ts";

// Each section of docs/guides/huong-dan-vscode.md is done here as it is written there.

describe("the guide", () => {
  scenario.override({
    settings: {
      // The sample goes on to the end of the year, beyond the day of scenarios; and a copy of it has no schemas yet.
      "cchc.problems.severity": { "act-not-yet": "off", "schema-missing": "off", "schema-reference-missing": "off" },
      // As on the desktop: a menu, and no name of the server in the title.
      "window.menuBarVisibility": "visible",
      // biome-ignore lint/suspicious/noTemplateCurlyInString: VS Code fills it in.
      "window.title": "${dirty}${activeEditorShort}${separator}${rootName}",
    },
  });

  describe("in an empty folder", () => {
    scenario.override({ contents: null });

    scenario("GUIDE-5 the extension is installed from a file, and the sample opened", async ({ window, workspace }) => {
      const { page } = window;
      await page.setViewportSize(guideSize);
      await window.quickInput.offered("Extensions: Install from VSIX...", "vsix");
      await guidePicture(window, "install", { clip: { x: 0, y: 0, width: 1280, height: 250 } });
      await window.quickInput.close();

      await window.container("Cải cách hành chính");
      await page.locator(".sidebar").getByRole("button", { name: "Mở dữ liệu mẫu" }).first().click();
      await window.quickPick("Thư mục đang mở (còn trống)");
      await window.tree("Kế hoạch").rows.first().waitFor();
      expect(workspace.text("cchc.json")).toContain("Hậu Giang");
    });
  });

  scenario("GUIDE-5 a view is filtered without marks; the parts of the window", async ({ window }) => {
    const { page } = window;
    await page.setViewportSize(guideSize);
    await showViews(window);
    const inspections = window.tree("Kiểm tra");
    await inspections.row("Năm 2023").click();
    await page.keyboard.press("Control+f");
    await window.quickInput.field.pressSequentially("niem yet");
    await inspections.pane.getByText("Lọc: niem yet").waitFor();
    await guidePicture(window, "filter", { clip: { x: 0, y: 0, width: 960, height: 800 } });
    await page.keyboard.press("Enter");
    expect((await inspections.texts()).some((text) => /niêm yết/i.test(text))).toBe(true);
    await inspections.pane.hover();
    await inspections.pane.getByRole("button", { name: "Bỏ lọc" }).click();
    await inspections.pane.getByText("Lọc: niem yet").waitFor({ state: "detached" });

    const agenda = window.tree("Việc cần làm");
    await agenda.open("Trễ 254 ngày");
    const form = window.webview();
    await form.getByText("Quá hạn 254 ngày").first().waitFor();
    await window.statusBar("17 quá hạn").waitFor();
    await guidePicture(window, "parts", {
      numbered: [
        window.activity("Cải cách hành chính"),
        agenda.pane.locator(".pane-header"),
        window.tree("Kế hoạch").pane.locator(".pane-header"),
        page.locator(".editor-group-container.active .tab.active"),
        window.statusBar("17 quá hạn"),
      ],
    });
  });

  scenario("GUIDE-5 a plan: a due date for several tasks, taken back at once", async ({ window, workspace }) => {
    const { page } = window;
    const file = "plans/KH2022_8wq68c.plan.json";
    await page.setViewportSize(guideSize);
    await showViews(window);
    await window.tree("Kế hoạch").open("KH2022");
    const form = window.webview();
    const field = (name: string, number: string) =>
      form.getByRole("textbox", { name: `${name} KH2022.${number}`, exact: true });
    const title = field("Nhiệm vụ", "1");
    await title.selectText();
    await typeVietnamese(title, "Rà soát văn bản quy phạm pháp luật");
    await window.save();
    await expect.poll(() => workspace.text(file)).toContain("Rà soát văn bản quy phạm pháp luật");

    const before = await field("Thời hạn", "7").inputValue();
    await form.getByRole("checkbox", { name: "Chọn KH2022.1", exact: true }).click();
    await form.getByRole("checkbox", { name: "Chọn KH2022.2", exact: true }).click({ modifiers: ["Shift"] });
    await form.getByText("Đã chọn 3 nhiệm vụ").waitFor();
    await form.getByRole("button", { name: "Đặt thời hạn…" }).click();
    await form.getByRole("dialog").getByRole("textbox", { name: "Thời hạn" }).fill("15/12/2022");
    await guidePicture(window, "plan");
    await form.getByRole("button", { name: "Đặt cho tất cả" }).click();
    await expect.poll(() => field("Thời hạn", "7").inputValue()).toBe("15/12/2022");
    await page.keyboard.press("Control+z");
    await expect.poll(() => field("Thời hạn", "7").inputValue()).toBe(before);
  });

  scenario(
    "GUIDE-5 a visit: findings by keyboard, evidence dropped, concluded to a notice in Word",
    async ({ window, workspace }) => {
      const { page, quickInput } = window;
      const file = await visitUnderWay(workspace);
      await page.setViewportSize(guideSize);
      await showViews(window);
      await window.openFile(file.split("/").at(-1) ?? "");
      const form = window.webview();
      const row = form.getByRole("group", { name: "Thêm tồn tại" });
      const title = row.getByLabel("Nội dung");
      await title.focus();
      await typeVietnamese(title, "Chưa niêm yết công khai thủ tục hành chính");
      await page.keyboard.press("Tab");
      await page.keyboard.press("ArrowUp");
      await page.keyboard.press("Tab");
      await page.keyboard.press("End");
      await page.keyboard.press("Shift+Home");
      await typeVietnamese(row.getByLabel("Hạn khắc phục"), "10 ngày làm việc");
      await row.getByText("Dự kiến").waitFor();
      await page.keyboard.press("Enter");
      await form.getByRole("button", { name: /Chưa niêm yết công khai/ }).waitFor();
      await expect.poll(() => title.inputValue()).toBe("");
      await typeVietnamese(title, "Trả kết quả trễ hạn, không xin lỗi người dân");
      await guidePicture(window, "finding");
      await page.keyboard.press("Enter");
      await form.getByRole("button", { name: /Trả kết quả trễ hạn/ }).waitFor();

      const zone = form.getByRole("article").getByRole("region", { name: "Minh chứng" });
      await drop(zone, "Ảnh bảng niêm yết.jpg", "ảnh");
      await zone.getByText("nguyên vẹn").waitFor();
      await window.save();
      expect((workspace.json(file) as { findings: unknown[] }).findings).toHaveLength(2);

      await window.palette("CCHC: Kết luận đợt kiểm tra");
      await window.quickPick("Sở Y tế", "so y te");
      await step(window, 1);
      await quickInput.field.fill("19/09/2023");
      await quickInput.accept();
      await step(window, 2);
      await quickInput.accept();
      await step(window, 3);
      await window.quickPick("Tiếp tục kết luận");
      await step(window, 4);
      await quickInput.accept();
      await expect.poll(() => quickInput.box.textContent()).toContain("Ngày ban hành");
      await quickInput.accept();
      await expect.poll(() => quickInput.field.inputValue()).toContain("/TB-");
      await guidePicture(window, "conclude");
      await quickInput.accept();
      await window.notification("Mở bằng Word").waitFor({ timeout: 30_000 });
      expect(readdirSync(workspace.path("reports")).some((name) => name.endsWith(".docx"))).toBe(true);
    },
  );

  scenario("GUIDE-5 how a deadline was counted and extended", async ({ window }) => {
    await window.page.setViewportSize(guideSize);
    await showViews(window);
    await window.openFile("2023-04-20_thi-tran-cai-tac_ykemnw.visit.json");
    const form = window.webview();
    await form.getByRole("button", { name: /2023-013\.1/ }).click();
    const finding = form.getByRole("article", { name: "Tồn tại 2023-013.1" });
    await finding.getByText("Quá hạn 77 ngày").first().waitFor();
    await finding.getByRole("region", { name: "Minh chứng" }).scrollIntoViewIfNeeded();
    await guidePicture(window, "deadline");
  });

  scenario("GUIDE-5 a paper beside the data", async ({ window }) => {
    await window.page.setViewportSize(guideSize);
    await showViews(window);
    await window.palette("CCHC: Xem trước văn bản…");
    await window.quickPick("Thông báo kết luận kiểm tra");
    await window.quickInput.box.getByText("Lượt kiểm tra", { exact: true }).waitFor();
    await window.quickInput.field.fill("thanh pho vi thanh 2023");
    await expect.poll(() => window.quickInput.box.getByRole("option").count()).toBe(1);
    await window.quickPick("2023-014 · Thành phố Vị Thanh");
    await window.webview().getByText("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM").waitFor({ timeout: 30_000 });
    await guidePicture(window, "document");
  });

  scenario("GUIDE-5 a problem is mended where it is listed", async ({ window, workspace }) => {
    const { page } = window;
    const file = "visits/2023/2023-02-14_phuong-nga-bay_jw7t83.visit.json";
    await page.setViewportSize(guideSize);
    await showViews(window);
    workspace.write(file, workspace.text(file).replace('"number": "2023-036"', '"number": "2023-017"'));
    const rows = await window.problems();
    await page.locator(".panel .viewpane-filter input").fill("2023-017 còn có trong");
    const problem = rows.filter({ hasText: "Số 2023-017 còn có trong" }).first();
    await problem.waitFor({ timeout: 30_000 });
    await problem.click();
    await page.locator(".tab.active", { hasText: ".visit.json" }).waitFor();
    await window.webview().getByRole("heading", { level: 1 }).waitFor();
    await problem.click();
    await page.keyboard.press("Control+.");
    const mending = page.getByText("Cấp số tiếp theo cho bản ghi lập sau").first();
    await mending.waitFor();
    await guidePicture(window, "problems");
    await mending.click();
    await problem.waitFor({ state: "detached" });
  });

  scenario("GUIDE-5 the page for the chairman, and a history", async ({ window, workspace }) => {
    const { page } = window;
    await page.setViewportSize(guideSize);
    await showViews(window);
    await window.palette("CCHC: Xem trang tổng quan");
    await page.keyboard.press("Control+b");
    await window.webview().locator("canvas").first().waitFor();
    await guidePicture(window, "dashboard");
    // Keys pressed in a page that is still drawing may not reach VS Code.
    await window.tab("Tổng quan").click();
    await page.keyboard.press("Control+b");
    await window.tree("Kế hoạch").row("KH2023").waitFor();
    await window.palette("View: Close Editor");

    await workspace.cli("task", "update", "KH2022.2", "--title", "Rà soát, công khai thủ tục hành chính");
    await window.palette("CCHC: Xem lịch sử");
    await window.quickPick("KH2022.2", "KH2022.2");
    await window.webview().getByRole("button", { name: "Hoàn tác thay đổi này" }).waitFor();
    await window.theme("dark");
    await guidePicture(window, "history");
  });

  scenario("GUIDE-5 a file that a colleague changes while somebody types", async ({ window, workspace }) => {
    const { page } = window;
    await page.setViewportSize(guideSize);
    await showViews(window);
    await window.tree("Kế hoạch").open("KH2022");
    const title = window.webview().getByRole("textbox", { name: "Nhiệm vụ KH2022.1", exact: true });
    await title.selectText();
    await typeVietnamese(title, "Rà soát văn bản quy phạm pháp luật");
    await expect.poll(() => window.dirtyTabs()).toHaveLength(1);
    await workspace.cli("task", "update", "KH2022.2", "--title", "Công khai thủ tục hành chính");
    await window.notification("Tệp vừa được sửa ở nơi khác").waitFor();
    expect(await title.inputValue()).toBe("Rà soát văn bản quy phạm pháp luật");
    await window.theme("dark");
    await guidePicture(window, "changed");
  });
});

/** Shows the views, with more room for the inspections than VS Code gives them at first. */
scenario("GUIDE-5 a scorecard is scored; the ranking and why a unit stands there", async ({ window }) => {
  const { page } = window;
  await page.setViewportSize(guideSize);
  await window.container("Cải cách hành chính");
  const scores = window.tree("Chấm điểm, chỉ số");
  await scores.unfold();
  await scores.expand("Chưa nộp phiếu");
  await scores.open("Sở Khoa học và Công nghệ");
  const form = window.webview();
  const cell = form.getByRole("textbox", { name: "Tự chấm 2.2, tối đa 5", exact: true });
  await cell.click();
  await cell.pressSequentially("5,5");
  await form.getByRole("alert").filter({ hasText: "Điểm từ 0 đến 5." }).waitFor();
  await guidePicture(window, "scorecard");
  await cell.press("Escape");
  await window.palette("CCHC: Xem bảng xếp hạng");
  await window.tab("Bảng xếp hạng").waitFor();
  const ranking = window.webview();
  await ranking.getByRole("combobox", { name: "Đơn vị" }).selectOption({ label: "13. Sở Giáo dục và Đào tạo" });
  await ranking.getByText("13 trên 18 đơn vị được xếp hạng").waitFor();
  await page.keyboard.press("Control+b");
  await guidePicture(window, "ranking");
});

scenario("GUIDE-5 a table is imported after its wrong cell was mended", async ({ window, workspace }) => {
  const { page } = window;
  await page.setViewportSize(guideSize);
  await showViews(window);
  workspace.write(
    "nguoi.csv",
    "Họ và tên;Chức vụ;Đơn vị\nTrần Thị Mới;Chuyên viên;so-noi-vuu\nLê Văn Hai;Chuyên viên;so-noi-vu\n",
  );
  await window.palette("CCHC: Nhập từ Excel…");
  await window.file(workspace.path("nguoi.csv"));
  await window.quickPick("Người");
  const trial = window.webview();
  await trial.getByText("Chỗ sai (1)").waitFor();
  await guidePicture(window, "import");
  workspace.write("nguoi.csv", workspace.text("nguoi.csv").replace("so-noi-vuu", "so-noi-vu"));
  await trial.getByRole("button", { name: "Đọc lại bảng" }).click();
  await trial.getByRole("button", { name: "Nhập vào dữ liệu" }).click();
  await expect.poll(() => workspace.text("people.json")).toContain("Trần Thị Mới");
});

async function showViews(window: Window): Promise<void> {
  const { page } = window;
  await window.container("Cải cách hành chính");
  await window.tree("Việc cần làm").row("Trễ 380 ngày").waitFor();
  await window.tree("Kế hoạch").row("KH2023").waitFor();
  const border = await window.tree("Kiểm tra").pane.boundingBox();
  const last = await window.tree("Kế hoạch").row("KH2023").boundingBox();
  if (border === null || last === null) throw new Error("The views are not on the screen.");
  await page.mouse.move(border.x + 150, border.y);
  await page.mouse.down();
  await page.mouse.move(border.x + 150, last.y + last.height + 6, { steps: 5 });
  await page.mouse.up();
}

/** A visit to the department of health that began two days before, planned and started at a terminal: its file. */
async function visitUnderWay(workspace: ScenarioWorkspace): Promise<string> {
  const planned = await workspace.cli("visit", "plan", "so-y-te", "--on", "18/09/2023", "--kind", "surprise", "--json");
  const { number } = (JSON.parse(planned.stdout) as { item: { number: string } }).item;
  await workspace.cli("visit", "start", number, "--on", "18/09/2023");
  const name = readdirSync(workspace.path("visits/2023")).find((file) => file.startsWith("2023-09-18_so-y-te"));
  return `visits/2023/${name}`;
}

/** Waits until a flow asks its question number `step`. */
async function step({ quickInput: { box } }: Window, step: number): Promise<void> {
  await expect.poll(() => box.textContent()).toContain(`Bước ${step}/`);
}

/** What a hand lets go of over a part of the page: one file from outside VS Code. */
async function drop(onto: Locator, name: string, text: string): Promise<void> {
  const frame = await (await onto.elementHandle())?.ownerFrame();
  // In words: this side of the wire has no DOM.
  const file = `new File([${JSON.stringify(text)}], ${JSON.stringify(name)})`;
  const dataTransfer = await frame?.evaluateHandle(
    `(() => { const transfer = new DataTransfer(); transfer.items.add(${file}); return transfer; })()`,
  );
  for (const type of ["dragenter", "dragover", "drop"]) await onto.dispatchEvent(type, { dataTransfer });
}
